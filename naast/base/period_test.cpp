#include "naast/base/period.h"

#include <gtest/gtest.h>

namespace naast {
namespace {

Period days(int from, int until) {
    const Date zero = date("2020-01-01");
    return {zero + Days{from}, until < 0 ? std::nullopt : std::optional{zero + Days{until}}};
}
using Periods = std::vector<Period>;

TEST(PeriodTest, CountsItsDays) {
    EXPECT_EQ(days(0, 10).days(date("2020-06-01")), 10);
    EXPECT_EQ((Period{date("2019-10-16"), std::nullopt}).days(date("2019-10-16")), 1);
}

TEST(PeriodTest, MergesWhatOverlapsOrTouches) {
    EXPECT_EQ(merged({days(5, 8), days(0, 3), days(3, 5), days(9, 9)}), (Periods{days(0, 8)}));
    EXPECT_EQ(merged({days(0, 3), days(4, 5)}), (Periods{days(0, 3), days(4, 5)}));
    EXPECT_EQ(merged({days(0, -1), days(4, 5)}), (Periods{days(0, -1)}));
    EXPECT_EQ(merged({days(0, 9), days(4, 5)}), (Periods{days(0, 9)}));
}

TEST(PeriodTest, TakesPartsAway) {
    EXPECT_EQ(without(days(0, 10), {days(2, 4), days(6, 20)}), (Periods{days(0, 2), days(4, 6)}));
    EXPECT_EQ(without(days(0, -1), {days(2, 4)}), (Periods{days(0, 2), days(4, -1)}));
    EXPECT_EQ(without(days(0, -1), {days(2, -1)}), (Periods{days(0, 2)}));
    EXPECT_EQ(without(days(5, 10), {days(0, 5), days(10, 12)}), (Periods{days(5, 10)}));
    EXPECT_EQ(without(days(5, 10), {days(0, 10)}), Periods{});
    EXPECT_EQ(without(days(5, 10), {}), (Periods{days(5, 10)}));
}

}  // namespace
}  // namespace naast
