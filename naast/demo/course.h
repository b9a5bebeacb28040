// The course of one family from its arrival until it closes: coming in, the fixed face, contacts,
// analysis and plan, evaluations. The other chapters are told from here.
#pragma once

#include "naast/demo/story.h"

namespace naast::demo {

void tell_course(Story& story);

}  // namespace naast::demo
