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
}

namespace {

// What a variant counts that goes on from a snapshot.
Tally continued(const Model& variant, const std::string& bytes) {
    const Tables tables(variant);
    DayRun run(tables);
    EXPECT_TRUE(run.restore(bytes));
    EXPECT_TRUE(run.restore(run.save())) << "what was taken up and not yet run is a snapshot too";
    return run.finish();
}

}  // namespace

TEST(Snapshot, AVariantGoesOnWithItsOwnDurationsAndHorizon) {
    Model variant = model();
    variant.horizon *= 2;
    variant.tables[0] = exponential_time(1000.0);
    const Tally tally = continued(variant, snapshot_of(model(), 1000));
    EXPECT_EQ(tally.chain[0].left, 5U);
    EXPECT_EQ(tally.stations[0].place_minutes, 3 * std::uint64_t{variant.horizon});
}

// Finding: the places and the step were those of the model that made it, and a step that the
// variant does not have was read.
TEST(Snapshot, AVariantGoesOnWithItsOwnPlaces) {
    constexpr Minute at = 1000;
    constexpr Minute later = 2000;
    struct Row {
        const char* why;
        std::vector<PlaceStep> places;
        std::uint64_t place_minutes_after;  // from the snapshot on
        std::uint32_t waiting;              // a minute after it
    };
    Model before = model();
    before.tables = {fixed_time(30'000.0)};
    before.start = {{0, 0, false, 20, 0}};
    before.stations[0].places = {{0, 3}, {500, 4}, {later, 1}};
    const std::uint64_t rest = before.horizon - at;
    const std::vector<Row> rows{
        {"the same", before.stations[0].places, (later - at) * 4 + (rest - (later - at)), 16},
        {"no steps: one past the end would be read", {{0, 2}}, rest * 2, 16},
        {"more, who waits begins", {{0, 9}}, rest * 9, 11},
        {"another step to come",
         {{0, 4}, {later, 9}},
         (later - at) * 4 + (rest - (later - at)) * 9,
         16},
        {"a step at that very minute", {{0, 4}, {at, 6}}, rest * 6, 14},
        {"a step that was", {{0, 4}, {900, 7}}, rest * 7, 13}};
    const std::string bytes = snapshot_of(before, at);
    for (const Row& row : rows) {
        Model variant = before;
        variant.stations[0].places = row.places;
        EXPECT_EQ(continued(variant, bytes).stations[0].place_minutes,
                  500 * 3 + (at - 500) * 4 + row.place_minutes_after)
            << row.why;
        const Tables tables(variant);
        DayRun run(tables);
        ASSERT_TRUE(run.restore(bytes));
        run.run_until(at + 1);
        EXPECT_EQ(run.state(0).waiting, row.waiting) << row.why;
        EXPECT_EQ(run.places(0).many(), run.state(0).places) << row.why;
    }
}

TEST(Snapshot, AVariantGoesOnWithItsOwnPrices) {
    Model before = model();
    before.tables = {fixed_time(2'000.0)};
    before.stations[0].price = {500, 1'000 * minutes_per_day};
    Model variant = before;
    variant.stations[0].price = {700, 2'000 * minutes_per_day};
    const std::string bytes = snapshot_of(before, 1000);
    // 3 were being helped for 100 minutes when all began, 2 begin after the snapshot. Work is paid
    // when it is done.
    EXPECT_EQ(continued(before, bytes).visits[0].paid, 3 * 1'900 + 2 * (500 + 2'000U));
    EXPECT_EQ(continued(variant, bytes).visits[0].paid, 3 * 3'800 + 2 * (700 + 4'000U));
    EXPECT_EQ(continued(variant, bytes).stations[0].open_after, 0U);
}

TEST(Snapshot, AVariantGoesOnWithItsOwnRates) {
    Model before = model();
    Source source;
    source.id = "source";
    source.rates = {{0, 0.0}};
    source.class_p = {1.0};
    source.routes = {{0, 1.0}};
    before.sources = {source};
    Model variant = before;
    variant.sources[0].rates = {{0, 5.0}};
    const std::string bytes = snapshot_of(before, 1000);
    EXPECT_EQ(continued(before, bytes).chain[0].arrived, 0U);
    EXPECT_NEAR(static_cast<double>(continued(variant, bytes).chain[0].arrived), 49 * 5, 50);
}

// Finding: who waited for a day that the variant works began only after its next day off, or never.
TEST(Snapshot, WhoCanStartOnlyInTheVariantStartsAtOnce) {
    Model before = model();
    before.tables = {fixed_time(30.0)};
    before.start = {{0, 0, false, 2, 0}};
    before.calendars = {{"off", {0, 0, 1}}};
    before.stations[0].calendar = 0;
    const std::string bytes = snapshot_of(before, 1000);
    Model works = before;
    works.calendars = {{"works", {1, 1, 1}}};
    Model every_day = before;
    every_day.stations[0].calendar = none;
    Model overtime = model();
    overtime.stations[0].places = {{0, 0}};
    overtime.start = {{0, 0, false, 4, 0}};
    const std::string without_places = snapshot_of(overtime, 1000);
    overtime.stations[0].flex_permille = 250;
    const auto waiting_after = [](const Model& variant, const std::string& from) {
        const Tables tables(variant);
        DayRun run(tables);
        EXPECT_TRUE(run.restore(from));
        run.run_until(1001);
        return run.state(0).waiting;
    };
    EXPECT_EQ(waiting_after(before, bytes), 2U);
    EXPECT_EQ(waiting_after(works, bytes), 0U);
    EXPECT_EQ(waiting_after(every_day, bytes), 0U);
    EXPECT_EQ(waiting_after(overtime, without_places), 3U);
}

TEST(Snapshot, AVariantGoesOnWithItsOwnDaysOff) {
    Model before = model();
    before.calendars = {{"always", {1, 1, 1}}};
    before.stations[0].calendar = 0;
    Model variant = before;
    variant.calendars = {{"days off", {1, 1, 0, 0, 1, 0, 1}}};
    variant.tables = {fixed_time(1.0)};
    variant.stations[0].places = {{0, 0}, {3 * minutes_per_day, 9}};
    before.stations[0].places = {{0, 0}};
    before.start = {{0, 0, false, 2, 0}};
    EXPECT_EQ(continued(variant, snapshot_of(before, 1000)).chain[0].left, 2U)
        << "the link opens again on day 4";
}

}  // namespace naast::sim
