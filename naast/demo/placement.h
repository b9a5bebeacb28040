// A child that goes to live elsewhere: what is done about it, and the way back.
#pragma once

#include "naast/demo/story.h"

namespace naast::demo {

// One child, or all, from this day. `kader` is forced where there is a measure.
void tell_placements(Story& story, Date begins, Kader kader);

}  // namespace naast::demo
