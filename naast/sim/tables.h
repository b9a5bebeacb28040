// The model as the loop reads it: whole numbers in flat rows. Made once, shared by all threads.
#pragma once

#include "naast/sim/calendar.h"
#include "naast/sim/model.h"

#include <vector>

namespace naast::sim {

// Where a draw leads: the first choice whose `below` is above it. The last takes all that is left.
struct Choice {
    std::uint32_t below = 0;
    std::uint32_t to = 0;
};
struct Choices {
    std::uint32_t first = 0;  // in Tables::choices
    std::uint32_t many = 0;
};

struct FlowRow {
    const QuantileTable* service = nullptr;
    const QuantileTable* patience = nullptr;
    Choices routes;
    std::uint16_t gives_up_to = leaves;
    std::uint8_t level = 0;
};

struct StationRow {
    const WorkClock* clock = nullptr;
    const WorkClock* term_clock = nullptr;
    Minute term = 0;
    std::uint32_t caseload = 0;
    std::uint32_t flex_permille = 0;
    std::uint32_t flex_most = 0;
    std::uint32_t first_line = 0;  // of its lines, one for each level
    Price price;
    std::uint8_t milestones = 0;  // bits
};

struct SourceRow {
    std::uint16_t number = 0;
    Choices classes;
    Choices routes;
};

class Tables {
public:
    // Requires: faults_of(from) is empty; it outlives the tables.
    explicit Tables(const Model& from);
    Tables(const Tables&) = delete;
    Tables& operator=(const Tables&) = delete;

    const Model& model;
    std::vector<WorkClock> clocks;
    std::vector<Choice> choices;
    std::vector<StationRow> stations;
    std::vector<FlowRow> flows;  // station * classes + class
    std::vector<SourceRow> sources;
    std::uint32_t lines = 0;

    std::uint32_t choose(Choices from, std::uint32_t draw) const {
        const Choice* choice = choices.data() + from.first;
        // Counted, not searched: the processor cannot guess where a draw leads.
        std::uint32_t at = 0;
        for (std::uint32_t i = 0; i + 1 < from.many; ++i) at += draw >= choice[i].below ? 1 : 0;
        return choice[at].to;
    }

private:
    Choices add(const std::vector<Route>& routes);
    Choices add_classes(const std::vector<double>& parts);
    const WorkClock* clock(std::uint16_t calendar) const;
};

}  // namespace naast::sim
