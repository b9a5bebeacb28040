// All of a run but its families, its named places and its pending events. A snapshot copies it.
#pragma once

#include "naast/sim/counts.h"
#include "naast/sim/line.h"

#include <cstdint>
#include <vector>

namespace naast::sim {

// What changes of a station. No padding: a snapshot copies it.
struct StationState {
    std::uint32_t waiting = 0;
    std::uint32_t serving = 0;
    std::uint32_t places = 0;
    std::uint32_t step = 0;  // of Station::places that holds
    Minute settled = 0;      // until when the minutes below are counted
    Minute places_settled = 0;
    std::uint64_t waiting_minutes = 0;
    std::uint64_t serving_minutes = 0;
    std::uint64_t place_minutes = 0;
    std::uint64_t longest_queue = 0;
    std::uint64_t open = 0;  // cents of the work that goes on, not paid yet
};

// The next family of a source.
struct SourceState {
    std::uint64_t at = 0;  // units of Arrivals
    std::uint32_t number = 0;
    std::uint32_t class_draw = 0;
    std::uint32_t route_draw = 0;
    std::uint32_t unused = 0;
};

struct RunState {
    std::uint64_t seed = 0;
    std::uint32_t replication = 0;
    Minute now = 0;
    Minute counted_from = 0;
    bool counting = false;
    std::uint64_t events = 0;
    std::uint64_t made = 0;
    std::uint64_t most_live = 0;
    std::vector<StationState> stations;
    std::vector<Line> lines;
    std::vector<SourceState> sources;
    Counts counts;
};

}  // namespace naast::sim
