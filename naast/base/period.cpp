#include "naast/base/period.h"

namespace naast {

std::vector<Period> merged(std::vector<Period> periods) {
    std::erase_if(periods, [](const Period& p) { return p.is_empty(); });
    std::sort(periods.begin(), periods.end(), [](const Period& a, const Period& b) {
        return a.from < b.from;
    });
    std::vector<Period> result;
    for (const Period& next : periods) {
        const bool touches =
            !result.empty() && (!result.back().until || next.from <= *result.back().until);
        if (!touches) {
            result.push_back(next);
        } else if (result.back().until) {
            result.back().until = next.until
                                      ? std::optional{std::max(*result.back().until, *next.until)}
                                      : std::nullopt;
        }
    }
    return result;
}

std::vector<Period> without(const Period& whole, std::vector<Period> away) {
    std::vector<Period> left;
    Date from = whole.from;
    for (const Period& part : merged(std::move(away))) {
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
