// toml++, in the one way in which it may be included: with its own checks as an exception. As it
// comes from Debian (3.3.0) it stops the program at a file with [[=x]] in it.
// For .cpp files only: it costs each file that sees it more than a second to compile.
#pragma once

#ifdef NDEBUG
#error "toml++ would take its own checks for granted; see below"
#endif

namespace naast {

// toml++ met what it holds to be impossible: the text is no TOML, and it says no place.
struct TomlFault {};

[[noreturn]] inline void toml_fault() {
    throw TomlFault{};
}

}  // namespace naast

#define TOML_ASSERT(expr) ((expr) ? static_cast<void>(0) : ::naast::toml_fault())

#include <toml++/toml.h>
