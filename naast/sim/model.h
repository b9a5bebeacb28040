// What the kernel runs: a scenario as plain tables, made once and read by all threads. No file, no
// unit and no source is left in it; those are the scenario's.
//
// Times are whole minutes since 00:00 of the first day. This header may grow at the end of its
// structs; what is there keeps its meaning. A struct made with only the fields without a default
// is the simplest case of it (M/M/c).
//
//   classes    kinds of family (0 is the first); a family keeps its class
//   stations   links of the chain: places, a queue, and per class a Flow
//   sources    where families come from
#pragma once

#include "naast/sim/quantile.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace naast::sim {

using Minute = std::uint32_t;
inline constexpr Minute minutes_per_day = 1440;
// Later than any horizon.
inline constexpr Minute never = 0xFFFFFFFF;

// For indexes: there is none.
inline constexpr std::uint16_t none = 0xFFFF;
// For a target of a route: the family leaves the chain.
inline constexpr std::uint16_t leaves = 0xFFFE;

// Where a part of the families goes. p of all routes of one table together is 1, within 1e-9.
struct Route {
    std::uint16_t to = leaves;  // station, or `leaves`
    double p = 1.0;
};

// What one class meets at one station.
struct Flow {
    std::uint16_t service = none;  // Model::tables: minutes of work; required where it can come
    std::uint16_t patience =
        none;  // Model::tables: minutes it waits before it goes; none: for ever
    std::vector<Route> routes{{leaves, 1.0}};  // after the service
    std::uint16_t gives_up_to = leaves;        // station or `leaves`, when patience ran out
    std::uint8_t priority = 0;                 // 0 goes first; FIFO within one level
};

// Places from a minute on, until the next step.
struct PlaceStep {
    Minute from = 0;
    std::uint32_t places = 0;
};

// A promised lead time: from entering the station until its work is done.
struct Term {
    Minute minutes = 0;             // 0: no term
    std::uint16_t calendar = none;  // counted in working days of this calendar; none: all days
};

// What help at a station costs. Paid for a visit: when it starts, and when its work is done for the
// time that took, rounded to whole cents.
struct Price {
    std::uint32_t a_start = 0;  // cents
    std::uint32_t a_day = 0;  // thousandths of a cent, of 1440 minutes on the clock of the station

    // Cents.
    std::uint64_t of_work(Minute minutes) const {
        constexpr std::uint64_t parts = std::uint64_t{1'000} * minutes_per_day;
        return (std::uint64_t{minutes} * a_day + parts / 2) / parts;
    }
};
inline constexpr std::uint32_t most_cents_a_start = 100'000'000;
inline constexpr std::uint32_t most_cents_a_day = 1'000'000;

struct Station {
    std::string id;
    // The first step is from 0; later ones are later. Families that are being helped stay when
    // places go away.
    std::vector<PlaceStep> places;
    // 0: places without a name (servers). n: each n places are one professional, who has a caseload
    // of n; the place that has been free longest is taken first.
    std::uint32_t caseload = 0;
    // Starts and work only on working days of Model::calendars[calendar], each a whole day; none:
    // every day.
    std::uint16_t calendar = none;
    // Extra places for each waiting family, in thousandths (overtime, temporary help), at most
    // flex_most.
    std::uint32_t flex_permille = 0;
    std::uint32_t flex_most = 0xFFFFFFFF;
    Term term;
    std::vector<Flow> flows;  // one per class
    Price price;
    std::uint64_t cents_a_year = 0;  // staff and the like, whether it helps families or not
};

// Working days, day 0 the first of the run. Beyond the last day: every day is one.
struct Calendar {
    std::string id;
    std::vector<std::uint8_t> is_working_day;
};

struct RateStep {
    Minute from = 0;
    double per_day = 0.0;
};

// Families that arrive one by one, by chance (Poisson) with this rate. `number` keys its random
// numbers: give a source the same number in every variant, so that the same families come.
struct Source {
    std::string id;
    std::uint16_t number = 0;     // unique among the sources; below `none`
    std::vector<RateStep> rates;  // as PlaceStep: the first from 0
    std::vector<double> class_p;  // one per class, together 1
    std::vector<Route> routes;    // to which station at first, together 1
};

// A group of families that is in the chain at minute 0.
struct Start {
    std::uint16_t station = 0;
    std::uint8_t of_class = 0;
    bool in_service = false;  // else it waits; those in front of the list first
    std::uint32_t families = 0;
    // So many minutes ago it started or began to wait. In service that is on the clock of the
    // station: with a calendar minutes of working days, as its service is.
    Minute since = 0;
    // Keys its random numbers, as that of a source does: give a group the same in every variant.
    // Below most_start_groups; `none`: its place in the list.
    std::uint16_t number = none;
};

// The time from arrival in the chain to the first start of work at one of these stations.
struct Milestone {
    std::string id;
    std::vector<std::uint16_t> stations;
};

// Of a group in a list of them.
inline std::uint32_t number_of(const std::vector<Start>& groups, std::size_t at) {
    return groups[at].number == none ? static_cast<std::uint32_t>(at) : groups[at].number;
}

struct Model {
    std::string name;
    Minute horizon = 0;  // the run ends when this minute begins
    Minute warmup = 0;   // before this minute nothing is counted; below horizon
    std::uint8_t classes = 1;
    std::vector<std::string> class_ids;  // one per class
    std::vector<QuantileTable> tables;
    std::vector<Calendar> calendars;
    std::vector<Station> stations;
    std::vector<Source> sources;
    std::vector<Start> start;
    std::vector<Milestone> milestones;  // at most most_milestones
};

inline constexpr std::size_t most_stations = 0xFFF0;
inline constexpr std::size_t most_classes = 16;
inline constexpr std::uint16_t most_start_groups = 1 << 12;
inline constexpr std::uint32_t most_in_start_group = 1 << 20;
inline constexpr std::size_t most_levels = 8;
inline constexpr std::size_t most_milestones = 8;
inline constexpr std::size_t most_routes = 4096;
// Families a day, of a source that has any: once in 2,700 years.
inline constexpr double least_rate = 1e-6;
// About 1,900 years: no sum of minutes overflows.
inline constexpr Minute longest_horizon = 1'000'000'000;

// Why the kernel cannot run a model, one sentence in English per fault: the caller that made the
// model out of a file should have refused it with a line number. Empty: it can.
std::vector<std::string> faults_of(const Model& model);

// For each station, what its families ask of its places: arrivals a minute (flow balance, without
// giving up) times mean service, over the places at the warm-up and the extra ones that may come.
// Infinity without places, or where families go round for ever.
std::vector<double> load_of(const Model& model);

}  // namespace naast::sim
