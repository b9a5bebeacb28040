// One run of a model: the loop over its events. A template, so that both queues and the planted
// errors of the tests go through the same lines; run.h has the two that others use.
//
// What stays true after each event, and what a test says if it does not:
//   - a live family waits at one station or is served at one (V8)
//   - minutes under a queue are the minutes its families waited (V7)
//   - nothing starts while another of a better level waits and could have started (V3)
#pragma once

#include "naast/sim/arrivals.h"
#include "naast/sim/event.h"
#include "naast/sim/family.h"
#include "naast/sim/philox.h"
#include "naast/sim/places.h"
#include "naast/sim/run_log.h"
#include "naast/sim/run_state.h"
#include "naast/sim/seam.h"
#include "naast/sim/tables.h"

#include <algorithm>
#include <string>
#include <vector>

namespace naast::sim {

template <class Queue, class Seam = Faithful, class Log = NoLog>
class Kernel {
public:
    // The tables outlive it. It can be used for many runs, and then keeps its memory.
    explicit Kernel(const Tables& tables);

    // Where the course of the next runs goes; it changes nothing of them.
    void log_to(Log log) { log_ = std::move(log); }

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
    Log log_;

    void note(Happened what, const Family& family, std::uint16_t station) {
        if constexpr (Log::is_on) {
            const bool has_place = what == Happened::was_served || what == Happened::started;
            log_.take({run_.now,
                       family.number,
                       family.source,
                       station,
                       family.of_class,
                       what,
                       has_place ? family.served.place : no_place});
        }
    }
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
    // On the clock of its station. Requires: it is served.
    Minute worked_until(const Family& family, Minute until) const {
        const WorkClock* clock = tables_.stations[family.station].clock;
        return clock == nullptr ? until - family.served.since
                                : clock->between(family.served.since, until);
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
    void place(const Start& group, std::uint32_t number);
    std::uint32_t make(std::uint16_t source, std::uint32_t number, std::uint32_t of_class);
    void await_next(std::uint32_t source);
    void take_up(const std::vector<Pending>& pending);
    void take_up_prices(const std::vector<Pending>& pending);
    bool take_up_places(std::uint32_t station, Minute next);
    void family_arrives(std::uint32_t source);
    void work_ends(std::uint32_t id);
    void patience_ends(std::uint32_t id, std::uint32_t stamp);
    void places_change(std::uint32_t station);
    void calendar_opens(std::uint32_t calendar);

    void advance(std::uint32_t id, std::uint32_t to);
    void enter(std::uint32_t id, std::uint16_t station);
    void wait(std::uint32_t id, StationState& state, Minute patience);
    void serve_line(std::uint32_t station);
    void start(std::uint32_t id);
    void work(std::uint32_t id, Minute minutes, std::uint32_t route_draw);
    void reach(Family& family, std::uint8_t milestones);
    void leave(std::uint32_t id, bool gives_up);
    void watch_patience(std::uint32_t id);
};

template <class Queue, class Seam, class Log>
Kernel<Queue, Seam, Log>::Kernel(const Tables& tables)
    : tables_(tables), classes_(tables.model.classes) {
    for (const Source& source : tables_.model.sources) arrivals_.emplace_back(source);
}

template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::begin(std::uint64_t seed, std::uint32_t replication) {
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
    for (std::uint32_t i = 0; i < run_.stations.size(); ++i) serve_line(i);
    for (std::uint32_t i = 0; i < run_.sources.size(); ++i) await_next(i);
}

template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::run_until(Minute until) {
    if (!run_.counting && until >= tables_.model.warmup) {
        loop(tables_.model.warmup);
        begin_counting();
    }
    loop(until);
}

template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::loop(Minute until) {
    Event event;
    while (queue_.pop(until, run_.now, event)) {
        queue_.prefetch(pool_);
        ++run_.events;
        happen(event);
    }
    run_.now = until;
}

template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::happen(Event event) {
    switch (event.happens()) {
        case Happens::work_ends: return work_ends(event.who);
        case Happens::family_arrives: return family_arrives(event.who);
        case Happens::patience_ends: return patience_ends(event.who, event.stamp());
        case Happens::places_change: return places_change(event.who);
        case Happens::calendar_opens: return calendar_opens(event.who);
    }
}

template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::begin_counting() {
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
        run_.counts.stations[i].open_before = state.open;
    }
    for (const Family& family : pool_.records()) {
        if (family.doing != Doing::nothing) ++run_.counts.chain[family.of_class].live_before;
    }
}

template <class Queue, class Seam, class Log>
Tally Kernel<Queue, Seam, Log>::finish() {
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
        counts.stations[i].open_after = state.open;
    }
    Tally tally = counts.tally();
    tally.replication = run_.replication;
    tally.events = run_.events;
    tally.families = run_.made;
    tally.most_live = run_.most_live;
    return tally;
}

// --- where families come from -------------------------------------------------------------------

template <class Queue, class Seam, class Log>
std::uint32_t Kernel<Queue, Seam, Log>::make(std::uint16_t source,
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

// Families that are there at minute 0: of no source, numbered within their group.
template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::place_start_families() {
    const std::vector<Start>& groups = tables_.model.start;
    for (std::size_t at = 0; at < groups.size(); ++at) {
        const std::uint32_t first = number_of(groups, at) * most_in_start_group;
        for (std::uint32_t i = 0; i < groups[at].families; ++i) place(groups[at], first + i);
    }
}

template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::place(const Start& group, std::uint32_t number) {
    const std::uint32_t id = make(none, number, group.of_class);
    Family& family = pool_[id];
    family.was_there = 1;
    family.station = group.station;
    family.visit = 1;
    const Draws draws = chance_.draws(none, number, Purpose::start, 0);
    if (group.in_service) {
        const QuantileTable& service = *tables_.flows[pair_of(family)].service;
        work(id, service.minutes_left(group.since, draws[0]), draws[1]);
        note(Happened::was_served, family, family.station);
        return;
    }
    const QuantileTable* patience = patience_of(family);
    wait(id,
         run_.stations[group.station],
         patience == nullptr ? never : patience->minutes_left(group.since, draws[2]));
    note(Happened::was_waiting, family, family.station);
}

template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::await_next(std::uint32_t source) {
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

template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::family_arrives(std::uint32_t source) {
    SourceState& state = run_.sources[source];
    const SourceRow& row = tables_.sources[source];
    const std::uint32_t id =
        make(row.number, state.number, tables_.choose(row.classes, state.class_draw));
    const std::uint32_t to = tables_.choose(row.routes, state.route_draw);
    ++run_.counts.chain[pool_[id].of_class].arrived;
    note(Happened::arrived, pool_[id], none);
    ++state.number;
    await_next(source);
    advance(id, to);
}

}  // namespace naast::sim

#include "naast/sim/station_events.h"  // IWYU pragma: export
