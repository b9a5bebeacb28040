#include "naast/demo/region.h"

#include "naast/demo/dice.h"

#include <gtest/gtest.h>

namespace naast::demo {

namespace {

std::string whole(std::uint64_t seed, int families) {
    std::string lines;
    for (const MadeFamily& family : make_region(seed, {families, date("2022-09-12")}))
        lines += to_jsonl(family);
    return lines;
}

}  // namespace

TEST(RegionTest, SameSeedSameBytes) {
    const std::string first = whole(1, 30);
    EXPECT_EQ(first, whole(1, 30));
    EXPECT_NE(first, whole(2, 30));
}

TEST(RegionTest, HasAsManyFamiliesAsAskedAndNothingAfterToday) {
    const auto families = make_region(1, {30, date("2022-09-12")});
    ASSERT_EQ(families.size(), 30u);
    for (const MadeFamily& family : families) {
        ASSERT_FALSE(family.events.empty());
        EXPECT_LE(family.events.back().op.first_day(), date("2022-09-12"));
    }
}

// A BSN has nine digits and an AGB code eight; without eight in a row there is neither.
TEST(RegionTest, HoldsNoNumberThatCouldBeABsnOrAnAgbCode) {
    for (const std::uint64_t seed : {1U, 2U, 3U})
        EXPECT_FALSE(has_digits_in_a_row(whole(seed, 300), 8));
}

}  // namespace naast::demo
