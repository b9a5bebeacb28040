#include "naast/demo/dice.h"

#include <gtest/gtest.h>

namespace naast::demo {

TEST(DiceTest, ThrowsTheSameForTheSameSeedAndStream) {
    Dice one(7, 3);
    Dice same(7, 3);
    Dice other_stream(7, 4);
    const Uuid first = one.uuid();
    EXPECT_EQ(first, same.uuid());
    EXPECT_NE(first, other_stream.uuid());
}

TEST(DiceTest, HappensAboutAsOftenAsItWasAsked) {
    Dice dice(1, 0);
    int count = 0;
    for (int i = 0; i < 10'000; ++i) count += dice.happens(0.3) ? 1 : 0;
    EXPECT_NEAR(count, 3000, 150);
}

TEST(DiceTest, BetweenReachesBothEnds) {
    Dice dice(1, 0);
    bool low = false;
    bool high = false;
    for (int i = 0; i < 100; ++i) {
        const int drawn = dice.between(2, 4);
        EXPECT_TRUE(drawn >= 2 && drawn <= 4);
        low = low || drawn == 2;
        high = high || drawn == 4;
    }
    EXPECT_TRUE(low && high);
}

TEST(DiceTest, NeverChoosesWhatWeighsNothing) {
    Dice dice(1, 0);
    for (int i = 0; i < 100; ++i) EXPECT_EQ(dice.weighted({0.0, 2.0, 0.0}), 1u);
}

TEST(DiceTest, GivesNoIdWithEightDigitsInARow) {
    EXPECT_TRUE(has_digits_in_a_row("ab12345678c", 8));
    EXPECT_FALSE(has_digits_in_a_row("ab1234567-8", 8));
    Dice dice(1, 0);
    for (int i = 0; i < 2'000; ++i) EXPECT_FALSE(has_digits_in_a_row(dice.uuid().to_text(), 8));
}

}  // namespace naast::demo
