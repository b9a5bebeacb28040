#include "naast/sim/counts.h"

#include <span>

namespace naast::sim {

namespace {

constexpr double nine_in_ten = 0.9;

// Of each so many classes in a row together.
std::vector<Quantiles> together(std::span<const Histogram> rows, std::size_t classes) {
    std::vector<Quantiles> made;
    for (; !rows.empty(); rows = rows.subspan(classes)) {
        Histogram all = rows.front();
        for (const Histogram& one : rows.subspan(1, classes - 1)) all.add(one);
        made.push_back({all.quantile(0.5), all.quantile(nine_in_ten)});
    }
    return made;
}

}  // namespace

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
    const std::size_t classes = chain.size();
    made.waits = together(waits, classes);
    made.stays = together(stays, classes);
    made.reaches = together(reaches, classes);
    return made;
}

}  // namespace naast::sim
