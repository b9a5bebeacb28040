// Who may record which kind of event with a form of its own fields (events/vastlegging.h). What
// gives someone sight is given by another, never to oneself; whoever acts for an organisation says
// what that organisation did, and only who keeps the plan says it for others. A member of the
// family records what is his or hers: a complaint, an objection, consent. Pure. Source:
// design/privacy-and-reliability 2.3; catalogue PRV-05, PRV-01.
#pragma once

#include "naast/events/vastlegging.h"
#include "naast/inzage/vastleggen.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace naast::inzage {

// By what one looks for it in a form.
NAAST_ENUM(Vakgebied,
           gezin,
           meedoen,
           aanvraag,
           besluit,
           onderzoek,
           veiligheid,
           hulp,
           rechter,
           leren,
           toestemming)

// Who may record a kind; several can be true at once.
struct Wie {
    bool regisseur = false;     // the coordinator, or who stands in
    bool regie = false;         // who keeps the plan: the duo too
    bool toegang = false;       // the access of the municipality
    bool maatregel = false;     // a GI under a measure
    bool raad = false;          // the Child Protection Board
    bool veilig_thuis = false;  // Veilig Thuis
    bool ieder = false;         // whoever works with the family
    bool van_hulp = false;      // who may tell of that help (vastleggen_hulp.h)
    bool lid = false;           // a member of the family, of him- or herself
};

struct Vastlegbaar {
    std::string_view soort;
    Vakgebied vakgebied;
    Wie wie;
    bool handelt = false;  // its organisation is the one that did it
};

// All kinds for which there is such a form. A kind with a command of its own is not here, nor one
// of which it must still be decided who may record it (docs/open.md).
std::span<const Vastlegbaar> vastlegbaar();

// Those that this one can record in this family, in the order of vastlegbaar().
std::vector<const Vastlegbaar*> vastlegbaar_voor(const Gezien& gezien);

// What kind of knowledge it is: one who sees none of that cannot record it (waarom_niet_achteraf).
Categorie kennis_van(const Vastlegbaar& kind);

// As in vastleggen.h.
template <>
inline bool kan_opdracht_geven<LegVast>(const Gezien& gezien) {
    return gezien.mag_vastleggen || gezien.lid.has_value();
}
std::optional<Weigering> waarom_niet(const LegVast& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);
// What one records one sees: without that nobody could mend it.
std::optional<Weigering> waarom_niet_achteraf(const LegVast& opdracht,
                                              const std::vector<RecordedEvent>& whole,
                                              const std::vector<Event>& events,
                                              const Gebruiker& gebruiker,
                                              Instant nu);

}  // namespace naast::inzage
