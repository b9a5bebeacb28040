#include "naast/sim/counts.h"

namespace naast::sim {

void Counts::reset(const Model& model) {
    const std::size_t pairs = model.stations.size() * model.classes;
    const std::size_t reached = model.milestones.size() * model.classes;
    visits.assign(pairs, {});
    waits.assign(pairs, {});
    stations.assign(model.stations.size(), {});
    chain.assign(model.classes, {});
    stays.assign(model.classes, {});
    milestones.assign(reached, {});
    reaches.assign(reached, {});
}

Tally Counts::tally() const {
    constexpr double nine_in_ten = 0.9;
    Tally made;
    made.visits = visits;
    made.stations = stations;
    made.chain = chain;
    made.milestones = milestones;
    for (std::size_t i = 0; i < visits.size(); ++i) {
        made.visits[i].wait_median = waits[i].quantile(0.5);
        made.visits[i].wait_p90 = waits[i].quantile(nine_in_ten);
    }
    for (std::size_t i = 0; i < chain.size(); ++i) {
        made.chain[i].stay_median = stays[i].quantile(0.5);
        made.chain[i].stay_p90 = stays[i].quantile(nine_in_ten);
    }
    for (std::size_t i = 0; i < milestones.size(); ++i) {
        made.milestones[i].median = reaches[i].quantile(0.5);
        made.milestones[i].p90 = reaches[i].quantile(nine_in_ten);
    }
    return made;
}

}  // namespace naast::sim
