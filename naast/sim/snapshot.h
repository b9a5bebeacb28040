// The state of a run as bytes, to go on from later: the same run, another number of replications
// from one state, or a variant with the same stations, classes and sources.
// The format stands in docs/formats/simulatie-momentopname.md.
#pragma once

#include "naast/base/result.h"
#include "naast/base/sha256.h"
#include "naast/sim/kernel.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace naast::sim {

inline constexpr std::string_view snapshot_magic = "NAASTSIM";
// Whoever changes what is copied raises it, here and in the page of the format.
inline constexpr std::uint32_t snapshot_version = 2;
static_assert(sizeof(StationState) == 64 && sizeof(SourceState) == 24 && sizeof(Family) == 32 &&
                  sizeof(VisitTally) == 128 && sizeof(StationTally) == 96,
              "this is no longer version 2");

class SnapshotWriter {
public:
    // What is copied has no padding, so that the same state gives the same bytes.
    template <class T>
    void one(const T& value) {
        static_assert(std::is_trivially_copyable_v<T> &&
                      std::has_unique_object_representations_v<T>);
        bytes_.append(reinterpret_cast<const char*>(&value), sizeof(T));
    }
    template <class T>
    void many(const std::vector<T>& values) {
        static_assert(std::is_trivially_copyable_v<T> &&
                      std::has_unique_object_representations_v<T>);
        one(static_cast<std::uint64_t>(values.size()));
        bytes_.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
    }
    // With the checksum of all that was written.
    std::string finished() && {
        bytes_ += sha256(bytes_);
        return std::move(bytes_);
    }

private:
    std::string bytes_;
};

class SnapshotReader {
public:
    explicit SnapshotReader(std::string_view bytes) : rest_(bytes) {}

    template <class T>
    void one(T& value) {
        take(&value, sizeof(T));
    }
    template <class T>
    void many(std::vector<T>& values) {
        std::uint64_t size = 0;
        one(size);
        if (size > rest_.size() / sizeof(T)) cut_ = true;
        values.resize(cut_ ? 0 : static_cast<std::size_t>(size));
        take(values.data(), values.size() * sizeof(T));
    }
    // All was there, and nothing more.
    bool complete() const { return !cut_ && rest_.empty(); }

private:
    std::string_view rest_;
    bool cut_ = false;

    void take(void* to, std::size_t size) {
        if (size > rest_.size()) cut_ = true;
        if (cut_ || size == 0) return;
        std::memcpy(to, rest_.data(), size);
        rest_.remove_prefix(size);
    }
};

// The bytes between the version and the checksum, or why these are no snapshot.
Result<std::string_view, std::string> snapshot_body(std::string_view bytes);

// The numbers that must be the same in the model that goes on.
struct SnapshotShape {
    std::uint64_t stations = 0;
    std::uint64_t lines = 0;
    std::uint64_t classes = 0;
    std::uint64_t sources = 0;
    std::uint64_t milestones = 0;
    std::uint64_t calendars = 0;
    bool operator==(const SnapshotShape&) const = default;
};
SnapshotShape shape_of(const Tables& tables);

// All that a run is, in the order of the file. One list for both directions.
template <class Archive, class Run>
void visit_state(Archive& archive, Run& run) {
    archive.one(run.seed);
    archive.one(run.replication);
    archive.one(run.now);
    archive.one(run.counted_from);
    archive.one(run.counting);
    archive.one(run.events);
    archive.one(run.made);
    archive.one(run.most_live);
    archive.many(run.stations);
    archive.many(run.lines);
    archive.many(run.sources);
    archive.many(run.counts.visits);
    archive.many(run.counts.waits);
    archive.many(run.counts.stations);
    archive.many(run.counts.chain);
    archive.many(run.counts.stays);
    archive.many(run.counts.milestones);
    archive.many(run.counts.reaches);
}

template <class Queue, class Seam, class Log>
std::string Kernel<Queue, Seam, Log>::save() const {
    SnapshotWriter writer;
    for (const char letter : snapshot_magic) writer.one(letter);
    writer.one(snapshot_version);
    writer.one(shape_of(tables_));
    visit_state(writer, run_);
    writer.many(pool_.records());
    writer.one(pool_.first_free());
    writer.one(pool_.live());
    for (const Places& places : places_) {
        writer.one(places.many());
        writer.many(places.all());
        writer.many(std::vector<std::uint32_t>(places.free_in_order().begin(),
                                               places.free_in_order().end()));
    }
    writer.many(queue_.pending());
    return std::move(writer).finished();
}

template <class Queue, class Seam, class Log>
Outcome<std::string> Kernel<Queue, Seam, Log>::restore(std::string_view bytes) {
    const Result<std::string_view, std::string> body = snapshot_body(bytes);
    if (!body) return Unexpected{body.error()};
    SnapshotReader reader(*body);
    SnapshotShape shape;
    reader.one(shape);
    if (shape != shape_of(tables_))
        return Unexpected{
            std::string("The snapshot is of a model with other stations, classes, "
                        "sources, milestones or calendars; use the scenario that "
                        "it was made with, or a variant of it.")};
    RunState run;
    visit_state(reader, run);
    std::vector<Family> families;
    std::uint32_t first_free = 0;
    std::uint32_t live = 0;
    reader.many(families);
    reader.one(first_free);
    reader.one(live);
    std::vector<Places> places(run.stations.size());
    for (Places& one : places) {
        std::uint32_t many = 0;
        std::vector<Places::Place> all;
        std::vector<std::uint32_t> free;
        reader.one(many);
        reader.many(all);
        reader.many(free);
        one.restore(std::move(all), {free.begin(), free.end()}, many);
    }
    std::vector<Pending> pending;
    reader.many(pending);
    if (!reader.complete()) return Unexpected{std::string("The snapshot is damaged.")};
    if (run.now > tables_.model.horizon)
        return Unexpected{std::string("The snapshot is of a later moment than the horizon.")};
    run_ = std::move(run);
    chance_ = Chance(run_.seed, run_.replication);
    pool_.restore(std::move(families), first_free, live);
    places_ = std::move(places);
    queue_.reset(tables_.model.horizon, run_.now);
    take_up(pending);
    return Done{};
}

// What was to happen goes on, except where this model has other steps, days off or rates than the
// one that was saved: then what it says itself. With the same model nothing changes, nor the order.
template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::take_up(const std::vector<Pending>& pending) {
    std::map<std::pair<Happens, std::uint32_t>, Minute> known;  // all but those of families
    for (const Pending& one : pending) {
        const Happens happens = one.event.happens();
        if (happens != Happens::work_ends && happens != Happens::patience_ends)
            known[{happens, one.event.who}] = one.at;
    }
    const auto when = [&](Happens happens, std::uint32_t who) {
        const auto found = known.find({happens, who});
        return found == known.end() ? never : found->second;
    };
    take_up_prices(pending);
    std::vector<Pending> own;
    for (std::uint32_t i = 0; i < run_.stations.size(); ++i) {
        if (!take_up_places(i, when(Happens::places_change, i)))
            own.push_back({run_.now, {Happens::places_change, i}});
    }
    for (std::uint32_t i = 0; i < tables_.clocks.size(); ++i) {
        const Minute opens = tables_.clocks[i].next_opening(run_.now == 0 ? 0 : run_.now - 1);
        if (when(Happens::calendar_opens, i) != opens)
            own.push_back({opens, {Happens::calendar_opens, i}});
    }
    for (const Pending& one : pending) {
        const bool replaced = std::ranges::find(own, one.event, &Pending::event) != own.end();
        if (!replaced) queue_.push(one.at, one.event);
    }
    for (const Pending& one : own) {
        if (one.at != never) queue_.push(one.at, one.event);
    }
    // Who has been drawn comes; of a source that had nobody to come the next is drawn from now on.
    for (std::uint32_t i = 0; i < run_.sources.size(); ++i) {
        if (when(Happens::family_arrives, i) != never) continue;
        run_.sources[i].at = std::uint64_t{run_.now} << Arrivals::sub_bits;
        await_next(i);
    }
}

// Work that goes on costs what it costs in this model.
template <class Queue, class Seam, class Log>
void Kernel<Queue, Seam, Log>::take_up_prices(const std::vector<Pending>& pending) {
    for (StationState& state : run_.stations) state.open = 0;
    for (const Pending& one : pending) {
        if (one.event.happens() != Happens::work_ends) continue;
        const Family& family = pool_[one.event.who];
        run_.stations[family.station].open +=
            tables_.stations[family.station].price.of_work(worked_until(family, one.at));
    }
}

// Returns: whether the station is as the model says, with its next change at `next`. Else it is
// made ready for a change that happens now.
template <class Queue, class Seam, class Log>
bool Kernel<Queue, Seam, Log>::take_up_places(std::uint32_t station, Minute next) {
    StationState& state = run_.stations[station];
    const std::vector<PlaceStep>& steps = tables_.model.stations[station].places;
    const auto later = std::find_if(steps.begin() + 1, steps.end(), [&](const PlaceStep& step) {
        return step.from >= run_.now;
    });
    const auto step = static_cast<std::uint32_t>(later - steps.begin() - 1);
    const StationRow& row = tables_.stations[station];
    const bool named = row.caseload != 0;
    // Whoever waits may be able to start only in this variant, which works today.
    const Minute before = run_.now == 0 ? 0 : run_.now - 1;
    const bool opens_now = row.clock != nullptr && row.clock->next_opening(before) == run_.now;
    const bool starts = state.waiting > 0 && !opens_now && may_start(state, row);
    if (!starts && state.step == step && state.places == steps[step].places &&
        next == (later == steps.end() ? never : later->from) &&
        (!named || places_[station].many() == state.places))
        return true;
    state.step = step - 1;
    return false;
}

}  // namespace naast::sim
