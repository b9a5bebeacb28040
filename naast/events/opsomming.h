// NAAST_ENUM(Naam, a, b, c): an enum whose enumerators are their own text on the wire.
// One list, so that code, JSON and API cannot differ.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#define NAAST_ENUM(Naam, ...)                 \
    enum class Naam { __VA_ARGS__ };          \
    inline std::string_view enum_list(Naam) { \
        return #__VA_ARGS__;                  \
    }

namespace naast {

// The parts of "a, b, c".
std::vector<std::string_view> split_list(std::string_view list);

// All texts of an enum, in order.
template <class E>
const std::vector<std::string_view>& enum_texts() {
    static const std::vector<std::string_view> texts = split_list(enum_list(E{}));
    return texts;
}

template <class E>
std::string_view to_text(E value) requires requires {
    enum_list(value);
}
{ return enum_texts<E>().at(static_cast<std::size_t>(value)); }

// Returns: nothing if no enumerator has this text.
template <class E>
std::optional<E> parse_enum(std::string_view text) {
    const auto& texts = enum_texts<E>();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i] == text) return static_cast<E>(i);
    }
    return std::nullopt;
}

}  // namespace naast
