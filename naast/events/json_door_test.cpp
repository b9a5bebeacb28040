#include "naast/events/json_door.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

using naast::JsonLimits;
using naast::parse_strict;
using naast::shortened;
using naast::to_canonical;

TEST(JsonDoor, TakesExactlyOneText) {
    for (const char* good : {"{}", "[]", "null", " {\"a\": 1} ", "\"é\"", "-3"})
        EXPECT_TRUE(parse_strict(good).has_value()) << good;
}

TEST(JsonDoor, RefusesWhatIsNotOneCleanText) {
    const std::vector<std::pair<std::string, const char*>> table{
        {"", "nothing"},
        {"{", "cut off"},
        {"{} {}", "two texts"},
        {"{\"a\":1,}", "a comma too many"},
        {"{a:1}", "a name without quotes"},
        {"// no\n{}", "a comment"},
        {"{\"a\":1,\"a\":2}", "a name twice"},
        {"{\"b\":{\"a\":1,\"a\":1}}", "a name twice, deeper"},
        {"{\"a\":1.5}", "not whole"},
        {"{\"a\":1e3}", "an exponent"},
        {"{\"a\":9223372036854775808}", "more than 64 bits"},
        {"{\"a\":NaN}", "no number"},
        {std::string("{\"a\":\"\xC3\"}"), "half a letter"},
        {std::string("{\"a\":\"\xED\xA0\x80\"}"), "a lone surrogate in bytes"},
        {"{\"a\":\"\\ud800\"}", "a lone surrogate escaped"},
        {"{\"a\":\"\\u0000\"}", "NUL"},
        {"\xEF\xBB\xBF{}", "a mark before the text"},
    };
    for (const auto& [text, why] : table) {
        const auto read = parse_strict(text);
        ASSERT_FALSE(read.has_value()) << why;
        EXPECT_FALSE(read.error().reden.nl.empty()) << why;
        EXPECT_FALSE(read.error().reden.en.empty()) << why;
    }
}

TEST(JsonDoor, HoldsItsLimitsToTheByteTheLevelAndTheName) {
    JsonLimits limits;
    limits.max_bytes = 9;
    EXPECT_TRUE(parse_strict(R"({"a":"b"})", limits).has_value());
    EXPECT_FALSE(parse_strict(R"({"a":"bc"})", limits).has_value());
    limits = {};
    limits.max_depth = 3;
    EXPECT_TRUE(parse_strict("[[[]]]", limits).has_value());
    EXPECT_FALSE(parse_strict("[[[[]]]]", limits).has_value());
    limits = {};
    limits.max_keys = 2;
    EXPECT_TRUE(parse_strict(R"({"a":1,"b":2})", limits).has_value());
    EXPECT_FALSE(parse_strict(R"({"a":1,"b":{"c":2}})", limits).has_value());
}

// The limits as they are unless told otherwise: one below, at, and one over each.
TEST(JsonDoor, HoldsTheLimitsItHasByItself) {
    const auto deep = [](std::size_t levels) {
        std::string text(2 * levels, '[');
        std::fill(text.begin() + static_cast<std::ptrdiff_t>(levels), text.end(), ']');
        return parse_strict(text).has_value();
    };
    EXPECT_TRUE(deep(63));
    EXPECT_TRUE(deep(64));
    EXPECT_FALSE(deep(65));
    // In two levels: the keys of all levels count together.
    const auto keyed = [](int keys) {
        std::string text = R"([{"x":0},{"x":0)";
        for (int key = 2; key < keys; ++key) text += ",\"" + std::to_string(key) + "\":0";
        return parse_strict(text + "}]").has_value();
    };
    EXPECT_TRUE(keyed(9'999));
    EXPECT_TRUE(keyed(10'000));
    EXPECT_FALSE(keyed(10'001));
    const auto long_text = [](std::size_t bytes) {
        std::string text(bytes, 'x');
        text.front() = text.back() = '"';
        return parse_strict(text).has_value();
    };
    EXPECT_TRUE(long_text(1'048'575));
    EXPECT_TRUE(long_text(1'048'576));
    EXPECT_FALSE(long_text(1'048'577));
}

TEST(JsonDoor, TakesWholeNumbersOf64Bits) {
    for (const char* good : {"9223372036854775806",
                             "9223372036854775807",
                             "-9223372036854775807",
                             "-9223372036854775808",
                             "0",
                             "-0"})
        EXPECT_TRUE(parse_strict(good).has_value()) << good;
    for (const char* wrong : {"9223372036854775808",
                              "18446744073709551615",
                              "-9223372036854775809",
                              "1e2",
                              "1E+2",
                              "1.0",
                              "01",
                              "+1",
                              "0x1",
                              "Infinity",
                              "1e999"})
        EXPECT_FALSE(parse_strict(wrong).has_value()) << wrong;
}

TEST(JsonDoor, NamesTheFieldInWhichItIsWrong) {
    const std::vector<std::pair<std::string, std::string>> table{
        {R"({"a":1.5})", "a"},
        {R"({"a":{"b":[1,{"c":1},1e3]}})", "a.b[2]"},
        {R"({"a":[[],[1,[9223372036854775808]]]})", "a[1][1][0]"},
        {R"({"b":[true,null,"x",{},[]],"a":{"b":1,"b":2}})", "a.b"},
        {R"({"a":[{"b":1},{"b":1,"b":2}]})", "a[1].b"},
        {R"({"a":"\u0000"})", "a"},
        {R"({"a\u0000":1})", "a?"},
        {R"({"a":1} x)", ""},
        {"1.5", ""},
        {"[0, 1.5]", "[1]"},
        {R"({"a":[)" + std::string(100, '['), "a"},
        {std::string(100, '['), ""},
    };
    for (const auto& [text, veld] : table) {
        const auto read = parse_strict(text);
        ASSERT_FALSE(read.has_value()) << text;
        EXPECT_EQ(read.error().veld, veld) << text;
    }
    std::string deep;
    for (int level = 0; level < 50; ++level) deep += R"({"a name of some length":)";
    EXPECT_LE(parse_strict(deep + "1.5").error().veld.size(), 150U);
}

TEST(JsonDoor, ShortensWhatCameInToOneLineOfText) {
    EXPECT_EQ(shortened("één keer"), "één keer");
    EXPECT_EQ(shortened("a\nb\t\x1B[31m\x7F"), "a?b??[31m?");
    EXPECT_EQ(shortened("a\xC2\x9B"
                        "b\xC2\xA0"),
              "a?b\xC2\xA0");
    EXPECT_EQ(shortened(std::string(40, 'x')), std::string(40, 'x'));
    EXPECT_EQ(shortened(std::string(41, 'x')), std::string(40, 'x') + "...");
    EXPECT_EQ(shortened(std::string(39, 'x') + "éé"), std::string(39, 'x') + "...");
}

TEST(JsonDoor, WritesOneFormForOneContent) {
    const auto one = parse_strict("{\"b\": [1, true, null], \"a\": {\"d\": \"x\", \"c\": -2}}");
    const auto other = parse_strict("{\"a\":{\"c\":-2,\"d\":\"\\u0078\"},\"b\":[1,true,null]}");
    ASSERT_TRUE(one && other);
    EXPECT_EQ(to_canonical(*one), R"({"a":{"c":-2,"d":"x"},"b":[1,true,null]})");
    EXPECT_EQ(to_canonical(*one), to_canonical(*other));
}

TEST(ToCanonical, WritesEachValueAsTheLibraryDoes) {
    namespace json = boost::json;
    const auto same = [](const json::value& value) {
        EXPECT_EQ(to_canonical(value), json::serialize(value));
    };
    for (int c = 0; c < 128; ++c) {
        same(json::value(std::string(1, static_cast<char>(c))));
        same(json::value("een " + std::string(1, static_cast<char>(c)) + " ergens"));
        same(json::object{{std::string(1, static_cast<char>(c)), 1}});
    }
    for (const char* text : {"", "Zoë", "日本", "😀", "\u2028"}) same(json::value(text));
    for (const std::int64_t number : {std::int64_t{0},
                                      std::int64_t{-1},
                                      std::numeric_limits<std::int64_t>::min(),
                                      std::numeric_limits<std::int64_t>::max()})
        same(json::value(number));
    same(json::value(std::numeric_limits<std::uint64_t>::max()));
    same(json::value(true));
    same(json::value(nullptr));
    same(json::array{});
    same(json::object{});
}

}  // namespace
