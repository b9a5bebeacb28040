// Questions on lists of persons.
#pragma once

#include "naast/events/velden.h"

#include <algorithm>
#include <vector>

namespace naast {

// Looks at all of them: they are few, and where it could stop cannot be foretold.
inline bool holds(const std::vector<PersoonId>& ids, const PersoonId& id) {
    bool is_there = false;
    for (const PersoonId& one : ids) is_there |= one == id;
    return is_there;
}

inline bool are_all_in(const std::vector<PersoonId>& some, const std::vector<PersoonId>& all) {
    return std::all_of(
        some.begin(), some.end(), [&](const PersoonId& id) { return holds(all, id); });
}

inline bool share_someone(const std::vector<PersoonId>& some,
                          const std::vector<PersoonId>& others) {
    return std::any_of(
        some.begin(), some.end(), [&](const PersoonId& id) { return holds(others, id); });
}

}  // namespace naast
