#include "naast/base/recent.h"

#include <gtest/gtest.h>

#include <string>

namespace naast {
namespace {

using Words = Recent<int, std::string>;

std::string word(Words& words, int key) {
    const std::string* found = words.find(key);
    return found == nullptr ? "-" : *found;
}

TEST(Recent, LetsGoFirstOfWhatNobodyAskedForLongest) {
    Words words(3);
    words.put(1, "a", 1);
    words.put(2, "b", 1);
    words.put(3, "c", 1);
    EXPECT_EQ(word(words, 1), "a");
    words.put(4, "d", 1);
    EXPECT_EQ(word(words, 2), "-");
    EXPECT_EQ(word(words, 1), "a");
    EXPECT_EQ(word(words, 3), "c");
    words.put(5, "e", 2);
    EXPECT_EQ(words.weight(), 3U);
    EXPECT_EQ(word(words, 1) + word(words, 4) + word(words, 3) + word(words, 5), "--ce");
}

TEST(Recent, WhatIsPutAgainTakesThePlaceOfWhatWasThere) {
    Words words(4);
    words.put(1, "a", 3);
    words.put(1, "b", 1);
    EXPECT_EQ(word(words, 1), "b");
    EXPECT_EQ(words.weight(), 1U);
    words.put(1, "too much", 5);
    EXPECT_EQ(word(words, 1), "-");
    EXPECT_EQ(words.weight(), 0U);
}

TEST(Recent, CountsWhatGrew) {
    Words words(4);
    words.put(1, "a", 1);
    words.put(2, "b", 1);
    words.add_weight(2, 2);
    EXPECT_EQ(words.weight(), 4U);
    EXPECT_EQ(word(words, 1), "a");
    words.add_weight(1, 1);
    EXPECT_EQ(word(words, 2), "-");
    words.add_weight(1, 9);  // itself too, if that is what it takes
    EXPECT_EQ(word(words, 1), "-");
    EXPECT_EQ(words.weight(), 0U);
}

TEST(Recent, TakesOutWhatIsToldAndKeepsTheRest) {
    Words words(10);
    for (int i = 1; i <= 5; ++i) words.put(i, std::to_string(i), 1);
    words.erase(5);
    words.erase(9);
    words.erase_if([](int key, const std::string&) { return key % 2 == 0; });
    EXPECT_EQ(words.weight(), 2U);
    EXPECT_EQ(word(words, 1) + word(words, 2) + word(words, 3) + word(words, 4), "1-3-");
    words.erase_if([](int, const std::string& value) { return value == "3"; });
    EXPECT_EQ(words.weight(), 1U);
}

TEST(Recent, OfNothingKeepsNothing) {
    Words words(0);
    words.put(1, "a", 1);
    EXPECT_EQ(word(words, 1), "-");
}

}  // namespace
}  // namespace naast
