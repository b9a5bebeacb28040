// Who may review that someone looked in an emergency: who keeps the plan with the family, and the
// access of the municipality, which has W of ADMIN in the table; of another organisation than who
// looked and who agreed. Pure. Source: design/privacy-and-reliability 2.6, 2.7.
#pragma once

#include "naast/gezin/noodtoets.h"
#include "naast/inzage/vastleggen.h"

#include <optional>

namespace naast::inzage {

// Why this one may not; nothing if this one may.
std::optional<Tekst> waarom_geen_toets(const Medewerker& keek,
                                       const std::optional<Medewerker>& tweede,
                                       const Gezien& gezien,
                                       const Gebruiker& gebruiker);

// As in vastleggen.h.
std::optional<Weigering> waarom_niet(const BeoordeelNoodtoegang& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);

}  // namespace naast::inzage
