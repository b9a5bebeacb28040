// What someone records of a kind of event that has no command of its own: the event itself, as a
// form gives it. Its days, what it names and what it ends must be possible. Pure.
#pragma once

#include "naast/events/json_door.h"
#include "naast/events/opdracht.h"

#include <boost/json/fwd.hpp>

#include <string>
#include <vector>

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

// `sleutel`: of what it makes. Refuses: a day to come; a name that is not of this family; someone
// who is put beside him- or herself; an end before the beginning; what was recorded, answered or
// ended already; the end of what did not begin. What was withdrawn does not count.
Decision decide(const std::vector<RecordedEvent>& stream,
                const LegVast& opdracht,
                const std::string& sleutel,
                Date today);

}  // namespace naast
