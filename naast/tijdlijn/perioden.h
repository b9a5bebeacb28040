// The bars of the timeline, made from the dossier.
#pragma once

#include "naast/tijdlijn/tijdlijn.h"

#include <vector>

namespace naast {

// Returns: by first day, then kind. Only what began on or before the day of the question; an end
// after that day is left open and said in `toelichting`.
std::vector<TijdlijnPeriode> tijdlijn_perioden(const Dossier& dossier,
                                               const std::vector<Selected>& selected,
                                               const Normen& normen);

}  // namespace naast
