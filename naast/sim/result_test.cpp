#include "naast/sim/result.h"

#include <gtest/gtest.h>

namespace naast::sim {

namespace {

Model model() {
    Model made;
    made.horizon = 110 * minutes_per_day;
    made.warmup = 10 * minutes_per_day;
    made.classes = 2;
    made.stations.resize(1);
    made.milestones.resize(1);
    return made;
}

Tally tally(std::uint32_t replication, std::uint64_t waited_days) {
    Tally made;
    made.replication = replication;
    made.stations.resize(1);
    made.visits.resize(2);
    made.chain.resize(2);
    made.milestones.resize(2);
    constexpr std::uint64_t day = minutes_per_day;
    made.visits[0].waits = 10;
    made.visits[0].at_once = 4;
    made.visits[0].waited_minutes = 10 * waited_days * day;
    made.visits[0].wait_median = waited_days * day;
    made.waits = {{0, 2 * day}};
    made.stays = {{day, 0}};
    made.reaches = {{5 * day, 0}};
    made.visits[1].waits = 30;
    made.visits[1].waited_minutes = 0;
    made.visits[0].finished = 100;
    made.stations[0].waiting_minutes = 250 * day;
    made.stations[0].place_minutes = 400 * day;
    made.stations[0].serving_minutes = 300 * day;
    made.chain[0].stays = 2;
    made.chain[0].stay_minutes = 8 * day;
    made.chain[0].left = 4;
    made.chain[0].left_giving_up = 1;
    made.milestones[1].reached = 1;
    made.milestones[1].minutes = 3 * day;
    return made;
}

Outcomes outcomes() {
    return {7, {tally(0, 2), tally(1, 4), tally(2, 6)}};
}

}  // namespace

TEST(Estimate, IsTheMeanWithTheIntervalOfStudent) {
    const Estimate some = estimate({1.0, 2.0, 3.0, 4.0, 5.0});
    EXPECT_EQ(some.n, 5U);
    EXPECT_DOUBLE_EQ(some.mean, 3.0);
    EXPECT_NEAR(some.deviation, 1.5811388, 1e-6);
    // Source: any table of Student's t: 2.776 for 4 degrees of freedom.
    EXPECT_NEAR(some.margin_95, 2.7764 * 1.5811388 / 2.2360680, 1e-3);
    EXPECT_EQ(estimate({}).n, 0U);
    EXPECT_EQ(estimate({2.0}).mean, 2.0);
    EXPECT_EQ(estimate({2.0}).margin_95, 0.0);
}

TEST(Summary, OfAStationIsOfOneClassOrOfAll) {
    const StationSummary one = station_summary(model(), outcomes(), 0, 0);
    EXPECT_DOUBLE_EQ(one.wait.mean, 4.0);
    EXPECT_DOUBLE_EQ(one.wait_median.mean, 4.0);
    EXPECT_DOUBLE_EQ(one.p_wait.mean, 0.6);
    const StationSummary all = station_summary(model(), outcomes(), 0);
    EXPECT_DOUBLE_EQ(all.wait.mean, 1.0);
    EXPECT_EQ(all.wait.n, 3U);
    EXPECT_DOUBLE_EQ(all.wait_median.mean, 0.0) << "not a mean of those of the classes";
    EXPECT_DOUBLE_EQ(all.wait_p90.mean, 2.0);
    EXPECT_EQ(all.wait_median.n, 3U);
    EXPECT_DOUBLE_EQ(all.queue.mean, 2.5);
    EXPECT_DOUBLE_EQ(all.in_service.mean, 3.0);
    EXPECT_DOUBLE_EQ(all.use.mean, 0.75);
    EXPECT_NEAR(all.finished_a_year.mean, 365.25, 1e-9);
    EXPECT_EQ(all.p_in_term.n, 0U) << "it has no term";
}

TEST(Summary, OfTheChainAndOfAMilestone) {
    const ChainSummary chain = chain_summary(model(), outcomes());
    EXPECT_DOUBLE_EQ(chain.stay.mean, 4.0);
    EXPECT_DOUBLE_EQ(chain.stay_median.mean, 1.0);
    EXPECT_DOUBLE_EQ(milestone_summary(model(), outcomes(), 0).median.mean, 5.0);
    EXPECT_DOUBLE_EQ(chain.p_gives_up.mean, 0.25);
    EXPECT_EQ(milestone_summary(model(), outcomes(), 0, 0).wait.n, 0U);
    EXPECT_DOUBLE_EQ(milestone_summary(model(), outcomes(), 0, 1).wait.mean, 3.0);
}

TEST(Joined, PutsPartsInOrder) {
    const Result<Outcomes, std::string> all =
        joined({{7, {tally(2, 6)}}, {7, {tally(0, 2), tally(1, 4)}}});
    ASSERT_TRUE(all);
    EXPECT_EQ(*all, outcomes());
    EXPECT_TRUE(joined({})->each.empty());
}

TEST(Joined, RefusesWhatDoesNotBelongTogether) {
    EXPECT_NE(joined({{7, {tally(0, 2)}}, {8, {tally(1, 2)}}}).error().find("seeds: 7 and 8"),
              std::string::npos);
    EXPECT_NE(joined({{7, {tally(3, 2)}}, {7, {tally(3, 2)}}}).error().find("Replication 3"),
              std::string::npos);
    Tally other = tally(1, 2);
    other.visits.resize(1);
    EXPECT_NE(joined({{7, {tally(0, 2)}}, {7, {other}}}).error().find("different models"),
              std::string::npos);
}

TEST(Fingerprint, ChangesWithEveryNumber) {
    const std::string before = fingerprint(outcomes());
    EXPECT_EQ(before.size(), 64U);
    const auto differs = [&](auto change) {
        Outcomes changed = outcomes();
        change(changed);
        EXPECT_NE(fingerprint(changed), before);
    };
    differs([](Outcomes& o) { ++o.seed; });
    differs([](Outcomes& o) { ++o.each[1].replication; });
    differs([](Outcomes& o) { ++o.each[1].events; });
    differs([](Outcomes& o) { o.each.pop_back(); });
    for (const Field<VisitTally>& field : visit_fields)
        differs([&](Outcomes& o) { ++(o.each[2].visits[1].*field.member); });
    for (const Field<StationTally>& field : station_fields)
        differs([&](Outcomes& o) { ++(o.each[2].stations[0].*field.member); });
    for (const Field<ChainTally>& field : chain_fields)
        differs([&](Outcomes& o) { ++(o.each[2].chain[1].*field.member); });
    for (const Field<MilestoneTally>& field : milestone_fields)
        differs([&](Outcomes& o) { ++(o.each[2].milestones[0].*field.member); });
    for (const Field<Quantiles>& field : quantile_fields) {
        differs([&](Outcomes& o) { ++(o.each[2].waits[0].*field.member); });
        differs([&](Outcomes& o) { ++(o.each[2].stays[0].*field.member); });
        differs([&](Outcomes& o) { ++(o.each[2].reaches[0].*field.member); });
    }
}

TEST(Summary, IsTheMeanOfThoseOfEachReplication) {
    double wait = 0, queue = 0, stay = 0;
    for (const Tally& one : outcomes().each) {
        wait += *wait_days(model(), one, 0) / 3;
        queue += *queue_families(model(), one, 0) / 3;
        stay += *stay_days(model(), one) / 3;
    }
    EXPECT_DOUBLE_EQ(station_summary(model(), outcomes(), 0).wait.mean, wait);
    EXPECT_DOUBLE_EQ(station_summary(model(), outcomes(), 0).queue.mean, queue);
    EXPECT_DOUBLE_EQ(chain_summary(model(), outcomes()).stay.mean, stay);
    Tally nobody = tally(0, 2);
    nobody.visits.assign(2, {});
    nobody.chain.assign(2, {});
    EXPECT_FALSE(wait_days(model(), nobody, 0));
    EXPECT_FALSE(stay_days(model(), nobody));
}

// A field that is added to a tally and not to its list would not be written or compared.
TEST(Fields, AreAllOfTheirTally) {
    EXPECT_EQ(visit_fields.size() * sizeof(std::uint64_t), sizeof(VisitTally));
    EXPECT_EQ(station_fields.size() * sizeof(std::uint64_t), sizeof(StationTally));
    EXPECT_EQ(chain_fields.size() * sizeof(std::uint64_t), sizeof(ChainTally));
    EXPECT_EQ(milestone_fields.size() * sizeof(std::uint64_t), sizeof(MilestoneTally));
    EXPECT_EQ(quantile_fields.size() * sizeof(std::uint64_t), sizeof(Quantiles));
}

}  // namespace naast::sim
