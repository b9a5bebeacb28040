#include "naast/sim/counts.h"

#include <gtest/gtest.h>

namespace naast::sim {

TEST(Counts, ATallyHasTheQuantilesOfItsHistograms) {
    Model model;
    model.classes = 2;
    model.stations.resize(3);
    model.milestones.resize(1);
    Counts counts;
    counts.reset(model);
    for (std::uint32_t minutes = 1; minutes <= 60; ++minutes) {
        counts.waits[5].add(minutes);
        counts.stays[1].add(2 * minutes);
        counts.reaches[1].add(minutes);
    }
    const Tally tally = counts.tally();
    ASSERT_EQ(tally.visits.size(), 6U);
    ASSERT_EQ(tally.stations.size(), 3U);
    ASSERT_EQ(tally.milestones.size(), 2U);
    EXPECT_EQ(tally.visits[5].wait_median, 30U);
    EXPECT_EQ(tally.visits[5].wait_p90, 54U);
    EXPECT_EQ(tally.visits[4].wait_p90, 0U);
    EXPECT_NEAR(static_cast<double>(tally.chain[1].stay_p90), 108.0, 2.0);
    EXPECT_EQ(tally.milestones[1].median, 30U);
    // Finding: of all classes together they are of all families, not the middle of those of
    // classes.
    for (int i = 0; i < 180; ++i) {
        counts.waits[4].add(0);
        counts.stays[0].add(60);
    }
    const Tally both = counts.tally();
    ASSERT_EQ(both.waits.size(), 3U);
    EXPECT_EQ(both.waits[2].median, 0U) << "three in four did not wait";
    EXPECT_EQ(both.waits[2].p90, 36U) << "of the 60 who waited 1 to 60 the longest 24";
    EXPECT_EQ(both.waits[1], Quantiles{});
    ASSERT_EQ(both.stays.size(), 1U);
    EXPECT_EQ(both.stays[0].median, 60U);
    ASSERT_EQ(both.reaches.size(), 1U);
    EXPECT_EQ(both.reaches[0].p90, 54U);
    counts.reset(model);
    EXPECT_EQ(counts.tally(), Counts(counts).tally());
    EXPECT_EQ(counts.tally().visits[5], VisitTally{});
}

}  // namespace naast::sim
