// Folds as JSON: the one place where names of the API are given to what the domain knows. The
// command line prints the same. Shapes: docs/reference/openapi.json.
#pragma once

#include "naast/inzage/zichtbaar.h"
#include "naast/register/samenvatting.h"
#include "naast/signalering/regel.h"
#include "naast/termijnen/looptijd.h"
#include "naast/tijdlijn/tijdlijn.h"

#include <boost/json/fwd.hpp>

#include <string>

namespace naast::http {

// {"nl": "...", "en": "..."}.
boost::json::object to_json(const Tekst& tekst);

boost::json::object to_json(const Tijdlijn& tijdlijn);
boost::json::object to_json(const Termijn& termijn);
// One row of the list of families.
boost::json::object to_json(const Samenvatting& samenvatting);
// What is there without being seen, for who may know that: what kind, and at whom to ask.
boost::json::array to_json(const std::vector<inzage::Aanwezig>& aanwezig);

// The form that scripts rely on (architecture 9) with what the page needs besides.
boost::json::object to_json(const Signalering& signalering,
                            const Uuid& gezin,
                            const Normen& normen,
                            const std::string& gemeente);

// The whole page of one family.
struct Dossierpagina {
    const Dossier& dossier;
    const Tijdlijn& tijdlijn;
    const std::vector<Signalering>& signaleringen;
    const std::vector<Termijn>& termijnen;
    const std::vector<inzage::Aanwezig>& aanwezig;
    const Normen& normen;
    Date today;
    bool may_add_contact = false;
};
boost::json::object to_json(const Dossierpagina& pagina);

}  // namespace naast::http
