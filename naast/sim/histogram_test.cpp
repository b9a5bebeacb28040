#include "naast/sim/histogram.h"

#include <gtest/gtest.h>

#include <cmath>

namespace naast::sim {

TEST(Histogram, EveryDurationLiesInItsBucketAndBucketsAreNarrow) {
    std::size_t last = 0;
    for (std::uint64_t minutes = 0; minutes <= 0xFFFFFFFF; minutes += 1 + minutes / 1000) {
        const std::size_t at = Histogram::bucket(static_cast<std::uint32_t>(minutes));
        ASSERT_LT(at, Histogram::buckets);
        ASSERT_GE(at, last);
        ASSERT_LE(Histogram::first_of(at), minutes);
        ASSERT_GT(Histogram::first_of(at + 1), minutes);
        const auto width =
            static_cast<double>(Histogram::first_of(at + 1) - Histogram::first_of(at) - 1);
        ASSERT_LE(width, 0.032 * static_cast<double>(minutes) + 1e-9);
        last = at;
    }
    EXPECT_EQ(Histogram::bucket(0xFFFFFFFF), Histogram::buckets - 1);
}

TEST(Histogram, QuantilesAreThoseOfTheSortedListWithinThreePercent) {
    Histogram histogram;
    for (std::uint32_t i = 1; i <= 100'000; ++i) histogram.add(i);
    for (const double p : {0.01, 0.5, 0.9, 0.99})
        EXPECT_NEAR(static_cast<double>(histogram.quantile(p)), 100'000 * p, 100'000 * p * 0.002);
    EXPECT_EQ(histogram.total(), 100'000U);
}

TEST(Histogram, SmallDurationsAreExact) {
    Histogram histogram;
    EXPECT_EQ(histogram.quantile(0.5), 0U);
    for (const std::uint32_t minutes : {0U, 0U, 0U, 5U, 63U}) histogram.add(minutes);
    EXPECT_EQ(histogram.quantile(0.5), 0U);
    EXPECT_EQ(histogram.quantile(0.8), 5U);
    EXPECT_EQ(histogram.quantile(1.0), 63U);
}

TEST(Histogram, TwoTogetherAreAllOfBoth) {
    Histogram one;
    Histogram other;
    Histogram all;
    for (std::uint32_t minutes = 0; minutes < 10'000; minutes += 7) {
        (minutes % 3 == 0 ? one : other).add(minutes);
        all.add(minutes);
    }
    one.add(other);
    EXPECT_EQ(one.total(), all.total());
    for (const double p : {0.1, 0.5, 0.9}) EXPECT_EQ(one.quantile(p), all.quantile(p));
}

}  // namespace naast::sim
