// For tests only: a story to add to, on a seat of its own, and what was told of one kind.
#pragma once

#include "naast/demo/household.h"
#include "naast/demo/story.h"

#include <vector>

namespace naast::demo::testing_demo {

inline const Seat& own_seat() {
    static const Seat seat = [] {
        Dice dice(1, 1);
        return make_seats(dice, 1, date("2019-09-12"), date("2022-09-12")).front();
    }();
    return seat;
}

inline Story story_of(std::uint64_t seed) {
    Stay stay;
    stay.arrives = date("2020-01-06");
    stay.closes = date("2021-01-04");
    stay.seat = &own_seat();
    Story story(Uuid{}, stay, Dice(seed, 5), date("2022-09-12"));
    tell_household(story);
    return story;
}

template <class S>
std::vector<Event> told_of(Story& story) {
    std::vector<Event> found;
    for (Event& event : story.take_events()) {
        if (std::holds_alternative<S>(event.inhoud)) found.push_back(std::move(event));
    }
    return found;
}

}  // namespace naast::demo::testing_demo
