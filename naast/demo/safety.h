// Worries and reports, what Veilig Thuis does with them, and the way to the court.
#pragma once

#include "naast/demo/story.h"

namespace naast::demo {

// Worries that school, doctor or police share, and how they are answered.
void tell_signals(Story& story);

// Reports to Veilig Thuis: those of before, the first in the three years, and what followed.
// Returns: the day of the first in the three years. Requires: the family is one that is reported.
Date tell_reports(Story& story);

// A measure of the court, about eight months after the report. Returns: the day it began.
Date tell_measure(Story& story, Date reported_on);

}  // namespace naast::demo
