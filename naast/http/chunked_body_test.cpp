#include "naast/http/chunked_body.h"

#include <gtest/gtest.h>

namespace naast::http {
namespace {

struct Fed {
    std::string body;
    std::size_t used = 0;
    bool is_complete = false;
    std::optional<WireFault> fault;
};

Fed feed(std::string_view bytes, const Limits& limits = {}) {
    Fed fed;
    ChunkedBody chunks(limits);
    const auto used = chunks.feed(bytes, fed.body);
    if (!used) fed.fault = used.error();
    if (used) fed.used = *used;
    fed.is_complete = chunks.is_complete();
    return fed;
}

TEST(ChunkedBodyTest, JoinsTheChunksAndLeavesTheRest) {
    const std::string bytes = "3\r\nabc\r\n0A;x=y\r\n0123456789\r\n0\r\n\r\n";
    const Fed fed = feed(bytes + "GET /");
    EXPECT_TRUE(fed.is_complete);
    EXPECT_EQ(fed.body, "abc0123456789");
    EXPECT_EQ(fed.used, bytes.size());
    EXPECT_EQ(feed("0\r\n\r\n").body, "");
}

TEST(ChunkedBodyTest, TakesOneByteAtATime) {
    const std::string bytes = "3;a\r\nabc\r\n1\r\nd\r\n0\r\n\r\n";
    ChunkedBody chunks{Limits{}};
    std::string body;
    for (const char c : bytes) {
        ASSERT_FALSE(chunks.is_complete());
        ASSERT_TRUE(chunks.feed(std::string_view(&c, 1), body));
    }
    EXPECT_TRUE(chunks.is_complete());
    EXPECT_EQ(body, "abcd");
}

TEST(ChunkedBodyTest, RefusesAnythingElse) {
    for (const char* wrong : {"\r\n",
                              "g\r\n",
                              "0x3\r\n",
                              "-1\r\n",
                              " 3\r\nabc\r\n",
                              "3 \r\nabc\r\n",
                              "3\nabc\r\n",
                              "3\rabc",
                              "3\r\nabcd\r\n",
                              "3\r\nabc\n0\r\n\r\n",
                              "3\r\nabc\r\r\n",
                              "3;a\nabc",
                              "3;a\x01\r\nabc",
                              "3;\xC3\xA9\r\nabc",
                              "000000003\r\nabc\r\n",
                              "0\r\nX: 1\r\n\r\n",
                              "0\r\n\n"}) {
        EXPECT_EQ(feed(wrong).fault, WireFault::malformed_chunk) << wrong;
    }
}

TEST(ChunkedBodyTest, TakesExtensionsUpToTheLimitForAllChunksTogether) {
    const auto with = [](std::size_t one, std::size_t two) {
        return feed("1;" + std::string(one, 'x') + "\r\na\r\n0;" + std::string(two, 'y') +
                    "\r\n\r\n");
    };
    EXPECT_TRUE(with(255, 0).is_complete);
    EXPECT_TRUE(with(256, 0).is_complete);
    EXPECT_TRUE(with(200, 56).is_complete);
    EXPECT_EQ(with(257, 0).fault, WireFault::chunk_extension_too_long);
    EXPECT_EQ(with(200, 57).fault, WireFault::chunk_extension_too_long);
}

TEST(ChunkedBodyTest, TakesABodyUpToTheLimit) {
    Limits limits;
    limits.body_bytes = 10;
    EXPECT_TRUE(feed("4\r\naaaa\r\n5\r\naaaaa\r\n0\r\n\r\n", limits).is_complete);
    EXPECT_TRUE(feed("4\r\naaaa\r\n6\r\naaaaaa\r\n0\r\n\r\n", limits).is_complete);
    EXPECT_EQ(feed("4\r\naaaa\r\n7\r\n", limits).fault, WireFault::body_too_large);
    EXPECT_EQ(feed("ffffffff\r\n", limits).fault, WireFault::body_too_large);
}

}  // namespace
}  // namespace naast::http
