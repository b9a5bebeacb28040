// V16 and V17: what more places do, and models at the edge.
#include "naast/sim/replicate.h"
#include "naast/sim/run.h"

#include <gtest/gtest.h>

#include "tests/sim/behoud_testing.h"
#include "tests/sim/modellen_testing.h"
#include <algorithm>
#include <cmath>

namespace naast::sim {

using namespace modellen;

namespace {

constexpr std::uint32_t plenty = 1'000'000;

double mean_wait(const Tally& tally, std::size_t visit = 0) {
    return static_cast<double>(tally.visits[visit].waited_minutes) /
           static_cast<double>(std::max<std::uint64_t>(1, tally.visits[visit].waits));
}

}  // namespace

TEST(V16, MorePlacesAtOneLinkNeverMakeAnyoneWaitLonger) {
    // Family by family: the same come at the same minutes and start in that order, so the k-th
    // starts no later exactly if at no minute more of them wait.
    constexpr std::uint32_t days = 120;
    std::uint64_t fewer_waiting = 0;
    for (const double cv : {0.3, 1.0, 2.0}) {
        for (std::uint64_t seed = 1; seed <= (geheel() ? 20U : 2U); ++seed) {
            const Model fewer = enkel({3, 3.3, gamma_time(minutes_per_day, cv), days, 0});
            Model more = fewer;
            more.stations[0].places = {{0, 4}};
            const Tables fewer_tables(fewer);
            const Tables more_tables(more);
            DayRun with_fewer(fewer_tables);
            DayRun with_more(more_tables);
            with_fewer.begin(seed, 0);
            with_more.begin(seed, 0);
            for (Minute minute = 1; minute <= fewer.horizon; ++minute) {
                with_fewer.run_until(minute);
                with_more.run_until(minute);
                ASSERT_LE(with_more.state(0).waiting, with_fewer.state(0).waiting)
                    << "cv " << cv << ", seed " << seed << ", minute " << minute;
                fewer_waiting += with_fewer.state(0).waiting - with_more.state(0).waiting;
            }
            EXPECT_EQ(with_more.finish().families, with_fewer.finish().families);
        }
    }
    EXPECT_GT(fewer_waiting, 0U);
}

TEST(V16, InAChainMorePlacesMoveTheQueueToTheNextLink) {
    // The documented counter-example: the first link holds back what the second cannot take. With
    // a place more there the second is flooded, and families are in the chain no shorter.
    Model model = enkel({1, 2.0, fixed_time(minutes_per_day), 400, 0});
    model.tables.push_back(fixed_time(2 * minutes_per_day));
    model.stations[0].flows[0].routes = {{1, 1.0}};
    Flow second;
    second.service = 1;
    model.stations.push_back(station("second", 2, second));
    const Tally before = run_of(model, 1);
    model.stations[0].places = {{0, 2}};
    const Tally after = run_of(model, 1);
    EXPECT_LT(mean_wait(after, 0), mean_wait(before, 0));
    EXPECT_GT(mean_wait(after, 1), mean_wait(before, 1));
    EXPECT_EQ(before.stations[1].longest_queue, 0U);
    EXPECT_GT(after.stations[1].longest_queue, 100U);
}

TEST(V17, WithoutDemandNothingHappens) {
    const Tally tally = run_of(enkel({3, 0.0, {}, 1000, 100}), 1);
    EXPECT_EQ(tally.events, 0U);
    EXPECT_EQ(tally.families, 0U);
    EXPECT_EQ(tally.stations[0].serving_minutes, 0U);
    EXPECT_EQ(tally.stations[0].place_minutes, 3U * 900 * minutes_per_day);
}

TEST(V17, WithoutPlacesEveryoneWaits) {
    const Tally tally = run_of(enkel({0, 5.0, {}, 1000, 0}), 1);
    EXPECT_EQ(tally.visits[0].started, 0U);
    EXPECT_EQ(tally.stations[0].waiting_after, tally.families);
    EXPECT_GT(tally.families, 4500U);
}

// 002: contact within 5 working days (7 days), 6 weeks of screening, an appointment within 5
// working days (7), a start after 10 working days (14): 70 days.
TEST(V17, WithPlacesForAllTheRouteWithoutWaitsTakesSeventyDays) {
    Model model;
    model.horizon = 400 * minutes_per_day;
    model.class_ids = {"all"};
    for (const double days : {7.0, 42.0, 7.0, 14.0}) {
        model.tables.push_back(fixed_time(days * minutes_per_day));
        Flow flow;
        flow.service = static_cast<std::uint16_t>(model.tables.size() - 1);
        const auto next = static_cast<std::uint16_t>(model.tables.size());
        flow.routes = {{next == 4 ? leaves : next, 1.0}};
        model.stations.push_back(station("link", plenty, flow));
    }
    model.sources = {source(16.0, 0)};
    const Tally tally = run_of(model, 1);
    ASSERT_GT(tally.chain[0].stays, 4000U);
    EXPECT_EQ(tally.chain[0].stay_minutes, tally.chain[0].stays * 70 * minutes_per_day);
    for (const VisitTally& visits : tally.visits) EXPECT_EQ(visits.waited_minutes, 0U);
}

TEST(V17, OneFamilyGoesThroughAlone) {
    Model model = enkel({1, 0.0, fixed_time(30), 10, 0});
    model.start = {{0, 0, false, 1, 500}};
    const Tally tally = run_of(model, 1);
    EXPECT_EQ(tally.families, 1U);
    EXPECT_EQ(tally.visits[0].started, 1U);
    EXPECT_EQ(tally.visits[0].served_minutes, 30U);
    EXPECT_EQ(tally.chain[0].left, 1U);
    EXPECT_EQ(tally.chain[0].live_after, 0U);
    // It was there before the first minute, so how long it waited or stayed is not known.
    EXPECT_EQ(tally.visits[0].waits, 0U);
    EXPECT_EQ(tally.chain[0].stays, 0U);
}

TEST(V20, MadeUpModelsRunAndTheirSummariesAreNumbers) {
    for (std::uint32_t seed = 1; seed <= (geheel() ? 1000U : 50U); ++seed) {
        const Model model = willekeurig(seed);
        ASSERT_TRUE(faults_of(model).empty()) << seed << ": " << faults_of(model).front();
        const Outcomes outcomes = replicate(model, {seed, 0, 2, 1});
        const auto is_number = [&](const Estimate& e) {
            ASSERT_TRUE(std::isfinite(e.mean) && std::isfinite(e.margin_95)) << seed;
        };
        for (std::size_t i = 0; i < model.stations.size(); ++i) {
            const StationSummary s = station_summary(model, outcomes, i);
            for (const Estimate& e : {s.wait,
                                      s.wait_median,
                                      s.wait_p90,
                                      s.p_wait,
                                      s.queue,
                                      s.use,
                                      s.service,
                                      s.p_gives_up,
                                      s.p_in_term,
                                      s.finished_a_year})
                is_number(e);
        }
        const ChainSummary c = chain_summary(model, outcomes);
        for (const Estimate& e : {c.stay, c.stay_median, c.stay_p90, c.visits, c.live})
            is_number(e);
        for (std::size_t i = 0; i < model.milestones.size(); ++i)
            is_number(milestone_summary(model, outcomes, i).wait);
        for (const double load : load_of(model)) ASSERT_FALSE(std::isnan(load)) << seed;
    }
}

}  // namespace naast::sim
