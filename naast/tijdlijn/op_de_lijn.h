// Which kinds of event stand as a dot on the timeline.
#pragma once

#include "naast/events/alle.h"

namespace naast {

// What begins or ends a bar does not; nor does background.
bool staat_op_de_lijn(const Inhoud& inhoud);

}  // namespace naast
