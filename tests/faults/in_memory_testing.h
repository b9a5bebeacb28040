// For tests only: a folder in memory where the machine has one. Where a disk is made up, what it
// costs to reach the real one is time lost.
#pragma once

#include <unistd.h>

#include <cstdlib>

namespace naast::testing_faults {

// Before any folder is made. A TMPDIR that someone set stays.
inline void use_memory_for_folders() {
    constexpr const char* memory = "/dev/shm";
    constexpr int and_is_not_replaced = 0;
    if (access(memory, W_OK | X_OK) == 0) setenv("TMPDIR", memory, and_is_not_replaced);
}

}  // namespace naast::testing_faults
