#include "naast/termijnen/kalender.h"

#include <gtest/gtest.h>

namespace naast {
namespace {

// Source: Stcrt. 2025, 24713 (norms/gelijkgestelde-dagen.toml).
Kalender crown() {
    return Kalender{{date("2026-01-02"),
                     date("2026-05-15"),
                     date("2027-05-07"),
                     date("2028-04-28"),
                     date("2028-05-26")}};
}

TEST(KalenderTest, KnowsTheHolidaysOfFiveYears) {
    // Source: domain/standards E2; Algemene termijnenwet art. 3.
    for (const char* holiday :
         {"2025-01-01", "2025-04-18", "2025-04-21", "2025-04-26", "2025-05-05", "2025-05-29",
          "2025-06-09", "2025-12-25", "2025-12-26", "2026-04-03", "2026-04-06", "2026-04-27",
          "2026-05-05", "2026-05-14", "2026-05-25", "2027-03-26", "2027-03-29", "2027-04-27",
          "2027-05-06", "2027-05-17", "2028-04-14", "2028-04-17", "2028-05-25", "2028-06-05",
          "2029-03-30", "2029-04-02", "2029-05-10", "2029-05-21"}) {
        EXPECT_TRUE(Kalender::is_feestdag(date(holiday))) << holiday;
        EXPECT_FALSE(Kalender{}.is_werkdag(date(holiday))) << holiday;
    }
}

struct Day {
    const char* day;
    bool free;
    const char* reason;
};

TEST(KalenderTest, KnowsWhichDaysAreNoHoliday) {
    const std::vector<Day> table{
        {"2025-04-27", false, "King's Day moved to Saturday the 26th: the Sunday itself is none"},
        {"2025-04-26", true, "27 April 2025 is a Sunday"},
        {"2026-04-26", false, "27 April 2026 is a Monday"},
        {"2026-04-05", false, "Easter Sunday is a Sunday, no holiday of the law"},
        {"2026-04-30", false, "Queen's Day ended with 2013"},
        {"2013-04-30", true, "the last Queen's Day"},
        {"2013-04-27", false, "no King's Day yet"},
        {"2014-04-26", true, "the first King's Day: 27 April 2014 is a Sunday"},
        {"2014-04-30", false, "no Queen's Day any more"},
        {"2006-04-29", true, "30 April 2006 is a Sunday"},
        {"2006-04-30", false, "moved to the 29th"},
        {"2026-12-24", false, "Christmas Eve is no holiday"},
        {"2026-12-31", false, "nor is New Year's Eve"},
        {"2027-05-05", true, "5 May counts each year, not once in five"},
        {"2026-05-15", false, "equated by the Crown, but not a holiday itself"},
        {"1989-12-26", true, "before the years that are worked out once"},
        {"1989-12-31", false, "the last day before them"},
        {"1990-01-01", true, "their first day"},
        {"2060-12-26", true, "in the last of them"},
        {"2060-12-31", false, "their last day"},
        {"2061-01-01", true, "the first day after them"},
    };
    for (const Day& row : table) {
        EXPECT_EQ(Kalender::is_feestdag(date(row.day)), row.free) << row.day << ": " << row.reason;
    }
}

TEST(KalenderTest, AnEquatedDayIsFreeUnlessTheCallerWorksOnIt) {
    const Kalender kalender = crown();
    for (const char* day : {"2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"}) {
        EXPECT_TRUE(kalender.is_gelijkgesteld(date(day))) << day;
        EXPECT_FALSE(kalender.is_werkdag(date(day))) << day;
        EXPECT_TRUE(kalender.is_werkdag(date(day), GelijkgesteldeDag::werkdag)) << day;
    }
    EXPECT_EQ(kalender.add_werkdagen(date("2026-05-13"), 1), date("2026-05-18"));
    EXPECT_EQ(kalender.add_werkdagen(date("2026-05-13"), 1, GelijkgesteldeDag::werkdag),
              date("2026-05-15"));
}

TEST(KalenderTest, AYearForWhichNoEquatedDaysAreListedHasNone) {
    // The Friday after Ascension, in a year of the list and in two years that are not in it.
    EXPECT_FALSE(crown().is_werkdag(date("2026-05-15")));
    EXPECT_TRUE(crown().is_werkdag(date("2025-05-30")));
    EXPECT_TRUE(crown().is_werkdag(date("2029-05-11")));
    EXPECT_TRUE(Kalender{}.is_werkdag(date("2026-05-15")));
}

struct Count {
    const char* from;
    int working_days;
    const char* last_day;
    const char* reason;
};

TEST(KalenderTest, CountsWorkingDaysFromTheDayAfter) {
    const std::vector<Count> table{
        {"2026-05-01", 5, "2026-05-11", "E3: 5 May is a holiday, from a Friday"},
        {"2026-04-02", 3, "2026-04-09", "E3: Good Friday and Easter Monday"},
        {"2021-03-01", 5, "2021-03-08", "a plain week, Monday to Monday"},
        {"2021-04-01", 5, "2021-04-12", "Maundy Thursday 2021, over Easter"},
        {"2026-12-24", 1, "2026-12-28", "both Christmas days, the second on a Saturday"},
        {"2025-12-31", 1, "2026-01-05", "New Year, and 2 January is equated"},
        {"2021-03-06", 1, "2021-03-08", "from a Saturday"},
        {"2021-03-06", 0, "2021-03-06", "no days: the day itself, also when it is free"},
        {"2012-04-27", 1, "2012-05-01", "Queen's Day on Monday 30 April 2012"},
    };
    for (const Count& row : table) {
        const Date last = crown().add_werkdagen(date(row.from), row.working_days);
        EXPECT_EQ(to_text(last), row.last_day) << row.from << ": " << row.reason;
        EXPECT_EQ(crown().count_werkdagen(date(row.from), last), row.working_days) << row.from;
    }
}

TEST(KalenderTest, CountsNoWorkingDaysBackwards) {
    EXPECT_EQ(Kalender{}.count_werkdagen(date("2021-03-08"), date("2021-03-08")), 0);
    EXPECT_EQ(Kalender{}.count_werkdagen(date("2021-03-08"), date("2021-03-01")), 0);
    EXPECT_EQ(Kalender{}.count_werkdagen(date("2021-03-05"), date("2021-03-07")), 0);
}

TEST(KalenderDeathTest, StopsAtANegativeNumberOfWorkingDays) {
    EXPECT_DEATH(Kalender{}.add_werkdagen(date("2021-03-08"), -1), "own fault");
}

struct Ends {
    const char* last_day;
    const char* runs_on_to;
    const char* reason;
};

TEST(KalenderTest, ATermOfLawThatEndsOnAFreeDayRunsOn) {
    const std::vector<Ends> table{
        {"2026-12-26", "2026-12-28", "E3: a Saturday and second Christmas day"},
        {"2026-05-14", "2026-05-18", "E3: Ascension, the Friday after it is equated"},
        {"2026-05-15", "2026-05-18", "E3: the equated day itself, then a weekend"},
        {"2026-05-11", "2026-05-11", "E3: a plain Monday stays"},
        {"2026-12-29", "2026-12-29", "E3: a plain Tuesday stays"},
        {"2026-04-03", "2026-04-07", "Good Friday, weekend, Easter Monday"},
        {"2027-05-05", "2027-05-10", "5 May, Ascension, the equated Friday, a weekend"},
        {"2025-05-29", "2025-05-30", "Ascension in a year without equated days"},
        {"2021-05-15", "2021-05-17", "a plain Saturday"},
    };
    for (const Ends& row : table) {
        EXPECT_EQ(to_text(crown().verlengd(date(row.last_day))), row.runs_on_to) << row.reason;
    }
}

struct Legal {
    const char* day_zero;
    int days;
    const char* last_day;
    const char* reason;
};

TEST(KalenderTest, ATermOfThreeDaysOrMoreHoldsTwoOrdinaryDays) {
    const std::vector<Legal> table{
        {"2026-12-24", 5, "2026-12-29", "E3: holds Monday and Tuesday, stays"},
        {"2026-12-24", 4, "2026-12-29", "holds only Monday the 28th"},
        {"2026-12-24", 3, "2026-12-29", "holds none"},
        {"2026-12-24", 2, "2026-12-28", "too short for art. 2: runs on to the first ordinary day"},
        {"2021-04-01", 5, "2021-04-07", "Good Friday to Easter Monday free, then two days"},
        {"2021-04-01", 6, "2021-04-07", "has its two days by itself"},
        {"2021-03-01", 3, "2021-03-04", "a plain week"},
        {"2026-05-04", 7, "2026-05-11", "a week with one holiday"},
    };
    for (const Legal& row : table) {
        const Date day_zero = date(row.day_zero);
        EXPECT_EQ(to_text(crown().wettelijke_termijn(day_zero, day_zero + Days{row.days})),
                  row.last_day)
            << row.days << " days from " << row.day_zero << ": " << row.reason;
    }
}

}  // namespace
}  // namespace naast
