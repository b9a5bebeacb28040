#include "naast/http/rate_limit.h"

#include <gtest/gtest.h>

namespace naast::http {
namespace {

using namespace std::chrono_literals;

constexpr RateLimit::Instant start{1'000h};

TEST(RateLimitTest, TakesABurstAndThenOneEachTime) {
    RateLimit limit({.burst = 3, .refill = 100ms});
    EXPECT_EQ(limit.take("a", start), 0ms);
    EXPECT_EQ(limit.take("a", start), 0ms);
    EXPECT_EQ(limit.take("a", start), 0ms);
    EXPECT_EQ(limit.take("a", start), 100ms);
    EXPECT_EQ(limit.take("a", start + 99ms), 1ms);
    EXPECT_EQ(limit.take("a", start + 100ms), 0ms);
    EXPECT_EQ(limit.take("a", start + 100ms), 100ms);
    // After a long while it is a burst again, and no more than that.
    for (int i = 0; i < 3; ++i) EXPECT_EQ(limit.take("a", start + 1h), 0ms) << i;
    EXPECT_EQ(limit.take("a", start + 1h), 100ms);
}

TEST(RateLimitTest, IsOfEachAlone) {
    RateLimit limit({.burst = 1, .refill = 1s});
    EXPECT_EQ(limit.take("a", start), 0ms);
    EXPECT_EQ(limit.take("b", start), 0ms);
    EXPECT_EQ(limit.take("a", start), 1s);
}

TEST(RateLimitTest, HasNoLimitWithoutABurst) {
    RateLimit limit({});
    for (int i = 0; i < 1'000; ++i) ASSERT_EQ(limit.take("a", start), 0ms);
    EXPECT_EQ(limit.keys(), 0u);
}

TEST(RateLimitTest, MakesWhoGoesOnWaitTwiceAsLongEachTimeUpToABound) {
    RateLimit limit({.burst = 5, .refill = 60s, .first_delay = 2s});
    RateLimit::Instant now = start;
    for (int i = 0; i < 4; ++i) EXPECT_EQ(limit.take("a", now), 0ms) << i;
    // In five minutes nearly five come back, which is the bound on the delay too.
    for (const auto delay : {2s, 4s, 8s, 16s, 32s}) {
        SCOPED_TRACE(delay.count());
        EXPECT_EQ(limit.take("a", now), 0ms);
        EXPECT_EQ(limit.take("a", now), delay);
        EXPECT_EQ(limit.take("a", now + delay - 1ms), 1ms);
        now += delay;
    }
    std::chrono::milliseconds longest{0};
    for (int i = 0; i < 100; ++i) {
        EXPECT_EQ(limit.take("a", now), 0ms);
        const auto delay = limit.take("a", now);
        longest = std::max(longest, delay);
        now += delay;
    }
    EXPECT_LE(longest, 5min);
    EXPECT_GE(longest, 30s);
}

TEST(RateLimitTest, NeverLocksForGoodHoweverOftenItIsAsked) {
    RateLimit limit({.burst = 2, .refill = 1s, .first_delay = 500ms});
    int taken = 0;
    for (auto now = start; now < start + 60s; now += 10ms) {
        if (limit.take("a", now) == 0ms) ++taken;
    }
    // About one a second, whatever else was tried.
    EXPECT_GE(taken, 30);
    EXPECT_LE(taken, 70);
    EXPECT_EQ(limit.take("a", start + 2min), 0ms);
}

TEST(RateLimitTest, KeepsABoundedNumberOfKeys) {
    RateLimit limit({.burst = 1, .refill = 1s});
    for (std::size_t i = 0; i < 2 * RateLimit::most_keys; ++i)
        EXPECT_EQ(limit.take(std::to_string(i), start), 0ms);
    EXPECT_EQ(limit.keys(), RateLimit::most_keys);
    // Those that were there first still count; who does not count any more makes room.
    EXPECT_EQ(limit.take("0", start), 1s);
    EXPECT_EQ(limit.take("new", start + 2s), 0ms);
    EXPECT_EQ(limit.keys(), 1u);
}

}  // namespace
}  // namespace naast::http
