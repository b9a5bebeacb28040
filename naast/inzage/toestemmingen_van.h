// Consent as a family's own events tell it: to organisations, and to one of the family or who
// stands beside it. Pure. Readings 26 and 38.
#pragma once

#include "naast/events/inzage.h"
#include "naast/events/vraag.h"
#include "naast/gezin/gezin.h"
#include "naast/inzage/wereld.h"

#include <string>
#include <vector>

namespace naast::inzage {

// Who logs in as whom.
struct Inlog {
    InlogId inlog;
    InlogAls als = InlogAls::zelf;
    PersoonId lid;
    Venster venster{};
};

// Who else's facts consent rests on.
struct Gezinsfeiten {
    const Gezin& gezin;
    const std::vector<Lid>& leden;
    const std::vector<Inlog>& inlogs;
};

// Those that are live at `nu`: to `organisatie` (empty: to none of them), and to any login.
std::vector<Toestemming> toestemmingen_van(const std::vector<Selected>& selected,
                                           const Gezinsfeiten& feiten,
                                           Instant nu,
                                           const std::string& organisatie);

}  // namespace naast::inzage
