// A family in the chain as 32 bytes, and the pool of them. Half a cache line: one touch.
#pragma once

#include "naast/sim/model.h"

#include <cstddef>
#include <type_traits>
#include <vector>

namespace naast::sim {

inline constexpr std::uint32_t no_family = 0xFFFFFFFF;
inline constexpr std::uint32_t no_place = 0xFFFFFFFF;

enum class Doing : std::uint8_t { nothing, waits, is_served };

struct Family {
    struct Waits {
        std::uint32_t next;  // in its queue; no_family at the ends
        std::uint32_t previous;
        Minute until;  // then its patience ends
    };
    struct Served {
        std::uint32_t place;  // no_place: an extra one, or the station has no named ones
        std::uint32_t to;     // station or `leaves`, when the work is done
        Minute since;
    };
    struct Free {
        std::uint32_t next;  // in the list of free records
        std::uint32_t unused[2];
    };

    std::uint32_t number;  // of its source, from 0: with the source it keys the random numbers
    std::uint16_t source;
    std::uint16_t visit;  // 1 for the first link it comes to; begins again after 65,535
    Minute arrived;       // in the chain
    Minute entered;       // the station
    union {
        Waits waits;    // while it waits
        Served served;  // while it is served
        Free free;      // while it does nothing
    };
    std::uint16_t station;
    std::uint8_t of_class : 4;
    Doing doing : 2;
    std::uint8_t was_there : 1;  // at minute 0, and longer than the minutes say
    std::uint8_t unused : 1;
    std::uint8_t reached;  // a bit for each milestone
};
static_assert(sizeof(Family) == 32 && std::is_trivially_copyable_v<Family>);

// Room for one more. By a quarter, where the library doubles: memory a family is a goal.
template <class T>
void make_room(std::vector<T>& items) {
    constexpr std::size_t least = 16;
    if (items.size() == items.capacity()) items.reserve(items.size() + items.size() / 4 + least);
}

// Records are used again, the one left last first.
class FamilyPool {
public:
    void reset() {
        records_.clear();
        free_ = no_family;
        live_ = 0;
    }
    // Returns: an empty record that is not in use.
    std::uint32_t take() {
        ++live_;
        if (free_ == no_family) {
            make_room(records_);
            records_.push_back(Family{});
            return static_cast<std::uint32_t>(records_.size() - 1);
        }
        const std::uint32_t id = free_;
        free_ = records_[id].free.next;
        records_[id] = Family{};
        return id;
    }
    void give_back(std::uint32_t id) {
        records_[id] = Family{};
        records_[id].free.next = free_;
        free_ = id;
        --live_;
    }
    Family& operator[](std::uint32_t id) { return records_[id]; }
    const Family& operator[](std::uint32_t id) const { return records_[id]; }

    // A hint, for any number: nothing happens where there is no such record. Inlined always: as a
    // function of its own it has no effect that g++ can see, and is left out.
    [[gnu::always_inline]] void prefetch(std::uint32_t id) const {
        __builtin_prefetch(records_.data() + id);
    }

    std::uint32_t live() const { return live_; }
    const std::vector<Family>& records() const { return records_; }
    std::uint32_t first_free() const { return free_; }
    void restore(std::vector<Family> records, std::uint32_t first_free, std::uint32_t live) {
        records_ = std::move(records);
        free_ = first_free;
        live_ = live;
    }
    std::size_t bytes() const { return records_.capacity() * sizeof(Family); }

private:
    std::vector<Family> records_;
    std::uint32_t free_ = no_family;
    std::uint32_t live_ = 0;
};

}  // namespace naast::sim
