// Who may record what is looked at together: an analysis, an evaluation, a table and its advice.
// Who keeps the plan with the family, and a GI under a measure, which then makes the analysis
// (ANA-05). Pure. Source: design/privacy-and-reliability 2.3; catalogue ANA-05, TAB-01.
#pragma once

#include "naast/inzage/vastleggen.h"
#include "naast/overleg/opdrachten.h"
#include "naast/plan/samen_kijken.h"

#include <optional>

namespace naast::inzage {

// As in vastleggen.h.
template <OneOf<StartAnalyse,
                RondAnalyseAf,
                WerkAnalyseBij,
                HoudEvaluatie,
                RoepTafelBijeen,
                HoudTafel,
                BrengAdviesUit> Opdracht>
std::optional<Weigering> waarom_niet(const Opdracht&, const Gezien& gezien, const Gebruiker&) {
    return waarom_niet_plan_of_maatregel(gezien);
}

}  // namespace naast::inzage
