// What must hold between the fields of a scenario, so that it can be run and means something.
#pragma once

#include "naast/sim/scenario.h"

#include <optional>

namespace naast::sim {

// Returns: nothing if all is well.
std::optional<ScenarioFout> first_fault(const Scenario& scenario);

}  // namespace naast::sim
