// The body of a stored event: opaque segments of bytes, one per category of knowledge in it.
// All that says something about people lies in the segments. Drawn in docs/formats/ledger.md.
#pragma once

#include "naast/base/result.h"
#include "naast/events/event.h"

#include <string>
#include <string_view>
#include <vector>

namespace naast {

// One part of the body that can be sealed, read or destroyed apart from the others.
struct Segment {
    Categorie categorie = Categorie::core;
    std::string bytes;  // canonical JSON
    bool operator==(const Segment&) const = default;
};

// Returns: first the envelope (kind, day, persons), then one segment per category of the event's
// own fields, in the order of the categories.
std::vector<Segment> to_segments(const Event& event);

// Refuses: segments that do not together make one event; says why in words for the operator.
Result<Event, std::string> from_segments(const std::vector<Segment>& segments);
// The same for what this program stored and opened unharmed: pack_readable() looked at it then.
Result<Event, std::string> from_own_segments(const std::vector<Segment>& segments);

// The persons that the envelope says the event is about; none if it is no envelope.
std::vector<PersoonId> betreft_in(const Segment& envelope);

// The segments as one byte string, and back.
std::string pack(const std::vector<Segment>& segments);
Result<std::vector<Segment>, std::string> unpack(std::string_view body);

// An event as it is stored. Returns: nothing for what could not be read back, which would stop
// everything that opens its family, for ever.
std::optional<std::string> pack_readable(const Event& event);

}  // namespace naast
