// NAAST_ASSERT stays on in release: a fault of our own stops the program, so that it does not go on
// wrong.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace naast {

[[noreturn]] inline void own_fault(const char* file, int line, const char* condition) {
    std::fprintf(stderr, "naast: own fault at %s:%d: %s\n", file, line, condition);
    std::abort();
}

}  // namespace naast

#define NAAST_ASSERT(condition) \
    ((condition) ? static_cast<void>(0) : ::naast::own_fault(__FILE__, __LINE__, #condition))
