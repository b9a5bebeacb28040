// Folds as JSON: the one place where names of the API are given to what the domain knows. The
// command line prints the same. Shapes: docs/reference/openapi.json.
#pragma once

#include "naast/inzage/zichtbaar.h"
#include "naast/register/samenvatting.h"
#include "naast/register/werk.h"
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
// One line of the list of work.
boost::json::object to_json(const Werkregel& regel, const Normen& normen);
// What is there without being seen, for who may know that: what kind, and at whom to ask.
boost::json::array to_json(const std::vector<inzage::Aanwezig>& aanwezig);

// What goes on and what comes next, for a member of the family: without warnings, which are worded
// for workers.
boost::json::object nu_json(const Dossier& dossier,
                            const Tijdlijn& tijdlijn,
                            const inzage::Gezien& gezien);

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
    const Normen& normen;
    Date today;
    const inzage::Gezien& gezien;  // of whoever looks
    const inzage::Gebruiker& wie;  // who that is
};
boost::json::object to_json(const Dossierpagina& pagina);

}  // namespace naast::http
