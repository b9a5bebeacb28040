// From a day to a moment: what holds from a day on holds from midnight in the Netherlands. Pure.
#pragma once

#include "naast/base/date.h"

namespace naast::inzage {

// The first moment of a Dutch day.
Instant begin_of(Date day);

}  // namespace naast::inzage
