// NAAST_ASSERT stays on in release: a fault of our own stops the program rather than going on
// wrong.
#pragma once

#include <cstdio>
#include <cstdlib>

#define NAAST_ASSERT(condition)                                                             \
    do {                                                                                    \
        if (!(condition)) {                                                                 \
            std::fprintf(                                                                   \
                stderr, "naast: own fault at %s:%d: %s\n", __FILE__, __LINE__, #condition); \
            std::abort();                                                                   \
        }                                                                                   \
    } while (false)
