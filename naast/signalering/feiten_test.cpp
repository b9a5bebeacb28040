#include "naast/signalering/feiten.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

namespace {

Feit feit(int nr) {
    return {testing_events::event_id(nr), date("2020-01-01") + Days{nr}, date("2021-01-01")};
}

// 1, 2, ... in the order in which they stand.
std::string places_of(const Feiten& feiten) {
    std::string places;
    for (const Feit& one : feiten) places += std::to_string((one.op - date("2020-01-01")).count());
    return places;
}

}  // namespace

TEST(Feiten, StandInTheOrderInWhichTheyCameHoweverMany) {
    Feiten feiten;
    EXPECT_TRUE(feiten.empty());
    std::string expected;
    for (int nr = 1; nr <= 9; ++nr) {
        feiten.push_back(feit(nr));
        expected += std::to_string(nr);
        EXPECT_EQ(places_of(feiten), expected);
        EXPECT_EQ(feiten.size(), expected.size());
        EXPECT_EQ(feiten.front(), feit(1));
        EXPECT_EQ(feiten.back(), feit(nr));
        EXPECT_EQ(feiten[feiten.size() - 1], feit(nr));
        EXPECT_FALSE(feiten.empty());
    }
}

TEST(Feiten, CopyAndMoveTakeAllOfThem) {
    for (int many = 0; many <= 4; ++many) {
        Feiten feiten;
        for (int nr = 1; nr <= many; ++nr) feiten.push_back(feit(nr));
        const std::string expected = places_of(feiten);
        Feiten copy = feiten;
        EXPECT_EQ(places_of(copy), expected);
        copy.push_back(feit(9));
        EXPECT_EQ(places_of(copy), expected + "9");
        EXPECT_EQ(places_of(feiten), expected);
        const Feiten moved = std::move(feiten);
        EXPECT_EQ(places_of(moved), expected);
    }
}

TEST(Feiten, AppendTakesAnyList) {
    Feiten feiten{feit(1)};
    append(feiten, Feiten{feit(2)});
    append(feiten, std::vector{feit(3), feit(4)});
    EXPECT_EQ(places_of(feiten), "1234");
    EXPECT_EQ(places_of(std::vector{feit(5), feit(6), feit(7)}), "567");
    append(feiten, Feiten{});
    append(feiten, std::vector{feit(5), feit(6), feit(7), feit(8)});
    append(feiten, Feiten{feit(9)});
    EXPECT_EQ(places_of(feiten), "123456789");
}

TEST(Feiten, ClearLeavesNone) {
    for (int many = 0; many <= 4; ++many) {
        Feiten feiten;
        for (int nr = 1; nr <= many; ++nr) feiten.push_back(feit(nr));
        feiten.clear();
        EXPECT_TRUE(feiten.empty());
        feiten.push_back(feit(8));
        EXPECT_EQ(places_of(feiten), "8");
    }
}

}  // namespace naast
