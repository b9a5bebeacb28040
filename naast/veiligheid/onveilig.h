// Who is not safe by the last judgement of each, since when without a break, and whether a safety
// plan was made since. Pure. SAF-03, SAF-04.
#pragma once

#include "naast/veiligheid/veiligheid.h"

#include <optional>
#include <vector>

namespace naast {

struct Onveilig {
    std::vector<PersoonId> personen;  // by the same judgements
    Feit sinds;
    Beoordeling laatst;
    std::vector<PersoonId> zonder_plan;  // of these, who have no safety plan since then
    std::optional<Feit> plan;            // of the others the last one; of several the oldest
};

// `leden`: those who are asked about. A plan of the day itself counts. Returns: oldest first.
std::vector<Onveilig> wie_onveilig(const Veiligheid& veiligheid,
                                   const std::vector<PersoonId>& leden);

}  // namespace naast
