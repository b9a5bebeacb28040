// What was looked back on with one family, and how they lived it. For learning, never for judging
// who worked there (LRN-14). Catalogue 1.21.
#pragma once

#include "naast/events/soort.h"
#include "naast/events/vraag.h"

#include <vector>

namespace naast {

struct Terugblik {
    PlaatsingId plaatsing;
    Feit feit;
};

struct Ervaring {
    std::vector<PersoonId> van;
    Feit feit;
};

struct Leren {  // each list oldest first
    std::vector<Terugblik> terugblikken;
    std::vector<Ervaring> ervaringen;
};

void evolve(Leren& leren, const Selected& selected);
// Other kinds pass by.
Soortenkeus kinds_for(const Leren&);

}  // namespace naast
