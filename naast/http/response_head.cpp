#include "naast/http/response_head.h"

#include "naast/base/assert.h"
#include "naast/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>

namespace naast::http {
namespace {

std::string_view reason_of(int status) {
    switch (status) {
        case 200: return "OK";
        case 201: return "Created";
        case 202: return "Accepted";
        case 204: return "No Content";
        case 303: return "See Other";
        case 304: return "Not Modified";
        case 400: return "Bad Request";
        case 401: return "Unauthorized";
        case 403: return "Forbidden";
        case 404: return "Not Found";
        case 405: return "Method Not Allowed";
        case 408: return "Request Timeout";
        case 409: return "Conflict";
        case 412: return "Precondition Failed";
        case 413: return "Content Too Large";
        case 414: return "URI Too Long";
        case 415: return "Unsupported Media Type";
        case 417: return "Expectation Failed";
        case 421: return "Misdirected Request";
        case 422: return "Unprocessable Content";
        case 428: return "Precondition Required";
        case 429: return "Too Many Requests";
        case 431: return "Request Header Fields Too Large";
        case 500: return "Internal Server Error";
        case 503: return "Service Unavailable";
        case 505: return "HTTP Version Not Supported";
        default: return "";
    }
}

bool is_visible(char c) {
    return c >= 0x20 && c < 0x7F;
}

// Those that the server writes itself; a second one would let others read another message.
constexpr std::array<std::string_view, 5> own_headers{
    "connection", "content-length", "content-type", "date", "transfer-encoding"};

bool is_sendable(const Field& field) {
    const std::string lower = lower_ascii(field.name);
    if (std::find(own_headers.begin(), own_headers.end(), lower) != own_headers.end()) return false;
    const auto is_name_char = [](char c) { return is_visible(c) && c != ' ' && c != ':'; };
    return !field.name.empty() && std::all_of(field.name.begin(), field.name.end(), is_name_char) &&
           std::all_of(field.value.begin(), field.value.end(), is_visible);
}

}  // namespace

bool is_sendable(const Response& response) {
    return response.status >= 200 && response.status <= 599 &&
           std::all_of(response.content_type.begin(), response.content_type.end(), is_visible) &&
           std::all_of(response.headers.begin(), response.headers.end(), [](const Field& field) {
               return is_sendable(field);
           });
}

bool may_have_body(int status) {
    return status != 204 && status != 304;
}

std::string http_date(Instant now) {
    constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::seconds>(now - day));
    return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT",
                       days[std::chrono::weekday(day).c_encoding()],
                       static_cast<unsigned>(date.day()),
                       months[static_cast<unsigned>(date.month()) - 1],
                       static_cast<int>(date.year()),
                       clock.hours().count(),
                       clock.minutes().count(),
                       clock.seconds().count());
}

std::string response_head(const Response& response, bool keep_alive, Instant now) {
    NAAST_ASSERT(is_sendable(response));
    std::string head =
        fmt::format("HTTP/1.1 {} {}\r\n", response.status, reason_of(response.status));
    const auto add = [&head](std::string_view name, std::string_view value) {
        head.append(name).append(": ").append(value).append("\r\n");
    };
    add("Date", http_date(now));
    add("Connection", keep_alive ? "keep-alive" : "close");
    if (may_have_body(response.status)) {
        if (!response.content_type.empty()) add("Content-Type", response.content_type);
        add("Content-Length", std::to_string(response.body.size()));
    }
    for (const Field& field : response.headers) add(field.name, field.value);
    head += "\r\n";
    return head;
}

}  // namespace naast::http
