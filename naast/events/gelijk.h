// Whether two events say the same, field by field: the same bytes would be stored for both.
#pragma once

#include "naast/events/event.h"

namespace naast {

// Whatever their ids and categories.
bool zegt_hetzelfde(const Event& a, const Event& b);

}  // namespace naast
