// What is kept is found as long as it holds, and not a moment longer.
#include "naast/http/kept_views.h"

#include "naast/ledger/memory_store.h"
#include "naast/ledger/testing.h"

#include <gtest/gtest.h>

#include <random>
#include <thread>
#include <tuple>

namespace naast::http {
namespace {

using testing_ledger::append_to;
using testing_ledger::at;
using testing_ledger::family;
using testing_ledger::request;

constexpr std::size_t plenty = 1 << 20;
const Instant morning = at("2022-09-12T08:00:00Z");
const Instant noon = at("2022-09-12T12:00:00Z");
const inzage::Gebruiker kim{"kim", "Kim", {"Team", OrganisatieSoort::lokaal_team}};
const inzage::Gebruiker kees{"kees", "Kees", {"Team", OrganisatieSoort::lokaal_team}};

class KeptViewsTest : public testing::Test {
protected:
    void record(int gezin) {
        const auto version = static_cast<Version>(store.load(family(gezin)).size());
        const int id = next_++;
        ASSERT_TRUE(
            store.append(request(std::to_string(id), {append_to(gezin, version, {{id, "x"}})})));
    }
    // As it is now, until noon.
    KeptViews::Kept keep(KeptViews& views, const inzage::Gebruiker& wie, int gezin) {
        View view{wie, family(gezin), {}, "\"mark\"", 0, 0, 0, morning};
        view.rand.tot = noon;
        view.events = view.last_nr = static_cast<Version>(store.load(family(gezin)).size());
        const auto kept = std::make_shared<const View>(view);
        views.keep(kept, views.place_now());
        return kept;
    }
    KeptViews::Kept find(KeptViews& views,
                         const inzage::Gebruiker& wie,
                         int gezin,
                         Instant now = morning) {
        return views.find(wie, family(gezin), now, views.place_now());
    }
    static std::string text(KeptViews& views, const View& view, const std::string& make) {
        return *views.part<std::string>(
            view, "text", [&] { return make; }, [](const std::string& s) { return s.size(); });
    }

    FixedClock clock{morning};
    MemoryStore store{clock};

private:
    int next_ = 1;
};

TEST_F(KeptViewsTest, IsNotThereOfAFamilyThatIsKnownToHaveMore) {
    KeptViews views(store, plenty);
    record(1);
    keep(views, kim, 1);
    const auto place = views.place_now();
    EXPECT_NE(views.find(kim, family(1), morning, place, 1), nullptr);
    EXPECT_EQ(views.find(kim, family(1), morning, place, 2), nullptr);
}

TEST_F(KeptViewsTest, IsFoundFromWhenItWasDecidedUntilTheMomentItNames) {
    KeptViews views(store, plenty);
    record(1);
    const auto view = keep(views, kim, 1);
    EXPECT_EQ(find(views, kim, 1), view);
    EXPECT_EQ(find(views, kim, 1, noon - std::chrono::microseconds{1}), view);
    EXPECT_EQ(find(views, kim, 1, noon), nullptr);
    EXPECT_EQ(find(views, kim, 1, morning - std::chrono::microseconds{1}), nullptr);
}

TEST_F(KeptViewsTest, IsOfOnePersonInOneHatAndOfOneFamily) {
    KeptViews views(store, plenty);
    record(1);
    record(2);
    keep(views, kim, 1);
    EXPECT_EQ(find(views, kees, 1), nullptr);
    EXPECT_EQ(find(views, kim, 2), nullptr);
    inzage::Gebruiker elsewhere = kim;
    elsewhere.organisatie.naam = "Ander team";
    EXPECT_EQ(find(views, elsewhere, 1), nullptr);
}

// Whoever is taken for another gets the answer of another.
TEST_F(KeptViewsTest, NobodyIsTakenForSomeoneElse) {
    KeptViews views(store, 4 * plenty);
    record(1);
    const std::string letters = "ab\n";
    std::mt19937_64 dice(22);
    const auto word = [&] {
        std::string made;
        for (auto left = dice() % 3; left > 0; --left) made += letters[dice() % letters.size()];
        return made;
    };
    std::map<std::tuple<std::string, std::string, std::string, int, int, bool>, KeptViews::Kept>
        all;
    for (int i = 0; i < 1'500; ++i) {
        const inzage::Gebruiker wie{word(),
                                    word(),
                                    {word(), static_cast<OrganisatieSoort>(dice() % 3)},
                                    static_cast<inzage::SubjectSoort>(dice() % 3),
                                    dice() % 2 == 0};
        auto& kept = all[{wie.id,
                          wie.naam,
                          wie.organisatie.naam,
                          static_cast<int>(wie.organisatie.soort),
                          static_cast<int>(wie.soort),
                          wie.crisisdienst}];
        ASSERT_EQ(find(views, wie, 1), kept);
        if (!kept) kept = keep(views, wie, 1);
    }
    EXPECT_GT(all.size(), 1'000U);
}

TEST_F(KeptViewsTest, EndsWhenSomethingIsRecordedOfThatFamilyAndOnlyThen) {
    KeptViews views(store, plenty);
    record(1);
    const auto view = keep(views, kim, 1);
    record(2);
    EXPECT_EQ(find(views, kim, 1), view);
    EXPECT_EQ(find(views, kim, 1), view);  // now without asking the ledger for the family
    record(1);
    EXPECT_EQ(find(views, kim, 1), nullptr);
    const auto again = keep(views, kim, 1);
    EXPECT_EQ(find(views, kim, 1), again);
}

TEST_F(KeptViewsTest, WhatWasRecordedAfterThePlaceWasReadIsFoundTheNextTime) {
    KeptViews views(store, plenty);
    record(1);
    const auto view = keep(views, kim, 1);
    const std::int64_t place = views.place_now();
    record(1);
    EXPECT_EQ(views.find(kim, family(1), morning, place), view);
    EXPECT_EQ(find(views, kim, 1), nullptr);
}

TEST_F(KeptViewsTest, AViewKeptFromBeforeSomethingWasRecordedIsNotTakenForANewOne) {
    KeptViews views(store, plenty);
    record(1);
    View old{kim, family(1), {}, "\"mark\"", 1, 1, 0, morning};
    old.rand.tot = noon;
    const std::int64_t place = views.place_now();  // as the one who decides reads it first
    record(1);
    views.keep(std::make_shared<const View>(old), place);
    EXPECT_EQ(find(views, kim, 1), nullptr);
}

TEST_F(KeptViewsTest, MakesAPartOnceForAView) {
    KeptViews views(store, plenty);
    record(1);
    const auto view = keep(views, kim, 1);
    EXPECT_EQ(text(views, *view, "first"), "first");
    EXPECT_EQ(text(views, *view, "second"), "first");
    record(1);
    const auto next = keep(views, kim, 1);
    EXPECT_EQ(text(views, *next, "second"), "second");
    // Someone who still holds the old one gets it made anew, and changes nothing.
    EXPECT_EQ(text(views, *view, "late"), "late");
    EXPECT_EQ(text(views, *next, "third"), "second");
}

TEST_F(KeptViewsTest, KeepsNoMoreThanItMay) {
    KeptViews views(store, 20'000);
    for (int gezin = 1; gezin <= 8; ++gezin) {
        record(gezin);
        text(views, *keep(views, kim, gezin), std::string(4'000, 'x'));
        EXPECT_LE(views.bytes(), 20'000U);
    }
    EXPECT_EQ(find(views, kim, 1), nullptr);
    EXPECT_NE(find(views, kim, 8), nullptr);
    // A part that takes more than all there is room for is given, and not kept.
    const auto view = keep(views, kim, 9);
    EXPECT_EQ(text(views, *view, std::string(30'000, 'y')).size(), 30'000U);
    EXPECT_LE(views.bytes(), 20'000U);

    KeptViews none(store, 0);
    const auto unkept = keep(none, kim, 1);
    EXPECT_EQ(find(none, kim, 1), nullptr);
    EXPECT_EQ(text(none, *unkept, "made"), "made");
    EXPECT_EQ(none.bytes(), 0U);
}

TEST_F(KeptViewsTest, KeepsAllThatAFewOfThemShowAsLongAsTheView) {
    KeptViews views(store, 40 * sizeof(RecordedEvent));
    const auto of_six = [] {
        inzage::Gezien seen;
        seen.stream.resize(6);  // of which two have room
        return std::make_shared<const inzage::Gezien>(seen);
    };
    std::vector<KeptViews::Kept> kept;
    for (int gezin = 1; gezin <= 3; ++gezin) {
        record(gezin);
        kept.push_back(keep(views, kim, gezin));
        views.keep_whole(kept.back(), of_six());
    }
    EXPECT_EQ(views.whole(*kept[0]), nullptr);
    EXPECT_NE(views.whole(*kept[1]), nullptr);
    EXPECT_NE(views.whole(*kept[2]), nullptr);
    EXPECT_NE(find(views, kim, 1), nullptr);
    record(2);
    keep(views, kim, 2);
    EXPECT_EQ(views.whole(*kept[1]), nullptr);
    views.keep_whole(kept[1], of_six());  // of a view that is not kept any more
    EXPECT_EQ(views.whole(*kept[1]), nullptr);
    views.forget(kim);
    EXPECT_EQ(views.whole(*kept[2]), nullptr);
    EXPECT_EQ(views.bytes(), 0U);
}

TEST_F(KeptViewsTest, ForgetsAllOfOnePerson) {
    KeptViews views(store, plenty);
    record(1);
    record(2);
    text(views, *keep(views, kim, 1), "of kim");
    keep(views, kim, 2);
    const auto of_kees = keep(views, kees, 1);
    const std::size_t before = views.bytes();
    views.forget(kim);
    EXPECT_EQ(find(views, kim, 1), nullptr);
    EXPECT_EQ(find(views, kim, 2), nullptr);
    EXPECT_EQ(find(views, kees, 1), of_kees);
    EXPECT_LT(views.bytes(), before);
    views.forget(kees);
    EXPECT_EQ(views.bytes(), 0U);
}

TEST_F(KeptViewsTest, ServesManyThreadsAtOnce) {
    KeptViews views(store, 6'000);  // too little for all
    for (int gezin = 1; gezin <= 4; ++gezin) record(gezin);
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            for (int round = 0; round < 300; ++round) {
                const int gezin = 1 + (i + round) % 4;
                auto view = find(views, kim, gezin);
                if (!view) view = keep(views, kim, gezin);
                EXPECT_EQ(text(views, *view, std::to_string(gezin)), std::to_string(gezin));
                if (round % 50 == i) views.forget(kim);
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace naast::http
