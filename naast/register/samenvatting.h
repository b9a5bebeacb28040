// What a list shows of one family, for one person and one day. A pure function of what this person
// sees of the family's events, and the norms.
#pragma once

#include "naast/events/event.h"
#include "naast/signalering/regel.h"

#include <optional>
#include <string>
#include <vector>

namespace naast {

// How many warnings of each strength stand.
struct Telling {
    int signaal = 0;
    int waarschuwing = 0;
    int escalatie = 0;
};

struct Samenvatting {
    Uuid gezin;
    std::string naam;
    std::vector<std::string> kinderen;
    struct Regisseur {
        std::string naam;
        std::string organisatie;
    };
    std::optional<Regisseur> regisseur;
    Telling signaleringen;
    std::optional<PartialDate> laatste_op;  // of the last event that stands on the line
    Tekst laatste_titel;
};

Samenvatting make_samenvatting(const Uuid& gezin,
                               const std::vector<RecordedEvent>& seen,
                               const Normen& normen,
                               Date today);

}  // namespace naast
