// The children who live elsewhere, and of whom that can begin, as JSON. Beside weergave.h, which
// has the rest of the page of a family.
#pragma once

#include "naast/dossier/dossier.h"
#include "naast/inzage/zichtbaar.h"

#include <boost/json/fwd.hpp>

namespace naast::http {

// Placements that run, and those on which nobody looked back, oldest first; with what still is to
// be said of one that runs. For who can record it: it rests on all that shows, and says what to do.
// `gezien`: of whoever looks; null: nothing can be recorded.
boost::json::array plaatsingen_json(const Dossier& dossier, const inzage::Gezien* gezien);
// Adds to `mag` whether something can be recorded of these, and of which children one can begin:
// who must be heard first, and where they lived before. `gezien` as above.
void add_placements(boost::json::object& mag, const Dossier& dossier, const inzage::Gezien* gezien);

}  // namespace naast::http
