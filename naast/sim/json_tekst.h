// JSON for people and for diffs: two spaces a level, what holds no object on one line, numbers in
// plain decimals. For .cpp files only: it brings Boost.JSON.
#pragma once

#include "naast/sim/scenario.h"

#include <boost/json.hpp>

#include <string>
#include <vector>

namespace naast::sim {

// Each with its name and its text.
boost::json::array to_json(const std::vector<Bestand>& bestanden);

// Requires: no infinite numbers and no NaN. Returns: with a line feed at the end.
std::string to_pretty(const boost::json::value& value);

}  // namespace naast::sim
