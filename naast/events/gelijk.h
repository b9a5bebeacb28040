// Whether two events say the same, field by field: the same bytes would be stored for both.
#pragma once

#include "naast/events/event.h"

#include <string>

namespace naast {

// Whatever their ids and categories.
bool zegt_hetzelfde(const Event& a, const Event& b);

// Bytes that are the same for two events exactly when they say the same; a tenth of the work of
// storing it. For comparing only: nothing reads them back, and another version may make others.
std::string om_te_vergelijken(const Event& event);

}  // namespace naast
