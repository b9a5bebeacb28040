#include "naast/sim/marge.h"

#include <gtest/gtest.h>

namespace naast::sim {
namespace {

Estimate made(double mean, double margin, std::uint32_t n = 24) {
    return {n, mean, margin, margin};
}

// A margin above nought is rounded up: none is shown smaller than it is, or as nought.
TEST(MargeTest, ShowsNoDecimalsFinerThanTheMargin) {
    struct Row {
        double mean;
        double margin;
        const char* shown;
    };
    const Row rows[] = {
        {0.138'528, 0.004'6, "0,1385 ± 0,0046"},
        {0.138'528, 0.000'012, "0,1385 ± 0,0001"},
        {2.2164, 0.0761, "2,216 ± 0,077"},
        {2.2164, 0.76, "2,22 ± 0,76"},
        {2.2164, 7.6, "2,2 ± 7,6"},
        {226.4, 76, "226 ± 76"},
        {5841.2, 130, "5841 ± 130"},
        {-1.25, 0.5, "-1,25 ± 0,50"},
        {0, 0, "0 ± 0"},
        {4, 0, "4,00 ± 0,00"},
        {100, 0.000'01, "100,0 ± 0,1"},
        {2.5, 0.021, "2,500 ± 0,021"},
        {2.5, 0.0996, "2,500 ± 0,100"},
        {0.000'2, 0.000'3, "0,0002 ± 0,0003"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(in_dutch(made(row.mean, row.margin), Toon::met_marge), row.shown);
}

TEST(MargeTest, FromTenThousandOnThousandsHaveDots) {
    EXPECT_EQ(in_dutch(made(9'999, 0, 1), Toon::alleen_waarde), "9999");
    EXPECT_EQ(in_dutch(made(9'999.6, 0, 1), Toon::alleen_waarde), "10.000");
    EXPECT_EQ(in_dutch(made(10'000, 0, 1), Toon::alleen_waarde), "10.000");
    EXPECT_EQ(in_dutch(made(-123'456.7, 0, 1), Toon::alleen_waarde), "-123.457");
    EXPECT_EQ(in_dutch(made(12'345'678, 1'234), Toon::met_marge), "12.345.678 ± 1234");
    EXPECT_EQ(in_dutch(made(12'345.678, 0.25), Toon::met_marge), "12.346 ± 1");
}

TEST(MargeTest, APartCanBeShownAsAPercentage) {
    EXPECT_EQ(in_dutch(made(0.554, 0.0053), Toon::met_marge, 100), "55,40 ± 0,53");
    EXPECT_EQ(in_dutch(made(0.554, 0.0053), Toon::alleen_waarde, 100), "55,40");
}

TEST(MargeTest, WithoutAMarginItShowsTheFigureAlone) {
    EXPECT_EQ(in_dutch(made(12.345, 0, 1), Toon::met_marge), "12,3");
    EXPECT_EQ(in_dutch(made(0, 0, 0), Toon::met_marge), "-") << "no replication had it";
}

TEST(MargeTest, WidthCountsLetters) {
    EXPECT_EQ(width_of("één ± 1"), 7);
    EXPECT_EQ(width_of(""), 0);
}

}  // namespace
}  // namespace naast::sim
