// From a scenario to the tables that the kernel runs: units become minutes, names become numbers,
// distributions become quantile tables, working days become a calendar.
#pragma once

#include "naast/sim/model.h"
#include "naast/sim/scenario.h"
#include "naast/termijnen/kalender.h"

namespace naast::sim {

// Requires: a scenario that read_scenario() gave; then the kernel can run what comes out.
Model compile(const Scenario& scenario, const Kalender& kalender);

}  // namespace naast::sim
