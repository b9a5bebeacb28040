#include "naast/inzage/dagbegin.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast::inzage {
namespace {

TEST(BeginOf, IsMidnightHere) {
    EXPECT_EQ(to_text(begin_of(date("2021-03-15"))), "2021-03-14T23:00:00.000000Z");
    EXPECT_EQ(to_text(begin_of(date("2021-07-15"))), "2021-07-14T22:00:00.000000Z");
    // The days on which the clock is set.
    EXPECT_EQ(to_text(begin_of(date("2021-03-28"))), "2021-03-27T23:00:00.000000Z");
    EXPECT_EQ(to_text(begin_of(date("2021-03-29"))), "2021-03-28T22:00:00.000000Z");
    EXPECT_EQ(to_text(begin_of(date("2021-10-31"))), "2021-10-30T22:00:00.000000Z");
    for (Date day = date("2019-01-01"); day < date("2023-01-01"); day += Days{1}) {
        ASSERT_EQ(dutch_day(begin_of(day)), day);
        ASSERT_EQ(dutch_day(begin_of(day) - std::chrono::microseconds{1}), day - Days{1});
    }
}

}  // namespace
}  // namespace naast::inzage
