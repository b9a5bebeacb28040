#include "naast/sim/arrivals.h"

#include "naast/base/assert.h"

#include <algorithm>
#include <cmath>

namespace naast::sim {

namespace {

// A chance gap with mean 1, in 2^-20.
constexpr int unit_bits = 20;
const QuantileTable& unit_gap() {
    static const QuantileTable table = exponential_time(std::ldexp(1.0, unit_bits));
    return table;
}

// 128 bits, so that nothing overflows on the way.
__extension__ using Wide = unsigned __int128;
std::uint64_t wait_for(std::uint64_t chance, std::uint64_t gap) {
    return static_cast<std::uint64_t>(static_cast<Wide>(chance) * gap >> unit_bits);
}
std::uint64_t chance_spent(std::uint64_t wait, std::uint64_t gap) {
    return static_cast<std::uint64_t>((static_cast<Wide>(wait) << unit_bits) / gap);
}

}  // namespace

Arrivals::Arrivals(const Source& source) {
    for (const RateStep& step : source.rates) {
        const double gap = std::ldexp(minutes_per_day / step.per_day, sub_bits);
        steps_.push_back({std::uint64_t{step.from} << sub_bits,
                          step.per_day > 0.0 ? static_cast<std::uint64_t>(std::llround(gap)) : 0});
    }
    NAAST_ASSERT(!steps_.empty());
}

std::uint64_t Arrivals::after(std::uint64_t at, std::uint32_t draw, std::uint64_t last) const {
    std::uint64_t left = unit_gap().minutes(draw);
    auto next = std::upper_bound(
        steps_.begin(), steps_.end(), at, [](std::uint64_t t, Step step) { return t < step.from; });
    while (at <= last) {
        const std::uint64_t gap = std::prev(next)->gap;
        const std::uint64_t until = next == steps_.end() ? ~std::uint64_t{0} : next->from;
        if (gap == 0) {
            if (next == steps_.end()) break;
        } else {
            const std::uint64_t wait = wait_for(left, gap);
            if (wait < until - at) return at + wait;
            left -= std::min(left, chance_spent(until - at, gap));
        }
        at = until;
        ++next;
    }
    return last + 1;
}

}  // namespace naast::sim
