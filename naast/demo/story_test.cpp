#include "naast/demo/testing.h"

#include <gtest/gtest.h>

namespace naast::demo {

using namespace testing_demo;

TEST(StoryTest, LeavesOutWhatComesAfterToday) {
    Story story = story_of(1);
    story.add(date("2022-09-12"), NotitieGemaakt{text("Vandaag.")});
    story.add(date("2022-09-13"), NotitieGemaakt{text("Morgen.")});
    EXPECT_EQ(told_of<NotitieGemaakt>(story).size(), 1u);
}

TEST(StoryTest, KnowsWhatWasBeforeOnlyFromTheDayTheFamilyCame) {
    Story story = story_of(1);
    story.add(date("2018-01-01"), NotitieGemaakt{text("Eerder.")});
    EXPECT_EQ(told_of<NotitieGemaakt>(story).front().bekend_op, date("2020-01-06"));
}

TEST(StoryTest, DoesADutyInTimeOrAfterTheWarning) {
    Story story = story_of(1);
    const Date from = date("2020-03-02");
    const Date due = date("2020-03-16");
    int count_timely = 0;
    int count_late = 0;
    for (int i = 0; i < 1'000; ++i) {
        const auto day = story.done(from, due, 0.8);
        if (!day) continue;
        EXPECT_GE(*day, from);
        (*day <= due ? count_timely : count_late) += 1;
    }
    EXPECT_NEAR(count_timely, 800, 50);
    EXPECT_GT(count_late, 100);
}

TEST(StoryTest, GivesEachThingAKeyOfItsOwn) {
    Story story = story_of(1);
    EXPECT_EQ(story.key("hulp"), "hulp-1");
    EXPECT_EQ(story.key("hulp"), "hulp-2");
    EXPECT_EQ(story.key("doel"), "doel-1");
}

}  // namespace naast::demo
