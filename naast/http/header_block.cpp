#include "naast/http/header_block.h"

#include "naast/base/text.h"
#include "naast/http/field_list.h"
#include "naast/http/target.h"

#include <algorithm>
#include <array>
#include <utility>

namespace naast::http {
namespace {

constexpr std::array<std::string_view, 7> known_methods{
    "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};

// Headers of which a second one could be read differently by somebody else.
constexpr std::array<std::string_view, 12> single_headers{"host",
                                                          "content-length",
                                                          "transfer-encoding",
                                                          "content-type",
                                                          "content-encoding",
                                                          "authorization",
                                                          "cookie",
                                                          "origin",
                                                          "expect",
                                                          "if-match",
                                                          "idempotency-key",
                                                          "x-csrf-token"};

bool is_token(std::string_view text) {
    const auto is_token_char = [](char c) {
        const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return is_letter || (c >= '0' && c <= '9') ||
               std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    };
    return !text.empty() && std::all_of(text.begin(), text.end(), is_token_char);
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Printable ASCII without the space and without '#', which never travels.
bool is_target(std::string_view text) {
    return text.starts_with('/') && std::all_of(text.begin(), text.end(), [](char c) {
               return c > 0x20 && c < 0x7F && c != '#';
           });
}

std::optional<WireFault> parse_version(std::string_view text, HeaderBlock& block) {
    if (text.size() != 8 || !text.starts_with("HTTP/") || !is_digit(text[5]) || text[6] != '.' ||
        !is_digit(text[7])) {
        return WireFault::malformed_request_line;
    }
    if (text != "HTTP/1.1" && text != "HTTP/1.0") return WireFault::unsupported_version;
    block.keep_alive = text == "HTTP/1.1";
    return std::nullopt;
}

std::optional<WireFault> parse_request_line(std::string_view line, HeaderBlock& block) {
    const std::size_t one = line.find(' ');
    const std::size_t two = line.rfind(' ');
    if (one == std::string_view::npos || one == two) return WireFault::malformed_request_line;
    block.method = line.substr(0, one);
    block.target = line.substr(one + 1, two - one - 1);
    if (!is_token(block.method)) return WireFault::malformed_request_line;
    if (const auto fault = parse_version(line.substr(two + 1), block)) return fault;
    if (std::find(known_methods.begin(), known_methods.end(), block.method) ==
        known_methods.end()) {
        return WireFault::unknown_method;
    }
    if (!is_target(block.target)) return WireFault::malformed_target;
    return std::nullopt;
}

std::optional<WireFault> parse_header(std::string_view line, HeaderBlock& block) {
    const std::size_t colon = line.find(':');
    // A space before the colon is not a token character either.
    if (colon == std::string_view::npos || !is_token(line.substr(0, colon))) {
        return WireFault::malformed_header;
    }
    const std::string name = lower_ascii(line.substr(0, colon));
    const std::string_view value = trimmed(line.substr(colon + 1));

    const auto known = std::find_if(block.headers.begin(),
                                    block.headers.end(),
                                    [&](const Field& field) { return field.name == name; });
    if (known == block.headers.end()) {
        block.headers.push_back({name, std::string(value)});
        return std::nullopt;
    }
    if (std::find(single_headers.begin(), single_headers.end(), name) != single_headers.end()) {
        return WireFault::duplicate_header;
    }
    known->value.append(", ").append(value);
    return std::nullopt;
}

std::optional<std::string_view> find(const HeaderBlock& block, std::string_view name) {
    for (const Field& field : block.headers) {
        if (field.name == name) return field.value;
    }
    return std::nullopt;
}

// Also of a host in the list nothing but letters, digits and ".-:[]" is ever needed.
bool is_host(std::string_view text) {
    return !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-:[]_") ==
                                std::string_view::npos;
}

// Where the body ends. Source: RFC 9112, 6.3, without what it leaves to the server's taste.
std::optional<WireFault> settle_framing(HeaderBlock& block, bool is_http_1_1) {
    const auto length = find(block, "content-length");
    const auto encoding = find(block, "transfer-encoding");
    if (length && encoding) return WireFault::length_and_encoding;
    if (encoding) {
        if (*encoding != "chunked" || !is_http_1_1) return WireFault::unsupported_transfer_encoding;
        block.is_chunked = true;
    }
    if (length) {
        block.content_length = parse_number(*length);
        if (!block.content_length) return WireFault::malformed_content_length;
    }
    return std::nullopt;
}

bool says_close(std::string_view connection) {
    return any_of_list(connection,
                       [](std::string_view part) { return lower_ascii(part) == "close"; });
}

std::optional<WireFault> settle(HeaderBlock& block) {
    block.host = lower_ascii(find(block, "host").value_or(""));
    if (!is_host(block.host)) return WireFault::malformed_host;
    const bool is_http_1_1 = block.keep_alive;
    if (const auto fault = settle_framing(block, is_http_1_1)) return fault;
    if (says_close(find(block, "connection").value_or(""))) block.keep_alive = false;
    if (const auto expectation = find(block, "expect")) {
        if (lower_ascii(*expectation) != "100-continue") return WireFault::unsupported_expectation;
        block.expects_continue = is_http_1_1;
    }
    return std::nullopt;
}

}  // namespace

Result<std::size_t, WireFault> HeaderScanner::scan(std::string_view bytes) {
    while (!is_complete_ && position_ < bytes.size()) {
        const char c = bytes[position_];
        ++position_;
        if (const auto fault = take(c)) return Unexpected{*fault};
    }
    return is_complete_ ? position_ : 0;
}

std::optional<WireFault> HeaderScanner::take(char c) {
    if (after_cr_) return c == '\n' ? end_line() : WireFault::bare_line_end;
    if (c == '\n') return WireFault::bare_line_end;
    if (c == '\r') {
        after_cr_ = true;
        return std::nullopt;
    }
    const bool is_first_line = lines_ == 0;
    const bool is_blank = c == ' ' || c == '\t';
    if (is_blank && line_bytes_ == 0 && !is_first_line) return WireFault::obsolete_folding;
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x7F || (byte < 0x20 && (c != '\t' || is_first_line))) {
        return WireFault::invalid_byte;
    }
    ++line_bytes_;
    if (is_first_line) {
        if (line_bytes_ > limits_.request_line_bytes) return WireFault::request_line_too_long;
        return std::nullopt;
    }
    if (line_bytes_ > limits_.header_bytes) return WireFault::header_too_long;
    // Counted with the line end that must still come.
    if (headers_bytes_ + line_bytes_ + 2 > limits_.headers_bytes) {
        return WireFault::headers_too_large;
    }
    return std::nullopt;
}

std::optional<WireFault> HeaderScanner::end_line() {
    after_cr_ = false;
    if (line_bytes_ == 0) {
        if (lines_ == 0) return WireFault::malformed_request_line;
        is_complete_ = true;
        return std::nullopt;
    }
    if (lines_ > 0) headers_bytes_ += line_bytes_ + 2;
    // Before this line there were lines_ - 1 headers.
    if (lines_ > limits_.headers_count) return WireFault::too_many_headers;
    ++lines_;
    line_bytes_ = 0;
    return std::nullopt;
}

Result<HeaderBlock, WireFault> parse_header_block(std::string_view block) {
    HeaderBlock parsed;
    std::size_t end = block.find("\r\n");
    if (const auto fault = parse_request_line(block.substr(0, end), parsed)) {
        return Unexpected{*fault};
    }
    while (true) {
        block.remove_prefix(end + 2);
        end = block.find("\r\n");
        if (end == 0) break;
        if (const auto fault = parse_header(block.substr(0, end), parsed)) {
            return Unexpected{*fault};
        }
    }
    if (const auto fault = settle(parsed)) return Unexpected{*fault};
    return parsed;
}

}  // namespace naast::http
