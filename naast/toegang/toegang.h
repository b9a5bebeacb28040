// Signals and reports of one family, and which of them are still open. Catalogue 1.1.
#pragma once

#include "naast/base/period.h"
#include "naast/events/feit.h"

#include <optional>
#include <vector>

namespace naast {

struct Signaal {
    SignaalId id;
    SignaalSoort wat = SignaalSoort::zorgsignaal;
    std::vector<Zorg> zorgen;
    std::vector<PersoonId> betreft;
    Feit ontvangen;
    std::optional<Feit> afgerond;
};

struct Toegang {
    std::vector<Signaal> signalen;  // oldest first
};

Toegang evolve(Toegang toegang, const RecordedEvent& recorded);

}  // namespace naast
