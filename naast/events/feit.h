// What a fold keeps of the event that a fact rests on: which one, when it was so, when it was
// known.
#pragma once

#include "naast/events/event.h"
#include "naast/events/personen.h"

namespace naast {

struct Feit {
    Uuid gebeurtenis;
    Date op{};         // first day in the world
    Date bekend_op{};  // first day on which it could be known here
    bool operator==(const Feit&) const = default;
};

inline Feit feit_of(const RecordedEvent& recorded) {
    return {recorded.event.id, recorded.event.op.first_day(), bekend_op(recorded)};
}

}  // namespace naast
