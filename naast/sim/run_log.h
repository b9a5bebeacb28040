// What happened to each family in one run, in order: for who wants to see how figures came about. A
// run with a log and one without are the same run.
#pragma once

#include "naast/sim/family.h"

#include <cstdint>
#include <functional>

namespace naast::sim {

enum class Happened : std::uint8_t {
    was_waiting,  // at minute 0
    was_served,   // at minute 0
    arrived,      // in the chain
    entered,      // a station
    started,
    done,
    gave_up,
    left  // the chain
};

struct Step {
    Minute at = 0;
    std::uint32_t number = 0;  // with the source: which family. As in Family
    std::uint16_t source = none;
    std::uint16_t station = none;  // none: of the chain as a whole
    std::uint8_t of_class = 0;
    Happened what = Happened::arrived;
    std::uint32_t place = no_place;  // of was_served and started: the named place that it took
    bool operator==(const Step&) const = default;
};

struct NoLog {
    static constexpr bool is_on = false;
    void take(const Step&) const {}
};

// Gives each step to `sink`.
struct StepLog {
    static constexpr bool is_on = true;
    std::function<void(const Step&)> sink;
    void take(const Step& step) const {
        if (sink) sink(step);
    }
};

}  // namespace naast::sim
