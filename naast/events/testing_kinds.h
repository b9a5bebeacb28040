// For tests only: an event of every kind, made from its velden(), so that a kind is tested from the
// day it is added.
#pragma once

#include "naast/events/event.h"

#include <vector>

namespace naast::testing_events {

// Whether fields that may be absent are there.
enum class Vulling { kleinst, volledig };

// One of each kind, in the order of Inhoud.
std::vector<Event> events_of_every_kind(Vulling vulling);

}  // namespace naast::testing_events
