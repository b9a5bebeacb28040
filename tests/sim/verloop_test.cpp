// V9, with and without a log: the same run. And what the log tells is what was counted.
#include "naast/sim/run.h"

#include <gtest/gtest.h>

#include "tests/sim/behoud_testing.h"
#include "tests/sim/modellen_testing.h"
#include <algorithm>
#include <map>
#include <utility>

namespace naast::sim {

using namespace modellen;

namespace {

std::uint32_t many_models() {
    return geheel() ? 600 : 60;
}

// Counts a run again, from nothing but its log. Of a model without a warm-up.
class Recount {
public:
    explicit Recount(const Tables& tables) : tables_(tables) {
        visits.resize(tables.model.stations.size() * tables.model.classes);
        chain.resize(tables.model.classes);
    }

    void take(const Step& step) {
        EXPECT_GE(step.at, now_);
        now_ = step.at;
        Family& family = families_[{step.source, step.number}];
        switch (step.what) {
            case Happened::was_waiting:
            case Happened::was_served:
                ++chain[step.of_class].live_before;
                begin(family, step, step.what == Happened::was_served);
                family.was_there = true;
                return;
            case Happened::arrived: ++chain[step.of_class].arrived; return;
            case Happened::entered:
                ++visit(step).entered;
                begin(family, step, false);
                family.was_there = false;
                return;
            case Happened::started: return started(family, step);
            case Happened::done: return done(family, step);
            case Happened::gave_up:
                ++visit(step).gave_up;
                family.station = none;
                return;
            case Happened::left:
                ++chain[step.of_class].left;
                families_.erase({step.source, step.number});
                return;
        }
    }

    std::vector<VisitTally> visits;
    std::vector<ChainTally> chain;
    std::size_t live() const { return families_.size(); }

private:
    struct Family {
        Minute since = 0;
        std::uint16_t station = none;
        bool was_there = false;
    };
    const Tables& tables_;
    Minute now_ = 0;
    std::map<std::pair<std::uint16_t, std::uint32_t>, Family> families_;

    VisitTally& visit(const Step& step) {
        return visits[std::size_t{step.station} * chain.size() + step.of_class];
    }
    static void begin(Family& family, const Step& step, bool is_served) {
        EXPECT_EQ(family.station, none) << "it is somewhere else as well";
        family.station = step.station;
        family.since = step.at;
        EXPECT_EQ(is_served && step.place != no_place, step.place != no_place);
    }
    void started(Family& family, const Step& step) {
        EXPECT_EQ(family.station, step.station);
        VisitTally& tally = visit(step);
        const Minute waited = step.at - family.since;
        ++tally.started;
        if (!family.was_there) {
            ++tally.waits;
            tally.waited_minutes += waited;
            tally.at_once += waited == 0 ? 1 : 0;
        }
        tally.paid += tables_.stations[step.station].price.a_start;
        family.since = step.at;
    }
    void done(Family& family, const Step& step) {
        const StationRow& row = tables_.stations[step.station];
        VisitTally& tally = visit(step);
        const Minute worked = row.clock == nullptr ? step.at - family.since
                                                   : row.clock->between(family.since, step.at);
        ++tally.finished;
        tally.served_minutes += worked;
        tally.paid += row.price.of_work(worked);
        family.station = none;
    }
};

}  // namespace

TEST(V9, WithAndWithoutALogIsTheSame) {
    std::uint64_t steps = 0;
    for (std::uint32_t seed = 1; seed <= many_models(); ++seed) {
        const Model model = willekeurig(seed);
        const Tables tables(model);
        DayRun without(tables);
        LoggedRun with(tables);
        with.log_to({[&](const Step&) { ++steps; }});
        without.begin(seed, 3);
        with.begin(seed, 3);
        ASSERT_EQ(with.finish(), without.finish()) << seed;
        ASSERT_EQ(with.save(), without.save()) << seed;
    }
    EXPECT_GT(steps, 1000U * many_models());
}

TEST(V11, WhatTheLogTellsIsWhatWasCounted) {
    for (std::uint32_t seed = 1; seed <= many_models(); ++seed) {
        Model model = willekeurig(seed);
        model.warmup = 0;
        const Tables tables(model);
        Recount recount(tables);
        LoggedRun run(tables);
        run.log_to({[&](const Step& step) { recount.take(step); }});
        run.begin(seed, 0);
        const Tally tally = run.finish();
        ASSERT_EQ(recount.live(), run.families().live()) << seed;
        for (std::size_t i = 0; i < tally.visits.size(); ++i) {
            const VisitTally& a = recount.visits[i];
            const VisitTally& b = tally.visits[i];
            ASSERT_EQ(a.entered, b.entered) << seed;
            ASSERT_EQ(a.started, b.started) << seed;
            ASSERT_EQ(a.waits, b.waits) << seed;
            ASSERT_EQ(a.at_once, b.at_once) << seed;
            ASSERT_EQ(a.waited_minutes, b.waited_minutes) << seed;
            ASSERT_EQ(a.finished, b.finished) << seed;
            ASSERT_EQ(a.served_minutes, b.served_minutes) << seed;
            ASSERT_EQ(a.gave_up, b.gave_up) << seed;
            ASSERT_EQ(a.paid, b.paid) << seed;
        }
        for (std::size_t i = 0; i < tally.chain.size(); ++i) {
            ASSERT_EQ(recount.chain[i].live_before, tally.chain[i].live_before) << seed;
            ASSERT_EQ(recount.chain[i].arrived, tally.chain[i].arrived) << seed;
            ASSERT_EQ(recount.chain[i].left, tally.chain[i].left) << seed;
        }
    }
}

}  // namespace naast::sim
