#include "naast/http/rate_limit.h"

#include <algorithm>
#include <cmath>

namespace naast::http {
namespace {

using Milliseconds = std::chrono::milliseconds;
using Fraction = std::chrono::duration<double, std::milli>;

// Looking through all keys takes about a millisecond.
constexpr std::chrono::seconds between_sweeps{1};

Milliseconds rounded_up(Fraction wait) {
    return Milliseconds(static_cast<Milliseconds::rep>(std::ceil(wait.count())));
}

}  // namespace

double RateLimit::level_of(const Use& use, Instant now) const {
    const double freed = Fraction(now - use.last) / Fraction(rule_.refill);
    return std::max(0.0, use.level - freed);
}

void RateLimit::forget_old(Instant now) {
    if (uses_.size() < most_keys || now - swept_ < between_sweeps) return;
    swept_ = now;
    std::erase_if(uses_, [&](const auto& entry) {
        return level_of(entry.second, now) == 0.0 && entry.second.open_from <= now;
    });
}

std::chrono::milliseconds RateLimit::take(const std::string& key, Instant now) {
    if (rule_.burst == 0) return Milliseconds::zero();
    forget_old(now);
    if (uses_.size() >= most_keys && !uses_.contains(key)) return Milliseconds::zero();
    Use& use = uses_[key];
    use.level = level_of(use, now);
    use.last = now;
    if (use.open_from > now) return rounded_up(use.open_from - now);
    const auto burst = static_cast<double>(rule_.burst);
    const bool is_growing = rule_.first_delay > Milliseconds::zero();
    const double over = use.level + 1 - burst;
    // In whole uses: the little that came back meanwhile does not make the delay shorter.
    const double doublings = std::round(over);
    if (!is_growing && over > 0) return rounded_up(over * Fraction(rule_.refill));
    use.level += 1;
    if (is_growing && doublings >= 0) {
        const Fraction longest = burst * Fraction(rule_.refill);
        const Fraction delay = Fraction(rule_.first_delay) * std::exp2(doublings);
        use.open_from = now + rounded_up(std::min(delay, longest));
    }
    return Milliseconds::zero();
}

}  // namespace naast::http
