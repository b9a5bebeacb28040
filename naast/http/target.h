// The target of a request taken apart: path and query, percent-decoded. Only the form that starts
// with a slash is taken (RFC 9112, 3.2.1). Dot segments are refused, not resolved.
#pragma once

#include "naast/http/request.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast::http {

struct Target {
    std::string path;
    std::vector<Field> query;
};

// Returns: nothing unless the path passes split_path and the query is clean percent-encoded UTF-8.
// A plus sign in the query is a space.
std::optional<Target> parse_target(std::string_view target);

// "/v1/a%20b" -> {"v1", "a b"}; "/" -> {""}; "/v1/" -> {"v1", ""}.
// Returns: nothing for a path that does not start with a slash, bad percent-encoding, a segment
// that is "." or "..", or one with a slash, backslash, control byte or bad UTF-8 in it once
// decoded.
std::optional<std::vector<std::string>> split_path(std::string_view path);

// Returns: nothing if a percent sign is not followed by two hexadecimal digits.
std::optional<std::string> percent_decode(std::string_view text);

// A Cookie header: "a=1; b=2". Parts without an equals sign are left out.
std::vector<Field> parse_cookies(std::string_view header);

// /v1 itself and everything under it.
bool is_api_path(std::string_view path);

// Spaces and tabs off both ends.
std::string_view trimmed(std::string_view text);

}  // namespace naast::http
