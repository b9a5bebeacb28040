// The headers that every answer carries, also errors and files. One place, so that no route can
// forget them. Source: docs on the web client, "Security headers to serve".
#pragma once

#include "naast/http/request.h"

#include <string_view>

namespace naast::http {

// The version of the interface under /v1.
inline constexpr std::string_view api_version = "1.0.0";

// Sets them, over what a route may have set. `path` is that of the request, empty if unknown.
// What no browser shows as a page gets a policy that allows nothing, and not what only a page
// needs. Cache-Control is no-store under /v1 and for HTML, immutable for what was found under
// /assets/, otherwise what the route said, and no-store if it said nothing.
void set_security_headers(Response& response, std::string_view path);

}  // namespace naast::http
