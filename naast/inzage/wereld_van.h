// The facts on access as a family's own events tell them: who is tied to it and how, who has
// authority, who consents, who is a threat. What the events do not hold (mandates, the second
// factor) comes from who is logged in. Pure. The readings are those of
// docs/reference/inzage-lezing.md, 25 to 31 and 35 to 42.
#pragma once

#include "naast/events/event.h"
#include "naast/inzage/dagbegin.h"
#include "naast/inzage/wereld.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace naast::inzage {

struct Gezinswereld {
    Wereld wereld;
    std::set<HuishoudenId> geheim;  // households of which the address was ever secret
    // Those of them that do not count now: withdrawn, or of later.
    std::set<HuishoudenId> geheim_elders;
    // Whom a thing (a trajectory, a measure, a signal) is about, by its key (key_of): for events
    // that only name it.
    std::map<std::string, std::set<PersoonId>> over;
    std::map<Uuid, std::vector<PersoonId>> betwist;  // event, and who dispute it
    // Event, and for which members and logins it was set out (reading 40).
    std::map<Uuid, std::vector<std::string>> gedeeld;
    // Events of which free text tells a place to this one who looks, and whose: not from
    // wereld_van() but from noemen_een_plaats().
    std::map<Uuid, std::set<PersoonId>> noemt_plaats;
};

// As it is at this moment: what happened or is known later does not count. Of consent and legal
// grounds only those that are live and for `organisatie`, of which there can be very many; empty:
// none of them.
// Requires: `stream` is one family's, in the order of nr.
Gezinswereld wereld_van(const std::vector<RecordedEvent>& stream,
                        Instant nu,
                        const std::string& organisatie);

}  // namespace naast::inzage
