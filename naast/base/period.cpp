#include "naast/base/period.h"

namespace naast {

std::vector<Period> merged(std::vector<Period> periods) {
    std::erase_if(periods, [](const Period& p) { return p.is_empty(); });
    const auto comes_before = [](const Period& a, const Period& b) { return a.from < b.from; };
    // Mostly they are in order: things are told as they happen.
    if (!std::is_sorted(periods.begin(), periods.end(), comes_before))
        std::sort(periods.begin(), periods.end(), comes_before);
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
    away = merged(std::move(away));
    any_left(whole, away, [&](const Period& gap) {
        left.push_back(gap);
        return false;
    });
    return left;
}

}  // namespace naast
