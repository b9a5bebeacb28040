// Who the family is: parents, children, gezag, households.
#pragma once

#include "naast/demo/story.h"

namespace naast::demo {

void tell_household(Story& story);

}  // namespace naast::demo
