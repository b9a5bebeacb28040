// A figure as it may be shown: not finer than its margin.
#pragma once

#include "naast/sim/result.h"

#include <string>

namespace naast::sim {

enum class Toon { met_marge, alleen_waarde };

// "2,216 ± 0,021", in Dutch, the margin rounded up, after multiplying by `maal` (100 for percents).
// "-" if no replication had the value.
std::string in_dutch(const Estimate& estimate, Toon toon, double maal = 1);

// Width on a terminal: letters, not bytes.
std::size_t width_of(const std::string& text);

}  // namespace naast::sim
