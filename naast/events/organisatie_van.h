// Which organisation does what an event tells. For lanes on the timeline and for counting (FAM-09).
#pragma once

#include "naast/events/alle.h"

#include <optional>

namespace naast {

// Returns: nothing if the event names none.
std::optional<Organisatie> organisatie_van(const Inhoud& inhoud);

}  // namespace naast
