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

using AddressBytes = std::array<char, 16>;

std::optional<AddressBytes> bytes_of_v6(const std::string& text) {
    AddressBytes bytes{};
    if (inet_pton(AF_INET6, text.c_str(), bytes.data()) != 1) return std::nullopt;
    return bytes;
}

}  // namespace

std::optional<std::string> whole_address(std::string_view text) {
    std::string whole(text);
    AddressBytes v4{};
    if (inet_pton(AF_INET, whole.c_str(), v4.data()) == 1) return whole;
    const auto bytes = bytes_of_v6(whole);
    if (!bytes) return std::nullopt;
    const bool is_mapped =
        std::string_view(bytes->data(), bytes->size()).starts_with(mapped_prefix);
    std::array<char, INET6_ADDRSTRLEN> written{};
    inet_ntop(is_mapped ? AF_INET : AF_INET6,
              bytes->data() + (is_mapped ? mapped_prefix.size() : 0),
              written.data(),
              written.size());
    return std::string(written.data());
}

std::optional<std::string> counted_address(std::string_view text) {
    auto whole = whole_address(text);
    if (!whole) return std::nullopt;
    const auto bytes = bytes_of_v6(*whole);
    if (!bytes) return whole;
    return to_hex(std::string_view(bytes->data(), network_bytes)) + "/64";
}

std::string client_address(const Request& request, const std::vector<std::string>& proxies) {
    const auto is_proxy = [&](const std::string& address) {
        return std::find(proxies.begin(), proxies.end(), address) != proxies.end();
    };
    std::string address = whole_address(request.remote_address).value_or("");
    std::string_view rest = request.header("x-forwarded-for").value_or("");
    while (is_proxy(address) && !rest.empty()) {
        const std::size_t comma = rest.rfind(',');
        const bool is_first = comma == std::string_view::npos;
        const auto before = whole_address(trimmed(is_first ? rest : rest.substr(comma + 1)));
        if (!before) break;
        address = *before;
        rest = is_first ? "" : rest.substr(0, comma);
    }
    return counted_address(address).value_or("");
}

}  // namespace naast::http
