#include "naast/base/period.h"

namespace naast {

std::vector<Period> merged(std::vector<Period> periods) {
    std::erase_if(periods, [](const Period& p) { return p.is_empty(); });
    std::sort(periods.begin(), periods.end(), [](const Period& a, const Period& b) {
        return a.from < b.from;
    });
    // Put in front of the same list: rules ask for this hundreds of times for each family.
    std::size_t kept = 0;
    for (const Period& next : periods) {
        Period* last = kept == 0 ? nullptr : &periods[kept - 1];
        const bool touches = last != nullptr && (!last->until || next.from <= *last->until);
        if (!touches) {
            periods[kept++] = next;
        } else if (last->until) {
            last->until =
                next.until ? std::optional{std::max(*last->until, *next.until)} : std::nullopt;
        }
    }
    periods.resize(kept);
    return periods;
}

std::vector<Period> without(const Period& whole, std::vector<Period> away) {
    std::vector<Period> left;
    Date from = whole.from;
    away = merged(std::move(away));
    left.reserve(away.size() + 1);
    for (const Period& part : away) {
        const bool beyond = whole.until && part.from >= *whole.until;
        if (beyond) break;
        if (part.from > from) left.push_back({from, part.from});
        if (!part.until) return left;
        from = std::max(from, *part.until);
    }
    left.push_back({from, whole.until});
    if (left.back().is_empty()) left.pop_back();
    return left;
}

}  // namespace naast
