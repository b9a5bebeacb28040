// JSON for people and for diffs: two spaces a level, what holds no object on one line, numbers in
// plain decimals. For .cpp files only: it brings Boost.JSON.
#pragma once

#include <boost/json.hpp>

#include <string>

namespace naast::sim {

// Requires: no infinite numbers and no NaN. Returns: with a line feed at the end.
std::string to_pretty(const boost::json::value& value);

}  // namespace naast::sim
