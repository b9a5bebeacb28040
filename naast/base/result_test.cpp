#include "naast/base/result.h"

#include <gtest/gtest.h>

#include <memory>

namespace naast {
namespace {

Result<int, std::string> half(int number) {
    if (number % 2 != 0) return Unexpected{std::string("odd")};
    return number / 2;
}

TEST(ResultTest, HoldsAValueOrTheReasonWhyThereIsNone) {
    const auto four = half(8);
    EXPECT_TRUE(four.has_value());
    EXPECT_TRUE(static_cast<bool>(four));
    EXPECT_EQ(*four, 4);
    const auto none = half(7);
    EXPECT_FALSE(none.has_value());
    EXPECT_FALSE(static_cast<bool>(none));
    EXPECT_EQ(none.error(), "odd");
}

TEST(ResultTest, TellsValueAndErrorApartWhenTheyAreOfOneType) {
    const Result<std::string, std::string> value{std::string("text")};
    const Result<std::string, std::string> error{Unexpected{std::string("text")}};
    EXPECT_TRUE(value.has_value());
    EXPECT_FALSE(error.has_value());
}

TEST(ResultTest, TakesAnErrorThatTurnsIntoItsOwn) {
    const Result<int, std::string> error{Unexpected{"a literal"}};
    EXPECT_EQ(error.error(), "a literal");
}

TEST(ResultTest, GivesUpAValueThatCannotBeCopied) {
    Result<std::unique_ptr<int>, std::string> result{std::make_unique<int>(3)};
    const std::unique_ptr<int> taken = std::move(*result);
    EXPECT_EQ(*taken, 3);
}

TEST(ResultTest, AnOutcomeIsDoneOrAReason) {
    const Outcome<std::string> done = Done{};
    const Outcome<std::string> refused = Unexpected{std::string("no")};
    EXPECT_EQ(*done, Done{});
    EXPECT_EQ(refused.error(), "no");
}

TEST(ResultDeathTest, StopsAtAValueThatIsNotThere) {
    EXPECT_DEATH(static_cast<void>(half(7).value()), "own fault");
    EXPECT_DEATH(static_cast<void>(*half(7)), "own fault");
    EXPECT_DEATH(static_cast<void>(half(8).error()), "own fault");
}

}  // namespace
}  // namespace naast
