// A what-if: a file that says which numbers of a scenario are otherwise, each with its own source
// or assumption. It changes the text as it was read, before anything is made of it, so that what
// comes out is checked as any scenario. For the .cpp files of the scenario only.
#pragma once

#include "naast/sim/scenario_toml.h"

#include <string>
#include <string_view>

namespace naast::sim {

inline constexpr std::string_view kenmerk_wat_als = "naast-wat-als/1";

// Returns: the name of the what-if. Refuses: a change of something that is not in the scenario;
// then `tree` may be half changed.
Result<std::string, ScenarioFout> apply_patch(const Bestand& bestand, toml::table& tree);

}  // namespace naast::sim
