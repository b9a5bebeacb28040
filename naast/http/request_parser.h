// The bytes of one connection turned into requests, one after the other. Knows nothing of sockets
// and time; connection.cpp reads, waits and answers.
#pragma once

#include "naast/http/chunked_body.h"
#include "naast/http/header_block.h"
#include "naast/http/limits.h"
#include "naast/http/request.h"
#include "naast/http/wire_fault.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace naast::http {

struct NeedsMore {};

struct ParsedRequest {
    Request request;
    // Whether the sender wants to go on using the connection.
    bool keep_alive = true;
};

class RequestParser {
public:
    // `hosts` in lower case, with the port unless it is 80: "localhost:8080".
    RequestParser(const Limits& limits, std::vector<std::string> hosts, std::string remote_address);

    void append(std::string_view bytes) { buffer_ += bytes; }

    // Returns: a request that is complete, or why it is refused. After a WireFault it may not be
    // called again.
    std::variant<NeedsMore, ParsedRequest, WireFault> next();

    enum class Phase { idle, head, body };
    Phase phase() const;

    // Bytes of the body of the present request so far.
    std::size_t body_bytes() const { return request_.body.size(); }

    // True once for a request whose sender waits for "100 Continue".
    bool take_continue() { return std::exchange(owes_continue_, false); }

    // What is known of the request that is being read; all empty before its headers are complete.
    const Request& present() const { return request_; }

    bool has_leftover() const { return !buffer_.empty(); }

private:
    std::optional<WireFault> begin(HeaderBlock block);
    Result<bool, WireFault> read_body();
    ParsedRequest finish();

    Limits limits_;
    std::vector<std::string> hosts_;
    std::string remote_address_;

    std::string buffer_;
    HeaderScanner scanner_;
    // The request whose headers are complete.
    bool in_body_ = false;
    Request request_;
    std::size_t content_length_ = 0;
    std::optional<ChunkedBody> chunks_;
    bool keep_alive_ = true;
    bool owes_continue_ = false;
};

}  // namespace naast::http
