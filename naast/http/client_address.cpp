#include "naast/http/client_address.h"

#include "naast/base/text.h"
#include "naast/http/target.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace naast::http {
namespace {

// Source: RFC 4291, 2.5.5.2: ten bytes of 0, two of 255, and then an IPv4 address.
constexpr std::string_view mapped_prefix{"\0\0\0\0\0\0\0\0\0\0\xFF\xFF", 12};
constexpr std::size_t network_bytes = 8;

}  // namespace

std::optional<std::string> counted_address(std::string_view text) {
    const std::string whole(text);
    std::array<char, 16> bytes{};
    if (inet_pton(AF_INET, whole.c_str(), bytes.data()) == 1) return whole;
    if (inet_pton(AF_INET6, whole.c_str(), bytes.data()) != 1) return std::nullopt;
    const std::string_view address(bytes.data(), bytes.size());
    if (!address.starts_with(mapped_prefix))
        return to_hex(address.substr(0, network_bytes)) + "/64";
    std::array<char, INET_ADDRSTRLEN> written{};
    inet_ntop(AF_INET, bytes.data() + mapped_prefix.size(), written.data(), written.size());
    return std::string(written.data());
}

std::string client_address(const Request& request, const std::vector<std::string>& proxies) {
    const auto is_proxy = [&](const std::string& address) {
        return std::find(proxies.begin(), proxies.end(), address) != proxies.end();
    };
    std::string address = counted_address(request.remote_address).value_or("");
    std::string_view rest = request.header("x-forwarded-for").value_or("");
    while (is_proxy(address) && !rest.empty()) {
        const std::size_t comma = rest.rfind(',');
        const bool is_first = comma == std::string_view::npos;
        const auto before = counted_address(trimmed(is_first ? rest : rest.substr(comma + 1)));
        if (!before) break;
        address = *before;
        rest = is_first ? "" : rest.substr(0, comma);
    }
    return address;
}

}  // namespace naast::http
