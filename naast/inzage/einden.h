// Ends of windows, put aside until all has begun. Only for what folds a family's events into facts.
#pragma once

#include "naast/events/vraag.h"
#include "naast/inzage/dagbegin.h"
#include "naast/inzage/wereld.h"

#include <functional>
#include <optional>
#include <vector>

namespace naast::inzage {

// Through the last day.
inline std::optional<Instant> after(const std::optional<Date>& last) {
    return last ? std::optional{begin_of(*last + Days{1})} : std::nullopt;
}
inline Venster since(const Selected& one) {
    return {begin_of(one.event().op), {}};
}

// An end can stand before its begin in the order of days, if it is known less precisely. So ends
// are put aside, and end what had begun by then; of two of one day the end counts (reading 35).
class Einden {
public:
    // Requires: `all` outlives this, and holds things with a `venster`.
    template <class T, class F>
    void add(std::vector<T>& all, const Selected& one, const F& is_it) {
        const PartialDate op = one.event().op;
        const Instant until = begin_of(op);
        const Instant latest = begin_of(op.last_day() + Days{1});
        ends_.push_back([&all, until, latest, is_it] {
            for (T& item : all) {
                const bool goes_on = !item.venster.until || until < *item.venster.until;
                if (is_it(item) && item.venster.from < latest && goes_on)
                    item.venster.until = until;
            }
        });
    }
    void apply() const {
        for (const auto& end : ends_) end();
    }

private:
    std::vector<std::function<void()>> ends_;
};

}  // namespace naast::inzage
