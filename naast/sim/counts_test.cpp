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
    counts.reset(model);
    EXPECT_EQ(counts.tally(), Counts(counts).tally());
    EXPECT_EQ(counts.tally().visits[5], VisitTally{});
}

}  // namespace naast::sim
