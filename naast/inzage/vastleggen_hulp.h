// Who may ask for help for a family or bridge a wait, and who may tell that it begins or stops: the
// provider tells of its own help, whoever keeps the plan with the family of all of it. Pure.
// Source: Jeugdwet 2.3 and 3.5; catalogue WTL-06; design/privacy-and-reliability 2.3.
#pragma once

#include "naast/hulp/opdrachten.h"
#include "naast/inzage/vastleggen.h"

#include <optional>

namespace naast::inzage {

// The regisseur and the duo, the access of the municipality, and a GI under a measure.
bool mag_hulp_vragen(const Gezien& gezien);
// `aanbieder`: of this help, as far as it is known and shows.
bool mag_van_hulp_melden(const Gezien& gezien,
                         const Gebruiker& gebruiker,
                         const std::optional<Organisatie>& aanbieder);

// As in vastleggen.h. Whoever is not the regisseur does not ask for help of the own organisation,
// which would give it sight.
std::optional<Weigering> waarom_niet(const VraagHulpAan& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);
// What bridges a wait and what happens if it lasts is said by who may ask for help; it gives nobody
// sight (WTL-05, PLN-17).
std::optional<Weigering> waarom_niet_bij_wachten(const Gezien& gezien);
template <OneOf<StartOverbrugging, StopOverbrugging, SpreekPlanBAf> Opdracht>
std::optional<Weigering> waarom_niet(const Opdracht&, const Gezien& gezien, const Gebruiker&) {
    return waarom_niet_bij_wachten(gezien);
}
// What is told of help that is there already.
std::optional<Weigering> waarom_niet_van_hulp(const HulpId& hulp,
                                              const Gezien& gezien,
                                              const Gebruiker& gebruiker);
template <OneOf<PlanIntake, MeldStart, MeldStop> Opdracht>
std::optional<Weigering> waarom_niet(const Opdracht& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker) {
    return waarom_niet_van_hulp(opdracht.hulp, gezien, gebruiker);
}

}  // namespace naast::inzage
