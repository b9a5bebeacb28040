// Bytes of a stranger on a connection. However they arrive cut up, the parser says the same: the
// same requests, then the same refusal. The first byte of the input says how they are cut.
#include "naast/base/assert.h"
#include "naast/base/text.h"
#include "naast/http/request_parser.h"
#include "naast/http/target.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace naast::http {
namespace {

struct Heard {
    std::vector<ParsedRequest> requests;
    std::optional<WireFault> fault;
};

RequestParser parser() {
    return {Limits{}, {"localhost:8080", "localhost"}, "192.0.2.7"};
}

void take_all(RequestParser& parser, Heard& heard) {
    constexpr std::size_t enough = 200;
    while (!heard.fault && heard.requests.size() < enough) {
        auto step = parser.next();
        if (std::holds_alternative<NeedsMore>(step)) return;
        if (const auto* fault = std::get_if<WireFault>(&step)) heard.fault = *fault;
        if (auto* one = std::get_if<ParsedRequest>(&step)) heard.requests.push_back(*one);
    }
}

// Requires: step > 0.
Heard hear(std::string_view bytes, std::size_t step) {
    RequestParser one = parser();
    Heard heard;
    for (std::size_t from = 0; from < bytes.size() && !heard.fault; from += step) {
        one.append(bytes.substr(from, step));
        take_all(one, heard);
    }
    return heard;
}

bool is_same(const Request& a, const Request& b) {
    return a.method == b.method && a.path == b.path && a.query == b.query &&
           a.headers == b.headers && a.cookies == b.cookies && a.body == b.body;
}

void look_at(const Request& request) {
    NAAST_ASSERT(!request.method.empty() && split_path(request.path).has_value());
    NAAST_ASSERT(request.body.size() <= Limits{}.body_bytes);
    NAAST_ASSERT(request.headers.size() <= Limits{}.headers_count);
    for (const Field& header : request.headers) {
        NAAST_ASSERT(!header.name.empty());
        NAAST_ASSERT(header.name.find_first_of("\r\n\0 :", 0, 5) == std::string::npos);
        NAAST_ASSERT(header.value.find_first_of(std::string("\r\n\0", 3)) == std::string::npos);
    }
    for (const Field& one : request.query)
        NAAST_ASSERT(is_clean_utf8(one.name) && is_clean_utf8(one.value));
    // Two readings of where the body ends are how one request is smuggled in another.
    NAAST_ASSERT(!request.header("content-length") || !request.header("transfer-encoding"));
    (void)request.language();
}

void read(std::string_view bytes) {
    if (bytes.empty()) return;
    const std::size_t step = 1 + static_cast<unsigned char>(bytes.front()) % 61;
    bytes.remove_prefix(1);
    const Heard whole = hear(bytes, std::max<std::size_t>(bytes.size(), 1));
    const Heard cut = hear(bytes, step);
    NAAST_ASSERT(whole.requests.size() == cut.requests.size());
    NAAST_ASSERT(whole.fault == cut.fault);
    for (std::size_t i = 0; i < whole.requests.size(); ++i) {
        look_at(whole.requests[i].request);
        NAAST_ASSERT(is_same(whole.requests[i].request, cut.requests[i].request));
        NAAST_ASSERT(whole.requests[i].keep_alive == cut.requests[i].keep_alive);
    }
    if (whole.fault) {
        NAAST_ASSERT(status_of(*whole.fault) >= 400 && !text_of(*whole.fault).nl.empty());
    }
}

}  // namespace
}  // namespace naast::http

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    naast::http::read({reinterpret_cast<const char*>(data), size});
    return 0;
}
