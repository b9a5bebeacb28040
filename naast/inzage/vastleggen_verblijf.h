// Who may record that a child goes to live elsewhere, what is agreed while it does, and that it
// comes home: who keeps the plan with the family, and a GI under a measure. No placement begins
// here of a child of whom one may not know where it is: that would take the secret away. Pure.
// Source: design/privacy-and-reliability 2.3, 2.8; catalogue PLC-01.
#pragma once

#include "naast/inzage/vastleggen.h"
#include "naast/verblijf/opdrachten.h"

#include <optional>
#include <vector>

namespace naast::inzage {

bool mag_plaatsing_vastleggen(const Gezien& gezien);
// Of which members this one can record that they go to live elsewhere.
std::vector<PersoonId> van_wie_plaatsing(const Gezien& gezien);
bool mag_overplaatsen(const Gezien& gezien, const PersoonId& kind);

// As in vastleggen.h.
std::optional<Weigering> waarom_niet(const StartPlaatsing& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);
std::optional<Weigering> waarom_niet(const PlaatsOver& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);
template <OneOf<VulPlaatsingAan,
                MaakPerspectiefplan,
                MaakContactafspraak,
                PlanPlaatsingEvaluatie,
                EvalueerPlaatsing,
                PlanTerugkeer,
                BeeindigPlaatsing> Opdracht>
std::optional<Weigering> waarom_niet(const Opdracht&, const Gezien& gezien, const Gebruiker&) {
    return waarom_niet_plan_of_maatregel(gezien);
}

}  // namespace naast::inzage
