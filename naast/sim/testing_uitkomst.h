// Outcomes of a small scenario for tests, made without the kernel.
#pragma once

#include "naast/sim/compile.h"
#include "naast/sim/deel.h"
#include "naast/sim/testing_scenario.h"

#include <cstdint>

namespace naast::sim::testing_uitkomst {

inline constexpr const char* programma = "naast 0.0.0 (rekenkern toets)";

// Each number another, so that one that ends up in the wrong place is noticed.
inline Tally made_tally(const Model& model, std::uint32_t replication) {
    std::uint64_t next = std::uint64_t{1'000} * (replication + 1);
    const auto fill = [&](auto& rows, std::size_t count, const auto& fields) {
        rows.resize(count);
        for (auto& row : rows) {
            for (const auto& field : fields) row.*field.member = ++next;
        }
    };
    Tally tally;
    tally.replication = replication;
    tally.events = ++next;
    tally.families = ++next;
    tally.most_live = ++next;
    fill(tally.stations, model.stations.size(), station_fields);
    fill(tally.visits, model.stations.size() * model.classes, visit_fields);
    fill(tally.chain, model.classes, chain_fields);
    fill(tally.milestones, model.milestones.size() * model.classes, milestone_fields);
    fill(tally.waits, model.stations.size(), quantile_fields);
    fill(tally.stays, 1, quantile_fields);
    fill(tally.reaches, model.milestones.size(), quantile_fields);
    return tally;
}

inline Model model_of(const Scenario& scenario) {
    return compile(scenario, Kalender{});
}

inline Vraagstuk asked_of(const char* scenario, std::uint32_t replicaties) {
    return {programma,
            hash_of(testing_scenario::read_well(scenario)),
            {{"alles.toml", scenario}},
            7,
            replicaties};
}

inline Deel made_deel(std::uint32_t nummer, std::uint32_t van, std::uint32_t replicaties = 7) {
    const Scenario scenario = testing_scenario::read_well(testing_scenario::full);
    const Model model = model_of(scenario);
    Deel deel{asked_of(testing_scenario::full, replicaties), nummer, van, {}};
    deel.uitkomsten.seed = deel.vraagstuk.zaad;
    const auto [first, until] = range_of(replicaties, nummer, van);
    for (std::uint32_t i = first; i < until; ++i)
        deel.uitkomsten.each.push_back(made_tally(model, i));
    return deel;
}

}  // namespace naast::sim::testing_uitkomst
