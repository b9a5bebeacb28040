// What a route is given and what it gives back: our own types, so that no route sees Boost.
// Everything in a Request has passed the checks of request_parser.h; it is still text of a
// stranger.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast::http {

// A header, a query parameter or a cookie.
struct Field {
    std::string name{};
    std::string value{};
    bool operator==(const Field&) const = default;
};

enum class Language { nl, en };

struct Request {
    std::string method{};
    // As sent, still percent-encoded, without the query: "/v1/gezinnen/a%20b". See target.h.
    std::string path{};
    // Decoded, in the order sent; a name may come more than once.
    std::vector<Field> query{};
    // Lower-case names, each name once: the values of a repeated list header are joined by ", ".
    std::vector<Field> headers{};
    std::vector<Field> cookies{};
    std::string body{};
    // "192.0.2.7" or "2001:db8::7". Never for a log line.
    std::string remote_address{};

    // Returns: the first value, or nothing.
    std::optional<std::string_view> query_value(std::string_view name) const;
    // Requires: a name in lower case.
    std::optional<std::string_view> header(std::string_view name) const;
    std::optional<std::string_view> cookie(std::string_view name) const;
    // English if Accept-Language starts with "en", otherwise Dutch.
    Language language() const;
};

struct Response {
    int status = 200;
    // Content-Length, Connection, Date and the security headers are added by the server.
    std::vector<Field> headers{};
    // Not sent for HEAD, 204 and 304; the length of it still is for HEAD.
    std::string body{};
    // Empty if there is no body.
    std::string content_type{};
    // The pattern of the route that answered, for the log; empty if none did. Never sent.
    std::string route{};
    // Leaves no sooner than this after its handler began: what was kept answers as late as what is
    // made anew (0022). Only with a pace.
    std::chrono::microseconds as_long_as{0};

    // Returns: the first value of a header, whatever its case, or nothing.
    std::optional<std::string_view> header(std::string_view name) const;
    // Replaces every header of this name, whatever its case.
    void set_header(std::string_view name, std::string value);
};

// Called on a worker thread, by several at once. May throw: the answer is then a 500.
using Handler = std::function<Response(const Request&)>;

}  // namespace naast::http
