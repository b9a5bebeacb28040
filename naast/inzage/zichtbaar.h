// A family's events as one person may see them. In this version the decision of oordeel.h is asked
// for what is closed by its kind: own working notes, the confidential talk of a child and what a
// confidential adviser keeps. Of all else who is involved sees everything still; see README.md.
#pragma once

#include "naast/events/event.h"
#include "naast/inzage/inzage.h"

#include <vector>

namespace naast::inzage {

// Whether some of those who are involved with the family may not know that this is there.
bool is_besloten(const Inhoud& inhoud);

// Without what this person may not see: as if it had never been recorded. Rights are those of now,
// also when someone asks what was so on another day.
// Requires: `stream` is one family's; `relations` are those of that family; the person is involved.
std::vector<RecordedEvent> zichtbaar(std::vector<RecordedEvent> stream,
                                     const Gebruiker& gebruiker,
                                     const std::vector<Relatie>& relations,
                                     Instant now);

}  // namespace naast::inzage
