// A warning: which rule, whom it concerns, since when it could have been raised, how strong it is,
// on which facts it rests, who must act and what ends it. It never decides, and never scores a
// person. Source: catalogue 0 ("warning"), architecture 5 and 9.
#pragma once

#include "naast/base/text.h"
#include "naast/events/feit.h"

#include <optional>
#include <string>
#include <vector>

namespace naast {

// From early to late: to who directs, to who must act now, to who stands above.
NAAST_ENUM(Sterkte, signaal, waarschuwing, escalatie)

NAAST_ENUM(Wie, regisseur, veilig_thuis, manager, gecertificeerde_instelling, gemeente)
Tekst in_woorden(Wie wie);

struct Stap {
    Sterkte sterkte = Sterkte::signaal;
    Date sinds{};
    std::optional<Wie> wie{};  // nothing: who acts on every step of the rule
    bool operator==(const Stap&) const = default;
};

struct Signalering {
    std::string regel;  // catalogue row: "MEA-08"
    std::vector<PersoonId> betreft;
    Date sinds{};               // first day on which it could have been raised
    std::optional<Date> tot;    // first day on which it no longer held; nothing: it stands
    std::vector<Stap> stappen;  // oldest first; the last one is how strong it is now
    std::vector<Uuid> feiten;   // the events it rests on, and those that ended it
    Wie wie = Wie::regisseur;   // who must act now
    Tekst titel;
    Tekst tekst;
    Tekst eindigt;
    std::string norm;  // id of the norm that was applied; empty if none

    Sterkte sterkte() const { return stappen.back().sterkte; }
    bool staat() const { return !tot; }
};

}  // namespace naast
