// The present moment, passed in wherever it matters.
#pragma once

#include "naast/base/date.h"

#include <atomic>

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

// A clock that never goes back: while the other stands before a moment that was, it is that moment.
// Who lost sight does not get it back by setting the machine's clock. Source:
// design/privacy-and-reliability 2.4 (ledger time). Safe from many threads.
class ForwardClock final : public Clock {
public:
    explicit ForwardClock(const Clock& base) : base_(base) {}
    Instant now() const override;
    // From now on not before this moment, such as that of the last event that was recorded.
    void at_least(Instant moment);

private:
    Instant raise_to(Instant moment) const;

    const Clock& base_;
    mutable std::atomic<Instant::rep> latest_{0};
};

}  // namespace naast
