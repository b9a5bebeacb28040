// What someone can record of a family in forms whose fields follow from the kind of event, as JSON:
// the kinds, what each asks, and what can be chosen in it.
#pragma once

#include "naast/dossier/dossier.h"
#include "naast/http/sessions.h"
#include "naast/inzage/zichtbaar.h"

#include <boost/json/fwd.hpp>

#include <vector>

namespace naast::http {

// What handing over is called beside the kinds: it goes to a command of its own.
inline constexpr const char* wissel_regisseur = "regisseurswissel";

// Of what `wie` sees, on this day. A member of the family who is too young to record has none.
// What this one may not see is named apart, and not asked. `who_log_in`: whom one can
// name beside those of the family.
boost::json::object formulieren_json(const Dossier& dossier,
                                     const inzage::Gezien& gezien,
                                     const inzage::Gebruiker& wie,
                                     Instant now,
                                     const std::vector<DemoPersoon>& who_log_in);

// The names of the kinds alone. `gezien` null: nothing can be recorded.
boost::json::array vast_te_leggen_json(const Dossier& dossier, const inzage::Gezien* gezien);

}  // namespace naast::http
