// V9: the same seed gives the same bytes, whatever carries the run.
#include "naast/sim/replicate.h"
#include "naast/sim/run.h"
#include "naast/sim/snapshot.h"

#include <gtest/gtest.h>

#include "tests/sim/behoud_testing.h"
#include "tests/sim/modellen_testing.h"

namespace naast::sim {

using namespace modellen;

namespace {

std::uint32_t many_models() {
    return geheel() ? 600 : 60;
}

}  // namespace

TEST(V9, AnyNumberOfThreadsGivesTheSame) {
    for (std::uint32_t seed = 1; seed <= many_models() / 6; ++seed) {
        const Model model = willekeurig(seed);
        const Outcomes one = replicate(model, {seed, 0, 12, 1});
        ASSERT_EQ(one.each.size(), 12U);
        for (const unsigned threads : {2U, 4U, 16U}) {
            const Outcomes more = replicate(model, {seed, 0, 12, threads});
            ASSERT_EQ(fingerprint(more), fingerprint(one)) << seed << " on " << threads;
        }
    }
}

TEST(V9, TheDayQueueAndTheHeapGiveTheSame) {
    for (std::uint32_t seed = 1; seed <= many_models(); ++seed) {
        const Model model = willekeurig(seed);
        const Tables tables(model);
        DayRun day(tables);
        HeapRun heap(tables);
        day.begin(seed, 3);
        heap.begin(seed, 3);
        ASSERT_EQ(day.finish(), heap.finish()) << seed;
        ASSERT_EQ(day.save(), heap.save()) << seed;
    }
}

TEST(V9, PartsJoinedAreTheWhole) {
    const Model model = chain6(Chain6::small, 300, 50);
    const Outcomes whole = replicate(model, {7, 0, 10, 2});
    std::vector<Outcomes> parts{replicate(model, {7, 6, 10, 1}),
                                replicate(model, {7, 0, 1, 1}),
                                replicate(model, {7, 1, 6, 2})};
    const Result<Outcomes, std::string> all = joined(std::move(parts));
    ASSERT_TRUE(all);
    EXPECT_EQ(*all, whole);
    EXPECT_EQ(fingerprint(*all), fingerprint(whole));
}

TEST(V9, ThroughASnapshotIsAsStraight) {
    for (std::uint32_t seed = 1; seed <= many_models(); ++seed) {
        const Model model = willekeurig(seed);
        const Tables tables(model);
        DayRun straight(tables);
        straight.begin(seed, 0);
        const Tally expected = straight.finish();
        // At any minute, in the warm-up or after it, through either queue.
        const Minute halfway = model.horizon / (2 + seed % 7);
        DayRun first(tables);
        first.begin(seed, 0);
        first.run_until(halfway);
        const std::string bytes = first.save();
        DayRun day(tables);
        HeapRun heap(tables);
        ASSERT_TRUE(day.restore(bytes));
        ASSERT_TRUE(heap.restore(bytes));
        ASSERT_EQ(day.save(), bytes) << seed;
        ASSERT_EQ(day.finish(), expected) << seed << " at " << halfway;
        ASSERT_EQ(heap.finish(), expected) << seed << " at " << halfway;
        ASSERT_EQ(first.finish(), expected) << seed << ": saving changed the run";
    }
}

TEST(V9, AKernelThatIsUsedAgainRemembersNothing) {
    const Model model = chain6(Chain6::small, 200, 20);
    const Tables tables(model);
    DayRun used(tables);
    for (const std::uint32_t replication : {5U, 0U, 3U}) {
        DayRun fresh(tables);
        used.begin(9, replication);
        fresh.begin(9, replication);
        EXPECT_EQ(used.finish(), fresh.finish());
    }
}

TEST(V9, OtherSeedsAndReplicationsAreOtherRuns) {
    const Model model = chain6(Chain6::small, 200, 20);
    const Outcomes one = replicate(model, {1, 0, 2, 1});
    const Outcomes other = replicate(model, {2, 0, 2, 1});
    EXPECT_NE(one.each[0].visits, one.each[1].visits);
    EXPECT_NE(one.each[0].visits, other.each[0].visits);
    // The seed counts in all of its 64 bits.
    const Outcomes high = replicate(model, {1 | std::uint64_t{1} << 40, 0, 2, 1});
    EXPECT_NE(one.each[0].visits, high.each[0].visits);
}

TEST(V10, AnotherSourceLeavesTheFamiliesOfTheFirstAsTheyWere) {
    Model model = enkel({1'000'000, 5.0, exponential_time(minutes_per_day), 300, 0});
    model.classes = 2;
    model.class_ids = {"first", "other"};
    model.stations[0].flows.push_back(model.stations[0].flows[0]);
    model.sources[0].number = 3;
    model.sources[0].class_p = {1.0, 0.0};
    const Tally alone = run_of(model, 1);
    Source other = source(50.0, 0);
    other.number = 1;
    other.class_p = {0.0, 1.0};
    model.sources.insert(model.sources.begin(), other);
    const Tally both = run_of(model, 1);
    EXPECT_EQ(both.visits[0], alone.visits[0]);
    EXPECT_EQ(both.chain[0], alone.chain[0]);
    EXPECT_GT(both.visits[1].entered, 10'000U);
}

TEST(V10, AChangeChangesNothingBeforeItBegins) {
    for (std::uint32_t seed = 1; seed <= many_models(); ++seed) {
        Model model = willekeurig(seed);
        const Minute from = model.horizon / 2;
        const Tables tables(model);
        Model changed = model;
        for (Station& station : changed.stations) {
            std::erase_if(station.places, [&](const PlaceStep& step) { return step.from >= from; });
            station.places.push_back({from, 40});
        }
        const Tables changed_tables(changed);
        DayRun run(tables);
        DayRun changed_run(changed_tables);
        run.begin(seed, 0);
        changed_run.begin(seed, 0);
        run.run_until(from);
        changed_run.run_until(from);
        for (std::size_t i = 0; i < model.stations.size(); ++i) {
            ASSERT_EQ(run.state(i).waiting_minutes, changed_run.state(i).waiting_minutes) << seed;
            ASSERT_EQ(run.state(i).serving_minutes, changed_run.state(i).serving_minutes) << seed;
        }
        ASSERT_EQ(run.families().live(), changed_run.families().live()) << seed;
    }
}

}  // namespace naast::sim
