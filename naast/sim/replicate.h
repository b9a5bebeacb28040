// Many runs of one model on several threads. The result depends on the model, the seed and the
// numbers of the replications, and on nothing else.
#pragma once

#include "naast/sim/result.h"

#include <functional>

namespace naast::sim {

struct Plan {
    std::uint64_t seed = 1;
    std::uint32_t first = 0;  // replications first .. until - 1: a part of a plan is a range
    std::uint32_t until = 1;
    unsigned threads = 1;  // 0 is taken as 1
};

// Called after each replication with how many are done, from one thread at a time. False: stop;
// then the outcomes hold only the replications that were done.
using Progress = std::function<bool(std::uint32_t done)>;

// Requires: faults_of(model) is empty, plan.first <= plan.until.
Outcomes replicate(const Model& model, const Plan& plan, const Progress& progress = {});

}  // namespace naast::sim
