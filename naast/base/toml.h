// toml++ 3.3.0 of Debian, in the one way in which it may be included, so that no text is too
// strange for it. Both were found by tests/fuzz.
// - Its own checks, on which it stops the program at [[=x]], become an exception.
// - "This letter cannot be", where it means "is no white space" and goes on into the void at an é
//   between no quotes, becomes "no".
// For .cpp files only: it costs each file that sees it more than a second to compile.
#pragma once

#ifdef NDEBUG
#error "toml++ would take its own checks for granted"
#endif

namespace naast {

// toml++ met what it holds to be impossible: the text is no TOML, and it says no place.
struct TomlFault {};

[[noreturn]] inline void toml_fault() {
    throw TomlFault{};
}

}  // namespace naast

// The order is the point.
// clang-format off
// NOLINTBEGIN(readability-identifier-naming): the names are those of toml++
#define TOML_ASSERT(expr) ((expr) ? static_cast<void>(0) : ::naast::toml_fault())
#include <toml++/impl/preprocessor.h>
#include <toml++/impl/forward_declarations.h>
#undef TOML_UNREACHABLE
#define TOML_UNREACHABLE return {}
#include <toml++/impl/unicode.h>
#undef TOML_UNREACHABLE
#define TOML_UNREACHABLE ::naast::toml_fault()
#include <toml++/toml.h>
// NOLINTEND(readability-identifier-naming)
// clang-format on

#include "naast/base/date.h"

#include <fmt/format.h>

namespace naast {

// Returns: nothing for anything else than a day of the years that a Date takes.
inline std::optional<Date> as_day(const toml::node& node) {
    const auto value = node.value_exact<toml::date>();
    if (!value) return std::nullopt;
    return parse_date(fmt::format("{:04}-{:02}-{:02}", value->year, value->month, value->day));
}

}  // namespace naast
