// One run by hand: small models of which every minute can be said.
#include "naast/sim/run.h"

#include "naast/sim/calendar.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace naast::sim {

namespace {

constexpr Minute day = minutes_per_day;

// One station, where `families` wait at minute 0; work takes `work` minutes.
Model waiting(std::uint32_t families, std::uint32_t places, Minute work) {
    Model model;
    model.horizon = 30 * day;
    model.class_ids = {"all"};
    model.tables = {fixed_time(work)};
    Flow flow;
    flow.service = 0;
    Station station;
    station.id = "station";
    station.places = {{0, places}};
    station.flows = {flow};
    model.stations = {station};
    model.start = {{0, 0, false, families, 0}};
    return model;
}

Source source(double per_day) {
    Source made;
    made.id = "source";
    made.rates = {{0, per_day}};
    made.class_p = {1.0};
    made.routes = {{0, 1.0}};
    return made;
}

// How many were served before each of these minutes.
std::vector<std::uint64_t> finished_before(const Model& model, const std::vector<Minute>& minutes) {
    std::vector<std::uint64_t> finished;
    for (const Minute minute : minutes) {
        Model shorter = model;
        shorter.horizon = minute;
        const Tables tables(shorter);
        DayRun run(tables);
        run.begin(1, 0);
        finished.push_back(run.finish().visits[0].finished);
    }
    return finished;
}

Tally tally_of(const Model& model) {
    EXPECT_TRUE(faults_of(model).empty());
    const Tables tables(model);
    DayRun run(tables);
    run.begin(1, 0);
    return run.finish();
}

using Numbers = std::vector<std::uint64_t>;

}  // namespace

TEST(Run, ServesAsManyAtATimeAsThereArePlaces) {
    EXPECT_EQ(finished_before(waiting(5, 2, 100), {100, 101, 201, 301}), (Numbers{0, 2, 4, 5}));
}

TEST(Run, PlacesThatComeAreUsedAndPlacesThatGoAreLeft) {
    Model model = waiting(100, 1, 100);
    model.stations[0].places = {{0, 1}, {250, 3}, {460, 0}};
    // 100, 200: one each. 250: two more start, done at 350; 300: one. 400 and 450 likewise. Those
    // that are being helped at 460 are helped to the end.
    EXPECT_EQ(finished_before(model, {201, 301, 351, 401, 451, 501, 551, 9000}),
              (Numbers{2, 3, 5, 6, 8, 9, 11, 11}));
}

TEST(Run, OvertimeIsWorkedForWhoWaits) {
    Model model = waiting(10, 1, 100);
    model.stations[0].flex_permille = 250;
    // 10 wait: 1 + 2 places; after three have begun 7 wait, room for 1 + 1.
    EXPECT_EQ(finished_before(model, {101}), (Numbers{3}));
    model.stations[0].flex_most = 1;
    EXPECT_EQ(finished_before(model, {101}), (Numbers{2}));
}

// Finding: whoever overtime was worked for in the same minute was counted as one who waits.
TEST(Run, WhoWaitedNoMinuteBeganAtOnce) {
    Model model = waiting(0, 0, 100);
    model.stations[0].flex_permille = 10'000;
    model.sources = {source(5.0)};
    const Tally tally = tally_of(model);
    ASSERT_GT(tally.visits[0].waits, 50U);
    EXPECT_EQ(tally.visits[0].waited_minutes, 0U);
    EXPECT_EQ(tally.visits[0].at_once, tally.visits[0].waits);
}

TEST(Run, AVisitIsPaidForItsStartAndForItsDaysOfWork) {
    Model model = waiting(3, 1, 2 * day);
    model.calendars = {{"week", {1, 0, 1, 1, 1, 1, 1, 1}}};
    model.stations[0].calendar = 0;
    model.stations[0].price = {1'000, 333'000};
    model.horizon = 6 * day;
    // Begun on days 0, 3 and 5, done on days 3 and 5: the day off costs nothing.
    const Tally tally = tally_of(model);
    EXPECT_EQ(tally.visits[0].started, 3U);
    EXPECT_EQ(tally.visits[0].committed, 3 * (1'000 + 2 * 333U));
    EXPECT_EQ(tally.visits[0].paid, 3 * 1'000 + 2 * 2 * 333U);
    EXPECT_EQ(tally.stations[0].open_after, 2 * 333U);
    // Who was being helped had begun: only what is left of the work is to be paid.
    model.start[0].in_service = true;
    model.start[0].since = day;
    const Tally going_on = tally_of(model);
    EXPECT_EQ(going_on.stations[0].open_before, 3 * 333U);
    EXPECT_EQ(going_on.visits[0].committed, 0U);
    EXPECT_EQ(going_on.visits[0].paid, 3 * 333U);
}

TEST(Run, ThePriceIsRoundedToWholeCentsForEachVisit) {
    const Price price{0, 100'000};
    EXPECT_EQ(price.of_work(0), 0U);
    EXPECT_EQ(price.of_work(7), 0U);  // 0.486 cents
    EXPECT_EQ(price.of_work(8), 1U);  // 0.556
    EXPECT_EQ(price.of_work(day), 100U);
    EXPECT_EQ((Price{0, 1'000 * most_cents_a_day}.of_work(never)), 2'982'616'177'083U);
}

TEST(Run, OnADayOffNobodyStartsAndWorkStandsStill) {
    Model model = waiting(3, 1, day);
    // Saturday, Sunday, Monday, Tuesday off, then working days.
    model.calendars = {{"week", {0, 0, 1, 0, 1, 1, 1}}};
    model.stations[0].calendar = 0;
    const Tally tally = tally_of(model);
    // Monday's work is done when Wednesday begins.
    EXPECT_EQ(finished_before(model, {4 * day, 4 * day + 1, 5 * day + 1, 6 * day + 1}),
              (Numbers{0, 1, 2, 3}));
    EXPECT_EQ(tally.visits[0].served_minutes, 3 * std::uint64_t{day});
    EXPECT_EQ(tally.stations[0].serving_minutes, (2 + 1 + 1) * std::uint64_t{day});
}

TEST(Run, ATermIsCountedInItsOwnCalendar) {
    Model model = waiting(0, 50, 3 * day);
    model.sources = {source(20.0)};
    model.calendars = {{"week", {0, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0, 0,
                                 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0, 0, 1}}};
    model.stations[0].places = {{0, 1000}};
    model.stations[0].calendar = 0;
    model.stations[0].term = {3 * day, 0};
    const Tally working = tally_of(model);
    EXPECT_GT(working.visits[0].of_term, 300U);
    EXPECT_EQ(working.visits[0].in_term, working.visits[0].of_term);
    model.stations[0].term = {3 * day, none};
    const Tally all_days = tally_of(model);
    EXPECT_LT(all_days.visits[0].in_term, all_days.visits[0].of_term);
    EXPECT_GT(all_days.visits[0].in_term, 0U);
}

TEST(Run, UrgentGoesFirstAndNeverInterrupts) {
    Model model = waiting(2, 1, 100);
    model.classes = 2;
    model.class_ids = {"not urgent", "urgent"};
    model.stations[0].flows.push_back(model.stations[0].flows[0]);
    model.stations[0].flows[0].priority = 1;
    model.start = {{0, 0, true, 1, 0}, {0, 0, false, 2, 0}, {0, 1, false, 2, 0}};
    model.horizon = 301;
    const Tally tally = tally_of(model);
    EXPECT_EQ(tally.visits[0].finished, 1U);
    EXPECT_EQ(tally.visits[1].finished, 2U);
}

TEST(Run, WhoLosesPatienceLeavesOrGoesElsewhere) {
    Model model = waiting(3, 0, 100);
    model.tables.push_back(fixed_time(50.0 * day));
    model.stations[0].flows[0].patience = 1;
    model.horizon = 60 * day;
    Tally tally = tally_of(model);
    EXPECT_EQ(tally.visits[0].gave_up, 3U);
    EXPECT_EQ(tally.chain[0].left_giving_up, 3U);
    EXPECT_EQ(tally.stations[0].waiting_minutes, 3U * 50 * day);
    // They had waited 40 days already.
    model.start[0].since = 40 * day;
    EXPECT_EQ(tally_of(model).stations[0].waiting_minutes, 3U * 10 * day);
    Station other = model.stations[0];
    other.places = {{0, 9}};
    model.stations.push_back(other);
    model.stations[0].flows[0].gives_up_to = 1;
    tally = tally_of(model);
    EXPECT_EQ(tally.visits[1].finished, 3U);
    EXPECT_EQ(tally.chain[0].left_giving_up, 0U);
}

TEST(Run, ACaseloadGivesEachProfessionalAsMany) {
    Model model = waiting(5, 6, 20 * day);
    model.stations[0].caseload = 2;
    const Tables tables(model);
    DayRun run(tables);
    run.begin(1, 0);
    run.run_until(10);
    std::vector<int> has(3);
    for (const Family& family : run.families().records()) ++has[family.served.place / 2];
    EXPECT_EQ(has, (std::vector<int>{2, 2, 1}));
}

TEST(Run, AMilestoneIsTheFirstStartAtOneOfItsStations) {
    Model model = waiting(0, 100, 100);
    model.sources = {source(10.0)};
    model.stations.push_back(model.stations[0]);
    model.stations[0].flows[0].routes = {{1, 1.0}};
    model.milestones = {{"second", {1}}, {"any", {0, 1}}};
    const Tally tally = tally_of(model);
    ASSERT_GT(tally.milestones[0].reached, 200U);
    EXPECT_EQ(tally.milestones[0].minutes, 100 * tally.milestones[0].reached);
    EXPECT_NEAR(static_cast<double>(tally.milestones[0].p90), 100.0, 3.0);
    EXPECT_EQ(tally.milestones[1].minutes, 0U);
    EXPECT_EQ(tally.milestones[1].reached, tally.visits[0].started);
}

TEST(Run, TheWarmUpIsNotCounted) {
    Model model = waiting(10, 1, 100);
    model.horizon = 1000;
    model.warmup = 450;
    const Tally tally = tally_of(model);
    EXPECT_EQ(tally.stations[0].waiting_before, 5U);
    EXPECT_EQ(tally.stations[0].serving_before, 1U);
    // The tenth ends at minute 1000, which is not before the horizon.
    EXPECT_EQ(tally.visits[0].finished, 5U);
    EXPECT_EQ(tally.visits[0].waits, 0U) << "they entered before";
    EXPECT_EQ(tally.stations[0].place_minutes, 550U);
    EXPECT_EQ(tally.stations[0].serving_minutes, 550U);
}

TEST(Run, PatienceOfYearsLeavesNoEventsBehind) {
    // Each waits a little and is served; its patience would end in years.
    Model model = waiting(0, 1, 300);
    model.horizon = 400 * day;
    model.tables.push_back(fixed_time(5000.0 * day));
    model.stations[0].flows[0].patience = 1;
    model.sources = {source(4.0)};
    const Tables tables(model);
    DayRun run(tables);
    run.begin(1, 0);
    const Tally tally = run.finish();
    EXPECT_EQ(tally.visits[0].gave_up, 0U);
    // An arrival, an end and one look at patience each.
    EXPECT_LT(tally.events, 3 * tally.families + 10);
    EXPECT_LT(run.bytes(), 100'000U);
}

}  // namespace naast::sim
