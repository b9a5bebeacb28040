// The named places of one station: caseload places are one professional. The place that has been
// free longest is taken first, so that work is spread.
#pragma once

#include "naast/base/assert.h"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <vector>

namespace naast::sim {

class Places {
public:
    enum class State : std::uint32_t { gone, free, taken };
    struct Place {
        State state = State::gone;
        std::uint32_t times_taken = 0;
        std::uint32_t times_given_back = 0;
    };

    // From now on places 0 .. many - 1 are there. A taken place that is no longer there goes when
    // it is given back; new ones come last in the order.
    void set(std::uint32_t many) {
        many_ = many;
        free_.erase(std::remove_if(free_.begin(),
                                   free_.end(),
                                   [&](std::uint32_t place) {
                                       if (place < many) return false;
                                       places_[place].state = State::gone;
                                       return true;
                                   }),
                    free_.end());
        if (places_.size() < many) places_.resize(many);
        for (std::uint32_t place = 0; place < many; ++place) {
            if (places_[place].state != State::gone) continue;
            places_[place].state = State::free;
            free_.push_back(place);
        }
    }

    bool any_free() const { return !free_.empty(); }
    // Requires: any_free().
    std::uint32_t take() {
        NAAST_ASSERT(any_free());
        const std::uint32_t place = free_.front();
        free_.pop_front();
        places_[place].state = State::taken;
        ++places_[place].times_taken;
        return place;
    }
    // Requires: it is taken.
    void give_back(std::uint32_t place) {
        Place& given = places_.at(place);
        NAAST_ASSERT(given.state == State::taken);
        ++given.times_given_back;
        given.state = place < many_ ? State::free : State::gone;
        if (given.state == State::free) free_.push_back(place);
    }

    const std::vector<Place>& all() const { return places_; }
    const std::deque<std::uint32_t>& free_in_order() const { return free_; }
    void restore(std::vector<Place> places, std::deque<std::uint32_t> free, std::uint32_t many) {
        places_ = std::move(places);
        free_ = std::move(free);
        many_ = many;
    }
    std::uint32_t many() const { return many_; }

private:
    std::vector<Place> places_;
    std::deque<std::uint32_t> free_;  // free longest first
    std::uint32_t many_ = 0;
};

}  // namespace naast::sim
