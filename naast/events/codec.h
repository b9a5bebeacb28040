// An event as JSON and back. One flat object: what every event carries, and the event's own fields.
//
//   {"soort":"contact_gehad","versie":1,"op":"2019-10-15","betreft":["ruud"],"door":{...},
//    "organisatie":{...},"vorm":"gesprek","strekking":"gewoon"}
//
// Unknown fields, missing fields and wrong values are refused with the field and the reason.
#pragma once

#include "naast/events/event.h"
#include "naast/events/json_door.h"

#include <boost/json/fwd.hpp>

#include <string>
#include <string_view>

namespace naast {

// Requires: a JSON object. `id` may be absent: then the caller gives the event one.
// The key "gezin" is not the event's own and is refused here; the caller takes it off first.
Result<Event, Fout> event_from_json(const boost::json::object& object);

// Whether every event carries a field of this name; the others are of its kind.
bool is_envelope_field(std::string_view key);

boost::json::object event_to_json(const Event& event);

// The whole vocabulary as JSON Schema 2020-12, canonical but for indentation.
std::string events_schema();
// The same for people: docs/formats/events.md.
std::string events_markdown();

}  // namespace naast
