// What a what-if changes: each replication beside the same one without it, with the same families
// and the same chance. So a difference is known far better than either level.
#pragma once

#include "naast/sim/model.h"
#include "naast/sim/result.h"

#include <cstddef>
#include <optional>

namespace naast::sim {

// One model with its outcomes. Both must outlive what looks at them.
struct Doorgerekend {
    const Model& model;
    const Outcomes& outcomes;
};

// Over the replications in which both have the value.
struct Verschil {
    Estimate zonder;
    Estimate met;
    Estimate verschil;  // met less zonder, pair by pair
    // Part of the pairs in which it is less with the what-if; nothing without pairs.
    std::optional<double> minder{};
};

struct SchakelVerschil {
    Verschil wachttijd;  // days, of those who started
    Verschil wachtrij;   // families
};
// Units: index of the link in each of the two models.
SchakelVerschil compare_schakel(const Doorgerekend& zonder,
                                std::size_t schakel_zonder,
                                const Doorgerekend& met,
                                std::size_t schakel_met);

struct KetenVerschil {
    Verschil verblijf;               // days in the chain
    std::optional<Verschil> kosten;  // euros a year
};
KetenVerschil compare_keten(const Doorgerekend& zonder, const Doorgerekend& met);

}  // namespace naast::sim
