#include "naast/base/letters.h"

#include <gtest/gtest.h>

namespace naast {

TEST(Letters, PlainSignsStandForThoseOfAKeyboard) {
    const std::pair<std::string, std::string> rows[] = {{"", ""},
                                                        {"Kérk 12", "Kérk 12"},
                                                        {"a\xC2\xA0"
                                                         "b",
                                                         "a b"},
                                                        {"a \n\t b", "a b"},
                                                        {"\xE2\x80\x9C"
                                                         "De Horst\xE2\x80\x9D",
                                                         "\"De Horst\""},
                                                        {"De Horst\xE2\x80\x99s", "De Horst\"s"},
                                                        {"0182\xE2\x80\x93"
                                                         "123456",
                                                         "0182-123456"},
                                                        {"0182\xE2\x80\x91"
                                                         "123456",
                                                         "0182-123456"},
                                                        {"a\xE2\x80\x8B"
                                                         "b",
                                                         "a b"},
                                                        // Cut off, or another sign that begins so.
                                                        {"a\xE2\x80", "a\xE2\x80"},
                                                        {"a\xC2", "a\xC2"},
                                                        {"\xE2\x82\xAC 5", "\xE2\x82\xAC 5"}};
    for (const auto& [typed, plain] : rows) EXPECT_EQ(plain_signs(typed), plain);
}

TEST(Letters, WhatIsNoAsciiIsOfAWord) {
    for (const char c : std::string("az09AZ\xC3")) EXPECT_TRUE(is_of_a_word(c)) << c;
    for (const char c : std::string(" -.@\"\n")) EXPECT_FALSE(is_of_a_word(c)) << c;
}

}  // namespace naast
