#include "naast/sleutels/key_tree.h"

#include "naast/sleutels/testing.h"

#include <gtest/gtest.h>

namespace naast {

namespace {

using namespace testing_ledger;
using namespace testing_sleutels;

const KeyName of_family{family(1), whole_family(), Klasse::normal};
const KeyName of_child{family(1), owner_of("kind"), Klasse::normal};
const KeyName address{family(1), owner_of("kind"), Klasse::loc};
const KeyName of_others{family(2), whole_family(), Klasse::normal};

class Tree : public testing::Test {
protected:
    void SetUp() override { tree->add_missing({of_family, of_child, address, of_others}); }

    std::string key_of(const KeyName& name) {
        const FamilyKeys keys = tree->load(name.gezin);
        const auto found = keys.find(name.owner, name.klasse);
        return found ? std::string(found->key.begin(), found->key.end()) : "none";
    }
    std::string id_of(const KeyName& name) {
        return std::string(tree->load(name.gezin).find(name.owner, name.klasse)->id);
    }
    ErasureList listing(const std::vector<KeyName>& names) {
        Erasure erasure{at("2026-03-02T11:00:00Z"), "verzoek", names.front().gezin, {}};
        for (const KeyName& name : names) erasure.keys.push_back(id_of(name));
        ErasureList list = must(read_erasures(vault.place.erasures));
        append_erasure(vault.place.erasures, list, erasure);
        return list;
    }
    void reopen(sqlite::Access access = sqlite::Access::read_write) {
        tree.reset();
        tree = vault.open(access);
    }

    Vault vault;
    std::unique_ptr<KeyTree> tree = vault.open();
};

TEST_F(Tree, GivesTheSameKeysWhenItIsOpenedAgain) {
    const std::string child = key_of(of_child);
    const std::string street = key_of(address);

    reopen();

    EXPECT_EQ(key_of(of_child), child);
    EXPECT_EQ(key_of(address), street);
    EXPECT_EQ(tree->load(family(1)).entries().size(), 3U);
    EXPECT_TRUE(tree->load(family(9)).empty());
}

TEST_F(Tree, EveryOwnerAndClassHasAKeyOfItsOwn) {
    const std::set<std::string> keys{
        key_of(of_family), key_of(of_child), key_of(address), key_of(of_others)};

    EXPECT_EQ(keys.size(), 4U);
}

TEST_F(Tree, MakesOnlyWhatIsMissing) {
    const std::string child = key_of(of_child);

    tree->add_missing({of_child, of_child});

    EXPECT_EQ(key_of(of_child), child);
    EXPECT_EQ(tree->load(family(1)).entries().size(), 3U);
}

TEST_F(Tree, HidesATextTheSameWayForEver) {
    const std::string hidden = tree->keyed("wat gevraagd werd");
    const Vault other;

    reopen();

    EXPECT_EQ(hidden.size(), 32U);
    EXPECT_EQ(tree->keyed("wat gevraagd werd"), hidden);
    EXPECT_NE(tree->keyed("iets anders"), hidden);
    EXPECT_NE(other.open()->keyed("wat gevraagd werd"), hidden);
}

TEST_F(Tree, WhatIsErasedIsGoneAndTheRestStays) {
    const std::string before = key_of(of_family);
    const std::string id = id_of(of_child);

    ASSERT_TRUE(tree->erase(listing({of_child, address})).has_value());

    EXPECT_EQ(key_of(of_child), "none");
    EXPECT_EQ(key_of(address), "none");
    EXPECT_EQ(key_of(of_family), before);
    EXPECT_TRUE(tree->is_destroyed(id));
    reopen();
    EXPECT_EQ(key_of(of_child), "none");
    EXPECT_EQ(key_of(of_family), before);
}

// A page of the file from before cannot be opened with what is in it now.
TEST_F(Tree, TheKeyOfTheFamilyIsMadeAnewWithAnErasure) {
    const std::string before = tree->file().family(family(1))->wraps;
    const std::string others = tree->file().family(family(2))->wraps;
    const std::string wrap = tree->file().keys(family(1)).front().wrap;

    ASSERT_TRUE(tree->erase(listing({of_child})).has_value());

    EXPECT_EQ(tree->file().family(family(1))->epoch, 2);
    EXPECT_EQ(tree->file().family(family(2))->wraps, others);
    for (const std::string& name : {vault.place.keys, vault.place.keys + "-wal"}) {
        const std::string bytes = testing_store::bytes_of(name);
        EXPECT_EQ(bytes.find(before.substr(0, 72)), std::string::npos) << name;
        EXPECT_EQ(bytes.find(wrap), std::string::npos) << name;
    }
}

TEST_F(Tree, AFamilyWithoutKeysLeavesNoRow) {
    ASSERT_TRUE(tree->erase(listing({of_family, of_child, address})).has_value());

    EXPECT_FALSE(tree->file().family(family(1)).has_value());
    EXPECT_TRUE(tree->load(family(1)).empty());
    EXPECT_EQ(tree->file().counts().destroyed, 3);
}

TEST_F(Tree, AfterAnErasureANewKeyIsAnotherOne) {
    const std::string before = key_of(of_child);
    ASSERT_TRUE(tree->erase(listing({of_child})).has_value());

    tree->add_missing({of_child});

    EXPECT_NE(key_of(of_child), before);
    EXPECT_NE(key_of(of_child), "none");
}

TEST_F(Tree, AnErasureIsWorkedInOnce) {
    const ErasureList list = listing({of_child});
    ASSERT_TRUE(tree->erase(list).has_value());
    tree->add_missing({of_child});
    const std::string later = key_of(of_child);

    ASSERT_TRUE(tree->erase(list).has_value());
    reopen();

    EXPECT_EQ(key_of(of_child), later);
}

TEST_F(Tree, AListThatIsShorterOrAnotherIsRefused) {
    ASSERT_TRUE(tree->erase(listing({of_child})).has_value());
    ErasureList other = must(read_erasures(vault.place.erasures));
    other.hashes.front() = std::string(32, 'x');

    EXPECT_FALSE(tree->erase({}).has_value());
    EXPECT_FALSE(tree->erase(other).has_value());
    EXPECT_FALSE(tree->hide({}).has_value());
    tree.reset();
    std::filesystem::remove(vault.place.erasures);
    EXPECT_TRUE(vault.why_not(unlock_with(vault.place))
                    .starts_with("de lijst van vernietigingen is niet die van dit sleutelbestand"));
}

TEST_F(Tree, WhoMayNotWriteSeesAListedErasureAsDone) {
    const std::string id = id_of(of_child);
    listing({of_child});

    reopen(sqlite::Access::read_only);

    EXPECT_EQ(key_of(of_child), "none");
    EXPECT_NE(key_of(of_family), "none");
    EXPECT_TRUE(tree->is_destroyed(id));
}

TEST_F(Tree, ShowsARowThatWasTouched) {
    for (const char* sql : {"UPDATE sleutel SET verpakt = zeroblob(72)",
                            "UPDATE sleutel SET etiket = zeroblob(73)",
                            "UPDATE gezinssleutel SET verpakt = zeroblob(504)",
                            "UPDATE gezinssleutel SET verpakt = x''"}) {
        const Vault other;
        auto touched = other.open();
        touched->add_missing({of_family, of_child});
        testing_store::tamper(other.place.keys, sql);
        EXPECT_THROW(static_cast<void>(touched->load(family(1))), SealBroken) << sql;
    }
}

TEST_F(Tree, KeysThatChangedPlacesDoNotOpen) {
    tree.reset();
    testing_store::tamper(vault.place.keys,
                          "UPDATE sleutel SET gezin = (SELECT max(gezin) FROM gezinssleutel)");
    tree = vault.open();

    EXPECT_THROW(static_cast<void>(tree->load(family(2))), SealBroken);
}

TEST_F(Tree, AClassKeyThatWasTouchedOpensNothing) {
    tree.reset();
    testing_store::tamper(vault.place.keys,
                          "UPDATE klassesleutel SET verpakt = (SELECT verpakt FROM klassesleutel "
                          "WHERE klasse = 1) WHERE klasse = 0");

    EXPECT_EQ(vault.why_not(unlock_with(vault.place)),
              "deze wortelsleutel opent dit sleutelbestand niet");
}

}  // namespace

}  // namespace naast
