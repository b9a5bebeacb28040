// The made-up region as a whole: its families one after the other, each with its events.
#pragma once

#include "naast/demo/teams.h"
#include "naast/events/event.h"

#include <cstdint>
#include <string>
#include <vector>

namespace naast::demo {

struct RegionOptions {
    int families = 300;
    Date today = date("2022-09-12");  // the last of the three years
};

struct MadeFamily {
    Uuid gezin;
    std::vector<Event> events;  // in order of day
};

// The first day of the three years.
Date first_day(const RegionOptions& options);

// Same seed and options, same families. Requires: at least one family.
std::vector<MadeFamily> make_region(std::uint64_t seed, const RegionOptions& options = {});

// One line for each event, as `naast import` takes them.
std::string to_jsonl(const MadeFamily& family);

}  // namespace naast::demo
