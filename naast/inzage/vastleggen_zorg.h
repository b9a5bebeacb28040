// Who may record a worry, answer it, judge safety and make a safety plan. Whoever works with the
// family can say that there is a worry. What comes of it and how safe it is, is said by who may
// write of safety in the table (reading 23): the regisseur and the duo, Veilig Thuis, and a GI
// under a measure. Pure. Source: design/privacy-and-reliability 2.3; catalogue SIG-01, SAF-03,
// SAF-04.
#pragma once

#include "naast/inzage/vastleggen.h"
#include "naast/toegang/opdrachten.h"
#include "naast/veiligheid/opdrachten.h"

#include <optional>

namespace naast::inzage {

bool mag_veiligheid_beoordelen(const Gezien& gezien);
// Whether this one sees what is judged of each of the family: the regisseur and the duo, the access
// of the municipality, and Veilig Thuis (reading 6). To others one judgement can show and the one
// that ends it not.
bool overziet_veiligheid(const Gezien& gezien);
// With the family: who keeps the plan, and a GI under a measure.
bool mag_veiligheidsplan_maken(const Gezien& gezien);

// As in vastleggen.h.
std::optional<Weigering> waarom_niet(const LegSignaalVast& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);
std::optional<Weigering> waarom_niet_over_veiligheid(const Gezien& gezien);
template <OneOf<BeantwoordSignaal, BeoordeelVeiligheid> Opdracht>
std::optional<Weigering> waarom_niet(const Opdracht&, const Gezien& gezien, const Gebruiker&) {
    return waarom_niet_over_veiligheid(gezien);
}
std::optional<Weigering> waarom_niet(const MaakVeiligheidsplan& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);

}  // namespace naast::inzage
