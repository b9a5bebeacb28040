#include "naast/sim/replicate.h"

#include <gtest/gtest.h>

namespace naast::sim {

namespace {

Model model() {
    Model made;
    made.horizon = 100 * minutes_per_day;
    made.class_ids = {"all"};
    made.tables = {exponential_time(2000.0)};
    Flow flow;
    flow.service = 0;
    Station station;
    station.id = "station";
    station.places = {{0, 3}};
    station.flows = {flow};
    made.stations = {station};
    Source source;
    source.id = "source";
    source.rates = {{0, 1.5}};
    source.class_p = {1.0};
    source.routes = {{0, 1.0}};
    made.sources = {source};
    return made;
}

}  // namespace

TEST(Replicate, GivesTheReplicationsOfItsPlanInOrder) {
    const Outcomes outcomes = replicate(model(), {5, 3, 9, 4});
    ASSERT_EQ(outcomes.each.size(), 6U);
    EXPECT_EQ(outcomes.seed, 5U);
    for (std::uint32_t i = 0; i < 6; ++i) EXPECT_EQ(outcomes.each[i].replication, 3 + i);
    EXPECT_TRUE(replicate(model(), {5, 3, 3, 2}).each.empty());
}

TEST(Replicate, SaysHowFarItIs) {
    std::uint32_t said = 0;
    const Outcomes all = replicate(model(), {1, 0, 20, 2}, [&](std::uint32_t done) {
        EXPECT_EQ(done, ++said);
        return true;
    });
    EXPECT_EQ(said, 20U);
    EXPECT_EQ(all.each.size(), 20U);
}

TEST(Replicate, StopsWhenAskedAndKeepsWhatIsDone) {
    const Outcomes some =
        replicate(model(), {1, 0, 1000, 2}, [](std::uint32_t done) { return done < 5; });
    EXPECT_GE(some.each.size(), 5U);
    // The other thread may finish the one it was at.
    EXPECT_LE(some.each.size(), 6U);
}

}  // namespace naast::sim
