#include "naast/http/security_headers.h"

#include "naast/http/target.h"

#include <array>
#include <span>
#include <utility>

namespace naast::http {
namespace {

using Header = std::pair<const char*, const char*>;

constexpr std::array<Header, 5> of_all{{
    {"Referrer-Policy", "no-referrer"},
    {"X-Content-Type-Options", "nosniff"},
    {"X-Frame-Options", "DENY"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    // Browsers ignore it on plain http.
    {"Strict-Transport-Security", "max-age=31536000; includeSubDomains"},
}};

// Half a kB: on a slow line that counts, for a page is ten answers.
constexpr std::array<Header, 3> of_page{{
    {"Content-Security-Policy",
     "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
     "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
     "require-trusted-types-for 'script'; trusted-types 'none'"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    // Only features that browsers know: an unknown one is a line on the console.
    {"Permissions-Policy",
     "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), "
     "fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), "
     "payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), "
     "usb=(), xr-spatial-tracking=()"},
}};

constexpr std::array<Header, 1> of_rest{{
    {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
}};

void set_all(Response& response, std::span<const Header> headers) {
    for (const auto& [name, value] : headers) response.set_header(name, value);
}

bool is_immutable(const Response& response, std::string_view path) {
    return path.starts_with("/assets/") && (response.status == 200 || response.status == 304);
}

}  // namespace

void set_security_headers(Response& response, std::string_view path) {
    const bool is_page = response.content_type.starts_with("text/html");
    set_all(response, of_all);
    set_all(response, is_page ? std::span<const Header>(of_page) : of_rest);

    const bool is_api = is_api_path(path);
    if (is_api) response.set_header("API-Version", std::string(api_version));

    const bool is_private = is_api || is_page;
    if (!is_private && is_immutable(response, path)) {
        response.set_header("Cache-Control", "public, max-age=31536000, immutable");
    } else if (is_private || !response.header("cache-control")) {
        response.set_header("Cache-Control", "no-store");
    }
}

}  // namespace naast::http
