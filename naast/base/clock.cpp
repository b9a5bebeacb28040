#include "naast/base/clock.h"

#include <algorithm>

namespace naast {

namespace {

class SystemClock final : public Clock {
public:
    Instant now() const override {
        return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    }
};

// Whole days, and the hour that lies between summer and winter time where it would give another
// day.
std::chrono::hours shift_to(Date today, Instant now) {
    const std::chrono::hours days = today - dutch_day(now);
    const Date moved = dutch_day(now + days);
    if (moved == today) return days;
    return moved > today ? days - std::chrono::hours{1} : days + std::chrono::hours{1};
}

}  // namespace

const Clock& system_clock() {
    static const SystemClock clock;
    return clock;
}

ShiftedClock::ShiftedClock(const Clock& base, Date today)
    : base_(base), shift_(shift_to(today, base.now())) {}

Instant ForwardClock::now() const {
    return raise_to(base_.now());
}
void ForwardClock::at_least(Instant moment) {
    raise_to(moment);
}
Instant ForwardClock::raise_to(Instant moment) const {
    const auto wanted = moment.time_since_epoch().count();
    auto latest = latest_.load();
    while (latest < wanted && !latest_.compare_exchange_weak(latest, wanted)) {
    }
    return Instant{Instant::duration{std::max(latest, wanted)}};
}

}  // namespace naast
