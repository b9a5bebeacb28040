#include "naast/sim/model.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

namespace naast::sim {

namespace {

// Two stations in a row, of which half comes back.
Model model() {
    Model made;
    made.horizon = 100 * minutes_per_day;
    made.class_ids = {"all"};
    made.tables = {exponential_time(minutes_per_day), fixed_time(2.0 * minutes_per_day)};
    Station first;
    first.id = "first";
    first.places = {{0, 10}};
    first.flows = {Flow{}};
    first.flows[0].service = 0;
    first.flows[0].routes = {{1, 1.0}};
    Station second = first;
    second.id = "second";
    second.flows[0].service = 1;
    second.flows[0].routes = {{0, 0.5}, {leaves, 0.5}};
    made.stations = {first, second};
    Source source;
    source.id = "source";
    source.rates = {{0, 4.0}};
    source.class_p = {1.0};
    source.routes = {{0, 1.0}};
    made.sources = {source};
    return made;
}

}  // namespace

TEST(Model, AGoodOneHasNoFaults) {
    EXPECT_TRUE(faults_of(model()).empty());
}

TEST(Model, EachFaultIsNamed) {
    struct Broken {
        std::string says;
        std::function<void(Model&)> broken;
    };
    const std::vector<Broken> rows{
        {"the horizon", [](Model& m) { m.horizon = 0; }},
        {"the horizon", [](Model& m) { m.horizon = longest_horizon + 1; }},
        {"the warm-up", [](Model& m) { m.warmup = m.horizon; }},
        {"classes", [](Model& m) { m.classes = 0; }},
        {"no station", [](Model& m) { m.stations.clear(); }},
        {"first: not one flow for each class", [](Model& m) { m.stations[0].flows.clear(); }},
        {"first: no step from minute 0", [](Model& m) { m.stations[0].places[0].from = 1; }},
        {"first: steps that are not in order",
         [](Model& m) {
             m.stations[0].places.push_back({0, 1});
         }},
        {"second: no table", [](Model& m) { m.stations[1].flows[0].service = 2; }},
        {"second: no table", [](Model& m) { m.stations[1].flows[0].service = none; }},
        {"patience", [](Model& m) { m.stations[1].flows[0].patience = 2; }},
        {"priority", [](Model& m) { m.stations[1].flows[0].priority = 8; }},
        {"gives up", [](Model& m) { m.stations[1].flows[0].gives_up_to = 2; }},
        {"a route to a station", [](Model& m) { m.stations[1].flows[0].routes[0].to = 2; }},
        {"not 1 together", [](Model& m) { m.stations[1].flows[0].routes[0].p = 0.4; }},
        {"from 0 to 1",
         [](Model& m) {
             m.stations[1].flows[0].routes = {{0, -0.5}, {0, 1.5}};
         }},
        {"not 1 together", [](Model& m) { m.stations[1].flows[0].routes.clear(); }},
        {"from 0 to 1", [](Model& m) { m.sources[0].class_p = {std::nan("")}; }},
        {"calendar", [](Model& m) { m.stations[0].calendar = 0; }},
        {"calendar", [](Model& m) { m.stations[0].term.calendar = 3; }},
        {"a rate", [](Model& m) { m.sources[0].rates[0].per_day = -1.0; }},
        {"a rate", [](Model& m) { m.sources[0].rates[0].per_day = INFINITY; }},
        {"a rate", [](Model& m) { m.sources[0].rates[0].per_day = 1e-9; }},
        {"not one part",
         [](Model& m) {
             m.sources[0].class_p = {0.5, 0.5};
         }},
        {"its number", [](Model& m) { m.sources.push_back(m.sources[0]); }},
        {"start group",
         [](Model& m) {
             m.start = {{2, 0, false, 1, 0}};
         }},
        {"start group",
         [](Model& m) {
             m.start = {{0, 1, false, 1, 0}};
         }},
        {"too many families",
         [](Model& m) {
             m.start = {{0, 0, false, most_in_start_group + 1, 0}};
         }},
        {"number is that of another",
         [](Model& m) {
             m.start = {{0, 0, false, 1, 0, 1}, {0, 0, false, 1, 0}};
         }},
        {"too high",
         [](Model& m) {
             m.start = {{0, 0, false, 1, 0, most_start_groups}};
         }},
        {"no such station", [](Model& m) {
             m.milestones = {{"help", {9}}};
         }}};
    for (const Broken& row : rows) {
        Model broken = model();
        row.broken(broken);
        const std::vector<std::string> faults = faults_of(broken);
        ASSERT_FALSE(faults.empty()) << row.says;
        EXPECT_NE(faults.front().find(row.says), std::string::npos) << faults.front();
    }
}

TEST(Model, TheLoadIsWhatFlowsThroughOverThePlaces) {
    // 4 a day, of which each visits both links twice: 8 a day.
    const std::vector<double> load = load_of(model());
    EXPECT_NEAR(load[0], 0.8, 1e-6);
    EXPECT_NEAR(load[1], 1.6, 1e-6);
}

TEST(Model, TheLoadIsInfiniteWithoutPlacesOrWithoutAnExit) {
    Model without = model();
    without.stations[0].places = {{0, 0}};
    EXPECT_TRUE(std::isinf(load_of(without)[0]));
    Model round = model();
    round.stations[1].flows[0].routes = {{0, 1.0}};
    EXPECT_TRUE(std::isinf(load_of(round)[1]));
}

TEST(Model, ExtraPlacesMakeTheLoadLower) {
    Model extra = model();
    extra.stations[0].flex_most = 6;
    EXPECT_NEAR(load_of(extra)[0], 0.8, 1e-6) << "none come";
    extra.stations[0].flex_permille = 1;
    EXPECT_NEAR(load_of(extra)[0], 0.5, 1e-6);
}

TEST(Model, DaysOffMakeTheLoadHigher) {
    Model week = model();
    week.calendars = {{"week", {1, 1, 1, 1, 1, 0, 0}}};
    week.stations[0].calendar = 0;
    EXPECT_NEAR(load_of(week)[0], 0.8 * 7.0 / 5.0, 1e-6);
}

}  // namespace naast::sim
