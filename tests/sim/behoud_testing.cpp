#include "tests/sim/behoud_testing.h"

#include "naast/sim/run.h"

#include <fmt/format.h>

#include <cmath>

namespace naast::sim {

Tally run_of(const Model& model, std::uint64_t seed) {
    const Tables tables(model);
    DayRun run(tables);
    run.begin(seed, 0);
    return run.finish();
}

namespace behoud {

namespace {

class Sentences {
public:
    void same(const std::string& what, std::uint64_t a, std::uint64_t b) {
        if (a != b) text_ += fmt::format("{}: {} is not {}\n", what, a, b);
    }
    const std::string& text() const { return text_; }

private:
    std::string text_;
};

// The classes of one station together.
VisitTally visits_at(const Tally& tally, std::size_t station) {
    const std::size_t classes = tally.chain.size();
    VisitTally sum;
    for (std::size_t i = 0; i < classes; ++i) {
        for (const Field<VisitTally>& field : visit_fields)
            sum.*field.member += tally.visits[station * classes + i].*field.member;
    }
    return sum;
}

}  // namespace

std::string faults_of_little(const Tally& tally) {
    Sentences found;
    std::uint64_t in_links = 0;
    for (std::size_t i = 0; i < tally.stations.size(); ++i) {
        const StationTally& station = tally.stations[i];
        found.same(fmt::format("minutes in the queue of station {}", i),
                   station.waiting_minutes,
                   station.own_waiting_minutes);
        found.same(fmt::format("minutes in service at station {}", i),
                   station.serving_minutes,
                   station.own_serving_minutes);
        in_links += station.waiting_minutes + station.serving_minutes;
    }
    std::uint64_t in_chain = 0;
    for (const ChainTally& chain : tally.chain) in_chain += chain.own_minutes;
    found.same("minutes in the chain", in_links, in_chain);
    return found.text();
}

std::string faults_of_conservation(const Tally& tally) {
    Sentences found;
    std::uint64_t live_before = 0;
    std::uint64_t live_after = 0;
    for (std::size_t i = 0; i < tally.stations.size(); ++i) {
        const StationTally& station = tally.stations[i];
        const VisitTally visits = visits_at(tally, i);
        found.same(fmt::format("in the queue of station {}", i),
                   station.waiting_before + visits.entered,
                   station.waiting_after + visits.started + visits.gave_up);
        found.same(fmt::format("in service at station {}", i),
                   station.serving_before + visits.started,
                   station.serving_after + visits.finished);
        live_before += station.waiting_before + station.serving_before;
        live_after += station.waiting_after + station.serving_after;
    }
    std::uint64_t chain_before = 0;
    std::uint64_t chain_after = 0;
    for (std::size_t i = 0; i < tally.chain.size(); ++i) {
        const ChainTally& chain = tally.chain[i];
        found.same(fmt::format("families of class {}", i),
                   chain.live_before + chain.arrived,
                   chain.live_after + chain.left);
        chain_before += chain.live_before;
        chain_after += chain.live_after;
    }
    found.same("in the chain when counting began", live_before, chain_before);
    found.same("in the chain at the horizon", live_after, chain_after);
    return found.text();
}

std::string faults_of_money(const Tally& tally) {
    Sentences found;
    for (std::size_t i = 0; i < tally.stations.size(); ++i) {
        const StationTally& station = tally.stations[i];
        const VisitTally visits = visits_at(tally, i);
        found.same(fmt::format("cents of station {}", i),
                   station.open_before + visits.committed,
                   station.open_after + visits.paid);
        if (station.serving_after == 0)
            found.same(fmt::format("cents to be paid where nobody is helped, station {}", i),
                       station.open_after,
                       0);
    }
    return found.text();
}

}  // namespace behoud
}  // namespace naast::sim
