#include "naast/http/chunked_body.h"

#include <algorithm>

namespace naast::http {
namespace {

// Enough for 4 GB, and it cannot overflow.
constexpr std::size_t max_size_digits = 8;

std::optional<std::size_t> hex_digit(char c) {
    if (c >= '0' && c <= '9') return static_cast<std::size_t>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<std::size_t>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F') return static_cast<std::size_t>(c - 'A' + 10);
    return std::nullopt;
}

}  // namespace

Result<std::size_t, WireFault> ChunkedBody::feed(std::string_view bytes, std::string& body) {
    std::size_t used = 0;
    while (used < bytes.size() && !is_complete()) {
        if (step_ == Step::bytes) {
            const std::size_t count = std::min(size_, bytes.size() - used);
            body.append(bytes.substr(used, count));
            used += count;
            size_ -= count;
            if (size_ == 0) step_ = Step::bytes_cr;
            continue;
        }
        if (const auto fault = take(bytes[used], body.size())) return Unexpected{*fault};
        ++used;
    }
    return used;
}

std::optional<WireFault> ChunkedBody::expect(char c, char wanted, Step next) {
    if (c != wanted) return WireFault::malformed_chunk;
    step_ = next;
    return std::nullopt;
}

std::optional<WireFault> ChunkedBody::take_size(char c, std::size_t body_bytes) {
    if (const auto digit = hex_digit(c)) {
        size_ = size_ * 16 + *digit;
        ++digits_;
        if (digits_ > max_size_digits) return WireFault::malformed_chunk;
        // At most 4 GB more than the limit, so the sum cannot overflow.
        if (body_bytes + size_ > limits_.body_bytes) return WireFault::body_too_large;
        return std::nullopt;
    }
    if (digits_ == 0) return WireFault::malformed_chunk;
    if (c == ';') {
        step_ = Step::extension;
        return std::nullopt;
    }
    return expect(c, '\r', Step::size_lf);
}

std::optional<WireFault> ChunkedBody::take(char c, std::size_t body_bytes) {
    switch (step_) {
        case Step::size: return take_size(c, body_bytes);
        case Step::extension:
            if (c == '\r') return expect(c, '\r', Step::size_lf);
            if (c != '\t' && (c < 0x20 || c > 0x7E)) return WireFault::malformed_chunk;
            ++extension_bytes_;
            if (extension_bytes_ > limits_.chunk_extension_bytes) {
                return WireFault::chunk_extension_too_long;
            }
            return std::nullopt;
        case Step::size_lf:
            digits_ = 0;
            return expect(c, '\n', size_ == 0 ? Step::last_cr : Step::bytes);
        case Step::bytes_cr: return expect(c, '\r', Step::bytes_lf);
        case Step::bytes_lf: return expect(c, '\n', Step::size);
        case Step::last_cr: return expect(c, '\r', Step::last_lf);
        case Step::last_lf: return expect(c, '\n', Step::complete);
        case Step::bytes:
        case Step::complete: break;
    }
    return WireFault::malformed_chunk;
}

}  // namespace naast::http
