// Shares of the key, as they are typed or as they stand in files.
#pragma once

#include "naast/sleutels/shares.h"

#include "apps/naast/opdrachten.h"
#include <optional>
#include <vector>

namespace naast::app {

// From the files that were named, or typed. Returns: nothing after saying what is wrong.
std::optional<std::vector<Share>> shares_of(const Options& options);

}  // namespace naast::app
