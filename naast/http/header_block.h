// The first line and the headers of a request, checked more strictly than RFC 9112 asks, so that a
// proxy in front can never read them in another way. Bytes in, values out; no sockets.
#pragma once

#include "naast/base/result.h"
#include "naast/http/limits.h"
#include "naast/http/request.h"
#include "naast/http/wire_fault.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast::http {

// Finds the end of a header block as its bytes come in, and refuses at the first byte that breaks
// a limit, a line end or the alphabet. Each byte is looked at once.
class HeaderScanner {
public:
    explicit HeaderScanner(const Limits& limits) : limits_(limits) {}

    // `bytes` is all that came since the start of the block: each time the same, with more at the
    // end. Returns: the size of the block with its empty line, or 0 if that has not come yet.
    Result<std::size_t, WireFault> scan(std::string_view bytes);

private:
    std::optional<WireFault> take(char c);
    std::optional<WireFault> end_line();

    Limits limits_;
    std::size_t position_ = 0;
    std::size_t line_bytes_ = 0;
    std::size_t lines_ = 0;
    std::size_t headers_bytes_ = 0;
    bool after_cr_ = false;
    bool is_complete_ = false;
};

struct HeaderBlock {
    std::string method;
    std::string target;
    // See Request::headers.
    std::vector<Field> headers;
    // Lower case: "localhost:8080".
    std::string host;
    // At most one of the two; neither means that there is no body.
    std::optional<std::int64_t> content_length;
    bool is_chunked = false;
    // HTTP/1.1 without "Connection: close".
    bool keep_alive = false;
    bool expects_continue = false;
};

// Requires: a block that a HeaderScanner found complete.
Result<HeaderBlock, WireFault> parse_header_block(std::string_view block);

}  // namespace naast::http
