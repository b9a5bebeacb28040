// What happens in a family besides: staying away from school, turning points, what weighs on a
// parent, what is said of people, appointments missed and calls not answered.
#pragma once

#include "naast/demo/story.h"

namespace naast::demo {

void tell_life(Story& story);

}  // namespace naast::demo
