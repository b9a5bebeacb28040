// Whether the days that the events of one family name can be true. Only what cannot be so is a
// fault: of a day that is only roughly known the best is thought, and what is strange but possible
// is for the rules. A thing with a key of its own (a measure, a trajectory of help) has one life
// and cannot end before it begins; persons and workers come and go, and go again.
#pragma once

#include "naast/events/event.h"
#include "naast/events/json_door.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace naast {

// The days of one event by itself. Refuses: what happened or was known after today; a day to come
// (a field of type Date) that lies before the event, or so far after it that it is a typing error.
std::optional<Fout> check_days(const Event& event, Date today);

// What this event ends, or answers for good, as key_of; empty: nothing that has a key of its own.
std::string sleutel_van_einde(const Inhoud& inhoud);

class Chronology {
public:
    // Takes in the event, and what begins with it. Order does not matter.
    void add(const Event& event);
    // Refuses: an end that was over before the beginning; a withdrawal of what is not there.
    std::optional<Fout> check(const Event& event) const;

private:
    std::set<Uuid> ids_;
    std::set<Uuid> withdrawn_;
    std::map<std::string, PartialDate> begun_;  // the earliest of each thing
};

}  // namespace naast
