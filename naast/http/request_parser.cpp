#include "naast/http/request_parser.h"

#include "naast/http/target.h"

#include <algorithm>

namespace naast::http {

RequestParser::RequestParser(const Limits& limits,
                             std::vector<std::string> hosts,
                             std::string remote_address)
    : limits_(limits),
      hosts_(std::move(hosts)),
      remote_address_(std::move(remote_address)),
      scanner_(limits) {}

RequestParser::Phase RequestParser::phase() const {
    if (in_body_) return Phase::body;
    return buffer_.empty() ? Phase::idle : Phase::head;
}

std::variant<NeedsMore, ParsedRequest, WireFault> RequestParser::next() {
    if (!in_body_) {
        const auto size = scanner_.scan(buffer_);
        if (!size) return size.error();
        if (*size == 0) return NeedsMore{};
        auto block = parse_header_block(std::string_view(buffer_).substr(0, *size));
        if (!block) return block.error();
        buffer_.erase(0, *size);
        scanner_ = HeaderScanner(limits_);
        if (const auto fault = begin(std::move(*block))) return *fault;
    }
    const auto is_complete = read_body();
    if (!is_complete) return is_complete.error();
    if (!*is_complete) return NeedsMore{};
    return finish();
}

std::optional<WireFault> RequestParser::begin(HeaderBlock block) {
    in_body_ = true;
    request_.method = std::move(block.method);
    request_.headers = std::move(block.headers);
    request_.remote_address = remote_address_;
    request_.cookies = parse_cookies(request_.header("cookie").value_or(""));
    if (std::find(hosts_.begin(), hosts_.end(), block.host) == hosts_.end()) {
        return WireFault::wrong_host;
    }
    std::optional<Target> target = parse_target(block.target);
    if (!target) return WireFault::malformed_target;
    request_.path = std::move(target->path);
    request_.query = std::move(target->query);

    const auto length = static_cast<std::size_t>(block.content_length.value_or(0));
    if (length > limits_.body_bytes) return WireFault::body_too_large;
    content_length_ = length;
    if (block.is_chunked) chunks_.emplace(limits_);
    keep_alive_ = block.keep_alive;
    owes_continue_ = block.expects_continue && buffer_.empty() && (length > 0 || block.is_chunked);
    return std::nullopt;
}

Result<bool, WireFault> RequestParser::read_body() {
    std::size_t used = 0;
    if (chunks_) {
        const auto fed = chunks_->feed(buffer_, request_.body);
        if (!fed) return Unexpected{fed.error()};
        used = *fed;
    } else {
        used = std::min(content_length_ - request_.body.size(), buffer_.size());
        request_.body.append(buffer_, 0, used);
    }
    buffer_.erase(0, used);
    return chunks_ ? chunks_->is_complete() : request_.body.size() == content_length_;
}

ParsedRequest RequestParser::finish() {
    in_body_ = false;
    chunks_.reset();
    content_length_ = 0;
    owes_continue_ = false;
    return {std::exchange(request_, Request{}), keep_alive_};
}

}  // namespace naast::http
