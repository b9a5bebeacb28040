// What one run counts, from the warm-up on: the tallies and the histograms behind their quantiles.
#pragma once

#include "naast/sim/histogram.h"
#include "naast/sim/result.h"

#include <vector>

namespace naast::sim {

struct Counts {
    std::vector<VisitTally> visits;          // station * classes + class
    std::vector<Histogram> waits;            // the same
    std::vector<StationTally> stations;      // per station
    std::vector<ChainTally> chain;           // per class
    std::vector<Histogram> stays;            // the same
    std::vector<MilestoneTally> milestones;  // milestone * classes + class
    std::vector<Histogram> reaches;          // the same

    // All zero.
    void reset(const Model& model);
    // With the quantiles filled in.
    Tally tally() const;
};

}  // namespace naast::sim
