// Whether an event of a kind without a command of its own (events/vastlegging.h) can be, with all
// that is known of the family. Pure. Source: catalogue COO-01, FAM-06.
#pragma once

#include "naast/dossier/dossier.h"
#include "naast/events/opdracht.h"
#include "naast/events/vastlegging.h"

#include <string>
#include <vector>

namespace naast {

// `dossier`: of `stream`, today. `sleutel`: of what the event makes. `wie`: who records it.
// Refuses: a day to come; a name that is not of this family; someone who is put beside him- or
// herself; an end before the beginning; what was recorded, answered or ended already; the end of
// what did not begin; what does not fit with who works with the family. What was withdrawn does not
// count.
Decision decide(const Dossier& dossier,
                const std::vector<RecordedEvent>& stream,
                const LegVast& opdracht,
                const std::string& sleutel,
                const MedewerkerId& wie);

}  // namespace naast
