#include "naast/http/response_head.h"

#include <gtest/gtest.h>

namespace naast::http {
namespace {

const Instant now = *parse_instant("1994-11-06T08:49:37Z");

TEST(ResponseHeadTest, WritesWhatIsSent) {
    Response response;
    response.status = 201;
    response.content_type = "application/json";
    response.body = "{}";
    response.headers = {{"Location", "/v1/x"}};
    EXPECT_EQ(response_head(response, true, now),
              "HTTP/1.1 201 Created\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
              "Connection: keep-alive\r\nContent-Type: application/json\r\nContent-Length: 2\r\n"
              "Location: /v1/x\r\n\r\n");
}

TEST(ResponseHeadTest, GivesNoLengthWhereThereIsNoBody) {
    Response response;
    response.status = 204;
    EXPECT_EQ(response_head(response, false, now),
              "HTTP/1.1 204 No Content\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
              "Connection: close\r\n\r\n");
}

TEST(ResponseHeadTest, KnowsWhatCannotBeSent) {
    Response response;
    EXPECT_TRUE(is_sendable(response));
    response.headers = {{"Location", "/a\r\nSet-Cookie: x"}};
    EXPECT_FALSE(is_sendable(response));
    response.headers = {{"Loca tion", "/a"}};
    EXPECT_FALSE(is_sendable(response));
    response.headers = {{"content-LENGTH", "0"}};
    EXPECT_FALSE(is_sendable(response));
    response.headers.clear();
    response.status = 101;
    EXPECT_FALSE(is_sendable(response));
}

}  // namespace
}  // namespace naast::http
