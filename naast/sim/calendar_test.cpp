// V12 for the kernel: its arithmetic is that of the terms, over Easter, New Year and a leap day.
#include "naast/sim/calendar.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>

namespace naast::sim {

namespace {

const Date first = date("2023-12-20");
constexpr std::uint32_t days = 800;

Minute at(std::string_view day, Minute minute = 0) {
    return static_cast<Minute>((date(day) - first).count()) * minutes_per_day + minute;
}

WorkClock clock() {
    return WorkClock(working_days("office", Kalender{}, first, days));
}

}  // namespace

TEST(WorkClock, FiveWorkingDaysRunOverFreeDays) {
    std::istringstream table(R"(
        2023-12-27 2024-01-04 over New Year's Day and a weekend
        2024-03-28 2024-04-08 over Good Friday and Easter Monday
        2024-02-26 2024-03-04 over a leap day, which is a working day
        2024-04-26 2024-05-03 King's Day on a Saturday counts for nothing more
        2024-05-08 2024-05-16 over Ascension Day
        2025-12-24 2026-01-05 over Christmas and New Year
    )");
    const WorkClock office = clock();
    int rows = 0;
    for (std::string from, until, why; table >> from >> until && std::getline(table, why); ++rows) {
        SCOPED_TRACE(from + why);
        EXPECT_EQ(office.add(at(from, 600), 5 * minutes_per_day), at(until, 600));
        EXPECT_EQ(office.between(at(from, 600), at(until, 600)), 5 * minutes_per_day);
    }
    EXPECT_EQ(rows, 6);
}

TEST(WorkClock, CountsAsTheTermsDo) {
    const WorkClock office = clock();
    const Kalender kalender;
    for (int day = 0; day < 700; ++day) {
        const Date from = first + Days{day};
        if (!kalender.is_werkdag(from)) continue;
        const auto begun = static_cast<Minute>(day) * minutes_per_day;
        for (const int term : {1, 5, 50}) {
            const Date until = kalender.add_werkdagen(from, term);
            const auto work = static_cast<Minute>(term) * minutes_per_day;
            const auto done = static_cast<Minute>((until - first).count()) * minutes_per_day;
            if (done / minutes_per_day < days) {
                ASSERT_EQ(office.add(begun, work), done) << day;
            }
        }
    }
}

TEST(WorkClock, WorkThatStartsOnADayOffStartsWhenItEnds) {
    const WorkClock office = clock();
    EXPECT_EQ(office.add(at("2024-01-06", 700), 30), at("2024-01-08", 30));
    EXPECT_EQ(office.between(at("2024-01-06", 700), at("2024-01-08", 30)), 30U);
    EXPECT_FALSE(office.works_on(at("2024-01-06")));
    EXPECT_TRUE(office.works_on(at("2024-01-08")));
}

TEST(WorkClock, OpensOnceAfterEachRowOfDaysOff) {
    const WorkClock office = clock();
    EXPECT_EQ(office.next_opening(at("2024-01-02", 5)), at("2024-01-08"));
    EXPECT_EQ(office.next_opening(at("2024-01-06", 5)), at("2024-01-08"));
    EXPECT_EQ(office.next_opening(at("2024-01-08")), at("2024-01-15"));
    EXPECT_EQ(office.next_opening(at("2024-03-28")), at("2024-04-02"));
}

TEST(WorkClock, BeyondItsLastDayEveryDayIsAWorkingDay) {
    const WorkClock none_known(Calendar{"empty", {}});
    EXPECT_EQ(none_known.add(100, 5000), 5100U);
    EXPECT_EQ(none_known.next_opening(100), never);
    const WorkClock two(Calendar{"two", {1, 0}});
    EXPECT_EQ(two.add(0, 2 * minutes_per_day + 7), 3 * minutes_per_day + 7);
    EXPECT_EQ(two.add(0, never), never);
    // Undoes what add does, at any minute.
    for (Minute work = 0; work < 9000; work += 37)
        EXPECT_EQ(two.between(0, two.add(0, work)), work);
}

}  // namespace naast::sim
