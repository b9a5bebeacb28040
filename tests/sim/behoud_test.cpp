// V7 and V8, exact, on models of which everything is drawn from a seed: nobody is lost or counted
// twice, and minutes under a queue are the minutes that its families waited.
#include "naast/sim/run.h"

#include <gtest/gtest.h>

#include "tests/sim/behoud_testing.h"
#include "tests/sim/modellen_testing.h"
#include <map>

namespace naast::sim {

using namespace modellen;

namespace {

std::uint32_t many_models() {
    return geheel() ? 3000 : 80;
}

}  // namespace

TEST(V7, LittleHoldsAtEveryLinkAndForTheChainToTheMinute) {
    for (std::uint32_t seed = 1; seed <= many_models(); ++seed) {
        const Model model = willekeurig(seed);
        ASSERT_EQ(behoud::faults_of_little(run_of(model, seed)), "") << "model " << seed;
    }
}

TEST(V8, FamiliesAreConservedPerLinkAndInTheChain) {
    std::uint64_t families = 0;
    for (std::uint32_t seed = 1; seed <= many_models(); ++seed) {
        const Tally tally = run_of(willekeurig(seed), seed);
        ASSERT_EQ(behoud::faults_of_conservation(tally), "") << "model " << seed;
        families += tally.families;
    }
    EXPECT_GT(families, 100U * many_models()) << "models in which nothing happens prove nothing";
}

TEST(V8, EurosAreConservedPerLinkToTheCent) {
    std::uint64_t paid = 0;
    std::uint64_t open = 0;
    for (std::uint32_t seed = 1; seed <= many_models(); ++seed) {
        const Tally tally = run_of(willekeurig(seed), seed);
        ASSERT_EQ(behoud::faults_of_money(tally), "") << "model " << seed;
        for (const VisitTally& visit : tally.visits) paid += visit.paid;
        for (const StationTally& station : tally.stations) open += station.open_after;
    }
    EXPECT_GT(paid, 1'000'000U * many_models()) << "models without money prove nothing";
    EXPECT_GT(open, 100'000U * many_models()) << "and so does money without work that goes on";
}

TEST(V8, WhatWasToBePaidIsPaidWhenAllHaveLeft) {
    std::uint32_t done = 0;
    for (std::uint32_t seed = 1; seed <= many_models(); ++seed) {
        Model model = willekeurig(seed);
        model.warmup = 0;
        for (Source& source : model.sources) {
            std::erase_if(source.rates,
                          [&](const RateStep& step) { return step.from >= model.horizon; });
            source.rates.push_back({model.horizon, 0.0});
        }
        model.horizon *= 40;
        const Tally tally = run_of(model, seed);
        ASSERT_EQ(behoud::faults_of_money(tally), "") << "model " << seed;
        std::uint64_t live = 0;
        std::uint64_t committed = 0;
        std::uint64_t paid = 0;
        for (const StationTally& station : tally.stations) committed += station.open_before;
        for (const ChainTally& chain : tally.chain) live += chain.live_after;
        for (const VisitTally& visit : tally.visits) {
            committed += visit.committed;
            paid += visit.paid;
        }
        if (live > 0) continue;
        ASSERT_EQ(committed, paid) << "model " << seed;
        done += paid > 0 ? 1 : 0;
    }
    EXPECT_GT(done, many_models() / 4);
}

TEST(V8, EachPlaceAndEachProfessionalGivesBackWhatItTook) {
    std::uint32_t taken_in_all = 0;
    for (std::uint32_t seed = 1; seed <= many_models(); ++seed) {
        const Model model = willekeurig(seed);
        const Tables tables(model);
        DayRun run(tables);
        run.begin(seed, 0);
        run.finish();
        for (std::size_t i = 0; i < model.stations.size(); ++i) {
            const std::uint32_t caseload = model.stations[i].caseload;
            if (caseload == 0) continue;
            // How many families each professional still has, from the records themselves.
            std::map<std::uint32_t, std::uint32_t> has;
            for (const Family& family : run.families().records()) {
                if (family.doing == Doing::is_served && family.station == i &&
                    family.served.place != no_place)
                    ++has[family.served.place / caseload];
            }
            std::map<std::uint32_t, std::uint32_t> kept;
            const auto& places = run.places(i).all();
            for (std::uint32_t place = 0; place < places.size(); ++place) {
                const auto& one = places[place];
                if (one.times_taken != one.times_given_back)
                    kept[place / caseload] += one.times_taken - one.times_given_back;
                ASSERT_EQ(one.state == Places::State::taken,
                          one.times_taken == one.times_given_back + 1);
                taken_in_all += one.times_taken;
            }
            ASSERT_EQ(kept, has) << "model " << seed << ", station " << i;
            for (const auto& [person, families] : has) ASSERT_LE(families, caseload) << person;
        }
    }
    EXPECT_GT(taken_in_all, many_models());
}

}  // namespace naast::sim
