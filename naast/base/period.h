// A stretch of days, from the first day until a day that is no longer in it, and sums of them.
#pragma once

#include "naast/base/date.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace naast {

struct Period {
    Date from{};
    std::optional<Date> until;  // exclusive; nothing: it goes on

    bool contains(Date day) const { return from <= day && (!until || day < *until); }
    bool is_empty() const { return until && *until <= from; }
    // Days from `from` to the end, or through `last` if it still goes on. Requires: from <= last
    // + 1.
    int days(Date last) const {
        return static_cast<int>(((until ? *until : last + Days{1}) - from).count());
    }
    bool operator==(const Period&) const = default;
};

// Overlapping and touching periods made one. Requires: none until Date::max(), which is what goes
// on. Returns: in order, without empty ones.
std::vector<Period> merged(std::vector<Period> periods);

// Gives `stops` each stretch of `whole` that lies in none of the others, in order, until it says
// true. Requires: `away` is what merged() returned. Returns: whether it said so.
template <class F>
bool any_left(const Period& whole, const std::vector<Period>& away, const F& stops) {
    Date from = whole.from;
    for (const Period& part : away) {
        const bool beyond = whole.until && part.from >= *whole.until;
        if (beyond) break;
        if (part.from > from && stops(Period{from, part.from})) return true;
        if (!part.until) return false;
        from = std::max(from, *part.until);
    }
    const Period last{from, whole.until};
    return !last.is_empty() && stops(last);
}

// What is left of `whole` when the parts in `away` are taken out. Returns: in order.
std::vector<Period> without(const Period& whole, std::vector<Period> away);

}  // namespace naast
