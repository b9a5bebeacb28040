// What someone records of a kind of event that has no command of its own: the event itself, as a
// form gives it. Whether it can be is decided in dossier/vastleggen.h. Pure.
#pragma once

#include "naast/events/event.h"
#include "naast/events/json_door.h"

#include <boost/json/fwd.hpp>

namespace naast {

// An event without an id, without who recorded it, and without the key of what it makes: the door
// gives these.
struct LegVast {
    Event event;
};

// `object`: "soort", "op" and, where it fits, "betreft", beside the fields of the kind. Refuses
// what the door gives, what only an import can say, and a list that has something twice. The key of
// what is made (a decision, a new person) cannot be chosen, so that none tells of another.
Result<LegVast, Fout> vastlegging_from_json(const boost::json::object& object);

}  // namespace naast
