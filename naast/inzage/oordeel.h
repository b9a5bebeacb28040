// The one decision on access: may this subject do this with this item, for this purpose, at this
// moment. A pure function of the facts; nothing is kept, and the policy is data.
// Source: design/privacy-and-reliability 2.4 to 2.8; the cases of 2.11 are its tests.
#pragma once

#include "naast/inzage/wereld.h"

#include <string>
#include <string_view>
#include <vector>

namespace naast::inzage {

// `lezen` is every way in which a word of it leaves the server: read, list, search, count, history,
// notification. `exporteren` is a copy to take away; emergency access never gives it.
NAAST_ENUM(Handeling, lezen, exporteren, schrijven)

// What one part shows, from nothing to everything.
NAAST_ENUM(Zicht, niets, bestaat, samenvatting, alles)

// toegestaan: every part in full. gedeeltelijk: at least one part in full or as a summary, not all
// in full. bestaat: no part shows, but that there is something may be known. vernietigd: it was,
// and was destroyed. aanmelden: all is well but for the second factor, which is older than 15
// minutes.
NAAST_ENUM(Uitkomst, bestaat_niet, bestaat, gedeeltelijk, toegestaan, vernietigd, aanmelden)

// The points on which the law leaves a choice, or on which the sources disagree (2.6, 2.12).
NAAST_ENUM(Toestemming12Tot15, beiden, alleen_kind)
NAAST_ENUM(GezamenlijkGezag, een_ouder, alle_ouders)
struct Schakelaars {
    Toestemming12Tot15 van_12_tot_15 = Toestemming12Tot15::beiden;
    GezamenlijkGezag gezamenlijk_gezag = GezamenlijkGezag::alle_ouders;
};

struct Aanvraag {
    Subject subject;
    Handeling handeling = Handeling::lezen;
    Doel doel = Doel::samenwerken;
    Instant nu{};  // the ledger's time: never goes back
};

struct Oordeel {
    Uitkomst uitkomst = Uitkomst::bestaat_niet;
    std::vector<Zicht> zicht{};  // of each part, in the order of the item; all `niets` if refused
    std::string_view reden{};    // a code for the log of who looked; never shown
};

// Order: not logged in; destroyed; the prohibitions; ties that are live now, with a live mandate;
// purpose; each part by the table; restriction; the second factor last, since to ask for it would
// betray that there is something. Age is counted on the Dutch day of `nu`; who is born on 29
// February is a year older on 1 March.
Oordeel beoordeel(const Wereld& wereld,
                  const Item& item,
                  const Aanvraag& aanvraag,
                  const Schakelaars& schakelaars = {});

}  // namespace naast::inzage
