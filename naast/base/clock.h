// The present moment, passed in wherever it matters.
#pragma once

#include "naast/base/date.h"

namespace naast {

class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    Date today() const { return dutch_day(now()); }
};

// The machine's clock; the only place that reads it is clock.cpp.
const Clock& system_clock();

// A clock that stands still where it was set (TRM-62: "what if today is").
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant instant) : instant_(instant) {}
    Instant now() const override { return instant_; }
    void set(Instant instant) { instant_ = instant; }

private:
    Instant instant_;
};

// The machine's clock moved so that today is another day; time of day goes on (TRM-62).
class ShiftedClock final : public Clock {
public:
    ShiftedClock(const Clock& base, Date today);
    Instant now() const override { return base_.now() + shift_; }

private:
    const Clock& base_;
    std::chrono::hours shift_;
};

}  // namespace naast
