#include "naast/demo/life.h"

#include "naast/demo/testing.h"

#include <gtest/gtest.h>

namespace naast::demo {

using namespace testing_demo;

TEST(LifeTest, HappensWhileTheFamilyIsThere) {
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        Story story = story_of(seed);
        story.take_events();
        tell_life(story);
        for (const Event& event : story.take_events())
            EXPECT_GE(event.op.first_day(), story.stay.arrives);
    }
}

TEST(LifeTest, OnlySchoolChildrenStayAwayFromSchool) {
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        Story story = story_of(seed);
        tell_life(story);
        const auto kinderen = story.kinderen;
        for (const Event& event : told_of<SchoolverzuimBegonnen>(story)) {
            for (const Kind& kind : kinderen) {
                if (kind.id != event.betreft.front()) continue;
                EXPECT_GE(event.op.first_day(), kind.geboren + Days{8 * 365});
            }
        }
    }
}

}  // namespace naast::demo
