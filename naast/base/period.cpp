#include "naast/base/period.h"

namespace naast {

namespace {

// What goes on ends after all that ends.
constexpr Date never = Date::max();

// Leaves out those without days. Returns: whether the rest is in order.
bool keep_with_days(std::vector<Period>& periods) {
    bool in_order = true;
    std::size_t kept = 0;
    Date before = Date::min();
    for (const Period& next : periods) {
        const Period one = next;
        const bool has_days = one.until.value_or(never) > one.from;
        in_order &= !has_days || before <= one.from;
        before = has_days ? one.from : before;
        periods[kept] = one;
        kept += has_days ? 1 : 0;
    }
    periods.resize(kept);
    return in_order;
}

}  // namespace

// Rules ask for this hundreds of times for each family. How the periods lie cannot be foretold, so
// each step does the same whatever it finds: to guess wrong takes longer.
std::vector<Period> merged(std::vector<Period> periods) {
    const auto comes_before = [](const Period& a, const Period& b) { return a.from < b.from; };
    // Mostly they are in order: things are told as they happen.
    if (!keep_with_days(periods)) std::sort(periods.begin(), periods.end(), comes_before);
    if (periods.empty()) return periods;
    // Put in front of the same list. Only the last one can go on.
    std::size_t done = 0;
    Date from = periods.front().from;
    Date until = periods.front().until.value_or(never);
    for (const Period& next : periods) {
        const Period one = next;
        const Date end = one.until.value_or(never);
        const bool touches = one.from <= until;
        periods[done] = {from, until};
        done += touches ? 0 : 1;
        from = touches ? from : one.from;
        until = touches ? std::max(until, end) : end;
    }
    periods.resize(done + 1);
    periods.back() = {from, until == never ? std::nullopt : std::optional{until}};
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
