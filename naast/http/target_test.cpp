#include "naast/http/target.h"

#include <gtest/gtest.h>

namespace naast::http {
namespace {

using Segments = std::vector<std::string>;

TEST(TargetTest, SplitsAndDecodesAPath) {
    EXPECT_EQ(split_path("/"), Segments{""});
    EXPECT_EQ(split_path("/v1/a%20b/%C3%A9"), (Segments{"v1", "a b", "\xC3\xA9"}));
    EXPECT_EQ(split_path("/v1/"), (Segments{"v1", ""}));
    EXPECT_EQ(split_path("/a+b"), Segments{"a+b"});
}

TEST(TargetTest, RefusesAPathThatCouldMeanSomethingElse) {
    for (const char* wrong : {"",
                              "v1",
                              "/%",
                              "/%4",
                              "/%zz",
                              "/%+1",
                              "/a/../b",
                              "/..",
                              "/.",
                              "/%2e%2E/etc",
                              "/a%2Fb",
                              "/a%5cb",
                              "/a\\b",
                              "/a%00",
                              "/a%0d%0aX: y",
                              "/a%7f",
                              "/%ff",
                              "/%C0%AF"}) {
        EXPECT_FALSE(split_path(wrong).has_value()) << wrong;
        EXPECT_FALSE(parse_target(wrong).has_value()) << wrong;
    }
}

TEST(TargetTest, DecodesAQuery) {
    const auto target = parse_target("/v1/x%20y?naam=Anne+Mari%65&leeg=&kaal&&a=1&a=%26%3D%2B");
    ASSERT_TRUE(target.has_value());
    EXPECT_EQ(target->path, "/v1/x%20y");
    const std::vector<Field> expected{
        {"naam", "Anne Marie"}, {"leeg", ""}, {"kaal", ""}, {"a", "1"}, {"a", "&=+"}};
    EXPECT_EQ(target->query, expected);
    EXPECT_TRUE(parse_target("/?")->query.empty());
}

TEST(TargetTest, RefusesAQueryThatIsNotCleanText) {
    for (const char* wrong : {"/?a=%", "/?%zz=1", "/?a=%00", "/?a=%ff", "/?a=%ED%A0%80"}) {
        EXPECT_FALSE(parse_target(wrong).has_value()) << wrong;
    }
}

TEST(TargetTest, TakesCookiesApart) {
    const std::vector<Field> expected{{"a", "1"}, {"__Host-s", "x=y"}};
    EXPECT_EQ(parse_cookies("a=1; __Host-s=x=y;  los"), expected);
    EXPECT_TRUE(parse_cookies("").empty());
}

TEST(TargetTest, KnowsTheInterface) {
    EXPECT_TRUE(is_api_path("/v1"));
    EXPECT_TRUE(is_api_path("/v1/gezinnen"));
    EXPECT_FALSE(is_api_path("/v10"));
}

}  // namespace
}  // namespace naast::http
