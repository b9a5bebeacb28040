// Which organisation does what an event tells. For lanes on the timeline and for counting (FAM-09).
#pragma once

#include "naast/events/alle.h"

namespace naast {

// Returns: it points into the event; null if that names none.
const Organisatie* organisatie_van(const Inhoud& inhoud);

}  // namespace naast
