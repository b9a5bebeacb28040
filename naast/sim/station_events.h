// What happens to a family at a station, and to the station itself: the second half of the kernel.
// Each ends with the state settled, and with nobody waiting who could have started.
#pragma once

#include "naast/sim/kernel.h"

namespace naast::sim {

template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::advance(std::uint32_t id, std::uint32_t to) {
    if (to == leaves) {
        leave(id, false);
    } else if (Seam::loses(pool_[id].number)) {
        pool_.give_back(id);
    } else {
        enter(id, static_cast<std::uint16_t>(to));
    }
}

template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::enter(std::uint32_t id, std::uint16_t station) {
    Family& family = pool_[id];
    StationState& state = run_.stations[station];
    family.station = station;
    family.entered = run_.now;
    family.visit = static_cast<std::uint16_t>(family.visit == 0xFFFF ? 1 : family.visit + 1);
    ++run_.counts.visits[pair_of(family)].entered;
    note(Happened::entered, family, station);
    settle(state);
    if (state.waiting == 0 && may_start(state, tables_.stations[station])) {
        start(id);
        return;
    }
    const QuantileTable* patience = patience_of(family);
    wait(id,
         state,
         patience == nullptr ? never
                             : patience->minutes(chance_.draws(
                                   family.source, family.number, Purpose::visit, family.visit)[2]));
    if (tables_.stations[station].flex_permille != 0) serve_line(station);
}

// Last in its line; it goes after `patience` minutes. Requires: the state is settled.
template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::wait(std::uint32_t id, StationState& state, Minute patience) {
    Family& family = pool_[id];
    family.doing = Doing::waits;
    const std::uint8_t level = tables_.flows[pair_of(family)].level;
    run_.lines[tables_.stations[family.station].first_line + level].append(pool_, id);
    ++state.waiting;
    state.longest_queue = std::max<std::uint64_t>(state.longest_queue, state.waiting);
    family.waits.until = never - run_.now <= patience ? never : run_.now + patience;
    if (family.waits.until != never) watch_patience(id);
}

// Looks again after a month at the latest, so that those who were served long ago leave no events
// behind for years.
template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::watch_patience(std::uint32_t id) {
    constexpr Minute month = 30 * minutes_per_day;
    const Family& family = pool_[id];
    queue_.push(std::min(family.waits.until, run_.now + month),
                {Happens::patience_ends, id, family.entered});
}

// Whoever may start now does, best level first.
template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::serve_line(std::uint32_t station) {
    StationState& state = run_.stations[station];
    const StationRow& row = tables_.stations[station];
    settle(state);
    while (state.waiting > 0 && may_start(state, row)) {
        Line* line = &run_.lines[row.first_line];
        while (line->empty()) ++line;
        const std::uint32_t id =
            Seam::last_first(pool_[line->first].station) ? line->last : line->first;
        line->remove(pool_, id);
        if (!line->empty()) pool_.prefetch(line->first);
        --state.waiting;
        run_.counts.stations[station].own_waiting_minutes +=
            run_.now - std::max(pool_[id].entered, run_.counted_from);
        start(id);
    }
}

// Requires: it is in no line, there is room, the state is settled.
template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::start(std::uint32_t id) {
    Family& family = pool_[id];
    const std::size_t pair = pair_of(family);
    VisitTally& tally = run_.counts.visits[pair];
    ++tally.started;
    if (counted_here(family)) {
        const Minute waited = run_.now - family.entered;
        ++tally.waits;
        tally.at_once += waited == 0 ? 1 : 0;
        tally.waited_minutes += waited;
        run_.counts.waits[pair].add(waited);
    }
    const std::uint32_t cents = tables_.stations[family.station].price.a_start;
    tally.committed += cents;
    tally.paid += cents;
    const auto milestones =
        static_cast<std::uint8_t>(tables_.stations[family.station].milestones & ~family.reached);
    if (milestones != 0) reach(family, milestones);
    const Draws draws = chance_.draws(family.source, family.number, Purpose::visit, family.visit);
    work(id,
         Seam::service(family.station, tables_.flows[pair].service->minutes(draws[0])),
         draws[1]);
    note(Happened::started, family, family.station);
}

template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::work(std::uint32_t id, Minute minutes, std::uint32_t route_draw) {
    Family& family = pool_[id];
    const StationRow& row = tables_.stations[family.station];
    family.doing = Doing::is_served;
    family.served.since = run_.now;
    family.served.to = tables_.choose(tables_.flows[pair_of(family)].routes, route_draw);
    family.served.place = no_place;
    if (row.caseload != 0 && places_[family.station].any_free())
        family.served.place = places_[family.station].take();
    ++run_.stations[family.station].serving;
    const std::uint64_t cents = row.price.of_work(minutes);
    run_.counts.visits[pair_of(family)].committed += cents;
    run_.stations[family.station].open += cents;
    queue_.push(row.clock == nullptr ? run_.now + minutes : row.clock->add(run_.now, minutes),
                {Happens::work_ends, id});
}

template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::work_ends(std::uint32_t id) {
    const Family family = pool_[id];
    StationState& state = run_.stations[family.station];
    const StationRow& row = tables_.stations[family.station];
    VisitTally& tally = run_.counts.visits[pair_of(family)];
    settle(state);
    --state.serving;
    if (family.served.place != no_place) places_[family.station].give_back(family.served.place);
    const Minute worked = worked_until(family, run_.now);
    note(Happened::done, family, family.station);
    ++tally.finished;
    tally.served_minutes += worked;
    tally.paid += row.price.of_work(worked);
    state.open -= row.price.of_work(worked);
    if (row.term != 0 && counted_here(family)) {
        const Minute took = row.term_clock == nullptr
                                ? run_.now - family.entered
                                : row.term_clock->between(family.entered, run_.now);
        ++tally.of_term;
        tally.in_term += took <= row.term ? 1 : 0;
    }
    run_.counts.stations[family.station].own_serving_minutes +=
        run_.now - std::max(family.served.since, run_.counted_from);
    if (state.waiting > 0) serve_line(family.station);
    advance(id, family.served.to);
}

template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::patience_ends(std::uint32_t id, std::uint32_t stamp) {
    const Family family = pool_[id];
    // Of someone who was served since, or of another family in the same record.
    if (family.doing != Doing::waits || (family.entered & Event::stamp_mask) != stamp) return;
    if (family.waits.until > run_.now) return watch_patience(id);
    StationState& state = run_.stations[family.station];
    const FlowRow& flow = tables_.flows[pair_of(family)];
    settle(state);
    run_.lines[tables_.stations[family.station].first_line + flow.level].remove(pool_, id);
    --state.waiting;
    VisitTally& tally = run_.counts.visits[pair_of(family)];
    note(Happened::gave_up, family, family.station);
    ++tally.gave_up;
    if (counted_here(family)) {
        ++tally.gave_up_counted;
        tally.gave_up_minutes += run_.now - family.entered;
    }
    run_.counts.stations[family.station].own_waiting_minutes +=
        run_.now - std::max(family.entered, run_.counted_from);
    if (flow.gives_up_to == leaves) {
        leave(id, true);
    } else {
        enter(id, flow.gives_up_to);
    }
}

template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::places_change(std::uint32_t station) {
    StationState& state = run_.stations[station];
    const std::vector<PlaceStep>& steps = tables_.model.stations[station].places;
    settle_places(state);
    ++state.step;
    state.places = steps[state.step].places;
    if (tables_.stations[station].caseload != 0) places_[station].set(state.places);
    if (state.step + 1 < steps.size())
        queue_.push(steps[state.step + 1].from, {Happens::places_change, station});
    serve_line(station);
}

template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::calendar_opens(std::uint32_t calendar) {
    const WorkClock* clock = &tables_.clocks[calendar];
    const Minute next = clock->next_opening(run_.now);
    if (next != never) queue_.push(next, {Happens::calendar_opens, calendar});
    for (std::uint32_t station = 0; station < run_.stations.size(); ++station) {
        if (tables_.stations[station].clock == clock) serve_line(station);
    }
}

template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::reach(Family& family, std::uint8_t milestones) {
    family.reached |= milestones;
    if (!counted_in_chain(family)) return;
    for (std::size_t i = 0; i < tables_.model.milestones.size(); ++i) {
        if ((milestones >> i & 1) == 0) continue;
        const std::size_t at = i * classes_ + family.of_class;
        ++run_.counts.milestones[at].reached;
        run_.counts.milestones[at].minutes += run_.now - family.arrived;
        run_.counts.reaches[at].add(run_.now - family.arrived);
    }
}

template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::leave(std::uint32_t id, bool gives_up) {
    const Family& family = pool_[id];
    ChainTally& chain = run_.counts.chain[family.of_class];
    ++chain.left;
    chain.left_giving_up += gives_up ? 1 : 0;
    note(Happened::left, family, none);
    chain.own_minutes += run_.now - std::max(family.arrived, run_.counted_from);
    if (counted_in_chain(family)) {
        ++chain.stays;
        chain.stay_minutes += run_.now - family.arrived;
        chain.visits += family.visit;
        run_.counts.stays[family.of_class].add(run_.now - family.arrived);
    }
    pool_.give_back(id);
}

}  // namespace naast::sim
