#include "naast/demo/help.h"

#include "naast/demo/testing.h"

#include <gtest/gtest.h>

namespace naast::demo {

using namespace testing_demo;

TEST(HelpTest, StartsAfterItWasAskedAndEndsAfterItStarted) {
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        Story story = story_of(seed);
        const Trajectory told = tell_help(story,
                                          {HulpSoort::opvoedondersteuning,
                                           GerichtOp::gezin,
                                           story.everyone(),
                                           date("2020-02-03")});
        ASSERT_TRUE(told.ended);
        EXPECT_GE(*told.ended, told.asked);
        if (told.started) {
            EXPECT_GT(*told.ended, *told.started);
        }
    }
}

TEST(HelpTest, MediationBetweenParentsIsWaitedForAboutAYear) {
    Story story = story_of(1);
    const Trajectory told = tell_help(story,
                                      {HulpSoort::overig,
                                       GerichtOp::gezin,
                                       story.everyone(),
                                       date("2020-02-03"),
                                       Spoed::gewoon,
                                       Outcome::starts});
    ASSERT_TRUE(told.started);
    EXPECT_NEAR(static_cast<double>((*told.started - told.asked).count()), 365, 60);
}

TEST(HelpTest, WhatTheFamilyDeclinesNeverStarts) {
    Story story = story_of(1);
    tell_help(story,
              {HulpSoort::traumabehandeling,
               GerichtOp::jeugdige,
               {story.kinderen.front().id},
               date("2020-02-03"),
               Spoed::gewoon,
               Outcome::family_says_no});
    EXPECT_TRUE(told_of<HulpGestart>(story).empty());
}

TEST(HelpTest, IsLookedAtTogetherWhileItRuns) {
    Story story = story_of(1);
    tell_help(story,
              {HulpSoort::jongerencoach,
               GerichtOp::jeugdige,
               {story.kinderen.front().id},
               date("2020-02-03"),
               Spoed::acuut,
               Outcome::starts});
    tell_evaluations(story);
    EXPECT_FALSE(told_of<EvaluatieGehouden>(story).empty());
}

}  // namespace naast::demo
