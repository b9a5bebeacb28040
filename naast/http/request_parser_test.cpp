#include "naast/http/request_parser.h"

#include <gtest/gtest.h>

namespace naast::http {
namespace {

const std::string three =
    "POST /v1/x?a=b HTTP/1.1\r\nHost: naast\r\nContent-Length: 3\r\nCookie: s=1\r\n\r\nabc"
    "GET / HTTP/1.1\r\nHost: NAAST\r\n\r\n"
    "PUT /y HTTP/1.1\r\nHost: naast\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    "2\r\nde\r\n0\r\n\r\n";

void take_all(RequestParser& parser, std::vector<ParsedRequest>& requests) {
    auto step = parser.next();
    while (auto* request = std::get_if<ParsedRequest>(&step)) {
        requests.push_back(std::move(*request));
        step = parser.next();
    }
    EXPECT_TRUE(std::holds_alternative<NeedsMore>(step));
}

TEST(RequestParserTest, ReadsTheSameRequestsWhereverTheBytesAreCut) {
    for (std::size_t cut = 0; cut <= three.size(); ++cut) {
        SCOPED_TRACE(cut);
        RequestParser parser({}, {"naast"}, "192.0.2.7");
        std::vector<ParsedRequest> requests;
        parser.append(std::string_view(three).substr(0, cut));
        take_all(parser, requests);
        parser.append(std::string_view(three).substr(cut));
        take_all(parser, requests);

        ASSERT_EQ(requests.size(), 3u);
        EXPECT_EQ(requests[0].request.path, "/v1/x");
        EXPECT_EQ(requests[0].request.query_value("a"), "b");
        EXPECT_EQ(requests[0].request.cookie("s"), "1");
        EXPECT_EQ(requests[0].request.remote_address, "192.0.2.7");
        EXPECT_EQ(requests[0].request.body, "abc");
        EXPECT_EQ(requests[1].request.body, "");
        EXPECT_TRUE(requests[1].keep_alive);
        EXPECT_EQ(requests[2].request.body, "de");
        EXPECT_FALSE(requests[2].keep_alive);
        EXPECT_FALSE(parser.has_leftover());
    }
}

TEST(RequestParserTest, KnowsItsPhaseAndWhetherTheSenderWaits) {
    RequestParser parser({}, {"naast"}, "");
    EXPECT_EQ(parser.phase(), RequestParser::Phase::idle);
    parser.append("POST /v1/x HTTP/1.1\r\nHost: naast\r\n");
    EXPECT_TRUE(std::holds_alternative<NeedsMore>(parser.next()));
    EXPECT_EQ(parser.phase(), RequestParser::Phase::head);
    parser.append("Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    EXPECT_TRUE(std::holds_alternative<NeedsMore>(parser.next()));
    EXPECT_EQ(parser.phase(), RequestParser::Phase::body);
    EXPECT_EQ(parser.present().path, "/v1/x");
    EXPECT_TRUE(parser.take_continue());
    EXPECT_FALSE(parser.take_continue());
    parser.append("ab");
    EXPECT_TRUE(std::holds_alternative<ParsedRequest>(parser.next()));
    EXPECT_EQ(parser.phase(), RequestParser::Phase::idle);
}

}  // namespace
}  // namespace naast::http
