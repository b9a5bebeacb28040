// From a day to a moment: what holds from a day on holds from midnight in the Netherlands. Pure.
#pragma once

#include "naast/base/date.h"
#include "naast/base/partial_date.h"

namespace naast::inzage {

// The first moment of a Dutch day.
Instant begin_of(Date day);
// Of what an event says about when it was: the first moment that it can have been.
Instant begin_of(const PartialDate& op);

}  // namespace naast::inzage
