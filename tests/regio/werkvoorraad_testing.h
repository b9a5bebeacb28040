// How many lines to act on each regisseur of the made-up region has on a Monday. Shared by the test
// of the budget (GAP-11) and by bench/werkvoorraad_bench.cpp.
#pragma once

#include "naast/demo/region.h"
#include "naast/dossier/dossier.h"
#include "naast/signalering/regel.h"
#include "naast/termijnen/normen.h"

#include <map>
#include <string>
#include <vector>

namespace naast::regio {

// The events as the ledger would give them back.
std::vector<RecordedEvent> stream_of(const demo::MadeFamily& family);

Dossier dossier_of(const demo::MadeFamily& family, Date day);

// One line: one family and one rule, however many children or trajectories it is about.
struct Line {
    std::string regel;
    std::size_t family = 0;  // its place in the region
    auto operator<=>(const Line&) const = default;
};

struct WorkerWeek {
    Date monday{};
    std::string regisseur;
    int families = 0;
    std::vector<Line> standing;  // on that Monday, for the regisseur to answer
    std::vector<Line> in_week;   // these, and those that began in the week
};

// The Mondays from `from` on, `step` apart, through the last day of the region.
std::vector<Date> mondays(Date from, Date through, Days step);

std::vector<WorkerWeek> worker_weeks(const std::vector<demo::MadeFamily>& region,
                                     const Normen& normen,
                                     const std::vector<Date>& days,
                                     Date today);

// Those with twenty families, give or take three.
std::vector<WorkerWeek> with_twenty_families(std::vector<WorkerWeek> weeks);

// The middle one, or the one at nine tenths. Requires: some.
int quantile(std::vector<int> counts, double share);

}  // namespace naast::regio
