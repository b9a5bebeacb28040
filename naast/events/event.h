// What every event carries, and what the ledger adds when it records one.
#pragma once

#include "naast/base/date.h"
#include "naast/base/partial_date.h"
#include "naast/base/uuid.h"
#include "naast/events/alle.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace naast {

// The person and organisation that recorded it.
struct Door {
    std::string persoon;
    std::string organisatie;
    bool operator==(const Door&) const = default;
};

// Whether the source states the day, or whoever recorded it chose one because it did not.
NAAST_ENUM(Datering, gegeven, gekozen)

// What happened outside Naast enters as overgenomen: judged, never refused.
enum class Herkomst { hier_vastgelegd, overgenomen };

struct Event {
    Uuid id;
    PartialDate op;  // when it happened in the world
    Datering datering = Datering::gegeven;
    Door door;
    std::string bron;  // what they base it on; may be empty
    std::vector<PersoonId> betreft;
    Herkomst herkomst = Herkomst::hier_vastgelegd;
    std::optional<Date> bekend_op;  // only for what was taken over: when it was known there
    Inhoud inhoud;
};

std::string_view soort_of(const Event& event);

struct RecordedEvent {
    Uuid gezin;
    std::int64_t nr =
        0;  // 1 for the first of its family, then without gaps; never leaves the server
    Instant vastgelegd_op{};
    Event event;
};

// The first day on which this could be known here. `bekend_op` is trusted only for what was taken
// over.
Date bekend_op(const RecordedEvent& recorded);

}  // namespace naast
