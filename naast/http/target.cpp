#include "naast/http/target.h"

#include "naast/base/text.h"

#include <algorithm>

namespace naast::http {
namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

bool is_control(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

bool is_safe_segment(std::string_view segment) {
    if (segment == "." || segment == "..") return false;
    if (segment.find_first_of("/\\") != std::string_view::npos) return false;
    return std::none_of(segment.begin(), segment.end(), is_control) && is_clean_utf8(segment);
}

std::optional<std::string> decode_query_part(std::string_view part) {
    std::string spaced(part);
    std::replace(spaced.begin(), spaced.end(), '+', ' ');
    std::optional<std::string> decoded = percent_decode(spaced);
    if (!decoded || !is_clean_utf8(*decoded)) return std::nullopt;
    return decoded;
}

}  // namespace

std::optional<std::string> percent_decode(std::string_view text) {
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i];
            continue;
        }
        if (text.size() - i < 3) return std::nullopt;
        // from_hex takes lower case only; in a URL both are right.
        const std::optional<std::string> byte = from_hex(lower_ascii(text.substr(i + 1, 2)));
        if (!byte) return std::nullopt;
        decoded += *byte;
        i += 2;
    }
    return decoded;
}

std::optional<std::vector<std::string>> split_path(std::string_view path) {
    if (!path.starts_with('/')) return std::nullopt;
    std::vector<std::string> segments;
    for (const std::string_view raw : split(path.substr(1), '/')) {
        std::optional<std::string> segment = percent_decode(raw);
        if (!segment || !is_safe_segment(*segment)) return std::nullopt;
        segments.push_back(std::move(*segment));
    }
    return segments;
}

std::optional<Target> parse_target(std::string_view target) {
    const std::size_t question = target.find('?');
    Target result{std::string(target.substr(0, question)), {}};
    if (!split_path(result.path)) return std::nullopt;
    if (question == std::string_view::npos) return result;

    for (const std::string_view part : split(target.substr(question + 1), '&')) {
        if (part.empty()) continue;
        const std::size_t equals = part.find('=');
        const auto name = decode_query_part(part.substr(0, equals));
        const auto value = decode_query_part(
            equals == std::string_view::npos ? std::string_view() : part.substr(equals + 1));
        if (!name || !value) return std::nullopt;
        result.query.push_back({*name, *value});
    }
    return result;
}

std::vector<Field> parse_cookies(std::string_view header) {
    std::vector<Field> cookies;
    for (const std::string_view part : split(header, ';')) {
        const std::size_t equals = part.find('=');
        if (equals == std::string_view::npos) continue;
        cookies.push_back({std::string(trimmed(part.substr(0, equals))),
                           std::string(trimmed(part.substr(equals + 1)))});
    }
    return cookies;
}

bool is_api_path(std::string_view path) {
    return path == "/v1" || path.starts_with("/v1/");
}

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

}  // namespace naast::http
