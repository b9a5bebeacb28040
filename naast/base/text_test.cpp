#include "naast/base/text.h"

#include <gtest/gtest.h>

namespace naast {
namespace {

TEST(TextTest, MapsSnakeToCamel) {
    EXPECT_EQ(camel_case("bekend_op"), "bekendOp");
    EXPECT_EQ(camel_case("op"), "op");
    EXPECT_EQ(camel_case("tot_en_met"), "totEnMet");
}

TEST(TextTest, RefusesUnclean8Bit) {
    EXPECT_TRUE(is_clean_utf8("Yılmaz, Ayşe 👋"));
    for (const std::string& wrong : {std::string("a\0b", 3),
                                     std::string("\xC0\x80"),
                                     std::string("\xED\xA0\x80"),
                                     std::string("\xF4\x90\x80\x80"),
                                     std::string("\xE2\x82"),
                                     std::string("\x80")}) {
        EXPECT_FALSE(is_clean_utf8(wrong)) << to_hex(wrong);
    }
}

TEST(TextTest, WritesAndReadsHex) {
    EXPECT_EQ(to_hex("\x01\xff"), "01ff");
    EXPECT_EQ(from_hex("01ff"), std::string("\x01\xff"));
    EXPECT_FALSE(from_hex("0").has_value());
    EXPECT_FALSE(from_hex("0G").has_value());
}

TEST(TextTest, ReadsNumbersOfDigitsOnly) {
    EXPECT_EQ(parse_number("0042"), 42);
    for (const char* wrong : {"", "-1", " 1", "1x", "1234567890123456789"}) {
        EXPECT_FALSE(parse_number(wrong).has_value()) << wrong;
    }
}

TEST(TextTest, WordsAreQuotedAndJoined) {
    EXPECT_EQ(quoted({}), "");
    EXPECT_EQ(quoted({"a"}, "of"), "\"a\"");
    EXPECT_EQ(quoted({"a", "b", "c"}), "\"a\", \"b\", \"c\"");
    EXPECT_EQ(quoted({"a", "b", "c"}, "of"), "\"a\", \"b\" of \"c\"");
    const std::string many = quoted(std::vector<std::string_view>(13, "x"), "of");
    EXPECT_TRUE(many.ends_with("\"x\", \"x\", ...")) << many;
    EXPECT_EQ(quoted(std::vector<std::string_view>(12, "x"), "of").find("..."), std::string::npos);
}

}  // namespace
}  // namespace naast
