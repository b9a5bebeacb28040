#include "naast/sim/tables.h"

#include <gtest/gtest.h>

namespace naast::sim {

namespace {

Model model() {
    Model made;
    made.classes = 2;
    made.tables = {fixed_time(10.0), fixed_time(20.0)};
    Flow flow;
    flow.service = 0;
    flow.routes = {{0, 0.25}, {1, 0.5}, {leaves, 0.25}};
    Station station;
    station.places = {{0, 1}};
    station.flows = {flow, flow};
    station.flows[1].priority = 2;
    station.flows[1].patience = 1;
    made.stations = {station, station};
    made.milestones = {{"a", {1}}, {"b", {0, 1}}};
    return made;
}

}  // namespace

TEST(Tables, ADrawLeadsWhereItsPartLies) {
    const Model of = model();
    const Tables tables(of);
    const Choices routes = tables.flows[0].routes;
    EXPECT_EQ(tables.choose(routes, 0), 0U);
    EXPECT_EQ(tables.choose(routes, 0x3FFFFFFF), 0U);
    EXPECT_EQ(tables.choose(routes, 0x40000000), 1U);
    EXPECT_EQ(tables.choose(routes, 0xBFFFFFFF), 1U);
    EXPECT_EQ(tables.choose(routes, 0xC0000000), std::uint32_t{leaves});
    EXPECT_EQ(tables.choose(routes, 0xFFFFFFFF), std::uint32_t{leaves});
}

TEST(Tables, APartOfNothingIsNeverChosenUnlessItIsLast) {
    Model of = model();
    of.stations[0].flows[0].routes = {{0, 0.0}, {1, 1.0}, {leaves, 0.0}};
    const Tables tables(of);
    for (const std::uint32_t draw : {0U, 1U, 0x80000000U, 0xFFFFFFFEU})
        EXPECT_EQ(tables.choose(tables.flows[0].routes, draw), 1U);
}

TEST(Tables, EachStationHasALineForEachLevelUpToItsLowest) {
    const Model of = model();
    const Tables tables(of);
    EXPECT_EQ(tables.stations[1].first_line, 3U);
    EXPECT_EQ(tables.lines, 6U);
    EXPECT_EQ(tables.stations[0].milestones, 2U);
    EXPECT_EQ(tables.stations[1].milestones, 3U);
    EXPECT_EQ(tables.flows[1].patience->minutes(7), 20U);
    EXPECT_EQ(tables.flows[0].patience, nullptr);
}

}  // namespace naast::sim
