#include "naast/http/request.h"

#include <gtest/gtest.h>

namespace naast::http {
namespace {

TEST(RequestTest, TakesTheLanguageOfTheRequest) {
    Request request;
    EXPECT_EQ(request.language(), Language::nl);
    request.headers = {{"accept-language", "EN-gb,nl;q=0.5"}};
    EXPECT_EQ(request.language(), Language::en);
    request.headers = {{"accept-language", "nl,en"}};
    EXPECT_EQ(request.language(), Language::nl);
}

TEST(RequestTest, FindsTheFirstValue) {
    Request request;
    request.query = {{"a", "1"}, {"a", "2"}};
    request.cookies = {{"s", "x"}};
    EXPECT_EQ(request.query_value("a"), "1");
    EXPECT_EQ(request.cookie("s"), "x");
    EXPECT_FALSE(request.header("a").has_value());
}

TEST(ResponseTest, ReplacesAHeaderWhateverItsCase) {
    Response response;
    response.headers = {{"ETAG", "1"}, {"etag", "2"}, {"Vary", "x"}};
    response.set_header("ETag", "3");
    EXPECT_EQ(response.headers.size(), 2u);
    EXPECT_EQ(response.header("etag"), "3");
}

}  // namespace
}  // namespace naast::http
