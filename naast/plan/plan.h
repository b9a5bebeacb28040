// Whether it helps: the evaluations of one family. The plan itself comes later. Catalogue 1.6,
// COO-21.
#pragma once

#include "naast/events/feit.h"

#include <vector>

namespace naast {

struct Evaluatie {
    Beweging beweging = Beweging::geen;
    Feit feit;
};

struct Plan {
    std::vector<Evaluatie> evaluaties;  // oldest first
};

Plan evolve(Plan plan, const RecordedEvent& recorded);

}  // namespace naast
