// A family's events as one person may see them: each asked of the decision (oordeel.h), before
// anything is folded. What does not show is as if it had never been recorded. The one way from the
// ledger to a screen. Source: design/privacy-and-reliability 0, 2.4.
#pragma once

#include "naast/events/event.h"
#include "naast/inzage/gebruiker.h"
#include "naast/inzage/oordeel.h"

#include <optional>
#include <string>
#include <vector>

namespace naast::inzage {

// There is something of this kind at this organisation; it must be asked for there.
struct Aanwezig {
    Categorie categorie = Categorie::core;
    std::string organisatie;
    auto operator<=>(const Aanwezig&) const = default;
};

struct Gezien {
    std::vector<RecordedEvent> stream;  // empty: for this person the family does not exist
    std::vector<Aanwezig> aanwezig;     // without doubles, without how many
    Doel doel = Doel::samenwerken;      // what for this was shown
    std::vector<Betrekking> als;        // the ties that were live, each once
    std::vector<Categorie> wat;         // what kinds of knowledge show, each once, in order
    std::vector<PersoonId> school_van;  // of whom it would see what it recorded of school
    std::vector<PersoonId> plaats_van;  // and of where they live; empty for who records nothing
    std::optional<PersoonId> lid{};     // which member of the family this is, who logs in as such
    bool mag_vastleggen = false;        // works with the family now, and not only to read
    std::string kenmerk;                // changes when what is seen does; bytes, tells nothing
    Instant tot{};                      // until then it is so, as long as nothing is recorded
    bool is_alles = false;              // `stream` is all there is, as it is
};

// Whether this one works with the family, or looks in an emergency. Only then are warnings, terms
// and the list of work for this one: they rest on all that shows, and say what to do. Not for a
// member, who stands beside one, who looks along on a ticket, or a guest at a table.
bool werkt_met_het_gezin(const Gezien& gezien);

// Rights are those of now, also when someone asks what was so on another day.
// Requires: `stream` is one family's, in the order of nr.
Gezien zichtbaar(const std::vector<RecordedEvent>& stream, const Gebruiker& gebruiker, Instant nu);

// What this one asks of the decision when a page is opened. Requires: a world of this one's own
// organisation.
Aanvraag vraag_van(const Gebruiker& gebruiker, const Wereld& wereld, Instant nu);

// Who may ever have had sight on this family, and when: for finding the families of someone without
// opening each. Says nothing on what shows. Does not depend on the day.
struct Ingang {
    std::string wie;
    Venster venster;
    bool operator==(const Ingang&) const = default;
};
std::vector<Ingang> ingangen(const std::vector<RecordedEvent>& stream);

}  // namespace naast::inzage
