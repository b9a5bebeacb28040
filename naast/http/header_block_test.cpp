#include "naast/http/header_block.h"

#include <gtest/gtest.h>

namespace naast::http {
namespace {

Result<HeaderBlock, WireFault> read(std::string_view bytes, const Limits& limits = {}) {
    HeaderScanner scanner(limits);
    const auto size = scanner.scan(bytes);
    if (!size) return Unexpected{size.error()};
    NAAST_ASSERT(*size != 0);
    return parse_header_block(bytes.substr(0, *size));
}

const std::string get = "GET / HTTP/1.1\r\nHost: naast\r\n";

TEST(HeaderBlockTest, ReadsWhatIsThere) {
    const auto block = read(
        "POST /v1/x?a=b HTTP/1.1\r\nHOST:Naast:8080\r\nContent-Length: 12 \r\nX-Leeg:\r\n"
        "Accept: text/html\r\naccept:\t*/*\r\nConnection: keep-alive, Close\r\n"
        "Expect: 100-Continue\r\n\r\nrest");
    ASSERT_TRUE(block);
    EXPECT_EQ(block->method, "POST");
    EXPECT_EQ(block->target, "/v1/x?a=b");
    EXPECT_EQ(block->host, "naast:8080");
    EXPECT_EQ(block->content_length, 12);
    EXPECT_FALSE(block->is_chunked);
    EXPECT_FALSE(block->keep_alive);
    EXPECT_TRUE(block->expects_continue);
    const std::vector<Field> expected{{"host", "Naast:8080"},
                                      {"content-length", "12"},
                                      {"x-leeg", ""},
                                      {"accept", "text/html, */*"},
                                      {"connection", "keep-alive, Close"},
                                      {"expect", "100-Continue"}};
    EXPECT_EQ(block->headers, expected);
}

TEST(HeaderBlockTest, KeepsAliveByVersionAndConnection) {
    EXPECT_TRUE(read(get + "\r\n")->keep_alive);
    EXPECT_TRUE(read(get + "Connection: closed\r\n\r\n")->keep_alive);
    EXPECT_FALSE(read(get + "Connection: close\r\n\r\n")->keep_alive);
    EXPECT_FALSE(read("GET / HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n")->keep_alive);
    EXPECT_TRUE(read(get + "Transfer-Encoding: chunked\r\n\r\n")->is_chunked);
}

struct Row {
    std::string bytes;
    WireFault fault;
};

void expect_faults(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        SCOPED_TRACE(testing::PrintToString(row.bytes));
        const auto block = read(row.bytes);
        ASSERT_FALSE(block);
        EXPECT_EQ(block.error(), row.fault);
    }
}

TEST(HeaderBlockTest, RefusesAFirstLineThatIsNotRight) {
    using enum WireFault;
    expect_faults({
        {"\r\nGET / HTTP/1.1\r\n", malformed_request_line},
        {"GET /\r\n\r\n", malformed_request_line},
        {"GET\r\n\r\n", malformed_request_line},
        {" GET / HTTP/1.1\r\n\r\n", malformed_request_line},
        {"GET / HTTP/1.1 \r\n\r\n", malformed_request_line},
        {"GET / http/1.1\r\n\r\n", malformed_request_line},
        {"GET / HTTP/11\r\n\r\n", malformed_request_line},
        {"G(T / HTTP/1.1\r\n\r\n", malformed_request_line},
        {"GET\t/ HTTP/1.1\r\n\r\n", invalid_byte},
        {"GET / HTTP/2.0\r\n\r\n", unsupported_version},
        {"GET / HTTP/1.2\r\n\r\n", unsupported_version},
        {"BREW / HTTP/1.1\r\n\r\n", unknown_method},
        {"get / HTTP/1.1\r\n\r\n", unknown_method},
        {"TRACE / HTTP/1.1\r\n\r\n", unknown_method},
        {"CONNECT a:1 HTTP/1.1\r\n\r\n", unknown_method},
        {"GET  / HTTP/1.1\r\n\r\n", malformed_target},
        {"GET /a b HTTP/1.1\r\n\r\n", malformed_target},
        {"GET http://naast/ HTTP/1.1\r\n\r\n", malformed_target},
        {"OPTIONS * HTTP/1.1\r\n\r\n", malformed_target},
        {"GET /a#b HTTP/1.1\r\n\r\n", malformed_target},
        {"GET /\xC3\xA9 HTTP/1.1\r\n\r\n", invalid_byte},
        {"\x16\x03\x01\r\n\r\n", invalid_byte},
    });
}

TEST(HeaderBlockTest, RefusesHeadersThatAreNotRight) {
    using enum WireFault;
    expect_faults({
        {get + "X : 1\r\n\r\n", malformed_header},
        {get + "X\t: 1\r\n\r\n", malformed_header},
        {get + ": 1\r\n\r\n", malformed_header},
        {get + "X\r\n\r\n", malformed_header},
        {get + "X@: 1\r\n\r\n", malformed_header},
        {get + "X: 1\r\n more\r\n\r\n", obsolete_folding},
        {get + "X: 1\r\n\tmore\r\n\r\n", obsolete_folding},
        {"GET / HTTP/1.1\r\n Host: naast\r\n\r\n", obsolete_folding},
        {get + "X: a\nY: b\r\n\r\n", bare_line_end},
        {get + "X: a\rY: b\r\n\r\n", bare_line_end},
        {get + "X: a\r\r\n\r\n", bare_line_end},
        {"GET / HTTP/1.1\nHost: naast\n\n", bare_line_end},
        {get + std::string("X: a\0b\r\n\r\n", 10), invalid_byte},
        {get + "X: a\x0B\r\n\r\n", invalid_byte},
        {get + "X: a\x7F\r\n\r\n", invalid_byte},
        {get + "X: \xC3\xA9\r\n\r\n", invalid_byte},
        {get + "Host: naast\r\n\r\n", duplicate_header},
        {get + "Cookie: a=1\r\nCookie: b=2\r\n\r\n", duplicate_header},
        {"GET / HTTP/1.1\r\n\r\n", malformed_host},
        {"GET / HTTP/1.1\r\nHost:\r\n\r\n", malformed_host},
        {"GET / HTTP/1.1\r\nHost: a, b\r\n\r\n", malformed_host},
        {"GET / HTTP/1.1\r\nHost: a@b\r\n\r\n", malformed_host},
        {get + "Expect: 200-ok\r\n\r\n", unsupported_expectation},
    });
}

TEST(HeaderBlockTest, RefusesWhatAProxyCouldReadOtherwise) {
    using enum WireFault;
    const std::string chunked = "Transfer-Encoding: chunked\r\n";
    expect_faults({
        {get + "Content-Length: 3\r\n" + chunked + "\r\n", length_and_encoding},
        {get + chunked + "Content-Length: 0\r\n\r\n", length_and_encoding},
        {get + "Content-Length: 3\r\nContent-Length: 3\r\n\r\n", duplicate_header},
        {get + "Content-Length: 3\r\ncontent-length: 4\r\n\r\n", duplicate_header},
        {get + "Content-Length: 3, 3\r\n\r\n", malformed_content_length},
        {get + "Content-Length: +3\r\n\r\n", malformed_content_length},
        {get + "Content-Length: -3\r\n\r\n", malformed_content_length},
        {get + "Content-Length: 0x3\r\n\r\n", malformed_content_length},
        {get + "Content-Length: 3 3\r\n\r\n", malformed_content_length},
        {get + "Content-Length:\r\n\r\n", malformed_content_length},
        {get + "Content-Length: 99999999999999999999\r\n\r\n", malformed_content_length},
        {get + "Transfer-Encoding: Chunked\r\n\r\n", unsupported_transfer_encoding},
        {get + "Transfer-Encoding: xchunked\r\n\r\n", unsupported_transfer_encoding},
        {get + "Transfer-Encoding: gzip, chunked\r\n\r\n", unsupported_transfer_encoding},
        {get + "Transfer-Encoding: identity\r\n\r\n", unsupported_transfer_encoding},
        {get + "Transfer-Encoding: \"chunked\"\r\n\r\n", unsupported_transfer_encoding},
        {get + "Transfer-Encoding: \x0B"
               "chunked\r\n\r\n",
         invalid_byte},
        {get + "Transfer-Encoding:\r\n\r\n", unsupported_transfer_encoding},
        {get + chunked + chunked + "\r\n", duplicate_header},
        {"GET / HTTP/1.0\r\nHost: a\r\n" + chunked + "\r\n", unsupported_transfer_encoding},
    });
}

// One row is one size: how much is there, and the fault that comes of it if any.
struct SizeRow {
    std::string bytes;
    std::optional<WireFault> fault;
};

std::string line_of(std::size_t bytes) {
    return "X: " + std::string(bytes - 3, 'a') + "\r\n";
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

TEST(HeaderBlockTest, TakesEachSizeUpToItsLimit) {
    using enum WireFault;
    const std::string first = "GET / HTTP/1.1\r\n";
    const std::string host = "Host: a\r\n";
    const auto target = [](std::size_t line) { return "/" + std::string(line - 14, 'a'); };
    // 32 kB: Host is 9 bytes, then three lines of 8192, and one to fill up.
    const std::string full = repeated(line_of(8190), 3);
    const std::vector<SizeRow> rows{
        {"GET " + target(4095) + " HTTP/1.1\r\n" + host + "\r\n", std::nullopt},
        {"GET " + target(4096) + " HTTP/1.1\r\n" + host + "\r\n", std::nullopt},
        {"GET " + target(4097) + " HTTP/1.1\r\n" + host + "\r\n", request_line_too_long},
        {first + host + line_of(8191) + "\r\n", std::nullopt},
        {first + host + line_of(8192) + "\r\n", std::nullopt},
        {first + host + line_of(8193) + "\r\n", header_too_long},
        {first + host + full + line_of(32767 - 24576 - 9 - 2) + "\r\n", std::nullopt},
        {first + host + full + line_of(32768 - 24576 - 9 - 2) + "\r\n", std::nullopt},
        {first + host + full + line_of(32769 - 24576 - 9 - 2) + "\r\n", headers_too_large},
        {first + host + repeated("X: 1\r\n", 62) + "\r\n", std::nullopt},
        {first + host + repeated("X: 1\r\n", 63) + "\r\n", std::nullopt},
        {first + host + repeated("X: 1\r\n", 64) + "\r\n", too_many_headers},
    };
    int row_number = 0;
    for (const SizeRow& row : rows) {
        SCOPED_TRACE(row_number++);
        const auto block = read(row.bytes);
        EXPECT_EQ(block.has_value(), !row.fault);
        EXPECT_EQ(block ? std::nullopt : std::optional(block.error()), row.fault);
    }
}

TEST(HeaderBlockTest, FindsTheEndByteByByteAndReadsNoFurther) {
    const std::string bytes = get + "\r\n";
    HeaderScanner scanner{Limits{}};
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        ASSERT_EQ(*scanner.scan(std::string_view(bytes).substr(0, size)), 0u) << size;
    }
    EXPECT_EQ(*scanner.scan(bytes + "\nrest"), bytes.size());
}

TEST(HeaderBlockTest, RefusesBeforeTheEndHasCome) {
    HeaderScanner long_line{Limits{}};
    EXPECT_EQ(long_line.scan(std::string(4097, 'a')).error(), WireFault::request_line_too_long);
    HeaderScanner bare{Limits{}};
    EXPECT_EQ(bare.scan("GET / HTTP/1.1\n").error(), WireFault::bare_line_end);
}

}  // namespace
}  // namespace naast::http
