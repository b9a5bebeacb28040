// The family itself, its one plan and what comes next, as JSON. Beside weergave.h, which has the
// rest of the page of a family.
#pragma once

#include "naast/dossier/dossier.h"
#include "naast/inzage/zichtbaar.h"
#include "naast/tijdlijn/straks.h"

#include <boost/json/fwd.hpp>

#include <vector>

namespace naast::http {

// Who belongs to whom, who has authority, who lives where, and who works with the family.
boost::json::object netwerk_json(const Dossier& dossier);
// The versions of the plan with what each said of it, the goals, and who does what.
// `gezien`: of whoever looks, who may be told whose word is still asked.
boost::json::object plan_json(const Dossier& dossier,
                              const inzage::Gezien& gezien,
                              const inzage::Gebruiker& wie);
// The help that goes on or is waited for. `gezien`: of whoever looks, who may tell of some of it;
// null: nothing can be told.
boost::json::array hulp_json(const Dossier& dossier,
                             const inzage::Gezien* gezien,
                             const inzage::Gebruiker& wie);
boost::json::array straks_json(const std::vector<Straks>& straks);

}  // namespace naast::http
