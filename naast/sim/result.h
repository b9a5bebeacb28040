// What runs return: whole numbers per replication, so that parts can be joined and compared byte
// for byte; and estimates with their interval, made from them in the order of the replications.
//
// The interval of an estimate holds chance only ("95% rekenmarge"): it shrinks with more
// replications and says nothing of the parameters or of the structure of the model.
#pragma once

#include "naast/base/result.h"
#include "naast/sim/model.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast::sim {

// One class at one station, from the warm-up on. A visit is counted by what happens to it in that
// time; waits are of visits that entered in it and whose wait ended in it.
struct VisitTally {
    std::uint64_t entered = 0;
    std::uint64_t started = 0;
    std::uint64_t at_once = 0;         // of `waits`: waited 0 minutes
    std::uint64_t waits = 0;           // started, after entering in the counted time
    std::uint64_t waited_minutes = 0;  // of `waits`
    std::uint64_t finished = 0;
    std::uint64_t served_minutes = 0;  // of `finished`, working days only where it has a calendar
    std::uint64_t gave_up = 0;
    std::uint64_t gave_up_counted = 0;  // of those who entered in the counted time
    std::uint64_t gave_up_minutes = 0;  // what those who entered in the counted time had waited
    std::uint64_t of_term = 0;          // finished, after entering in the counted time, has a term
    std::uint64_t in_term = 0;
    std::uint64_t committed = 0;  // cents: of what started, for its start and its work
    std::uint64_t paid = 0;  // cents: of what started for its start, of what finished for its work
    std::uint64_t wait_median = 0;  // of `waits`, minutes, within 3%
    std::uint64_t wait_p90 = 0;     // one in ten waits longer
    bool operator==(const VisitTally&) const = default;
};

// One station. Minutes are families times minutes, from the warm-up to the horizon, exact.
struct StationTally {
    std::uint64_t waiting_minutes = 0;  // under the queue's length
    std::uint64_t serving_minutes = 0;  // under the number of families in service
    std::uint64_t place_minutes = 0;    // under the number of places
    std::uint64_t waiting_before = 0;   // when the counted time began
    std::uint64_t serving_before = 0;
    std::uint64_t waiting_after = 0;  // when it ended
    std::uint64_t serving_after = 0;
    std::uint64_t longest_queue = 0;
    std::uint64_t own_waiting_minutes = 0;  // the same as waiting_minutes, summed by family
    std::uint64_t own_serving_minutes = 0;  // the same as serving_minutes, summed by family
    std::uint64_t open_before = 0;  // cents: of work that went on when the counted time began
    std::uint64_t open_after = 0;   // when it ended
    bool operator==(const StationTally&) const = default;
};

// One class, the whole chain.
struct ChainTally {
    std::uint64_t arrived = 0;
    std::uint64_t left = 0;            // of which
    std::uint64_t left_giving_up = 0;  // went because patience ran out
    std::uint64_t stays = 0;           // left, after arriving in the counted time
    std::uint64_t stay_minutes = 0;    // of `stays`
    std::uint64_t stay_median = 0;
    std::uint64_t stay_p90 = 0;
    std::uint64_t visits = 0;  // of `stays`: links each went through, together
    std::uint64_t live_before = 0;
    std::uint64_t live_after = 0;
    std::uint64_t own_minutes = 0;  // in the chain from the warm-up to the horizon, by family
    bool operator==(const ChainTally&) const = default;
};

// One class, from arrival to a milestone of the model.
struct MilestoneTally {
    std::uint64_t reached = 0;  // after arriving in the counted time
    std::uint64_t minutes = 0;
    std::uint64_t median = 0;
    std::uint64_t p90 = 0;
    bool operator==(const MilestoneTally&) const = default;
};

// Of all classes together, which those of each class apart do not tell. Minutes, within 3%; 0 where
// there is none.
struct Quantiles {
    std::uint64_t median = 0;
    std::uint64_t p90 = 0;
    bool operator==(const Quantiles&) const = default;
};

// One replication.
struct Tally {
    std::uint32_t replication = 0;
    std::uint64_t events = 0;
    std::uint64_t families = 0;  // made, warm-up included
    std::uint64_t most_live = 0;
    std::vector<StationTally> stations;      // per station
    std::vector<VisitTally> visits;          // station * classes + class
    std::vector<ChainTally> chain;           // per class
    std::vector<MilestoneTally> milestones;  // milestone * classes + class
    std::vector<Quantiles> waits;            // per station
    std::vector<Quantiles> stays;            // one, of the chain
    std::vector<Quantiles> reaches;          // per milestone
    bool operator==(const Tally&) const = default;
};

// The fields by name, for a writer or reader of files. The order is the order in a file.
template <class T>
struct Field {
    std::string_view name;
    std::uint64_t T::*member;
};
inline constexpr std::array visit_fields{
    Field<VisitTally>{"entered", &VisitTally::entered},
    Field<VisitTally>{"started", &VisitTally::started},
    Field<VisitTally>{"atOnce", &VisitTally::at_once},
    Field<VisitTally>{"waits", &VisitTally::waits},
    Field<VisitTally>{"waitedMinutes", &VisitTally::waited_minutes},
    Field<VisitTally>{"finished", &VisitTally::finished},
    Field<VisitTally>{"servedMinutes", &VisitTally::served_minutes},
    Field<VisitTally>{"gaveUp", &VisitTally::gave_up},
    Field<VisitTally>{"gaveUpCounted", &VisitTally::gave_up_counted},
    Field<VisitTally>{"gaveUpMinutes", &VisitTally::gave_up_minutes},
    Field<VisitTally>{"ofTerm", &VisitTally::of_term},
    Field<VisitTally>{"inTerm", &VisitTally::in_term},
    Field<VisitTally>{"committed", &VisitTally::committed},
    Field<VisitTally>{"paid", &VisitTally::paid},
    Field<VisitTally>{"waitMedian", &VisitTally::wait_median},
    Field<VisitTally>{"waitP90", &VisitTally::wait_p90}};
inline constexpr std::array station_fields{
    Field<StationTally>{"waitingMinutes", &StationTally::waiting_minutes},
    Field<StationTally>{"servingMinutes", &StationTally::serving_minutes},
    Field<StationTally>{"placeMinutes", &StationTally::place_minutes},
    Field<StationTally>{"waitingBefore", &StationTally::waiting_before},
    Field<StationTally>{"servingBefore", &StationTally::serving_before},
    Field<StationTally>{"waitingAfter", &StationTally::waiting_after},
    Field<StationTally>{"servingAfter", &StationTally::serving_after},
    Field<StationTally>{"longestQueue", &StationTally::longest_queue},
    Field<StationTally>{"ownWaitingMinutes", &StationTally::own_waiting_minutes},
    Field<StationTally>{"ownServingMinutes", &StationTally::own_serving_minutes},
    Field<StationTally>{"openBefore", &StationTally::open_before},
    Field<StationTally>{"openAfter", &StationTally::open_after}};
inline constexpr std::array chain_fields{
    Field<ChainTally>{"arrived", &ChainTally::arrived},
    Field<ChainTally>{"left", &ChainTally::left},
    Field<ChainTally>{"leftGivingUp", &ChainTally::left_giving_up},
    Field<ChainTally>{"stays", &ChainTally::stays},
    Field<ChainTally>{"stayMinutes", &ChainTally::stay_minutes},
    Field<ChainTally>{"stayMedian", &ChainTally::stay_median},
    Field<ChainTally>{"stayP90", &ChainTally::stay_p90},
    Field<ChainTally>{"visits", &ChainTally::visits},
    Field<ChainTally>{"liveBefore", &ChainTally::live_before},
    Field<ChainTally>{"liveAfter", &ChainTally::live_after},
    Field<ChainTally>{"ownMinutes", &ChainTally::own_minutes}};
inline constexpr std::array milestone_fields{
    Field<MilestoneTally>{"reached", &MilestoneTally::reached},
    Field<MilestoneTally>{"minutes", &MilestoneTally::minutes},
    Field<MilestoneTally>{"median", &MilestoneTally::median},
    Field<MilestoneTally>{"p90", &MilestoneTally::p90}};
inline constexpr std::array quantile_fields{Field<Quantiles>{"median", &Quantiles::median},
                                            Field<Quantiles>{"p90", &Quantiles::p90}};

// The replications of one plan, or a part of them. Ordered by replication, each once.
struct Outcomes {
    std::uint64_t seed = 0;
    std::vector<Tally> each;
    bool operator==(const Outcomes&) const = default;
};

// Parts of one plan as one. Whatever the order of the parts, the result is that of the whole.
// Refuses: other seeds, tables of another size, a replication that stands in two parts.
Result<Outcomes, std::string> joined(std::vector<Outcomes> parts);

// SHA-256 in hex over every number, in order: equal for equal results.
std::string fingerprint(const Outcomes& outcomes);

// The mean over replications that have the value. Units: of the value.
struct Estimate {
    std::uint32_t n = 0;     // replications
    double mean = 0.0;       // 0 without replications
    double deviation = 0.0;  // between replications; 0 with fewer than two
    double margin_95 =
        0.0;  // half of the 95% interval of the mean (Student); 0 with fewer than two
};

// Per station (all classes, or one), in days unless it says so.
struct StationSummary {
    Estimate wait;  // of those who started
    Estimate wait_median;
    Estimate wait_p90;
    Estimate p_wait;      // part that does not start at once
    Estimate queue;       // families
    Estimate in_service;  // families
    Estimate use;         // in_service / places
    Estimate service;
    Estimate p_gives_up;       // of those who entered
    Estimate p_in_term;        // only where there is a term
    Estimate finished_a_year;  // families
    Estimate queue_after;      // families that wait at the horizon
    Estimate euros_a_year;     // of all classes with the staff; of one only for its visits
};
struct ChainSummary {
    Estimate stay;
    Estimate stay_median;
    Estimate stay_p90;
    Estimate visits;       // links a family
    Estimate live;         // families at the horizon
    Estimate left_a_year;  // families
    Estimate p_gives_up;   // of those who left
    Estimate euros_a_year;
};
struct MilestoneSummary {
    Estimate wait;
    Estimate median;
    Estimate p90;
};

// `of_class`: a class, or `none` for all together.
StationSummary station_summary(const Model&,
                               const Outcomes&,
                               std::size_t station,
                               std::uint16_t of_class = none);
ChainSummary chain_summary(const Model&, const Outcomes&, std::uint16_t of_class = none);
MilestoneSummary milestone_summary(const Model&,
                                   const Outcomes&,
                                   std::size_t milestone,
                                   std::uint16_t of_class = none);

// The means of one replication, as the summaries have them, all classes together. Returns: nothing
// where nobody was counted.
std::optional<double> wait_days(const Model&, const Tally&, std::size_t station);
std::optional<double> queue_families(const Model&, const Tally&, std::size_t station);
std::optional<double> stay_days(const Model&, const Tally&);
// Paid in the counted time, and the staff of all stations.
double euros_a_year(const Model&, const Tally&);

// The mean and its interval of one value per replication, in order.
Estimate estimate(const std::vector<double>& values);

}  // namespace naast::sim
