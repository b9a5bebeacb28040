// Who waits, in order: a list through the records themselves, so that a family can leave from the
// middle and waiting costs no memory.
#pragma once

#include "naast/sim/family.h"

namespace naast::sim {

struct Line {
    std::uint32_t first = no_family;
    std::uint32_t last = no_family;

    bool empty() const { return first == no_family; }

    void append(FamilyPool& pool, std::uint32_t id) {
        Family::Waits& waits = pool[id].waits;
        waits.next = no_family;
        waits.previous = last;
        (last == no_family ? first : pool[last].waits.next) = id;
        last = id;
    }

    void remove(FamilyPool& pool, std::uint32_t id) {
        const Family::Waits waits = pool[id].waits;
        (waits.previous == no_family ? first : pool[waits.previous].waits.next) = waits.next;
        (waits.next == no_family ? last : pool[waits.next].waits.previous) = waits.previous;
    }
};

}  // namespace naast::sim
