#include "naast/sim/model.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace naast::sim {

namespace {

class Check {
public:
    explicit Check(const Model& model) : model_(model) {}

    std::vector<std::string> faults() {
        sizes();
        if (!faults_.empty()) return faults_;
        for (const Station& station : model_.stations) check(station);
        std::set<std::uint16_t> numbers;
        for (const Source& source : model_.sources) {
            check(source);
            need(source.number < none && numbers.insert(source.number).second,
                 source.id + ": its number is that of another source");
        }
        std::set<std::uint32_t> groups;
        for (std::size_t i = 0; i < model_.start.size(); ++i) {
            check(model_.start[i]);
            const std::uint32_t number = number_of(model_.start, i);
            need(number < most_start_groups && groups.insert(number).second,
                 "a start group whose number is that of another, or too high");
        }
        for (const Milestone& milestone : model_.milestones) {
            for (const std::uint16_t station : milestone.stations)
                need(station < model_.stations.size(), milestone.id + ": no such station");
        }
        return faults_;
    }

private:
    const Model& model_;
    std::vector<std::string> faults_;

    void need(bool holds, const std::string& otherwise) {
        if (!holds) faults_.push_back(otherwise + ".");
    }

    void sizes() {
        need(model_.horizon >= 1 && model_.horizon <= longest_horizon,
             "the horizon is not between 1 and " + std::to_string(longest_horizon) + " minutes");
        need(model_.warmup < model_.horizon, "the warm-up is not before the horizon");
        need(model_.classes >= 1 && model_.classes <= most_classes,
             "there are not 1 to " + std::to_string(most_classes) + " classes");
        need(!model_.stations.empty() && model_.stations.size() <= most_stations,
             "there is no station, or there are too many");
        need(model_.sources.size() < none, "there are too many sources");
        need(model_.milestones.size() <= most_milestones, "there are too many milestones");
        for (const Station& station : model_.stations)
            need(station.flows.size() == model_.classes,
                 station.id + ": not one flow for each class");
    }

    template <class Steps>
    void check_steps(const std::string& id, const Steps& steps) {
        need(!steps.empty() && steps.front().from == 0, id + ": no step from minute 0");
        for (std::size_t i = 1; i < steps.size(); ++i)
            need(steps[i - 1].from < steps[i].from, id + ": steps that are not in order");
    }

    void check_parts(const std::string& id, const std::vector<double>& parts) {
        constexpr double within = 1e-9;
        double sum = 0.0;
        for (const double p : parts) {
            need(p >= 0.0 && p <= 1.0, id + ": a part that is not from 0 to 1");
            sum += p;
        }
        need(std::abs(sum - 1.0) <= within, id + ": parts that are not 1 together");
    }

    void check_routes(const std::string& id, const std::vector<Route>& routes) {
        std::vector<double> parts;
        for (const Route& route : routes) {
            parts.push_back(route.p);
            need(route.to == leaves || route.to < model_.stations.size(),
                 id + ": a route to a station that is not there");
        }
        need(routes.size() <= most_routes, id + ": too many routes");
        check_parts(id, parts);
    }

    void check_calendar(const std::string& id, std::uint16_t calendar) {
        need(calendar == none || calendar < model_.calendars.size(), id + ": no such calendar");
    }

    void check(const Station& station) {
        check_steps(station.id, station.places);
        check_calendar(station.id, station.calendar);
        check_calendar(station.id, station.term.calendar);
        need(station.price.a_start <= most_cents_a_start &&
                 station.price.a_day <= 1'000 * most_cents_a_day,
             station.id + ": a price that is too high");
        for (const Flow& flow : station.flows) {
            need(flow.service < model_.tables.size(), station.id + ": no table for its work");
            need(flow.patience == none || flow.patience < model_.tables.size(),
                 station.id + ": no such table for patience");
            need(flow.priority < most_levels, station.id + ": a priority that is too low");
            need(flow.gives_up_to == leaves || flow.gives_up_to < model_.stations.size(),
                 station.id + ": who gives up goes to a station that is not there");
            check_routes(station.id, flow.routes);
        }
    }

    void check(const Source& source) {
        check_steps(source.id, source.rates);
        for (const RateStep& step : source.rates)
            need(std::isfinite(step.per_day) && step.per_day >= 0.0 &&
                     (step.per_day == 0.0 || step.per_day >= least_rate),
                 source.id + ": a rate that is below 0, or above 0 and too small");
        need(source.class_p.size() == model_.classes, source.id + ": not one part for each class");
        check_parts(source.id, source.class_p);
        check_routes(source.id, source.routes);
    }

    void check(const Start& start) {
        const bool there =
            start.station < model_.stations.size() && start.of_class < model_.classes;
        need(there, "a start group at a station or of a class that is not there");
        need(start.families <= most_in_start_group, "a start group with too many families");
    }
};

// Arrivals a day at each station of one class, from outside the chain, at the warm-up.
std::vector<double> from_outside(const Model& model, std::size_t of_class) {
    std::vector<double> flow(model.stations.size());
    for (const Source& source : model.sources) {
        const auto step = std::prev(std::upper_bound(
            source.rates.begin(), source.rates.end(), model.warmup, [](Minute at, RateStep later) {
                return at < later.from;
            }));
        for (const Route& route : source.routes) {
            if (route.to != leaves)
                flow[route.to] += step->per_day * source.class_p[of_class] * route.p;
        }
    }
    return flow;
}

// What comes from outside, and what `flow` sends on.
std::vector<double> sent_on(const Model& model,
                            std::size_t of_class,
                            const std::vector<double>& flow,
                            std::vector<double> outside) {
    for (std::size_t from = 0; from < flow.size(); ++from) {
        for (const Route& route : model.stations[from].flows[of_class].routes) {
            if (route.to != leaves) outside[route.to] += flow[from] * route.p;
        }
    }
    return outside;
}

// All arrivals a day at each station of one class: sent on until nothing changes.
std::vector<double> flow_of(const Model& model, std::size_t of_class) {
    constexpr int most_rounds = 100'000;
    constexpr double nothing = 1e-12;
    const std::vector<double> outside = from_outside(model, of_class);
    std::vector<double> flow = outside;
    for (int round = 0; round < most_rounds; ++round) {
        std::vector<double> next = sent_on(model, of_class, flow, outside);
        double change = 0.0;
        for (std::size_t i = 0; i < flow.size(); ++i)
            change = std::max(change, std::abs(next[i] - flow[i]) / std::max(1.0, next[i]));
        flow = std::move(next);
        if (change < nothing) return flow;
    }
    return std::vector<double>(model.stations.size(), std::numeric_limits<double>::infinity());
}

// With those that come when the queue is long.
double places_at_warmup(const Model& model, const Station& station) {
    double places = 0;
    for (const PlaceStep& step : station.places) {
        if (step.from <= model.warmup) places = step.places;
    }
    return station.flex_permille == 0 ? places : places + station.flex_most;
}

// The part of the days that a station works.
double working_part(const Model& model, const Station& station) {
    if (station.calendar == none) return 1.0;
    const std::vector<std::uint8_t>& days = model.calendars[station.calendar].is_working_day;
    if (days.empty()) return 1.0;
    const auto working = std::count_if(days.begin(), days.end(), [](auto day) { return day != 0; });
    return static_cast<double>(working) / static_cast<double>(days.size());
}

}  // namespace

std::vector<std::string> faults_of(const Model& model) {
    return Check(model).faults();
}

std::vector<double> load_of(const Model& model) {
    std::vector<double> load(model.stations.size());
    for (std::size_t of_class = 0; of_class < model.classes; ++of_class) {
        const std::vector<double> flow = flow_of(model, of_class);
        for (std::size_t i = 0; i < load.size(); ++i)
            load[i] += flow[i] / minutes_per_day *
                       model.tables[model.stations[i].flows[of_class].service].mean();
    }
    for (std::size_t i = 0; i < load.size(); ++i) {
        const double places =
            places_at_warmup(model, model.stations[i]) * working_part(model, model.stations[i]);
        if (load[i] > 0.0) load[i] /= places;
    }
    return load;
}

}  // namespace naast::sim
