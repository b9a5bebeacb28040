// Who may give which command, of those who work with a family (reading 34). No one gives sight to
// oneself, and what protects someone does not go by being withdrawn. Pure.
// Source: design/privacy-and-reliability 2.3; catalogue PRV-05.
#pragma once

#include "naast/events/weigering.h"
#include "naast/gezin/opdrachten.h"
#include "naast/inzage/gebruiker.h"
#include "naast/inzage/zichtbaar.h"
#include "naast/plan/opdrachten.h"

#include <optional>

namespace naast::inzage {

// `gezien`: what this one sees of the family now. Requires: gezien.mag_vastleggen, and that the
// domain accepts the command on what is seen. Returns: nothing if this one may give it.
std::optional<Weigering> waarom_niet(const LegContactVast& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);
std::optional<Weigering> waarom_niet(const WisselRegisseur& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);
// Who keeps the plan with the family: the regisseur and the duo.
bool voert_het_plan(const Gezien& gezien);
std::optional<Weigering> waarom_niet(const LegStandpuntVast& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);
// The own list of work is one's own.
std::optional<Weigering> waarom_niet(const StelSignaleringUit& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);
std::optional<Weigering> waarom_niet(const BeeindigUitstel& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);
std::optional<Weigering> waarom_niet(const TrekGebeurtenisIn& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);

}  // namespace naast::inzage
