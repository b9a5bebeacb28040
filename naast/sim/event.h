// What happens at a minute, as small as it can be: 8 bytes. It is no event of the ledger.
//
// The two queues (day_queue.h, heap_queue.h) have one interface and one order: by minute, and
// within a minute in the order in which the events were pushed.
//
//   void reset(Minute horizon, Minute now)      empty, keeps its memory
//   void push(Minute at, Event)                 at >= the minute of the last pop
//   bool pop(Minute until, Minute& at, Event&)  the next one, if it is before `until`
//   void prefetch(pool)                         hints which families come next
//   std::vector<Pending> pending() const        all, in order
#pragma once

#include "naast/sim/model.h"

#include <cstdint>

namespace naast::sim {

enum class Happens : std::uint8_t {
    family_arrives,  // who: source
    work_ends,       // who: family
    patience_ends,   // who: family; believed only if its stamp fits
    places_change,   // who: station
    calendar_opens   // who: calendar
};

struct Event {
    static constexpr std::uint32_t what_bits = 21;
    static constexpr std::uint32_t happens_bits = 3;
    static constexpr std::uint32_t stamp_mask = (1U << (what_bits - happens_bits)) - 1;

    std::uint32_t who = 0;
    std::uint32_t what = 0;  // below 2^what_bits

    Event() = default;
    // stamp: its low 18 bits are kept.
    Event(Happens happens, std::uint32_t whom, std::uint32_t stamp = 0)
        : who(whom),
          what(static_cast<std::uint32_t>(happens) | (stamp & stamp_mask) << happens_bits) {}

    Happens happens() const { return static_cast<Happens>(what & ((1U << happens_bits) - 1)); }
    std::uint32_t stamp() const { return what >> happens_bits; }
    bool operator==(const Event&) const = default;
};

struct Pending {
    Minute at = 0;
    Event event;
    bool operator==(const Pending&) const = default;
};

}  // namespace naast::sim
