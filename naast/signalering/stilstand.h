// Goals that do not come closer, for the rules that ask what to do about it (COO-21, TAB-06,
// PLC-16).
#pragma once

#include "naast/signalering/regel.h"

#include <optional>
#include <vector>

namespace naast {

struct Stilgevallen {
    Feit sinds;                       // the last progress, or what the days count from instead
    Feiten evaluaties;                // those that showed no progress, oldest first
    Date first_day{};                 // since when it lasted long enough
    std::optional<Feit> vooruitgang;  // what ended it

    // What it rests on, each once.
    Feiten feiten() const;
};

// COO-21: no movement for 90 days and in two evaluations running. Returns: oldest first.
std::vector<Stilgevallen> stilgevallen(const RuleInput& input);

}  // namespace naast
