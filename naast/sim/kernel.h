// One run of a model: the loop over its events. A template, so that both queues and the planted
// errors of the tests go through the same lines; run.h has the two that others use.
//
// What stays true after each event, and what a test says if it does not:
//   - a live family waits at one station or is served at one (V8)
//   - minutes under a queue are the minutes its families waited (V7)
//   - nothing starts while another of a better level waits and could have started (V3)
#pragma once

#include "naast/sim/arrivals.h"
#include "naast/sim/counts.h"
#include "naast/sim/event.h"
#include "naast/sim/family.h"
#include "naast/sim/line.h"
#include "naast/sim/philox.h"
#include "naast/sim/places.h"
#include "naast/sim/seam.h"
#include "naast/sim/tables.h"

#include <algorithm>
#include <string>
#include <vector>

namespace naast::sim {

// What changes of a station. No padding: a snapshot copies it.
struct StationState {
    std::uint32_t waiting = 0;
    std::uint32_t serving = 0;
    std::uint32_t places = 0;
    std::uint32_t step = 0;  // of Station::places that holds
    Minute settled = 0;      // until when the minutes below are counted
    Minute places_settled = 0;
    std::uint64_t waiting_minutes = 0;
    std::uint64_t serving_minutes = 0;
    std::uint64_t place_minutes = 0;
    std::uint64_t longest_queue = 0;
};

// The next family of a source.
struct SourceState {
    std::uint64_t at = 0;  // units of Arrivals
    std::uint32_t number = 0;
    std::uint32_t class_draw = 0;
    std::uint32_t route_draw = 0;
    std::uint32_t unused = 0;
};

// All of a run but its families, its named places and its pending events.
struct RunState {
    std::uint64_t seed = 0;
    std::uint32_t replication = 0;
    Minute now = 0;
    Minute counted_from = 0;
    bool counting = false;
    std::uint64_t events = 0;
    std::uint64_t made = 0;
    std::uint64_t most_live = 0;
    std::vector<StationState> stations;
    std::vector<Line> lines;
    std::vector<SourceState> sources;
    Counts counts;
};

template <class Queue, class Seam = Faithful>
class Kernel {
public:
    // The tables outlive it. It can be used for many runs, and then keeps its memory.
    explicit Kernel(const Tables& tables);

    // At minute 0 of a replication.
    void begin(std::uint64_t seed, std::uint32_t replication);
    // All events before `until`. Requires: begin() or restore(); until <= the horizon.
    void run_until(Minute until);
    // Runs to the horizon. Returns: what was counted.
    Tally finish();

    // All of its state between two events; see snapshot.h, which has these two.
    std::string save() const;
    Outcome<std::string> restore(std::string_view bytes);

    std::uint64_t events() const { return run_.events; }
    Minute now() const { return run_.now; }
    const FamilyPool& families() const { return pool_; }
    const StationState& state(std::size_t station) const { return run_.stations[station]; }
    const Places& places(std::size_t station) const { return places_[station]; }
    // Of what there is once for each family: its record and its pending events.
    std::size_t bytes() const { return pool_.bytes() + queue_.bytes(); }

private:
    const Tables& tables_;
    const std::uint32_t classes_;
    Queue queue_;
    FamilyPool pool_;
    Chance chance_{0, 0};
    RunState run_;
    std::vector<Places> places_;
    std::vector<Arrivals> arrivals_;

    // How many families may be served now.
    std::uint32_t room(const StationState& state, const StationRow& row) const {
        std::uint32_t room = state.places;
        if (row.flex_permille != 0) {
            constexpr std::uint64_t permille = 1000;
            room += static_cast<std::uint32_t>(std::min<std::uint64_t>(
                row.flex_most, std::uint64_t{state.waiting} * row.flex_permille / permille));
        }
        return room;
    }
    bool may_start(const StationState& state, const StationRow& row) const {
        return state.serving < room(state, row) &&
               (row.clock == nullptr || row.clock->works_on(run_.now));
    }
    void settle(StationState& state) const {
        const std::uint64_t passed = run_.now - state.settled;
        state.waiting_minutes += passed * state.waiting;
        state.serving_minutes += passed * state.serving;
        state.settled = run_.now;
    }
    void settle_places(StationState& state) const {
        state.place_minutes += std::uint64_t{run_.now - state.places_settled} * state.places;
        state.places_settled = run_.now;
    }
    // Its time here began in the counted time.
    bool counted_here(const Family& family) const {
        return family.entered >= run_.counted_from && !(family.was_there && family.visit == 1);
    }
    bool counted_in_chain(const Family& family) const {
        return family.arrived >= run_.counted_from && !family.was_there;
    }
    std::size_t pair_of(const Family& family) const {
        return std::size_t{family.station} * classes_ + family.of_class;
    }
    const QuantileTable* patience_of(const Family& family) const {
        return tables_
            .flows[std::size_t{family.station} * classes_ +
                   Seam::class_for_patience(family.of_class, classes_)]
            .patience;
    }

    void loop(Minute until);
    void happen(Event event);
    void begin_counting();
    void place_start_families();
    std::uint32_t make(std::uint16_t source, std::uint32_t number, std::uint32_t of_class);
    void await_next(std::uint32_t source);
    void family_arrives(std::uint32_t source);
    void work_ends(std::uint32_t id);
    void patience_ends(std::uint32_t id, std::uint32_t stamp);
    void places_change(std::uint32_t station);
    void calendar_opens(std::uint32_t calendar);

    void advance(std::uint32_t id, std::uint32_t to);
    void enter(std::uint32_t id, std::uint16_t station);
    void wait(std::uint32_t id, StationState& state, Minute patience);
    void serve_line(std::uint16_t station);
    void start(std::uint32_t id, bool at_once);
    void work(std::uint32_t id, Minute minutes, std::uint32_t route_draw);
    void reach(Family& family, std::uint8_t milestones);
    void leave(std::uint32_t id, bool gives_up);
    void watch_patience(std::uint32_t id);
};

template <class Queue, class Seam>
Kernel<Queue, Seam>::Kernel(const Tables& tables)
    : tables_(tables), classes_(tables.model.classes) {
    for (const Source& source : tables_.model.sources) arrivals_.emplace_back(source);
}

template <class Queue, class Seam>
void Kernel<Queue, Seam>::begin(std::uint64_t seed, std::uint32_t replication) {
    const Model& model = tables_.model;
    run_.seed = seed;
    run_.replication = replication;
    chance_ = Chance(seed, replication);
    run_.now = run_.counted_from = 0;
    run_.counting = false;
    run_.events = run_.made = run_.most_live = 0;
    queue_.reset(model.horizon, 0);
    pool_.reset();
    run_.counts.reset(model);
    run_.stations.assign(model.stations.size(), {});
    run_.lines.assign(tables_.lines, {});
    places_.assign(model.stations.size(), {});
    run_.sources.assign(model.sources.size(), {});
    for (std::uint32_t i = 0; i < run_.stations.size(); ++i) {
        const std::vector<PlaceStep>& steps = model.stations[i].places;
        run_.stations[i].places = steps.front().places;
        if (tables_.stations[i].caseload != 0) places_[i].set(run_.stations[i].places);
        if (steps.size() > 1) queue_.push(steps[1].from, {Happens::places_change, i});
    }
    for (std::uint32_t i = 0; i < tables_.clocks.size(); ++i) {
        const Minute opens = tables_.clocks[i].next_opening(0);
        if (opens != never) queue_.push(opens, {Happens::calendar_opens, i});
    }
    place_start_families();
    if (model.warmup == 0) begin_counting();
    for (std::uint16_t i = 0; i < run_.stations.size(); ++i) serve_line(i);
    for (std::uint32_t i = 0; i < run_.sources.size(); ++i) await_next(i);
}

template <class Queue, class Seam>
void Kernel<Queue, Seam>::run_until(Minute until) {
    if (!run_.counting && until >= tables_.model.warmup) {
        loop(tables_.model.warmup);
        begin_counting();
    }
    loop(until);
}

template <class Queue, class Seam>
void Kernel<Queue, Seam>::loop(Minute until) {
    Event event;
    while (queue_.pop(until, run_.now, event)) {
        queue_.prefetch(pool_);
        ++run_.events;
        happen(event);
    }
    run_.now = until;
}

template <class Queue, class Seam>
void Kernel<Queue, Seam>::happen(Event event) {
    switch (event.happens()) {
        case Happens::work_ends: return work_ends(event.who);
        case Happens::family_arrives: return family_arrives(event.who);
        case Happens::patience_ends: return patience_ends(event.who, event.stamp());
        case Happens::places_change: return places_change(event.who);
        case Happens::calendar_opens: return calendar_opens(event.who);
    }
}

template <class Queue, class Seam>
void Kernel<Queue, Seam>::begin_counting() {
    run_.counting = true;
    run_.counted_from = run_.now;
    run_.counts.reset(tables_.model);
    run_.most_live = pool_.live();
    for (std::size_t i = 0; i < run_.stations.size(); ++i) {
        StationState& state = run_.stations[i];
        state.settled = state.places_settled = run_.now;
        state.waiting_minutes = state.serving_minutes = state.place_minutes = 0;
        state.longest_queue = state.waiting;
        run_.counts.stations[i].waiting_before = state.waiting;
        run_.counts.stations[i].serving_before = state.serving;
    }
    for (const Family& family : pool_.records()) {
        if (family.doing != Doing::nothing) ++run_.counts.chain[family.of_class].live_before;
    }
}

template <class Queue, class Seam>
Tally Kernel<Queue, Seam>::finish() {
    run_until(tables_.model.horizon);
    // Whoever is still there is counted from the records, not from the counters: V7 and V8 compare.
    Counts counts = run_.counts;
    for (const Family& family : pool_.records()) {
        if (family.doing == Doing::nothing) continue;
        StationTally& station = counts.stations[family.station];
        const bool waits = family.doing == Doing::waits;
        ++(waits ? station.waiting_after : station.serving_after);
        (waits ? station.own_waiting_minutes : station.own_serving_minutes) +=
            run_.now - std::max(waits ? family.entered : family.served.since, run_.counted_from);
        ChainTally& chain = counts.chain[family.of_class];
        ++chain.live_after;
        chain.own_minutes += run_.now - std::max(family.arrived, run_.counted_from);
    }
    for (std::size_t i = 0; i < run_.stations.size(); ++i) {
        StationState state = run_.stations[i];
        settle(state);
        settle_places(state);
        counts.stations[i].waiting_minutes = state.waiting_minutes;
        counts.stations[i].serving_minutes = state.serving_minutes;
        counts.stations[i].place_minutes = state.place_minutes;
        counts.stations[i].longest_queue = state.longest_queue;
    }
    Tally tally = counts.tally();
    tally.replication = run_.replication;
    tally.events = run_.events;
    tally.families = run_.made;
    tally.most_live = run_.most_live;
    return tally;
}

// --- where families come from -------------------------------------------------------------------

template <class Queue, class Seam>
std::uint32_t Kernel<Queue, Seam>::make(std::uint16_t source,
                                        std::uint32_t number,
                                        std::uint32_t of_class) {
    const std::uint32_t id = pool_.take();
    Family& family = pool_[id];
    family.source = source;
    family.number = number;
    family.of_class = static_cast<std::uint8_t>(of_class & 0xF);
    family.arrived = run_.now;
    ++run_.made;
    run_.most_live = std::max<std::uint64_t>(run_.most_live, pool_.live());
    return id;
}

// Families that are there at minute 0: of no source, numbered in the order of the list.
template <class Queue, class Seam>
void Kernel<Queue, Seam>::place_start_families() {
    std::uint32_t number = 0;
    for (const Start& group : tables_.model.start) {
        for (std::uint32_t i = 0; i < group.families; ++i, ++number) {
            const std::uint32_t id = make(none, number, group.of_class);
            Family& family = pool_[id];
            family.was_there = 1;
            family.station = group.station;
            family.visit = 1;
            const Draws draws = chance_.draws(none, number, Purpose::start, 0);
            if (group.in_service) {
                const QuantileTable& service = *tables_.flows[pair_of(family)].service;
                work(id, service.minutes_left(group.since, draws[0]), draws[1]);
            } else {
                const QuantileTable* patience = patience_of(family);
                wait(id,
                     run_.stations[group.station],
                     patience == nullptr ? never : patience->minutes_left(group.since, draws[2]));
            }
        }
    }
}

template <class Queue, class Seam>
void Kernel<Queue, Seam>::await_next(std::uint32_t source) {
    SourceState& state = run_.sources[source];
    constexpr std::uint64_t last = (std::uint64_t{never} << Arrivals::sub_bits) - 1;
    const Draws draws =
        chance_.draws(tables_.sources[source].number, state.number, Purpose::arrival, 0);
    state.at = arrivals_[source].after(state.at, draws[0], last);
    state.class_draw = draws[1];
    state.route_draw = draws[2];
    if (state.at <= last)
        queue_.push(Arrivals::minute(state.at), {Happens::family_arrives, source});
}

template <class Queue, class Seam>
void Kernel<Queue, Seam>::family_arrives(std::uint32_t source) {
    SourceState& state = run_.sources[source];
    const SourceRow& row = tables_.sources[source];
    const std::uint32_t id =
        make(row.number, state.number, tables_.choose(row.classes, state.class_draw));
    const std::uint32_t to = tables_.choose(row.routes, state.route_draw);
    ++run_.counts.chain[pool_[id].of_class].arrived;
    ++state.number;
    await_next(source);
    advance(id, to);
}

// --- what happens at a station ------------------------------------------------------------------

template <class Queue, class Seam>
void Kernel<Queue, Seam>::advance(std::uint32_t id, std::uint32_t to) {
    if (to == leaves) {
        leave(id, false);
    } else if (Seam::loses(pool_[id].number)) {
        pool_.give_back(id);
    } else {
        enter(id, static_cast<std::uint16_t>(to));
    }
}

template <class Queue, class Seam>
void Kernel<Queue, Seam>::enter(std::uint32_t id, std::uint16_t station) {
    Family& family = pool_[id];
    StationState& state = run_.stations[station];
    family.station = station;
    family.entered = run_.now;
    family.visit = static_cast<std::uint16_t>(family.visit == 0xFFFF ? 1 : family.visit + 1);
    ++run_.counts.visits[pair_of(family)].entered;
    settle(state);
    if (state.waiting == 0 && may_start(state, tables_.stations[station])) {
        start(id, true);
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
template <class Queue, class Seam>
void Kernel<Queue, Seam>::wait(std::uint32_t id, StationState& state, Minute patience) {
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
template <class Queue, class Seam>
void Kernel<Queue, Seam>::watch_patience(std::uint32_t id) {
    constexpr Minute month = 30 * minutes_per_day;
    const Family& family = pool_[id];
    queue_.push(std::min(family.waits.until, run_.now + month),
                {Happens::patience_ends, id, family.entered});
}

// Whoever may start now does, best level first.
template <class Queue, class Seam>
void Kernel<Queue, Seam>::serve_line(std::uint16_t station) {
    StationState& state = run_.stations[station];
    const StationRow& row = tables_.stations[station];
    settle(state);
    while (state.waiting > 0 && may_start(state, row)) {
        Line* line = &run_.lines[row.first_line];
        while (line->empty()) ++line;
        const std::uint32_t id = Seam::last_first(station) ? line->last : line->first;
        line->remove(pool_, id);
        if (!line->empty()) pool_.prefetch(line->first);
        --state.waiting;
        run_.counts.stations[station].own_waiting_minutes +=
            run_.now - std::max(pool_[id].entered, run_.counted_from);
        start(id, false);
    }
}

// Requires: it is in no line, there is room, the state is settled.
template <class Queue, class Seam>
void Kernel<Queue, Seam>::start(std::uint32_t id, bool at_once) {
    Family& family = pool_[id];
    const std::size_t pair = pair_of(family);
    VisitTally& tally = run_.counts.visits[pair];
    ++tally.started;
    if (counted_here(family)) {
        const Minute waited = run_.now - family.entered;
        ++tally.waits;
        tally.at_once += at_once ? 1 : 0;
        tally.waited_minutes += waited;
        run_.counts.waits[pair].add(waited);
    }
    const auto milestones =
        static_cast<std::uint8_t>(tables_.stations[family.station].milestones & ~family.reached);
    if (milestones != 0) reach(family, milestones);
    const Draws draws = chance_.draws(family.source, family.number, Purpose::visit, family.visit);
    work(id,
         Seam::service(family.station, tables_.flows[pair].service->minutes(draws[0])),
         draws[1]);
}

template <class Queue, class Seam>
void Kernel<Queue, Seam>::work(std::uint32_t id, Minute minutes, std::uint32_t route_draw) {
    Family& family = pool_[id];
    const StationRow& row = tables_.stations[family.station];
    family.doing = Doing::is_served;
    family.served.since = run_.now;
    family.served.to = tables_.choose(tables_.flows[pair_of(family)].routes, route_draw);
    family.served.place = no_place;
    if (row.caseload != 0 && places_[family.station].any_free())
        family.served.place = places_[family.station].take();
    ++run_.stations[family.station].serving;
    queue_.push(row.clock == nullptr ? run_.now + minutes : row.clock->add(run_.now, minutes),
                {Happens::work_ends, id});
}

template <class Queue, class Seam>
void Kernel<Queue, Seam>::work_ends(std::uint32_t id) {
    const Family family = pool_[id];
    StationState& state = run_.stations[family.station];
    const StationRow& row = tables_.stations[family.station];
    VisitTally& tally = run_.counts.visits[pair_of(family)];
    settle(state);
    --state.serving;
    if (family.served.place != no_place) places_[family.station].give_back(family.served.place);
    ++tally.finished;
    tally.served_minutes += row.clock == nullptr
                                ? run_.now - family.served.since
                                : row.clock->between(family.served.since, run_.now);
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

template <class Queue, class Seam>
void Kernel<Queue, Seam>::patience_ends(std::uint32_t id, std::uint32_t stamp) {
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

template <class Queue, class Seam>
void Kernel<Queue, Seam>::places_change(std::uint32_t station) {
    StationState& state = run_.stations[station];
    const std::vector<PlaceStep>& steps = tables_.model.stations[station].places;
    settle_places(state);
    ++state.step;
    state.places = steps[state.step].places;
    if (tables_.stations[station].caseload != 0) places_[station].set(state.places);
    if (state.step + 1 < steps.size())
        queue_.push(steps[state.step + 1].from, {Happens::places_change, station});
    serve_line(static_cast<std::uint16_t>(station));
}

template <class Queue, class Seam>
void Kernel<Queue, Seam>::calendar_opens(std::uint32_t calendar) {
    const WorkClock* clock = &tables_.clocks[calendar];
    const Minute next = clock->next_opening(run_.now);
    if (next != never) queue_.push(next, {Happens::calendar_opens, calendar});
    for (std::uint16_t station = 0; station < run_.stations.size(); ++station) {
        if (tables_.stations[station].clock == clock) serve_line(station);
    }
}

template <class Queue, class Seam>
void Kernel<Queue, Seam>::reach(Family& family, std::uint8_t milestones) {
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

template <class Queue, class Seam>
void Kernel<Queue, Seam>::leave(std::uint32_t id, bool gives_up) {
    const Family& family = pool_[id];
    ChainTally& chain = run_.counts.chain[family.of_class];
    ++chain.left;
    chain.left_giving_up += gives_up ? 1 : 0;
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
