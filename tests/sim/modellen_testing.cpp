#include "tests/sim/modellen_testing.h"

#include "naast/base/date.h"
#include "naast/sim/calendar.h"

#include <boost/json.hpp>

#include <cstdlib>
#include <fstream>
#include <random>
#include <sstream>
#include <stdexcept>

namespace naast::sim::modellen {

namespace json = boost::json;

Station station(std::string id, std::uint32_t places, Flow flow) {
    Station made;
    made.id = std::move(id);
    made.places = {{0, places}};
    made.flows = {std::move(flow)};
    return made;
}

Source source(double per_day, std::uint16_t to) {
    Source made;
    made.id = "source";
    made.rates = {{0, per_day}};
    made.class_p = {1.0};
    made.routes = {{to, 1.0}};
    return made;
}

Model enkel(const Enkel& asked) {
    Model model;
    model.name = "one station";
    model.horizon = asked.days * minutes_per_day;
    model.warmup = asked.warmup_days * minutes_per_day;
    model.class_ids = {"all"};
    model.tables = {asked.service};
    Flow flow;
    flow.service = 0;
    model.stations = {station("station", asked.servers, flow)};
    model.sources = {source(asked.arrivals_per_day, 0)};
    return model;
}

namespace {

json::value chain6_file() {
    std::ifstream file("bench/sim/chain6.json");
    std::stringstream text;
    text << file.rdbuf();
    if (text.str().empty())
        throw std::runtime_error(
            "bench/sim/chain6.json is not here; start in the root of the tree");
    return json::parse(text.str());
}

const char* name_of(Chain6 size) {
    return size == Chain6::small ? "small" : "region";
}

}  // namespace

Chain6Theory chain6_theory(Chain6 size) {
    const json::value file = chain6_file();
    const json::value& part = file.at(name_of(size));
    return {json::value_to<std::vector<double>>(part.at("arrival_rate_per_station")),
            json::value_to<std::vector<double>>(part.at("mean_service_days")),
            json::value_to<std::vector<std::uint32_t>>(part.at("servers")),
            json::value_to<std::vector<double>>(part.at("theory_mean_wait_days"))};
}

Model chain6(Chain6 size, std::uint32_t days, std::uint32_t warmup_days, std::uint32_t times) {
    const json::value file = chain6_file();
    const auto routing = json::value_to<std::vector<std::vector<double>>>(file.at("routing"));
    const auto ids = json::value_to<std::vector<std::string>>(file.at("stations"));
    const Chain6Theory theory = chain6_theory(size);
    Model model;
    model.name = std::string("chain6 ") + name_of(size);
    model.horizon = days * minutes_per_day;
    model.warmup = warmup_days * minutes_per_day;
    model.class_ids = {"all"};
    for (std::size_t from = 0; from < ids.size(); ++from) {
        model.tables.push_back(exponential_time(theory.mean_service_days[from] * minutes_per_day));
        Flow flow;
        flow.service = static_cast<std::uint16_t>(from);
        flow.routes.clear();
        double rest = 1.0;
        for (std::size_t to = 0; to < ids.size(); ++to) {
            if (routing[from][to] == 0.0) continue;
            flow.routes.push_back({static_cast<std::uint16_t>(to), routing[from][to]});
            rest -= routing[from][to];
        }
        flow.routes.push_back({leaves, rest});
        model.stations.push_back(station(ids[from], theory.servers[from] * times, flow));
    }
    model.sources = {
        source(json::value_to<double>(file.at(name_of(size)).at("arrivals_per_day")) * times, 0)};
    return model;
}

namespace {

// Durations of all kinds, from hours to weeks. Made once: a gamma takes longer to make than a
// small model to run.
constexpr std::uint32_t tables_made = 48;
const QuantileTable& a_table(std::uint32_t which) {
    static const std::vector<QuantileTable> tables = [] {
        constexpr std::uint32_t kinds = 6;
        std::vector<QuantileTable> made;
        for (std::uint32_t i = 0; i < tables_made; ++i) {
            const double mean = 200.0 + 37.0 * i * i;
            const double spread = 0.2 + 0.05 * i;
            switch (i % kinds) {
                case 0: made.push_back(fixed_time(mean)); break;
                case 1: made.push_back(gamma_time(mean, spread)); break;
                case 2: made.push_back(lognormal_time(mean, spread)); break;
                case 3: made.push_back(weibull_time(mean, 2.0 * spread)); break;
                case 4: made.push_back(triangular_time(0.0, mean, 3.0 * mean)); break;
                default: made.push_back(exponential_time(mean)); break;
            }
        }
        return made;
    }();
    return tables[which];
}

// Draws for a made-up model. std::mt19937 gives the same numbers everywhere, its distributions in
// the standard library need not.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : numbers_(seed) {}
    std::uint32_t below(std::uint32_t many) {
        return static_cast<std::uint32_t>(numbers_() % many);
    }
    bool one_in(std::uint32_t many) { return below(many) == 0; }
    double part() { return static_cast<double>(below(1000)) / 1000.0; }

    // Of `many` and leaving; at least a fifth leaves, so that everyone once does.
    std::vector<Route> routes(std::uint32_t many) {
        const double leaving = 0.2 + 0.8 * part();
        std::vector<Route> made;
        double rest = 1.0 - leaving;
        for (std::uint16_t to = 0; to < many; ++to) {
            const double p = to + 1U == many ? rest : rest * part();
            made.push_back({to, p});
            rest -= p;
        }
        made.push_back({leaves, leaving});
        return made;
    }
    QuantileTable time() { return a_table(below(tables_made)); }

private:
    std::mt19937 numbers_;
};

class Maker {
public:
    explicit Maker(std::uint32_t seed) : dice_(seed) {}

    Model make() {
        model_.name = "made up";
        model_.horizon = 20'000 + dice_.below(200'000);
        model_.warmup = dice_.one_in(3) ? 0 : dice_.below(model_.horizon);
        model_.classes = static_cast<std::uint8_t>(1 + dice_.below(4));
        for (std::uint8_t i = 0; i < model_.classes; ++i)
            model_.class_ids.push_back("class " + std::to_string(i));
        for (int i = 0; i < 5; ++i) model_.tables.push_back(dice_.time());
        const Date first = date("2025-12-20") + Days{dice_.below(400)};
        model_.calendars = {working_days("office", Kalender{}, first, dice_.below(300))};
        stations_ = 1 + dice_.below(6);
        for (std::uint32_t i = 0; i < stations_; ++i) model_.stations.push_back(station());
        for (std::uint16_t i = 0; i < 1 + dice_.below(2); ++i) model_.sources.push_back(source(i));
        for (std::uint32_t i = 0; i < dice_.below(4); ++i)
            model_.start.push_back({any_station(),
                                    static_cast<std::uint8_t>(dice_.below(model_.classes)),
                                    dice_.one_in(2),
                                    dice_.below(20),
                                    dice_.below(20'000)});
        if (dice_.one_in(2)) model_.milestones.push_back({"help", {any_station(), any_station()}});
        return model_;
    }

private:
    Dice dice_;
    Model model_;
    std::uint32_t stations_ = 1;

    std::uint16_t any_station() { return static_cast<std::uint16_t>(dice_.below(stations_)); }
    std::uint16_t any_table() {
        return static_cast<std::uint16_t>(
            dice_.below(static_cast<std::uint32_t>(model_.tables.size())));
    }

    Station station() {
        Station made;
        made.id = "station " + std::to_string(model_.stations.size());
        made.places = {{0, dice_.below(12)}};
        while (dice_.one_in(2))
            made.places.push_back(
                {made.places.back().from + 1 + dice_.below(40'000), dice_.below(12)});
        made.caseload = dice_.one_in(2) ? 0 : 1 + dice_.below(4);
        made.calendar = dice_.one_in(2) ? 0 : none;
        if (dice_.one_in(3)) {
            made.flex_permille = dice_.below(600);
            made.flex_most = dice_.below(9);
        }
        if (dice_.one_in(2)) {
            made.term.minutes = 1 + dice_.below(10'000);
            made.term.calendar = dice_.one_in(2) ? 0 : none;
        }
        if (!dice_.one_in(4)) made.price = {dice_.below(50'000), dice_.below(30'000'000)};
        for (std::uint8_t i = 0; i < model_.classes; ++i) {
            Flow flow;
            flow.service = any_table();
            flow.patience = dice_.one_in(2) ? any_table() : none;
            flow.routes = dice_.routes(stations_);
            flow.gives_up_to = dice_.one_in(3) ? any_station() : leaves;
            flow.priority = static_cast<std::uint8_t>(dice_.below(3));
            made.flows.push_back(flow);
        }
        return made;
    }

    Source source(std::uint16_t number) {
        Source made;
        made.id = "source " + std::to_string(number);
        made.number = number;
        made.rates = {{0, 40.0 * dice_.part()}};
        while (dice_.one_in(2))
            made.rates.push_back(
                {made.rates.back().from + 1 + dice_.below(40'000), 40.0 * dice_.part()});
        made.class_p.assign(model_.classes, 1.0 / model_.classes);
        made.routes = {{any_station(), 0.5}, {any_station(), 0.5}};
        return made;
    }
};

}  // namespace

bool geheel() {
    // Read before any thread is made.
    // NOLINTNEXTLINE(concurrency-mt-unsafe)
    return std::getenv("NAAST_SIM_GEHEEL") != nullptr;
}

Model willekeurig(std::uint32_t seed) {
    return Maker(seed).make();
}

}  // namespace naast::sim::modellen
