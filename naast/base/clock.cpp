#include "naast/base/clock.h"

namespace naast {

namespace {

class SystemClock final : public Clock {
public:
    Instant now() const override {
        return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    }
};

}  // namespace

const Clock& system_clock() {
    static const SystemClock clock;
    return clock;
}

ShiftedClock::ShiftedClock(const Clock& base, Date today)
    : base_(base), shift_(today - base.today()) {}

}  // namespace naast
