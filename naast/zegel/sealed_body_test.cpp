#include "naast/zegel/sealed_body.h"

#include "naast/sleutels/box.h"
#include "naast/zegel/testing.h"

#include <gtest/gtest.h>

#include <set>

namespace naast {

namespace {

using namespace testing_ledger;
using namespace testing_zegel;

using enum Categorie;

class SealedBody : public testing::Test {
protected:
    // Keys for everyone and everything.
    static FamilyKeys all_keys() {
        std::vector<FamilyKeys::Entry> entries;
        std::string bytes;
        for (const std::string& owner : {whole_family(), owner_of("kind"), owner_of("moeder")}) {
            for (std::size_t klasse = 0; klasse < klassen; ++klasse) {
                const Secret key = Secret::random(system_entropy());
                entries.push_back({key_id(key.key()), owner, static_cast<Klasse>(klasse)});
                bytes += key.bytes();
            }
        }
        return {std::move(entries), Secret::taken_from(bytes)};
    }
    FindKey finder() {
        return [this](std::string_view id) {
            const std::string name(id);
            if (destroyed.contains(name)) return KeyAnswer{std::nullopt, true};
            const auto found = keys.find(id);
            return found ? KeyAnswer{found->key} : KeyAnswer{};
        };
    }
    std::string sealed(const std::string& inhoud) {
        return seal_body(place, inhoud, keys, system_entropy());
    }
    Result<std::optional<std::string>, std::string> opened(const std::string& bytes) {
        return open_body(place, bytes, finder());
    }
    void destroy(const std::string& owner, Klasse klasse) {
        destroyed.emplace(keys.find(owner, klasse)->id);
    }
    std::set<Klasse> needed(const std::string& inhoud) {
        const auto all = keys_for(inhoud).klassen;
        return {all.begin(), all.end()};
    }

    FamilyKeys keys = all_keys();
    std::set<std::string> destroyed;
    BodyPlace place{std::string(16, 'l'), family(1), 7, event_id(7)};
};

TEST_F(SealedBody, GivesBackEveryByte) {
    for (const std::string& inhoud :
         {body({}),
          body({"kind"}, {core, safety, loc, note}),
          body({"kind", "moeder"}, {loc, core}),
          body({"kind"}, {source, childtalk, note, adviser, loc, medical}),
          body({}, {core}, std::string(100'000, 'x')),
          std::string(),
          std::string("no segments"),
          std::string(300, '\0')}) {
        const auto back = opened(sealed(inhoud));
        ASSERT_TRUE(back.has_value()) << back.error();
        EXPECT_EQ(*back, inhoud);
    }
}

TEST_F(SealedBody, OfOnePersonHasThatPersonsKeys) {
    EXPECT_EQ(keys_for(body({"kind"})).owner, owner_of("kind"));
    EXPECT_EQ(keys_for(body({})).owner, whole_family());
    EXPECT_EQ(keys_for(body({"kind", "moeder"})).owner, whole_family());
    EXPECT_EQ(keys_for("no segments").owner, whole_family());
}

TEST_F(SealedBody, HasAKeyForEachClassThatIsInIt) {
    EXPECT_EQ(
        needed(body({}, {core, plan, help, safety, medical, justice, school, finance, admin, msg})),
        std::set{Klasse::normal});
    EXPECT_EQ(needed(body({}, {loc, source, childtalk, note, adviser})),
              (std::set{Klasse::normal,
                        Klasse::loc,
                        Klasse::source,
                        Klasse::childtalk,
                        Klasse::note,
                        Klasse::adviser}));
    EXPECT_EQ(needed("no segments"), std::set{Klasse::normal});
}

TEST_F(SealedBody, SaysNothingOfWhatIsInIt) {
    const std::string bytes = sealed(body({"kind"}, {source, medical}, "Raymond Jansen"));

    for (const char* word : {"kind", "Raymond", "tekst", "betreft", "Jansen"})
        EXPECT_EQ(bytes.find(word), std::string::npos) << word;
}

// Not the category, not the number of keys, not the length to the byte.
TEST_F(SealedBody, LooksTheSameWhetherSomethingSensitiveIsInIt) {
    const std::size_t size = sealed(body({}, {core, plan}, std::string(150, 'x'))).size();

    EXPECT_EQ(sealed(body({}, {core, source}, std::string(100, 'x'))).size(), size);
    EXPECT_EQ(sealed(body({"kind"}, {loc, loc}, "x")).size(), size);
    const std::size_t small = sealed(body({})).size();
    for (std::size_t length = 0; length < 150; ++length)
        EXPECT_EQ(sealed(body({}, {core}, std::string(length, 'x'))).size(), small) << length;
}

TEST(BoxSize, GoesInStepsThenInPowersOfTwo) {
    constexpr std::pair<std::size_t, std::size_t> rows[] = {{1, 256},
                                                            {256, 256},
                                                            {257, 512},
                                                            {3'841, 4'096},
                                                            {4'096, 4'096},
                                                            {4'097, 8'192},
                                                            {8'192, 8'192},
                                                            {8'193, 16'384},
                                                            {1'000'000, 1'048'576}};
    for (const auto& [at_least, size] : rows) EXPECT_EQ(box_size(at_least), size) << at_least;
}

TEST_F(SealedBody, ShowsEveryFlippedBitAndEveryCut) {
    const std::string bytes = sealed(body({"kind"}, {loc}));
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            std::string touched = bytes;
            touched[at] = static_cast<char>(static_cast<unsigned>(touched[at]) ^ (1U << bit));
            ASSERT_FALSE(opened(touched).has_value()) << at << " " << bit;
        }
        ASSERT_FALSE(opened(bytes.substr(0, at)).has_value()) << at;
    }
    EXPECT_FALSE(opened(bytes + std::string(256, '\0')).has_value());
}

TEST_F(SealedBody, OpensNowhereElse) {
    const std::string bytes = sealed(body({}));
    const BodyPlace elsewhere[] = {{std::string(16, 'x'), family(1), 7, event_id(7)},
                                   {std::string(16, 'l'), family(2), 7, event_id(7)},
                                   {std::string(16, 'l'), family(1), 8, event_id(7)},
                                   {std::string(16, 'l'), family(1), 7, event_id(8)}};
    for (const BodyPlace& other : elsewhere)
        EXPECT_EQ(open_body(other, bytes, finder()).error(), "het zegel is geschonden");
}

// Someone with the keys' file but not the keys: parts of two bodies put together.
TEST_F(SealedBody, TakesNoBoxOfAnother) {
    const std::string one = sealed(body({}, {loc}, "hier"));
    const std::string other = sealed(body({}, {loc}, "daar"));
    ASSERT_EQ(one.size(), other.size());
    const std::size_t head = one.size() - 2 * 256;

    EXPECT_FALSE(opened(one.substr(0, head) + other.substr(head)).has_value());
    EXPECT_FALSE(opened(one.substr(0, head + 256) + other.substr(head + 256)).has_value());
    EXPECT_FALSE(
        opened(one.substr(0, head) + one.substr(head + 256) + one.substr(head, 256)).has_value());
}

TEST_F(SealedBody, IsAHoleWhenAKeyOfItWasDestroyed) {
    const std::string of_child = sealed(body({"kind"}, {loc}));
    const std::string of_family = sealed(body({}));
    destroy(owner_of("kind"), Klasse::loc);

    EXPECT_EQ(*opened(of_child), std::nullopt);
    EXPECT_NE(*opened(of_family), std::nullopt);
    destroy(whole_family(), Klasse::normal);
    EXPECT_EQ(*opened(of_family), std::nullopt);
}

TEST_F(SealedBody, IsAFaultWhenItsKeyIsUnknown) {
    const std::string bytes = sealed(body({}));
    keys = all_keys();

    EXPECT_TRUE(opened(bytes).error().starts_with("de sleutel ervan is onbekend"));
}

TEST_F(SealedBody, ThatIsNotSealedIsAFault) {
    EXPECT_FALSE(opened(body({})).has_value());
    EXPECT_FALSE(opened("").has_value());
    EXPECT_TRUE(has_sealed_form(sealed(body({}))));
    EXPECT_FALSE(has_sealed_form(body({}, {core}, std::string(1'000, 'x'))));
    EXPECT_FALSE(has_sealed_form(sealed(body({})) + "x"));
}

class SealedSummary : public SealedBody {
protected:
    SummaryPlace at_version(std::int64_t version) { return {place.ledger, place.gezin, version}; }
    std::string bytes = seal_summary(at_version(3), "Gezin Meermin", keys, system_entropy());
};

TEST_F(SealedSummary, GivesBackEveryByteAndSaysNothing) {
    EXPECT_EQ(*open_summary(at_version(3), bytes, finder()), "Gezin Meermin");
    EXPECT_EQ(bytes.find("Meermin"), std::string::npos);
    EXPECT_EQ(*open_summary(
                  at_version(3), seal_summary(at_version(3), "", keys, system_entropy()), finder()),
              "");
}

TEST_F(SealedSummary, OpensForNoOtherVersionAndNoOtherFamily) {
    EXPECT_FALSE(open_summary(at_version(4), bytes, finder()).has_value());
    place.gezin = family(2);
    EXPECT_FALSE(open_summary(at_version(3), bytes, finder()).has_value());
}

TEST_F(SealedSummary, IsAHoleOnceItsKeyWasDestroyed) {
    destroy(whole_family(), Klasse::samenvatting);

    EXPECT_EQ(*open_summary(at_version(3), bytes, finder()), std::nullopt);
}

TEST_F(SealedSummary, ShowsEveryFlippedByteAndEveryCut) {
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string touched = bytes;
        touched[at] = static_cast<char>(touched[at] ^ 0x10);
        EXPECT_FALSE(open_summary(at_version(3), touched, finder()).has_value()) << at;
        EXPECT_FALSE(open_summary(at_version(3), bytes.substr(0, at), finder()).has_value()) << at;
    }
}

}  // namespace

}  // namespace naast
