#include "naast/base/date.h"

#include <gtest/gtest.h>

namespace naast {
namespace {

TEST(DateTest, ReadsOnlyDaysThatExist) {
    EXPECT_EQ(to_text(date("2024-02-29")), "2024-02-29");
    for (const char* wrong : {"2023-02-29",
                              "2024-13-01",
                              "2024-00-10",
                              "24-01-01",
                              "2024-1-01",
                              "2024/01/01",
                              "1799-12-31",
                              "2201-01-01",
                              "2024-01-01 ",
                              ""}) {
        EXPECT_FALSE(parse_date(wrong).has_value()) << wrong;
    }
}

TEST(DateTest, SaysADayInWords) {
    EXPECT_EQ(to_dutch(date("2019-10-15")), "15 oktober 2019");
    EXPECT_EQ(to_english(date("2019-10-01")), "1 October 2019");
}

TEST(DateTest, AddsMonthsWithinTheMonth) {
    EXPECT_EQ(add_months(date("2024-01-31"), 1), date("2024-02-29"));
    EXPECT_EQ(add_months(date("2023-01-31"), 1), date("2023-02-28"));
    EXPECT_EQ(add_months(date("2021-09-06"), 3), date("2021-12-06"));
    EXPECT_EQ(add_months(date("2022-06-10"), -12), date("2021-06-10"));
}

TEST(DateTest, WritesAndReadsInstants) {
    const auto instant = parse_instant("2019-10-15T09:30:05.000123Z");
    ASSERT_TRUE(instant.has_value());
    EXPECT_EQ(to_text(*instant), "2019-10-15T09:30:05.000123Z");
    EXPECT_EQ(to_text(*parse_instant("2019-10-15T09:30:05Z")), "2019-10-15T09:30:05.000000Z");
    for (const char* wrong : {"2019-10-15T09:30:05",
                              "2019-10-15T24:00:00Z",
                              "2019-10-15T09:30:05.Z",
                              "2019-10-15 09:30:05Z",
                              "2019-10-15T09:30:05+01:00"}) {
        EXPECT_FALSE(parse_instant(wrong).has_value()) << wrong;
    }
}

// One row: instant in UTC, the day it is in the Netherlands, why the row exists.
TEST(DateTest, KnowsTheDutchDayOfAnInstant) {
    struct Row {
        const char* instant;
        const char* day;
        const char* why;
    };
    for (const Row& row : {
             Row{"2021-01-31T22:59:59Z", "2021-01-31", "winter, a second before midnight"},
             Row{"2021-01-31T23:00:00Z", "2021-02-01", "winter, midnight is 23:00 UTC"},
             Row{"2021-07-31T21:59:59Z", "2021-07-31", "summer, a second before midnight"},
             Row{"2021-07-31T22:00:00Z", "2021-08-01", "summer, midnight is 22:00 UTC"},
             Row{"2021-03-27T23:00:00Z", "2021-03-28", "the night before summer time"},
             Row{"2021-03-28T22:00:00Z", "2021-03-29", "the day summer time begins"},
             Row{"2021-10-30T22:00:00Z", "2021-10-31", "the night before winter time"},
             Row{"2021-10-31T22:30:00Z", "2021-10-31", "the day winter time begins"},
             Row{"2020-12-31T23:30:00Z", "2021-01-01", "new year"},
         }) {
        EXPECT_EQ(to_text(dutch_day(*parse_instant(row.instant))), row.day) << row.why;
    }
}

}  // namespace
}  // namespace naast
