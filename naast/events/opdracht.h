// What the decisions on commands share, in every module that takes some. Pure: the events come back
// without ids and without who recorded them; the door adds those. Words that are empty do not get
// here: whoever reads a command refuses them (waarden.h).
#pragma once

#include "naast/base/result.h"
#include "naast/events/event.h"
#include "naast/events/weigering.h"

#include <string>
#include <utility>
#include <vector>

namespace naast {

using Decision = Result<std::vector<Event>, Weigering>;

// `veld`: of the command, as it is named in JSON; empty: the command as a whole.
inline Unexpected<Weigering> required(std::string veld, Tekst reden) {
    return Unexpected{Weigering{Weigeringsgrond::vereist, std::move(veld), std::move(reden)}};
}
inline Unexpected<Weigering> still_to_come(std::string veld) {
    return required(std::move(veld),
                    {"Deze datum is nog niet geweest. Kies vandaag of eerder.",
                     "This day is still to come. Choose today or earlier."});
}
inline Unexpected<Weigering> has_passed(std::string veld) {
    return required(std::move(veld),
                    {"Deze dag is al geweest. Kies vandaag of later.",
                     "This day has passed. Choose today or later."});
}
inline Unexpected<Weigering> not_of_the_family(std::string veld) {
    return required(
        std::move(veld),
        {"Deze persoon hoort niet bij dit gezin.", "This person does not belong to this family."});
}

inline Event event_on(Date day, std::vector<PersoonId> betreft, Inhoud inhoud) {
    Event event;
    event.op = PartialDate{day};
    event.betreft = std::move(betreft);
    event.inhoud = std::move(inhoud);
    return event;
}
inline Decision one_event(Date day, std::vector<PersoonId> betreft, Inhoud inhoud) {
    return std::vector{event_on(day, std::move(betreft), std::move(inhoud))};
}

}  // namespace naast
