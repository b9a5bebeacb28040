#include "naast/sim/arrivals.h"

#include "naast/sim/philox.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace naast::sim {

namespace {

constexpr std::uint64_t last = std::uint64_t{100'000'000} << Arrivals::sub_bits;

Source with_rates(std::vector<RateStep> rates) {
    Source source;
    source.rates = std::move(rates);
    return source;
}

// The minutes of all arrivals until a minute.
std::vector<Minute> minutes_of(const Source& source, Minute until, std::uint32_t replication) {
    const Arrivals arrivals(source);
    const Chance chance(11, replication);
    std::vector<Minute> all;
    std::uint64_t at = 0;
    for (std::uint32_t n = 0;; ++n) {
        at = arrivals.after(at, chance.draws(0, n, Purpose::arrival, 0)[0], last);
        if (Arrivals::minute(at) >= until) return all;
        all.push_back(Arrivals::minute(at));
    }
}

}  // namespace

TEST(Arrivals, ComeByChanceWithTheirRate) {
    // Poisson: over days the number has its mean for variance.
    constexpr std::uint32_t days = 40'000;
    std::vector<double> a_day(days);
    for (const Minute minute : minutes_of(with_rates({{0, 16.0}}), days * minutes_per_day, 0))
        ++a_day[minute / minutes_per_day];
    double sum = 0.0;
    double squares = 0.0;
    for (const double number : a_day) {
        sum += number;
        squares += number * number;
    }
    const double mean = sum / days;
    EXPECT_NEAR(mean, 16.0, 4.0 * std::sqrt(16.0 / days));
    EXPECT_NEAR(squares / days - mean * mean, 16.0, 4.0 * 16.0 * std::sqrt(2.0 / days));
}

TEST(Arrivals, AChangeOfRateIsExactToTheMinute) {
    constexpr Minute day = minutes_per_day;
    const Source source =
        with_rates({{0, 0.0}, {10 * day, 20.0}, {20 * day, 0.0}, {30 * day, 5.0}, {40 * day, 0.0}});
    double in_first = 0.0;
    double in_second = 0.0;
    constexpr std::uint32_t replications = 2000;
    for (std::uint32_t i = 0; i < replications; ++i) {
        for (const Minute minute : minutes_of(source, 60 * day, i)) {
            const bool first = minute >= 10 * day && minute < 20 * day;
            const bool second = minute >= 30 * day && minute < 40 * day;
            ASSERT_TRUE(first || second) << minute;
            (first ? in_first : in_second) += 1.0 / replications;
        }
    }
    EXPECT_NEAR(in_first, 200.0, 4.0 * std::sqrt(200.0 / replications));
    EXPECT_NEAR(in_second, 50.0, 4.0 * std::sqrt(50.0 / replications));
}

TEST(Arrivals, WithoutARateNobodyComes) {
    EXPECT_GT(Arrivals(with_rates({{0, 0.0}})).after(0, 12345, last), last);
    EXPECT_GT(Arrivals(with_rates({{0, 1e-6}})).after(0, 0, 1000), 1000U);
}

TEST(Arrivals, AHigherRateBringsEachFamilySooner) {
    const std::vector<Minute> fewer = minutes_of(with_rates({{0, 10.0}}), 500'000, 1);
    const std::vector<Minute> more = minutes_of(with_rates({{0, 11.0}}), 500'000, 1);
    ASSERT_GT(more.size(), fewer.size());
    for (std::size_t i = 0; i < fewer.size(); ++i) ASSERT_LE(more[i], fewer[i]);
}

}  // namespace naast::sim
