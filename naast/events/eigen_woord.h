// What a member of the family recorded, who was logged in. It acts in no organisation, and a stored
// event names one.
#pragma once

#include "naast/events/event.h"

namespace naast {

inline constexpr const char* het_gezin = "het gezin";

inline bool is_eigen_woord(const Event& event) {
    return event.herkomst == Herkomst::hier_vastgelegd && event.door.organisatie == het_gezin;
}

}  // namespace naast
