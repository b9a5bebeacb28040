#include "naast/sim/calendar.h"

#include <algorithm>

namespace naast::sim {

Calendar working_days(std::string id, const Kalender& kalender, Date first, std::uint32_t days) {
    Calendar calendar{std::move(id), {}};
    calendar.is_working_day.reserve(days);
    for (std::uint32_t day = 0; day < days; ++day)
        calendar.is_working_day.push_back(kalender.is_werkdag(first + Days{day}) ? 1 : 0);
    return calendar;
}

WorkClock::WorkClock(const Calendar& calendar) {
    worked_.push_back(0);
    for (const std::uint8_t works : calendar.is_working_day) {
        if (works != 0) day_of_.push_back(known());
        worked_.push_back(worked_.back() + (works != 0 ? 1 : 0));
    }
}

Minute WorkClock::next_opening(Minute at) const {
    std::uint32_t day = at / minutes_per_day;
    while (day_works(day)) {
        if (++day >= known()) return never;
    }
    while (!day_works(day)) ++day;
    return day * minutes_per_day;
}

std::uint64_t WorkClock::worked_until(Minute at) const {
    const std::uint32_t day = at / minutes_per_day;
    const std::uint32_t within = std::min(day, known());
    const std::uint64_t days = std::uint64_t{worked_[within]} + (day - within);
    return days * minutes_per_day + (day_works(day) ? at % minutes_per_day : 0);
}

std::uint64_t WorkClock::day_of(std::uint64_t working_day) const {
    if (working_day < day_of_.size()) return day_of_[working_day];
    return known() + (working_day - day_of_.size());
}

Minute WorkClock::add(Minute at, Minute work) const {
    const std::uint64_t done = worked_until(at) + work;
    const std::uint64_t minute =
        day_of(done / minutes_per_day) * minutes_per_day + done % minutes_per_day;
    return static_cast<Minute>(std::min<std::uint64_t>(minute, never));
}

}  // namespace naast::sim
