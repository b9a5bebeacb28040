#include "naast/http/gzip.h"

#include "naast/base/text.h"
#include "naast/http/field_list.h"
#include "naast/http/target.h"

#include <utility>
#include <zlib.h>

namespace naast::http {

std::string gzip(std::string_view bytes, Effort effort) {
    constexpr int gzip_window_bits = 15 + 16;
    const int level = effort == Effort::most ? 9 : 1;
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, gzip_window_bits, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        return {};
    }
    std::string packed(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    // zlib does not write through next_in.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool is_done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return is_done && packed.size() < bytes.size() ? packed : std::string();
}

bool accepts_coding(const Request& request, std::string_view coding) {
    const std::string accepted = lower_ascii(request.header("accept-encoding").value_or(""));
    return any_of_list(accepted, [&](std::string_view part) {
        const std::size_t semicolon = part.find(';');
        if (trimmed(part.substr(0, semicolon)) != coding) return false;
        if (semicolon == std::string_view::npos) return true;
        const std::string_view weight = trimmed(part.substr(semicolon + 1));
        return weight.starts_with("q=") && weight.find_first_of("123456789") != weight.npos;
    });
}

bool accepts_gzip(const Request& request) {
    return accepts_coding(request, "gzip");
}

void say_gzip(Response& response, bool is_packed) {
    response.headers.push_back({"Vary", "Accept-Encoding"});
    if (is_packed) response.headers.push_back({"Content-Encoding", "gzip"});
}

Response packed_for(const Request& request, Response response) {
    if (response.body.size() < least_to_gzip) return response;
    std::string packed = accepts_gzip(request) ? gzip(response.body, Effort::least) : std::string();
    say_gzip(response, !packed.empty());
    if (!packed.empty()) response.body = std::move(packed);
    return response;
}

}  // namespace naast::http
