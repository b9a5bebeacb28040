#include "naast/http/request.h"

#include "naast/base/text.h"

#include <algorithm>

namespace naast::http {
namespace {

std::optional<std::string_view> first(const std::vector<Field>& fields, std::string_view name) {
    for (const Field& field : fields) {
        if (field.name == name) return field.value;
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string_view> Request::query_value(std::string_view name) const {
    return first(query, name);
}

std::optional<std::string_view> Request::header(std::string_view name) const {
    return first(headers, name);
}

std::optional<std::string_view> Request::cookie(std::string_view name) const {
    return first(cookies, name);
}

Language Request::language() const {
    const std::string wanted = lower_ascii(header("accept-language").value_or(""));
    return wanted.starts_with("en") ? Language::en : Language::nl;
}

std::optional<std::string_view> Response::header(std::string_view name) const {
    const std::string lower = lower_ascii(name);
    for (const Field& field : headers) {
        if (lower_ascii(field.name) == lower) return field.value;
    }
    return std::nullopt;
}

void Response::set_header(std::string_view name, std::string value) {
    const std::string lower = lower_ascii(name);
    std::erase_if(headers, [&](const Field& field) { return lower_ascii(field.name) == lower; });
    headers.push_back({std::string(name), std::move(value)});
}

}  // namespace naast::http
