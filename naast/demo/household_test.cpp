#include "naast/demo/household.h"

#include "naast/demo/testing.h"

#include <gtest/gtest.h>

namespace naast::demo {

using namespace testing_demo;

TEST(HouseholdTest, EachChildHasAnAgeParentsAndGezag) {
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        Story story = story_of(seed);
        ASSERT_FALSE(story.ouders.empty());
        const auto children = story.children();
        for (const Kind& kind : story.kinderen) {
            EXPECT_LT(kind.geboren, story.stay.arrives - Days{2 * 365 - 1});
            EXPECT_GT(kind.geboren, story.stay.arrives - Days{18 * 366});
        }
        EXPECT_EQ(told_of<GezagVastgelegd>(story).size(), children.size());
    }
}

TEST(HouseholdTest, ParentsWhoLiveApartHaveTwoHomes) {
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        Story story = story_of(seed);
        const bool apart = story.lives_apart;
        EXPECT_EQ(told_of<HuishoudenGevormd>(story).size(), apart ? 2u : 1u);
    }
}

}  // namespace naast::demo
