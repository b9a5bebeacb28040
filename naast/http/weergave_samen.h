// What is looked at together, as JSON: the analyses of what is going on, and the tables. Beside
// weergave.h, which has the rest of the page of a family.
#pragma once

#include "naast/dossier/dossier.h"
#include "naast/inzage/zichtbaar.h"

#include <boost/json/fwd.hpp>

namespace naast::http {

// Oldest first, with what keeps the problems going and what protects (ANA-11: who works with the
// family sees the one that is there). `wie`: whoever looks, whose organisation goes on with its
// own.
boost::json::array analyses_json(const Plan& plan, const inzage::Gebruiker& wie);
// Oldest first. For who can record it, as the placements are. `gezien`: of whoever looks; null:
// nothing can be recorded.
boost::json::array tafels_json(const Dossier& dossier, const inzage::Gezien* gezien);
// `gezien` as above.
bool can_look_together(const inzage::Gezien* gezien);

}  // namespace naast::http
