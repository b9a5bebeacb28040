#include "naast/sleutels/manage.h"

#include "naast/sleutels/testing.h"

#include <gtest/gtest.h>

#include <map>
#include <thread>

namespace naast {

namespace {

using namespace testing_ledger;
using namespace testing_sleutels;

const KeyName of_family{family(1), whole_family(), Klasse::normal};
const KeyName of_summary{family(1), whole_family(), Klasse::samenvatting};
const KeyName of_child{family(1), owner_of("kind"), Klasse::normal};
const std::vector<KeyName> all_three{of_family, of_summary, of_child};

std::string key_of(KeyTree& tree, const KeyName& name) {
    const FamilyKeys keys = tree.load(name.gezin);
    const auto found = keys.find(name.owner, name.klasse);
    return found ? std::string(found->key.begin(), found->key.end()) : "none";
}

std::map<std::string, std::string> files_of(const KeyPlace& place) {
    std::map<std::string, std::string> files;
    const auto folder = std::filesystem::path(place.data).parent_path();
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        files[entry.path().filename().string()] = testing_store::bytes_of(entry.path().string());
    return files;
}

// What lay on disk at each step, as if the machine had stopped there. SQLite's index of the WAL is
// left out: it is made again.
class Stops {
public:
    explicit Stops(const KeyPlace& place) : place_(place) {}

    std::function<void(std::string_view)> watcher() {
        return [this](std::string_view step) { seen_.emplace_back(step, files_of(place_)); };
    }
    const std::vector<std::pair<std::string, std::map<std::string, std::string>>>& seen() const {
        return seen_;
    }

private:
    const KeyPlace& place_;
    std::vector<std::pair<std::string, std::map<std::string, std::string>>> seen_;
};

KeyPlace put_back(const testing_store::Folder& folder,
                  const std::map<std::string, std::string>& files) {
    for (const auto& [name, bytes] : files) {
        if (name.ends_with("-shm")) continue;
        testing_store::put_bytes(folder.file(name), bytes);
        std::filesystem::permissions(folder.file(name), std::filesystem::perms(0600));
    }
    return key_place(folder.file());
}

Result<std::unique_ptr<KeyTree>, std::string> opened(const Vault& vault, const KeyPlace& place) {
    return open_keys(place, sqlite::Access::read_write, unlock_with(place), vault.tools());
}

TEST(BeginKeys, GivesSharesAndARootFile) {
    const Vault vault;

    EXPECT_EQ(vault.shares.size(), 3U);
    EXPECT_TRUE(std::filesystem::exists(vault.place.root));
    EXPECT_FALSE(std::filesystem::exists(vault.place.root + ".nieuw"));
    EXPECT_TRUE(vault.open()->load(family(1)).empty());
}

TEST(BeginKeys, HappensOnce) {
    const Vault vault;
    const auto before = files_of(vault.place);

    EXPECT_FALSE(begin_keys(vault.place, by_file(), 3, 2, vault.tools()).has_value());
    std::filesystem::remove(vault.place.root);
    EXPECT_EQ(begin_keys(vault.place, by_file(), 3, 2, vault.tools()).error(),
              "er zijn al sleutels in " + vault.place.keys + "; er is niets veranderd");

    EXPECT_EQ(files_of(vault.place).at("proef.db.sleutels"), before.at("proef.db.sleutels"));
}

TEST(BeginKeys, NeverWritesOverARootFile) {
    const testing_store::Folder folder;
    const KeyPlace place = key_place(folder.file());
    ASSERT_TRUE(write_root_file(place.root, Secret::random(system_entropy()).key()).has_value());
    const std::string before = testing_store::bytes_of(place.root);
    const Vault other;

    EXPECT_FALSE(begin_keys(place, by_file(), 3, 2, other.tools()).has_value());

    EXPECT_EQ(testing_store::bytes_of(place.root), before);
    EXPECT_FALSE(std::filesystem::exists(place.keys));
}

TEST(BeginKeys, MakesNoneForALedgerThatHasLostThem) {
    const Vault vault;
    testing_store::put_bytes(vault.place.data, "a ledger");
    std::filesystem::remove(vault.place.keys);
    std::filesystem::remove(vault.place.root);
    const std::string sentence = vault.place.data + " is er al, maar het sleutelbestand " +
                                 vault.place.keys +
                                 " niet; zet dat terug, want nieuwe sleutels openen het niet";

    EXPECT_EQ(begin_keys(vault.place, by_file(), 3, 2, vault.tools()).error(), sentence);
    EXPECT_EQ(opened(vault, vault.place).error(), sentence);
    EXPECT_FALSE(std::filesystem::exists(vault.place.keys));
}

TEST(BeginKeys, CutOffAnywhereIsOpenOrCanBegin) {
    testing_store::Folder folder;
    const FixedClock clock(at("2026-03-02T10:00:00Z"));
    const KeyPlace place = key_place(folder.file());
    Stops stops(place);
    ASSERT_TRUE(
        begin_keys(place, by_file(), 3, 2, {clock, system_entropy(), stops.watcher()}).has_value());
    ASSERT_EQ(stops.seen().size(), 2U);
    const Vault vault;
    for (const auto& [step, files] : stops.seen()) {
        const testing_store::Folder after;
        const KeyPlace there = put_back(after, files);
        const bool is_open = opened(vault, there).has_value();
        EXPECT_TRUE(is_open || begin_keys(there, by_file(), 3, 2, vault.tools()).has_value())
            << step;
        EXPECT_TRUE(opened(vault, there).has_value()) << step;
    }
}

TEST(OpenKeys, SayWhatIsMissing) {
    const testing_store::Folder folder;
    const KeyPlace place = key_place(folder.file());
    const Vault vault;

    EXPECT_EQ(opened(vault, place).error(),
              "er is geen sleutelbestand " + place.keys +
                  "; maak de sleutels met: naast sleutels begin --data " + place.data);
    EXPECT_FALSE(std::filesystem::exists(place.keys));
    std::filesystem::remove(vault.place.root);
    EXPECT_TRUE(vault.why_not(unlock_with(vault.place)).starts_with("het wortelbestand "));
}

TEST(OpenKeys, WithAnotherRootFileAreRefused) {
    const Vault vault;
    const Vault other;
    std::filesystem::copy_file(
        other.place.root, vault.place.root, std::filesystem::copy_options::overwrite_existing);

    EXPECT_TRUE(vault.why_not(unlock_with(vault.place))
                    .starts_with("dit wortelbestand hoort niet bij dit sleutelbestand"));
}

TEST(OpenKeys, WithAPassphraseOpenForNoOther) {
    const Vault vault(by_passphrase("vier losse woorden hier"));
    const auto with = [&](const std::string& words) {
        return vault.why_not(unlock_with(vault.place, words));
    };

    EXPECT_FALSE(std::filesystem::exists(vault.place.root));
    EXPECT_EQ(with("vier losse woorden hier"), "");
    EXPECT_EQ(with("vier losse woorden hie"), "de wachtzin is niet de goede");
    EXPECT_EQ(with("Vier losse woorden hier"), "de wachtzin is niet de goede");
    EXPECT_NE(with(""), "");
    EXPECT_EQ(vault.why_not(locked()), "nobody to ask");
}

TEST(OpenWithShares, TwoOpenWhatOneDoesNot) {
    const Vault vault;
    vault.open()->add_missing(all_three);
    const std::string before = key_of(*vault.open(), of_child);
    const auto with = [&](const std::vector<Share>& some) {
        return open_with_shares(vault.place, sqlite::Access::read_write, some, vault.tools());
    };

    EXPECT_EQ(key_of(*must(with({vault.shares[2], vault.shares[0]})), of_child), before);
    EXPECT_EQ(with({vault.shares[1]}).error(), "er zijn 2 delen nodig; gegeven: 1");
    EXPECT_EQ(with({}).error(), "er is geen deel gegeven");
    Share wrong = vault.shares[0];
    wrong.bytes[5] = static_cast<char>(wrong.bytes[5] ^ 1);
    EXPECT_EQ(with({wrong, vault.shares[1]}).error(),
              "deze wortelsleutel opent dit sleutelbestand niet");
}

TEST(OpenWithShares, OfAnotherLedgerAreNamed) {
    const Vault vault;
    const Vault other;

    EXPECT_TRUE(
        open_with_shares(vault.place, sqlite::Access::read_only, other.shares, vault.tools())
            .error()
            .starts_with("deze delen zijn van reeks " + other.shares.front().series));
}

TEST(Recover, OpensWhatWasLostInANewWay) {
    const Vault vault;
    vault.open()->add_missing(all_three);
    const std::string before = key_of(*vault.open(), of_child);
    std::filesystem::remove(vault.place.root);

    ASSERT_TRUE(
        recover_keys(
            vault.place, vault.shares, by_passphrase("vier losse woorden hier"), vault.tools())
            .has_value());

    auto tree = must(open_keys(vault.place,
                               sqlite::Access::read_write,
                               unlock_with(vault.place, "vier losse woorden hier"),
                               vault.tools()));
    EXPECT_EQ(key_of(*tree, of_child), before);
    tree.reset();
    ASSERT_TRUE(recover_keys(vault.place, vault.shares, by_file(), vault.tools()).has_value());
    EXPECT_EQ(key_of(*vault.open(), of_child), before);
}

TEST(Recover, WithTooFewSharesChangesNothing) {
    const Vault vault;
    const auto before = files_of(vault.place);

    EXPECT_FALSE(
        recover_keys(vault.place, {vault.shares[0]}, by_file(), vault.tools()).has_value());

    EXPECT_EQ(files_of(vault.place).at("proef.db.wortel"), before.at("proef.db.wortel"));
    EXPECT_EQ(files_of(vault.place).at("proef.db.sleutels"), before.at("proef.db.sleutels"));
}

TEST(Rotate, KeepsEverythingReadableAndTheOldRootOpensNothing) {
    const Vault vault;
    const Secret old_opener = must(read_root_file(vault.place.root));
    auto tree = vault.open();
    tree->add_missing(all_three);
    const std::string before = key_of(*tree, of_child);
    const std::string hidden = tree->keyed("gevraagd");

    const auto fresh = must(rotate_keys(vault.place, *tree, by_file(), vault.tools()));

    EXPECT_EQ(key_of(*tree, of_child), before);
    tree.reset();
    EXPECT_EQ(key_of(*vault.open(), of_child), before);
    EXPECT_EQ(vault.open()->keyed("gevraagd"), hidden);
    EXPECT_NE(must(read_root_file(vault.place.root)).bytes(), old_opener.bytes());
    const auto access = sqlite::Access::read_write;
    EXPECT_FALSE(open_with_shares(vault.place, access, vault.shares, vault.tools()).has_value());
    EXPECT_TRUE(open_with_shares(vault.place, access, fresh, vault.tools()).has_value());
    EXPECT_EQ(must(show_keys(vault.place)).head.epoch, 2);
}

TEST(Rotate, CutOffAnywhereOpensWithWhatLiesThere) {
    const Vault vault;
    auto tree = vault.open();
    tree->add_missing(all_three);
    const std::string before = key_of(*tree, of_child);
    Stops stops(vault.place);
    tree.reset();
    tree = must(open_keys(vault.place,
                          sqlite::Access::read_write,
                          unlock_with(vault.place),
                          vault.tools(stops.watcher())));

    must(rotate_keys(vault.place, *tree, by_file(), vault.tools(stops.watcher())));

    ASSERT_EQ(stops.seen().size(), 4U);
    for (const auto& [step, files] : stops.seen()) {
        const testing_store::Folder folder;
        auto there = opened(vault, put_back(folder, files));
        ASSERT_TRUE(there.has_value()) << step << ": " << there.error();
        EXPECT_EQ(key_of(**there, of_child), before) << step;
    }
}

// A root file of another ledger, where that of these keys would come or go, is never touched.
TEST(Recover, LeavesTheRootFileOfAnotherAsItWas) {
    const Vault vault;
    const Vault other;
    std::filesystem::copy_file(
        other.place.root, vault.place.root, std::filesystem::copy_options::overwrite_existing);
    const std::string before = testing_store::bytes_of(vault.place.root);

    EXPECT_TRUE(recover_keys(vault.place, vault.shares, by_file(), vault.tools())
                    .error()
                    .starts_with("er staat al een wortelbestand " + vault.place.root));
    EXPECT_FALSE(
        recover_keys(
            vault.place, vault.shares, by_passphrase("vier losse woorden hier"), vault.tools())
            .has_value());

    EXPECT_EQ(testing_store::bytes_of(vault.place.root), before);
}

class Erase : public testing::Test {
protected:
    void SetUp() override { tree->add_missing(all_three); }
    Result<Erasure, std::string> plan(const std::optional<std::string>& persoon,
                                      const std::string& grond = "verzoek") {
        return plan_erasure(*tree, family(1), persoon, grond, vault.clock.now());
    }

    Vault vault;
    std::unique_ptr<KeyTree> tree = vault.open();
};

TEST_F(Erase, OfAPersonTakesTheSummaryAlong) {
    EXPECT_EQ(must(plan("kind")).keys.size(), 2U);
    EXPECT_EQ(must(plan({})).keys.size(), 3U);
    ASSERT_TRUE(erase_keys(vault.place, *tree, must(plan("kind")), vault.tools()).has_value());

    EXPECT_EQ(key_of(*tree, of_child), "none");
    EXPECT_EQ(key_of(*tree, of_summary), "none");
    EXPECT_NE(key_of(*tree, of_family), "none");
}

TEST_F(Erase, IsRefusedInOneSentence) {
    EXPECT_EQ(plan("kind", "zomaar").error(),
              "\"zomaar\" is geen grond; kies uit: verzoek, bewaartermijn, rechter, vergissing");
    EXPECT_TRUE(plan("tante").error().starts_with("van persoon \"tante\" is er in dit gezin geen"));
    ASSERT_TRUE(erase_keys(vault.place, *tree, must(plan({})), vault.tools()).has_value());
    EXPECT_EQ(plan({}).error(), "van dit gezin is er geen sleutel meer");
}

TEST_F(Erase, CutOffAnywhereIsFinishedAtTheNextStart) {
    Stops stops(vault.place);
    const std::string family_key = key_of(*tree, of_family);
    tree.reset();
    const auto tools = vault.tools(stops.watcher());
    tree =
        must(open_keys(vault.place, sqlite::Access::read_write, unlock_with(vault.place), tools));
    ASSERT_TRUE(erase_keys(vault.place, *tree, must(plan("kind")), tools).has_value());

    ASSERT_EQ(stops.seen().size(), 4U);
    for (const auto& [step, files] : stops.seen()) {
        const testing_store::Folder folder;
        auto there = opened(vault, put_back(folder, files));
        ASSERT_TRUE(there.has_value()) << step << ": " << there.error();
        EXPECT_EQ(key_of(**there, of_child), "none") << step;
        EXPECT_EQ(key_of(**there, of_family), family_key) << step;
    }
}

// What a backup of the keys from before can and cannot do.
TEST_F(Erase, AnOlderCopyOfTheKeysIsErasedAgainByTheList) {
    tree->file().truncate_wal();
    const auto before = files_of(vault.place);
    ASSERT_TRUE(erase_keys(vault.place, *tree, must(plan("kind")), vault.tools()).has_value());
    const std::string list = testing_store::bytes_of(vault.place.erasures);

    const testing_store::Folder with_list;
    const KeyPlace place = put_back(with_list, before);
    testing_store::put_bytes(place.erasures, list);
    EXPECT_EQ(key_of(*must(opened(vault, place)), of_child), "none");

    const testing_store::Folder without_list;
    EXPECT_NE(key_of(*must(opened(vault, put_back(without_list, before))), of_child), "none")
        << "this is why copies of the keys live 30 days at most";
}

class Sharers : public testing::Test {
protected:
    std::unique_ptr<KeyTree> shared() {
        return must(share_keys(vault.place, unlock_with(vault.place), vault.tools()));
    }
    Vault vault;
};

TEST_F(Sharers, LetsTwoServersAddKeysThatBothFind) {
    const auto one = shared();
    const auto other = shared();

    one->add_missing({of_family, of_child});
    other->add_missing({of_family, of_summary});

    for (const KeyName& name : all_three) {
        EXPECT_NE(key_of(*one, name), "none");
        EXPECT_EQ(key_of(*one, name), key_of(*other, name)) << "one key for each, not two";
    }
}

TEST_F(Sharers, GivesTwoServersThatAddAtOnceTheSameKeys) {
    constexpr int rounds = 40;
    const auto one = shared();
    const auto other = shared();
    const auto add_all = [](KeyTree& tree) {
        for (int gezin = 1; gezin <= rounds; ++gezin)
            tree.add_missing({{family(gezin), whole_family(), Klasse::normal}});
    };
    std::thread first([&] { add_all(*one); });
    std::thread second([&] { add_all(*other); });
    first.join();
    second.join();

    EXPECT_EQ(one->file().counts().keys, rounds);
    for (int gezin = 1; gezin <= rounds; ++gezin) {
        const KeyName name{family(gezin), whole_family(), Klasse::normal};
        EXPECT_EQ(key_of(*one, name), key_of(*other, name));
    }
}

TEST_F(Sharers, KeepsOutWhoChangesKeysAlone) {
    auto one = shared();
    auto other = shared();

    EXPECT_NE(vault.why_not(unlock_with(vault.place)), "");
    one.reset();
    EXPECT_NE(vault.why_not(unlock_with(vault.place)), "");
    other.reset();
    EXPECT_EQ(vault.why_not(unlock_with(vault.place)), "");
}

TEST_F(Sharers, ErasesFirstWhatIsOnTheListWhenNobodyElseIsThere) {
    const auto listed = [&] {
        const auto tree = vault.open();
        tree->add_missing({of_family, of_summary, of_child});
        const auto erasure = plan_erasure(*tree, family(1), "kind", "verzoek", vault.clock.now());
        auto list = must(read_erasures(vault.place.erasures));
        append_erasure(vault.place.erasures, list, must(erasure));
    };
    listed();

    const auto one = shared();

    EXPECT_EQ(key_of(*one, of_child), "none");
    EXPECT_NE(key_of(*one, of_family), "none");
    EXPECT_EQ(one->file().head()->erased, 1);
}

TEST(ShowKeys, NeedsNothingOpened) {
    const Vault vault;
    vault.open()->add_missing(all_three);
    std::filesystem::remove(vault.place.root);

    const KeysShown shown = must(show_keys(vault.place));

    EXPECT_EQ(shown.counts.families, 1);
    EXPECT_EQ(shown.counts.keys, 3);
    EXPECT_EQ(shown.head.shares.count, 3);
    EXPECT_FALSE(shown.head.shares.proved_op.has_value());
}

TEST(NoteProof, IsKept) {
    const Vault vault;
    note_proof(*vault.open(), vault.clock.now());

    EXPECT_EQ(must(show_keys(vault.place)).head.shares.proved_op, vault.clock.now());
}

}  // namespace

}  // namespace naast
