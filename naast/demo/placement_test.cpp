#include "naast/demo/placement.h"

#include "naast/demo/testing.h"

#include <gtest/gtest.h>

namespace naast::demo {

using namespace testing_demo;

TEST(PlacementTest, EveryPlacementEndsAtHomeWithAReturnPlanned) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Story story = story_of(seed);
        tell_placements(story, date("2020-03-02"), Kader::vrijwillig);
        int started = 0;
        int planned = 0;
        int ended = 0;
        for (const Event& event : story.take_events()) {
            started += std::holds_alternative<UithuisplaatsingGestart>(event.inhoud) ? 1 : 0;
            planned += std::holds_alternative<TerugkeerGepland>(event.inhoud) ? 1 : 0;
            ended += std::holds_alternative<UithuisplaatsingBeeindigd>(event.inhoud) ? 1 : 0;
        }
        EXPECT_GE(started, 1);
        EXPECT_EQ(ended, started);
        EXPECT_GE(planned, started);
    }
}

// Or an import refuses the region: what is planned lies ahead.
TEST(PlacementTest, AReturnIsPlannedNoLaterThanItsDay) {
    int planned = 0;
    for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
        Story story = story_of(seed);
        tell_placements(story, date("2020-03-02"), Kader::vrijwillig);
        for (const Event& event : story.take_events()) {
            const auto* back = std::get_if<TerugkeerGepland>(&event.inhoud);
            if (back == nullptr) continue;
            ++planned;
            EXPECT_LE(event.op.first_day(), back->gepland_op) << seed;
        }
    }
    EXPECT_GT(planned, 2000);
}

TEST(PlacementTest, TheFamilyStaysUntilTheChildIsBack) {
    Story story = story_of(1);
    tell_placements(story, date("2020-12-01"), Kader::gedwongen);
    EXPECT_GT(story.stay.closes, date("2021-04-01"));
}

}  // namespace naast::demo
