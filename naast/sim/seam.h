// The places in the loop where a test plants an error, to show that the checks on theory see it.
// Faithful changes nothing and costs nothing; only tests name another (tests/sim/fouten_test.cpp).
#pragma once

#include "naast/sim/model.h"

namespace naast::sim {

struct Faithful {
    static Minute service(std::uint16_t /*station*/, Minute minutes) { return minutes; }
    static bool last_first(std::uint16_t /*station*/) { return false; }
    static bool loses(std::uint32_t /*number of the family*/) { return false; }
    static std::uint32_t class_for_patience(std::uint32_t of_class, std::uint32_t /*classes*/) {
        return of_class;
    }
};

}  // namespace naast::sim
