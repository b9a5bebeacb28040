#include "naast/inzagelog/inzagelog.h"

#include "naast/base/sha256.h"
#include "naast/ledger/memory_store.h"
#include "naast/ledger/testing.h"

#include <gtest/gtest.h>

#include <set>
#include <thread>

namespace naast {

namespace {

Uuid family(int number) {
    Uuid id = Uuid::parse("00000000-0000-4000-8000-000000000000").value();
    id.bytes[15] = static_cast<std::uint8_t>(number);
    return id;
}
Inzagelog::Getoond shown(int number, const std::string& who) {
    return {onder_gezin(family(number)), geweigerde_regel({who, who, {"A"}}, InzageSoort::dossier)};
}
std::string who_looked(const Inzagelog& log, int number) {
    std::string text;
    for (const auto& one : log.of(onder_gezin(family(number)))) text += one.regel.wie + " ";
    return text;
}

std::string keyed(std::string_view text) {
    return sha256("a key" + std::string(text));
}

class InzagelogTest : public testing::Test {
protected:
    FixedClock clock{Instant{date("2026-11-24")}};
    MemoryStore store{clock};
    Inzagelog log{store, system_entropy(), keyed};
};

}  // namespace

TEST_F(InzagelogTest, KeepsEachLineOfEachFamilyInOrder) {
    EXPECT_TRUE(log.record({shown(1, "kim"), shown(2, "kim")}));
    EXPECT_TRUE(log.record({shown(1, "bas")}));
    EXPECT_TRUE(log.record({}));
    EXPECT_EQ(who_looked(log, 1), "kim bas ");
    EXPECT_EQ(who_looked(log, 2), "kim ");
    EXPECT_EQ(who_looked(log, 3), "");
    EXPECT_EQ(log.of(onder_gezin(family(1))).front().op, clock.now());
}

TEST_F(InzagelogTest, GoesOnAfterAnotherOneWroteToTheSameFamily) {
    Inzagelog other(store, system_entropy(), keyed);
    EXPECT_TRUE(log.record({shown(1, "kim")}));
    EXPECT_TRUE(other.record({shown(1, "bas")}));
    EXPECT_TRUE(log.record({shown(1, "cas")}));
    EXPECT_EQ(who_looked(log, 1), "kim bas cas ");
}

TEST_F(InzagelogTest, SaysNoWhenItCannotBeKept) {
    testing_ledger::RowsStore refuses({});
    Inzagelog no_log(refuses, system_entropy(), keyed);
    EXPECT_FALSE(no_log.record({shown(1, "kim")}));
}

TEST_F(InzagelogTest, ManyThatLookAtOnceAreAllThere) {
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 8; ++thread) {
        threads.emplace_back([&, who = "w" + std::to_string(thread % 5)] {
            for (int time = 0; time < 50; ++time)
                EXPECT_TRUE(log.record({shown(1 + time % 3, who), shown(4, who)}));
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(log.of(onder_gezin(family(4))).size(), 400U);
    EXPECT_EQ(log.of(onder_gezin(family(1))).size() + log.of(onder_gezin(family(2))).size() +
                  log.of(onder_gezin(family(3))).size(),
              400U);
}

// A list of families is one line, also for whoever asks of one family.
TEST_F(InzagelogTest, AListIsOneLineAndIsFoundUnderEachFamily) {
    const std::vector<Inzagelog::Getoond> list{shown(1, "kim"), shown(2, "kim"), shown(3, "kim")};
    EXPECT_TRUE(log.record(list));
    const std::int64_t first = store.last_positie();
    EXPECT_EQ(first, 4);  // and in each family once where it stands
    for (int time = 0; time < 9; ++time) EXPECT_TRUE(log.record(list));
    EXPECT_EQ(store.last_positie(), first + 9);
    EXPECT_TRUE(log.record({shown(2, "bas"), shown(3, "bas")}));
    EXPECT_EQ(log.of(onder_gezin(family(1))).size(), 10U);
    EXPECT_EQ(log.of(onder_gezin(family(2))).size(), 11U);
    EXPECT_EQ(log.of(onder_gezin(family(2))).back().regel.wie, "bas");
    EXPECT_TRUE(log.of(onder_gezin(family(4))).empty());
}

TEST_F(InzagelogTest, ListsAndSingleLooksStandInOrderOfTime) {
    const auto at_minute = [&](int minute) {
        clock.set(Instant{date("2026-11-24")} + std::chrono::minutes{minute});
    };
    EXPECT_TRUE(log.record({shown(1, "kim"), shown(2, "kim")}));
    at_minute(1);
    EXPECT_TRUE(log.record({shown(1, "bas")}));
    at_minute(2);
    EXPECT_TRUE(log.record({shown(1, "kim"), shown(2, "kim")}));
    EXPECT_EQ(who_looked(log, 1), "kim bas kim ");
}

TEST_F(InzagelogTest, LongListsGoOnElsewhereAndAllAreFound) {
    for (int time = 0; time < 1'201; ++time)
        EXPECT_TRUE(log.record({shown(1, "kim"), shown(2, "kim")}));
    EXPECT_EQ(log.of(onder_gezin(family(1))).size(), 1'201U);
    EXPECT_EQ(store.last_positie(), 1'201 + 3 * 2);  // three times where they stand
}

// Nor do its lists take up new names in the ledger, each of which has keys.
TEST_F(InzagelogTest, AnotherServerGoesOnWithTheListsThatAreThere) {
    Inzagelog other(store, system_entropy(), keyed);
    for (int time = 0; time < 3; ++time) {
        EXPECT_TRUE(log.record({shown(1, "kim"), shown(2, "kim")}));
        EXPECT_TRUE(other.record({shown(1, "kim"), shown(2, "kim")}));
    }
    EXPECT_EQ(log.of(onder_gezin(family(1))).size(), 6U);
    EXPECT_EQ(other.of(onder_gezin(family(2))).size(), 6U);
    std::set<Uuid> streams;
    store.for_each_event(0, [&](const StoredEvent& event) {
        streams.insert(event.gezin);
        return true;
    });
    EXPECT_EQ(streams.size(), 3U);  // two families, and the lists of kim
}

// Whoever has the file and guesses a name finds nothing under it without the key.
TEST_F(InzagelogTest, WithAnotherKeyTheLinesAreNotFound) {
    EXPECT_TRUE(log.record({shown(1, "kim")}));
    const Inzagelog other(store, system_entropy(), [](std::string_view text) {
        return sha256("another key" + std::string(text));
    });
    EXPECT_TRUE(other.of(onder_gezin(family(1))).empty());
    EXPECT_NE(onder_wie("x"), onder_gezin(family(1)));
}

}  // namespace naast
