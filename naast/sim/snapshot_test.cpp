// The format of docs/formats/simulatie-momentopname.md, as a format. That a run goes on as if
// nothing happened is V9, in tests/sim.
#include "naast/sim/snapshot.h"

#include "naast/sim/run.h"

#include <gtest/gtest.h>

namespace naast::sim {

namespace {

Model model() {
    Model made;
    made.horizon = 50 * minutes_per_day;
    made.class_ids = {"all"};
    made.tables = {exponential_time(2000.0)};
    Flow flow;
    flow.service = 0;
    Station station;
    station.id = "station";
    station.places = {{0, 3}};
    station.caseload = 2;
    station.flows = {flow};
    made.stations = {station};
    made.start = {{0, 0, false, 2, 0}, {0, 0, true, 3, 100}};
    return made;
}

std::string snapshot_of(const Model& of, Minute at) {
    const Tables tables(of);
    DayRun run(tables);
    run.begin(3, 4);
    run.run_until(at);
    return run.save();
}

std::string refusal_of(const Model& of, std::string_view bytes) {
    const Tables tables(of);
    DayRun run(tables);
    const Outcome<std::string> outcome = run.restore(bytes);
    return outcome ? "" : outcome.error();
}

}  // namespace

TEST(Snapshot, OpenedTwiceItIsTheSame) {
    const Model of = model();
    const std::string bytes = snapshot_of(of, 1000);
    const Tables tables(of);
    DayRun run(tables);
    for (int i = 0; i < 2; ++i) {
        ASSERT_TRUE(run.restore(bytes));
        EXPECT_EQ(run.save(), bytes);
        EXPECT_EQ(run.now(), 1000U);
    }
    EXPECT_TRUE(bytes.starts_with("NAASTSIM"));
}

TEST(Snapshot, CutAtAnyByteOrChangedInOneItIsRefused) {
    const Model of = model();
    const std::string bytes = snapshot_of(of, 1000);
    for (std::size_t size = 0; size < bytes.size(); size += size < 200 ? 1 : 97)
        ASSERT_NE(refusal_of(of, std::string_view(bytes).substr(0, size)), "") << size;
    for (std::size_t at = 0; at < bytes.size(); at += at < 200 ? 1 : 97) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 4);
        ASSERT_NE(refusal_of(of, changed), "") << at;
    }
    EXPECT_NE(refusal_of(of, bytes + "x"), "");
}

TEST(Snapshot, ARefusalSaysWhyAndChangesNothing) {
    const Model of = model();
    const Tables tables(of);
    DayRun run(tables);
    run.begin(3, 4);
    run.run_until(500);
    const std::string before = run.save();
    std::string other = before;
    other[8] = 9;
    EXPECT_FALSE(run.restore(other));
    EXPECT_EQ(run.save(), before);
    EXPECT_NE(refusal_of(of, other).find("version 9"), std::string::npos);
    EXPECT_NE(refusal_of(of, "{}").find("no snapshot"), std::string::npos);
}

TEST(Snapshot, OfAnotherModelItIsRefused) {
    const std::string bytes = snapshot_of(model(), 1000);
    Model more = model();
    more.stations.push_back(more.stations[0]);
    EXPECT_NE(refusal_of(more, bytes).find("other stations"), std::string::npos);
    Model shorter = model();
    shorter.horizon = 900;
    EXPECT_NE(refusal_of(shorter, bytes).find("horizon"), std::string::npos);
    // A variant with other numbers goes on from it.
    Model variant = model();
    variant.horizon *= 2;
    variant.tables[0] = exponential_time(1000.0);
    EXPECT_EQ(refusal_of(variant, bytes), "");
}

}  // namespace naast::sim
