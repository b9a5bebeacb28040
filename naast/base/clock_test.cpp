#include "naast/base/clock.h"

#include <gtest/gtest.h>

namespace naast {
namespace {

Instant at(const char* text) {
    return parse_instant(text).value();
}

TEST(ClockTest, AFixedClockStandsStillUntilItIsSet) {
    FixedClock clock{at("2019-11-26T09:30:00Z")};
    EXPECT_EQ(clock.now(), at("2019-11-26T09:30:00Z"));
    EXPECT_EQ(clock.now(), at("2019-11-26T09:30:00Z"));
    clock.set(at("2019-11-27T08:00:00Z"));
    EXPECT_EQ(clock.now(), at("2019-11-27T08:00:00Z"));
    EXPECT_EQ(clock.today(), date("2019-11-27"));
}

struct Moment {
    const char* instant;
    const char* day;
    const char* reason;
};

TEST(ClockTest, TodayIsTheDayInAmsterdam) {
    const std::vector<Moment> table{
        {"2019-11-26T22:59:59Z", "2019-11-26", "one second before midnight, winter time"},
        {"2019-11-26T23:00:00Z", "2019-11-27", "midnight, winter time"},
        {"2019-07-26T21:59:59Z", "2019-07-26", "one second before midnight, summer time"},
        {"2019-07-26T22:00:00Z", "2019-07-27", "midnight, summer time"},
        {"2019-12-31T23:30:00Z", "2020-01-01", "the new year begins here first"},
    };
    for (const Moment& row : table) {
        EXPECT_EQ(to_text(FixedClock{at(row.instant)}.today()), row.day) << row.reason;
    }
}

// TRM-62: "what if today is".
TEST(TRM62, AShiftedClockHasAnotherTodayAndTheSameTimeOfDay) {
    FixedClock base{at("2026-03-10T09:30:05.000123Z")};
    const ShiftedClock shifted{base, date("2019-11-26")};
    EXPECT_EQ(shifted.today(), date("2019-11-26"));
    EXPECT_EQ(to_text(shifted.now()), "2019-11-26T09:30:05.000123Z");
}

TEST(TRM62, AShiftedClockGoesOnWithTheClockBelow) {
    FixedClock base{at("2026-03-10T09:30:00Z")};
    const ShiftedClock shifted{base, date("2019-11-26")};
    base.set(at("2026-03-11T10:00:00Z"));
    EXPECT_EQ(to_text(shifted.now()), "2019-11-27T10:00:00.000000Z");
    EXPECT_EQ(shifted.today(), date("2019-11-27"));
}

TEST(TRM62, AShiftedClockCanGoForwardToo) {
    FixedClock base{at("2026-03-10T09:30:00Z")};
    EXPECT_EQ((ShiftedClock{base, date("2026-03-10")}.now()), base.now());
    EXPECT_EQ((ShiftedClock{base, date("2027-01-01")}.today()), date("2027-01-01"));
}

TEST(TRM62, AShiftOverSummerTimeKeepsTheDayThatWasAsked) {
    const std::vector<Moment> table{
        {"2026-01-10T22:30:00Z", "2019-07-26", "late on a winter's evening, to summer"},
        {"2026-01-10T23:30:00Z", "2019-07-26", "just after midnight in winter, to summer"},
        {"2026-07-10T21:30:00Z", "2019-11-26", "late on a summer's evening, to winter"},
        {"2026-07-10T22:30:00Z", "2019-11-26", "just after midnight in summer, to winter"},
    };
    for (const Moment& row : table) {
        const FixedClock base{at(row.instant)};
        EXPECT_EQ(to_text(ShiftedClock{base, date(row.day)}.today()), row.day) << row.reason;
    }
}

TEST(ClockTest, TheSystemClockGoesForwardAndIsOfThisCentury) {
    const Instant first = system_clock().now();
    const Instant second = system_clock().now();
    EXPECT_LE(first, second);
    EXPECT_GT(first, at("2021-01-01T00:00:00Z"));
    EXPECT_LT(first, at("2150-01-01T00:00:00Z"));
}

TEST(P21, AForwardClockDoesNotGoBackWithTheMachines) {
    FixedClock base{at("2026-03-10T10:05:00Z")};
    ForwardClock forward{base};
    EXPECT_EQ(forward.now(), at("2026-03-10T10:05:00Z"));
    base.set(at("2026-03-10T09:00:00Z"));
    EXPECT_EQ(forward.now(), at("2026-03-10T10:05:00Z"));
    base.set(at("2026-03-10T10:06:00Z"));
    EXPECT_EQ(forward.now(), at("2026-03-10T10:06:00Z"));
    // What was recorded last is a moment that was.
    forward.at_least(at("2026-03-11T08:00:00Z"));
    forward.at_least(at("2026-03-10T08:00:00Z"));
    EXPECT_EQ(forward.now(), at("2026-03-11T08:00:00Z"));
    EXPECT_EQ(forward.today(), date("2026-03-11"));
}

}  // namespace
}  // namespace naast
