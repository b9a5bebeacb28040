#include "naast/base/short_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <type_traits>
#include <unordered_set>
#include <vector>

namespace naast {

namespace {

const std::string longest(ShortText::most, 'z');

}  // namespace

static_assert(std::is_trivially_copyable_v<ShortText>);
static_assert(sizeof(ShortText) == ShortText::most);

TEST(ShortText, GivesBackWhatWasPutIn) {
    EXPECT_EQ(ShortText{}.text(), "");
    EXPECT_TRUE(ShortText{}.empty());
    for (std::size_t size = 0; size <= ShortText::most; ++size) {
        const std::string text = longest.substr(0, size);
        const ShortText kept = text;
        EXPECT_EQ(kept.text(), text);
        EXPECT_EQ(kept.size(), size);
        EXPECT_EQ(kept.empty(), size == 0);
        EXPECT_EQ(std::string(kept), text);
        EXPECT_EQ(kept, text);
    }
}

// Two keys are equal, and come after one another, just as their letters do.
TEST(ShortText, ComparesAsItsLettersDo) {
    std::vector<std::string> texts{"",
                                   "-",
                                   "a",
                                   "ab",
                                   "b",
                                   "kind-1",
                                   "kind-10",
                                   "kind-2",
                                   "\xc3\xa9",
                                   longest,
                                   longest.substr(1),
                                   longest.substr(1) + "-",
                                   longest.substr(1) + "y",
                                   "a" + longest.substr(1),
                                   "f47ac10b-58cc-4372-a567-0e02b2c3d479"};
    for (const std::string& a : texts) {
        for (const std::string& b : texts) {
            EXPECT_EQ(ShortText(a) == ShortText(b), a == b) << a << " " << b;
            EXPECT_EQ(ShortText(a) < ShortText(b), a < b) << a << " " << b;
        }
    }
}

TEST(ShortText, WhatDoesNotFitEqualsNoKey) {
    const std::string too_long = longest + "z";
    EXPECT_NE(ShortText(too_long), ShortText(longest));
    EXPECT_EQ(ShortText(too_long).text(), longest.substr(0, ShortText::most - 4) + "…");
    const std::string with_zero{"ruud\0x", 6};
    EXPECT_NE(ShortText(with_zero), ShortText("ruud"));
    EXPECT_EQ(ShortText(with_zero).text(), "ruud…");
    // A letter is not cut in two.
    const std::string accents = longest.substr(0, ShortText::most - 5) + "\xc3\xa9\xc3\xa9\xc3\xa9";
    EXPECT_EQ(ShortText(accents).text(), longest.substr(0, ShortText::most - 5) + "…");
    EXPECT_LT(ShortText(longest), too_long);
    // The last byte of this one could be taken for how many are free.
    EXPECT_NE(ShortText(longest.substr(1) + "\x1"), ShortText(longest.substr(1)));
}

TEST(ShortText, SpreadsOverATable) {
    std::unordered_set<std::size_t> low;
    constexpr int many = 1000;
    constexpr std::size_t table = 4096;
    for (int i = 0; i < many; ++i)
        low.insert(std::hash<ShortText>{}(ShortText("kind-" + std::to_string(i))) % table);
    // Of 1,000 in 4,096 places by chance some 890 are different.
    EXPECT_GT(low.size(), 850U);
}

TEST(ShortText, AddsUpWithOtherText) {
    const ShortText key = "h1";
    EXPECT_EQ("hulp:" + key, "hulp:h1");
    EXPECT_EQ(std::string("hulp:") + key, "hulp:h1");
    EXPECT_EQ(key + "-2020", "h1-2020");
    EXPECT_EQ(key + std::string("-2020"), "h1-2020");
    EXPECT_EQ(key + ' ', "h1 ");
    std::string text = "hulp ";
    text += key;
    EXPECT_EQ(text, "hulp h1");
}

}  // namespace naast
