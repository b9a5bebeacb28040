#include "naast/base/partial_date.h"

#include <gtest/gtest.h>

namespace naast {
namespace {

TEST(PartialDateTest, KeepsThePrecisionThatWasWritten) {
    for (const char* text : {"2009", "2019-10", "2019-10-15", "2021-03-01T10:05"}) {
        const auto partial = PartialDate::parse(text);
        ASSERT_TRUE(partial.has_value()) << text;
        EXPECT_EQ(partial->to_text(), text);
    }
    for (const char* wrong : {"",
                              "09",
                              "2019-1",
                              "2019-13",
                              "2019-10-32",
                              "2019-10-15T25:00",
                              "2019-10-15T10:00:00",
                              "october"}) {
        EXPECT_FALSE(PartialDate::parse(wrong).has_value()) << wrong;
    }
}

TEST(PartialDateTest, SpansTheDaysThatItCanBe) {
    EXPECT_EQ(PartialDate::parse("2019-02")->first_day(), date("2019-02-01"));
    EXPECT_EQ(PartialDate::parse("2019-02")->last_day(), date("2019-02-28"));
    EXPECT_EQ(PartialDate::parse("2020")->last_day(), date("2020-12-31"));
    EXPECT_EQ(PartialDate::parse("2020-05-05")->last_day(), date("2020-05-05"));
}

TEST(PartialDateTest, SaysItselfInWords) {
    EXPECT_EQ(PartialDate::parse("2009")->to_dutch(), "2009");
    EXPECT_EQ(PartialDate::parse("2019-10")->to_dutch(), "oktober 2019");
    EXPECT_EQ(PartialDate::parse("2019-10-15")->to_english(), "15 October 2019");
    EXPECT_EQ(PartialDate::parse("2021-03-01T10:00")->to_dutch(), "1 maart 2021, 10:00 uur");
}

}  // namespace
}  // namespace naast
