// What the reference store does of itself; what every store must do stands in
// tests/opslag/contract_test.cpp, which runs over this one too.
#include "naast/ledger/memory_store.h"

#include "naast/ledger/testing.h"

#include <gtest/gtest.h>

namespace naast {

namespace {

using namespace testing_ledger;

TEST(MemoryStore, RecordsAndGivesBack) {
    const SharedClock clock("2026-03-02T10:00:00Z");
    MemoryStore store(clock);

    ASSERT_TRUE(store.append(request("a", {append_to(1, 0, {{1, "x"}})})).has_value());

    ASSERT_EQ(store.load(family(1)).size(), 1U);
    EXPECT_EQ(store.load(family(1))[0].inhoud, "x");
    EXPECT_EQ(store.last_positie(), 1);
    EXPECT_TRUE(store.damage().empty());
}

TEST(MemoryStore, ForgetsWithItsEnd) {
    const SharedClock clock("2026-03-02T10:00:00Z");
    {
        MemoryStore store(clock);
        ASSERT_TRUE(store.append(request("a", {append_to(1, 0, {{1, "x"}})})).has_value());
    }

    EXPECT_EQ(MemoryStore(clock).last_positie(), 0);
}

TEST(MemoryStoreDeathTest, StopsAtARequestThatAsksNothing) {
    const SharedClock clock("2026-03-02T10:00:00Z");
    MemoryStore store(clock);

    EXPECT_DEATH((void)store.append(request("a", {})), "own fault");
    EXPECT_DEATH((void)store.append(request("", {append_to(1, 0, {{1, "x"}})})), "own fault");
    EXPECT_DEATH((void)store.append(request("a", {append_to(1, 0, {})})), "own fault");
}

}  // namespace

}  // namespace naast
