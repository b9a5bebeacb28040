// GAP-11: what Naast asks of one regisseur fits in a week. "At seeds 1 to 20 of the demo region a
// worker with 20 families has at most 12 lines to act on in the median week, with the published
// rates unchanged." bench/werkvoorraad_bench shows each seed, and where the lines come from.
#include <gtest/gtest.h>

#include "tests/regio/werkvoorraad_testing.h"
#include <algorithm>
#include <fstream>
#include <sstream>

namespace naast::regio {

namespace {

constexpr int most_lines = 12;

const Normen& shipped_normen() {
    static const Normen normen = [] {
        const auto text_of = [](const char* path) {
            std::ostringstream text;
            text << std::ifstream(path).rdbuf();
            return text.str();
        };
        return Normen::read(text_of("norms/normen.toml"),
                            text_of("norms/gelijkgestelde-dagen.toml"))
            .value();
    }();
    return normen;
}

std::vector<int> lines_a_week(std::uint64_t seed) {
    const demo::RegionOptions options;
    const auto days = mondays(add_months(options.today, -24), options.today, Days{7});
    std::vector<int> counts;
    for (const WorkerWeek& week : with_twenty_families(
             worker_weeks(demo::make_region(seed, options), shipped_normen(), days, options.today)))
        counts.push_back(static_cast<int>(week.standing.size()));
    return counts;
}

}  // namespace

TEST(Gap11Test, TwentyFamiliesAskAtMostTwelveLinesInTheMedianWeek) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        SCOPED_TRACE(seed);
        const std::vector<int> counts = lines_a_week(seed);
        ASSERT_GT(counts.size(), 200u);
        EXPECT_LE(quantile(counts, 0.5), most_lines);
        EXPECT_GT(quantile(counts, 0.5), 0);
    }
}

// The count asks once, at the end, what stood on each Monday. Asked on the Monday itself, with what
// was known then, the answer must be the same.
TEST(Gap11Test, WhatStoodOnAMondayIsWhatWasSaidOnThatMonday) {
    const demo::RegionOptions options{40, date("2022-09-12")};
    const auto region = demo::make_region(1, options);
    const Date monday = date("2021-11-15");
    const auto later = worker_weeks(region, shipped_normen(), {monday}, options.today);
    const auto then = worker_weeks(region, shipped_normen(), {monday}, monday);
    ASSERT_EQ(later.size(), then.size());
    for (std::size_t i = 0; i < then.size(); ++i) EXPECT_EQ(later[i].standing, then[i].standing);
}

TEST(Gap11Test, CountsOneLineForAFamilyAndARule) {
    const demo::RegionOptions options{40, date("2022-09-12")};
    const auto weeks = worker_weeks(
        demo::make_region(1, options), shipped_normen(), {date("2021-11-15")}, options.today);
    for (const WorkerWeek& week : weeks) {
        auto lines = week.standing;
        std::sort(lines.begin(), lines.end());
        EXPECT_EQ(std::adjacent_find(lines.begin(), lines.end()), lines.end());
    }
}

}  // namespace naast::regio
