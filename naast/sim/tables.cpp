#include "naast/sim/tables.h"

#include <algorithm>
#include <cmath>

namespace naast::sim {

namespace {

std::uint32_t threshold(double p) {
    return static_cast<std::uint32_t>(std::clamp(std::ldexp(p, 32), 0.0, 4294967295.0));
}

std::uint32_t levels_of(const Station& station) {
    std::uint32_t levels = 1;
    for (const Flow& flow : station.flows) levels = std::max(levels, flow.priority + 1U);
    return levels;
}

}  // namespace

Choices Tables::add(const std::vector<Route>& routes) {
    const Choices made{static_cast<std::uint32_t>(choices.size()),
                       static_cast<std::uint32_t>(routes.size())};
    double below = 0.0;
    for (const Route& route : routes) {
        below += route.p;
        choices.push_back({threshold(below), route.to});
    }
    return made;
}

Choices Tables::add_classes(const std::vector<double>& parts) {
    std::vector<Route> routes;
    for (std::size_t i = 0; i < parts.size(); ++i)
        routes.push_back({static_cast<std::uint16_t>(i), parts[i]});
    return add(routes);
}

const WorkClock* Tables::clock(std::uint16_t calendar) const {
    return calendar == none ? nullptr : &clocks[calendar];
}

Tables::Tables(const Model& from) : model(from) {
    for (const Calendar& calendar : model.calendars) clocks.emplace_back(calendar);
    for (const Station& station : model.stations) {
        StationRow row;
        row.clock = clock(station.calendar);
        row.term_clock = clock(station.term.calendar);
        row.term = station.term.minutes;
        row.caseload = station.caseload;
        row.flex_permille = station.flex_permille;
        row.flex_most = station.flex_most;
        row.price = station.price;
        row.first_line = lines;
        lines += levels_of(station);
        stations.push_back(row);
        for (const Flow& flow : station.flows) {
            FlowRow made;
            if (flow.service != none) made.service = &model.tables[flow.service];
            if (flow.patience != none) made.patience = &model.tables[flow.patience];
            made.routes = add(flow.routes);
            made.gives_up_to = flow.gives_up_to;
            made.level = flow.priority;
            flows.push_back(made);
        }
    }
    for (std::size_t i = 0; i < model.milestones.size(); ++i) {
        for (const std::uint16_t station : model.milestones[i].stations)
            stations[station].milestones |= static_cast<std::uint8_t>(1U << i);
    }
    for (const Source& source : model.sources)
        sources.push_back({source.number, add_classes(source.class_p), add(source.routes)});
}

}  // namespace naast::sim
