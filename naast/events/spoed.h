// Whether it can wait.
#pragma once

#include "naast/events/opsomming.h"

namespace naast {

NAAST_ENUM(Spoed, gewoon, acuut)

}  // namespace naast
