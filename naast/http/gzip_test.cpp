#include "naast/http/gzip.h"

#include <gtest/gtest.h>

#include <zlib.h>

namespace naast::http {
namespace {

std::string unpacked(const std::string& packed) {
    z_stream stream{};
    inflateInit2(&stream, 15 + 16);
    std::string bytes(100'000, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    const bool is_whole = inflate(&stream, Z_FINISH) == Z_STREAM_END;
    bytes.resize(is_whole ? stream.total_out : 0);
    inflateEnd(&stream);
    return bytes;
}

Request taking(const std::string& accepted) {
    Request request;
    if (!accepted.empty()) request.headers = {{"accept-encoding", accepted}};
    return request;
}

Response of(std::string body) {
    Response response;
    response.body = std::move(body);
    return response;
}

TEST(Gzip, ComesBackAsItWas) {
    const std::string words(5'000, 'a');
    for (const Effort effort : {Effort::least, Effort::most}) {
        const std::string packed = gzip(words, effort);
        EXPECT_LT(packed.size(), 200U);
        EXPECT_EQ(unpacked(packed), words);
    }
    EXPECT_EQ(gzip("x", Effort::most), "");  // it would only get longer
}

TEST(Gzip, IsForWhoSaysSo) {
    for (const char* takes : {"gzip", "br, gzip;q=0.8", "GZIP"})
        EXPECT_TRUE(accepts_gzip(taking(takes))) << takes;
    for (const char* refuses : {"", "gzip;q=0", "gzip;q=0.000", "br", "x-gzip", "*"})
        EXPECT_FALSE(accepts_gzip(taking(refuses))) << refuses;
}

TEST(Gzip, AnAnswerIsPackedForWhoTakesItAndSaysSo) {
    const std::string words(5'000, 'a');
    const Response packed = packed_for(taking("gzip"), of(words));
    EXPECT_EQ(unpacked(packed.body), words);
    EXPECT_EQ(packed.header("content-encoding"), "gzip");
    EXPECT_EQ(packed.header("vary"), "Accept-Encoding");

    const Response plain = packed_for(taking(""), of(words));
    EXPECT_EQ(plain.body, words);
    EXPECT_FALSE(plain.header("content-encoding").has_value());
    EXPECT_EQ(plain.header("vary"), "Accept-Encoding");

    const Response small = packed_for(taking("gzip"), of("few"));
    EXPECT_EQ(small.body, "few");
    EXPECT_TRUE(small.headers.empty());
}

}  // namespace
}  // namespace naast::http
