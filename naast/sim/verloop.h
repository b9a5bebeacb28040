// The course of one run as a table to open in any program: a line for each thing that happened to a
// family. Comma-separated; the form stands in docs/formats/verloop.md.
#pragma once

#include "naast/sim/model.h"
#include "naast/sim/result.h"
#include "naast/sim/scenario.h"

#include <functional>
#include <string>
#include <string_view>

namespace naast::sim {

// The names of the columns, with a line feed.
std::string_view verloop_kop();

// Runs replication 0 and gives line after line, each with its line feed, to `write`.
// Returns: what was counted, as of any run.
// Requires: `model` is what compile() makes of `scenario`.
Tally verloop(const Scenario& scenario,
              const Model& model,
              std::uint64_t zaad,
              const std::function<void(std::string_view)>& write);

}  // namespace naast::sim
