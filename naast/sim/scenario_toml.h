// TOML as it comes in, with where each thing stands. For the .cpp files of the scenario only.
#pragma once

#include "naast/base/result.h"
#include "naast/base/toml.h"
#include "naast/sim/scenario.h"

namespace naast::sim {

// Refuses: a file that is too large, is not UTF-8, or is not TOML, with line and column.
Result<toml::table, ScenarioFout> parse_toml(const Bestand& bestand);

Plek plek_of(const toml::source_region& source);
inline Plek plek_of(const toml::node& node) {
    return plek_of(node.source());
}

}  // namespace naast::sim
