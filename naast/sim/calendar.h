// Counting in working days: work of so many minutes, in which each working day is a whole day and
// the clock stands still on all others.
#pragma once

#include "naast/sim/model.h"
#include "naast/termijnen/kalender.h"

#include <vector>

namespace naast::sim {

// The working days of the Netherlands, from `first` on: the same as those of the terms.
Calendar working_days(std::string id, const Kalender& kalender, Date first, std::uint32_t days);

class WorkClock {
public:
    explicit WorkClock(const Calendar& calendar);

    bool works_on(Minute at) const { return day_works(at / minutes_per_day); }
    // 00:00 of the first working day after a day off, later than `at`.
    // Returns: `never` where all days that follow are working days.
    Minute next_opening(Minute at) const;
    // When work that starts at `at` is done. Work that starts on a day off starts when it ends.
    // Returns: `never` where it lies beyond it.
    Minute add(Minute at, Minute work) const;
    // Minutes of working days in from .. until.
    Minute between(Minute from, Minute until) const {
        return until <= from ? 0 : static_cast<Minute>(worked_until(until) - worked_until(from));
    }

private:
    // worked_[d]: working days before day d; day_of_[n]: the day of the n-th working day, from 0.
    std::vector<std::uint32_t> worked_;
    std::vector<std::uint32_t> day_of_;

    std::uint32_t known() const { return static_cast<std::uint32_t>(worked_.size() - 1); }
    bool day_works(std::uint32_t day) const {
        return day >= known() || worked_[day + 1] != worked_[day];
    }
    std::uint64_t worked_until(Minute at) const;
    std::uint64_t day_of(std::uint64_t working_day) const;
};

}  // namespace naast::sim
