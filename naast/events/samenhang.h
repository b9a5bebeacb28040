// Whether the events of one family hang together: whoever and whatever an event names was
// introduced by some event of the same family. Order does not matter, since history comes in any
// order.
#pragma once

#include "naast/events/event.h"
#include "naast/events/json_door.h"

#include <optional>
#include <set>
#include <string>

namespace naast {

class Samenhang {
public:
    // Takes in what this event introduces: a person, a signal, a trajectory, ...
    void add(const Event& event);
    // Returns: the first name that no event introduced, with the field it stands in and some of the
    // names that were.
    std::optional<Fout> check(const Event& event) const;

private:
    std::set<std::string> introduced_;
};

}  // namespace naast
