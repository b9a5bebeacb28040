// The workers whom the events of one family name.
#pragma once

#include "naast/events/event.h"

#include <vector>

namespace naast {

// Each once, as the last event that names one has it; in the order of their keys.
std::vector<Medewerker> medewerkers_in(const std::vector<RecordedEvent>& stream);

}  // namespace naast
