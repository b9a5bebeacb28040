#include "naast/sim/verschil.h"

#include "naast/base/assert.h"

#include <functional>
#include <vector>

namespace naast::sim {

namespace {

// A value of one replication; its n is 0 where the replication does not have it.
using Value = std::function<Estimate(const Model&, const Outcomes& of_one)>;

std::vector<Estimate> each(const Doorgerekend& of, const Value& value) {
    std::vector<Estimate> values;
    values.reserve(of.outcomes.each.size());
    for (const Tally& tally : of.outcomes.each)
        values.push_back(value(of.model, {of.outcomes.seed, {tally}}));
    return values;
}

Verschil compare(const std::vector<Estimate>& zonder, const std::vector<Estimate>& met) {
    NAAST_ASSERT(zonder.size() == met.size());
    std::vector<double> before, after, differences;
    std::size_t less = 0;
    for (std::size_t i = 0; i < zonder.size(); ++i) {
        if (zonder[i].n == 0 || met[i].n == 0) continue;
        before.push_back(zonder[i].mean);
        after.push_back(met[i].mean);
        differences.push_back(met[i].mean - zonder[i].mean);
        less += met[i].mean < zonder[i].mean ? 1 : 0;
    }
    const double pairs = static_cast<double>(differences.size());
    return {estimate(before),
            estimate(after),
            estimate(differences),
            differences.empty() ? 0.0 : static_cast<double>(less) / pairs};
}

}  // namespace

SchakelVerschil compare_schakel(const Doorgerekend& zonder,
                                std::size_t schakel_zonder,
                                const Doorgerekend& met,
                                std::size_t schakel_met) {
    const auto value = [](std::size_t schakel, Estimate StationSummary::*field) -> Value {
        return [=](const Model& model, const Outcomes& of_one) {
            return station_summary(model, of_one, schakel).*field;
        };
    };
    const auto both = [&](Estimate StationSummary::*field) {
        return compare(each(zonder, value(schakel_zonder, field)),
                       each(met, value(schakel_met, field)));
    };
    return {both(&StationSummary::wait), both(&StationSummary::queue)};
}

Verschil compare_keten(const Doorgerekend& zonder, const Doorgerekend& met) {
    const Value stay = [](const Model& model, const Outcomes& of_one) {
        return chain_summary(model, of_one).stay;
    };
    return compare(each(zonder, stay), each(met, stay));
}

}  // namespace naast::sim
