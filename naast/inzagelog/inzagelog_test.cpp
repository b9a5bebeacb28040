#include "naast/inzagelog/inzagelog.h"

#include "naast/base/sha256.h"
#include "naast/ledger/memory_store.h"
#include "naast/ledger/testing.h"

#include <gtest/gtest.h>

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
        threads.emplace_back([&] {
            for (int time = 0; time < 50; ++time)
                EXPECT_TRUE(log.record({shown(1 + time % 3, "kim"), shown(4, "kim")}));
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(log.of(onder_gezin(family(4))).size(), 400U);
    EXPECT_EQ(log.of(onder_gezin(family(1))).size() + log.of(onder_gezin(family(2))).size() +
                  log.of(onder_gezin(family(3))).size(),
              400U);
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
