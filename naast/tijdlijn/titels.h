// What each kind of event is called on the timeline, and the free words that came with it.
#pragma once

#include "naast/base/text.h"
#include "naast/events/event.h"

#include <optional>
#include <string>

namespace naast {

// A short sentence. It names someone only where that is what happened; the lane says the rest.
Tekst titel_van(const Inhoud& inhoud);
// The words of whoever recorded it. Returns: nothing if there are none.
std::optional<std::string> vrije_tekst_van(const Inhoud& inhoud);

}  // namespace naast
