// How long a world (wereld_van.h), and so what someone sees, stays as it is. Pure. Source: ADR
// 0022.
#pragma once

#include "naast/events/event.h"

#include <vector>

namespace naast::inzage {

// The first moment after `nu` at which this can be another world though nothing is recorded: the
// next day, the minute that an event names, thirty days after it, or the begin or end of emergency
// access.
Instant anders_vanaf(const std::vector<RecordedEvent>& stream, Instant nu);

}  // namespace naast::inzage
