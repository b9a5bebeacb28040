// What is open in a family and can be answered or ended, and what whoever looks may record of it,
// as JSON. Beside weergave.h, which has the rest of the page of a family.
#pragma once

#include "naast/dossier/dossier.h"
#include "naast/inzage/zichtbaar.h"
#include "naast/termijnen/normen.h"

#include <boost/json/fwd.hpp>

namespace naast::http {

// Signals that nobody answered yet, oldest first.
boost::json::array signalen_json(const Dossier& dossier);
// Who is not safe (veiligheid/onveilig.h). Empty for who may not see what was judged later, or of
// another: it would tell as a fact what is known in part.
boost::json::array onveilig_json(const Dossier& dossier, const inzage::Gezien& gezien);
// Who stays away from school.
boost::json::array verzuim_json(const Dossier& dossier);
// Who looked in an emergency, what was said of it and until when that is asked, the last first.
// `wie`: who looks, who may review some of it; `gezien` null: nothing can be recorded.
boost::json::array noodkijken_json(const Dossier& dossier,
                                   const inzage::Gezien* gezien,
                                   const inzage::Gebruiker& wie,
                                   const Normen& normen);
// Adds to `mag` what can be recorded. `gezien`: of whoever looks; null: nothing can.
void add_what_can_be_recorded(boost::json::object& mag, const inzage::Gezien* gezien);

}  // namespace naast::http
