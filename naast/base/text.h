// Small things about text: numbers, case, UTF-8.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast {

// Digits only, at least one, at most 18: no sign, no space. Returns: nothing for any other text.
std::optional<std::int64_t> parse_number(std::string_view text);

// "bekend_op" -> "bekendOp": the one mapping between C++ and JSON names.
std::string camel_case(std::string_view snake);

// Well-formed UTF-8 without NUL, lone surrogates or overlong forms.
bool is_clean_utf8(std::string_view text);

// Letters A to Z lowered; other bytes as they are. For comparing names typed on a command line.
std::string lower_ascii(std::string_view text);

// "\"a\", \"b\" of \"c\"", or with commas only where there is no last word. After a dozen: "...".
std::string quoted(const std::vector<std::string_view>& words, std::string_view last_word = {});

// Lower-case hexadecimal. from_hex returns nothing for an odd length or another character.
std::string to_hex(std::string_view bytes);
std::optional<std::string> from_hex(std::string_view hex);

// A sentence in the two languages of the product. Both are always there.
struct Tekst {
    std::string nl;
    std::string en;
    bool operator==(const Tekst&) const = default;
};

}  // namespace naast
