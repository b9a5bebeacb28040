#include "naast/sim/verschil.h"

#include "naast/base/assert.h"

#include <optional>
#include <vector>

namespace naast::sim {

namespace {

// Of one replication; nothing where it does not have it.
using Values = std::vector<std::optional<double>>;

template <class F>
Values each(const Doorgerekend& of, const F& value) {
    Values values;
    values.reserve(of.outcomes.each.size());
    for (const Tally& tally : of.outcomes.each) values.push_back(value(tally));
    return values;
}

Verschil compare(const Values& zonder, const Values& met) {
    NAAST_ASSERT(zonder.size() == met.size());
    std::vector<double> before, after, differences;
    std::size_t less = 0;
    for (std::size_t i = 0; i < zonder.size(); ++i) {
        if (!zonder[i] || !met[i]) continue;
        before.push_back(*zonder[i]);
        after.push_back(*met[i]);
        differences.push_back(*met[i] - *zonder[i]);
        less += *met[i] < *zonder[i] ? 1 : 0;
    }
    Verschil found{estimate(before), estimate(after), estimate(differences), std::nullopt};
    if (!differences.empty())
        found.minder = static_cast<double>(less) / static_cast<double>(differences.size());
    return found;
}

}  // namespace

SchakelVerschil compare_schakel(const Doorgerekend& zonder,
                                std::size_t schakel_zonder,
                                const Doorgerekend& met,
                                std::size_t schakel_met) {
    const auto both = [&](auto value_of) {
        return compare(
            each(zonder, [&](const Tally& t) { return value_of(zonder.model, t, schakel_zonder); }),
            each(met, [&](const Tally& t) { return value_of(met.model, t, schakel_met); }));
    };
    return {both(wait_days), both(queue_families)};
}

KetenVerschil compare_keten(const Doorgerekend& zonder, const Doorgerekend& met) {
    const auto both = [&](auto value_of) {
        const auto values = [&](const Doorgerekend& of) {
            return each(
                of, [&](const Tally& t) -> std::optional<double> { return value_of(of.model, t); });
        };
        return compare(values(zonder), values(met));
    };
    return {both(stay_days), both(euros_a_year)};
}

}  // namespace naast::sim
