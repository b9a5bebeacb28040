#include "naast/demo/course.h"

#include "naast/demo/testing.h"

#include <gtest/gtest.h>

namespace naast::demo {

namespace {

Story told(std::uint64_t seed) {
    Stay stay;
    stay.arrives = date("2020-01-06");
    stay.closes = date("2020-09-01");
    stay.seat = &testing_demo::own_seat();
    Story story(Uuid{}, stay, Dice(seed, 5), date("2022-09-12"));
    tell_course(story);
    return story;
}

}  // namespace

TEST(CourseTest, BeginsAtTheArrivalAndNothingFollowsTheClosing) {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        Story story = told(seed);
        const Date closes = story.stay.closes;
        EXPECT_GE(closes, date("2020-09-01"));
        int regisseurs = 0;
        for (const Event& event : story.take_events()) {
            if (std::holds_alternative<RegisseurAangewezen>(event.inhoud)) ++regisseurs;
            if (std::holds_alternative<ContactGehad>(event.inhoud)) {
                EXPECT_LE(event.op.first_day(), closes + Days{5});
            }
        }
        EXPECT_EQ(regisseurs, 1);
    }
}

TEST(CourseTest, ASeatDoesNotChangeWhenTheFamilyCloses) {
    Dice dice(3, 3);
    const auto seats = make_seats(dice, 5, date("2019-09-12"), date("2022-09-12"));
    Stay stay;
    stay.arrives = date("2020-01-06");
    stay.closes = date("2020-09-01");
    for (const Seat& seat : seats) {
        stay.seat = &seat;
        Story story(Uuid{}, stay, Dice(4, 5), date("2022-09-12"));
        tell_course(story);
        EXPECT_EQ(story.stay.closes, told(4).stay.closes);
    }
}

}  // namespace naast::demo
