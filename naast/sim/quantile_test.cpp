#include "naast/sim/quantile.h"

#include "naast/sim/philox.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

namespace naast::sim {

namespace {

struct Case {
    std::string what;
    QuantileTable table;
    double mean;
    double deviation;
    // The part that lasts longer than twice the mean; below 0: not compared.
    double beyond_twice;
};

std::vector<Case> cases() {
    constexpr double mean = 5000.0;
    return {{"fixed", fixed_time(mean), mean, 0.0, 0.0},
            {"exponential", exponential_time(mean), mean, mean, std::exp(-2.0)},
            // Two stages: (1 + 2x) e^(-2x) at x = 2.
            {"gamma 0.7",
             gamma_time(mean, std::sqrt(0.5)),
             mean,
             mean * std::sqrt(0.5),
             5.0 * std::exp(-4.0)},
            {"gamma 2", gamma_time(mean, 2.0), mean, 2.0 * mean, -1.0},
            {"lognormal 0.5", lognormal_time(mean, 0.5), mean, 0.5 * mean, -1.0},
            {"uniform", uniform_time(2000.0, 8000.0), mean, 6000.0 / std::sqrt(12.0), 0.0},
            {"triangular",
             triangular_time(1000.0, 5000.0, 9000.0),
             mean,
             8000.0 / std::sqrt(24.0),
             0.0},
            {"weibull 2",
             weibull_time(mean, 2.0),
             mean,
             -1.0,
             std::exp(-4.0 * std::tgamma(1.5) * std::tgamma(1.5))}};
}

}  // namespace

TEST(QuantileTable, HasTheMeanTheSpreadAndTheTailOfItsDistribution) {
    constexpr std::uint32_t draws = 1U << 20;
    for (const Case& one : cases()) {
        SCOPED_TRACE(one.what);
        EXPECT_NEAR(one.table.mean(), one.mean, 1e-4 * one.mean);
        double sum = 0.0;
        double squares = 0.0;
        double beyond = 0.0;
        // Evenly over all draws, so there is no chance in the comparison.
        for (std::uint32_t i = 0; i < draws; ++i) {
            const double minutes = one.table.minutes((i << 12) + (1U << 11));
            sum += minutes;
            squares += minutes * minutes;
            beyond += minutes > 2.0 * one.mean ? 1.0 : 0.0;
        }
        const double mean = sum / draws;
        EXPECT_NEAR(mean, one.mean, 5e-4 * one.mean);
        if (one.deviation >= 0.0) {
            const double deviation = std::sqrt(std::max(0.0, squares / draws - mean * mean));
            EXPECT_NEAR(deviation, one.deviation, 0.01 * one.mean);
        }
        if (one.beyond_twice >= 0.0) {
            EXPECT_NEAR(beyond / draws, one.beyond_twice, 2e-4);
        }
    }
}

TEST(QuantileTable, ALargerDrawIsNeverALongerTime) {
    for (const Case& one : cases()) {
        std::uint32_t last = one.table.minutes(0);
        for (std::uint64_t draw = 0; draw <= 0xFFFFFFFF; draw += 1 + draw / 500) {
            const std::uint32_t minutes = one.table.minutes(static_cast<std::uint32_t>(draw));
            ASSERT_LE(minutes, last) << one.what << " at " << draw;
            last = minutes;
        }
    }
}

TEST(QuantileTable, AtTheEndsItGivesTheShortestAndTheLongest) {
    const QuantileTable table = uniform_time(100.0, 300.0);
    EXPECT_EQ(table.minutes(0), 300U);
    EXPECT_EQ(table.minutes(0xFFFFFFFF), 100U);
    // 2^-32 of all: 32 ln 2 = 22.18 means.
    EXPECT_NEAR(exponential_time(1000.0).minutes(0), 22'181.0, 2.0);
    EXPECT_EQ(fixed_time(0.0).minutes(12345), 0U);
}

TEST(QuantileTable, TheSameDrawIsLongerWhereTheDistributionIs) {
    const QuantileTable shorter = exponential_time(1000.0);
    const QuantileTable longer = exponential_time(1100.0);
    for (std::uint32_t i = 0; i < 1000; ++i)
        EXPECT_LE(shorter.minutes(i * 4'294'967U), longer.minutes(i * 4'294'967U));
}

TEST(QuantileTable, WhatIsLeftIsTheDistributionGivenThatItLastedSoLong) {
    const Chance chance(5, 0);
    constexpr double mean = 10'000.0;
    constexpr std::uint32_t elapsed = 8'000;
    struct Left {
        std::string what;
        QuantileTable table;
        double expected;
    };
    // Exponential does not know that time has passed. Uniform from 8,000 to 20,000: half of 12,000.
    for (const Left& one : {Left{"exponential", exponential_time(mean), mean},
                            Left{"uniform", uniform_time(0.0, 20'000.0), 6'000.0},
                            Left{"fixed", fixed_time(mean), 2'000.0}}) {
        double sum = 0.0;
        constexpr std::uint32_t many = 200'000;
        for (std::uint32_t i = 0; i < many; ++i)
            sum += one.table.minutes_left(elapsed, chance.draws(0, i, Purpose::start, 0)[0]);
        EXPECT_NEAR(sum / many, one.expected, 0.01 * one.expected) << one.what;
    }
    EXPECT_EQ(fixed_time(100.0).minutes_left(100, 7), 0U);
    EXPECT_EQ(fixed_time(100.0).minutes_left(0, 7), 100U);
}

}  // namespace naast::sim
