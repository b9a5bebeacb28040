// The checks see what they are for: the same model with one error planted in the loop does not
// pass.
#include "naast/sim/day_queue.h"
#include "naast/sim/kernel.h"

#include <gtest/gtest.h>

#include "tests/sim/behoud_testing.h"
#include "tests/sim/modellen_testing.h"
#include "tests/sim/theorie_testing.h"

namespace naast::sim {

using namespace modellen;
using namespace theorie;

namespace {

constexpr std::uint32_t replications = 24;

// Service time 3 percent too long, at every station.
struct TooLong : Faithful {
    static Minute service(std::uint16_t /*station*/, Minute minutes) {
        return static_cast<Minute>((std::uint64_t{minutes} * 103 + 50) / 100);
    }
};
// FIFO turned LIFO at station 4 (RvdK).
struct LastFirst : Faithful {
    static bool last_first(std::uint16_t station) { return station == 4; }
};
// One family in 10,000 vanishes on its way to a link.
struct Loses : Faithful {
    static bool loses(std::uint32_t number) { return number % 10'000 == 77; }
};
// Patience of the next class.
struct NextClass : Faithful {
    static std::uint32_t class_for_patience(std::uint32_t of_class, std::uint32_t classes) {
        return (of_class + 1) % classes;
    }
};

template <class Seam>
Outcomes outcomes_of(const Model& model) {
    const Tables tables(model);
    Kernel<DayQueue, Seam> kernel(tables);
    Outcomes all;
    all.seed = 4;
    for (std::uint32_t i = 0; i < replications; ++i) {
        kernel.begin(all.seed, i);
        all.each.push_back(kernel.finish());
    }
    return all;
}

// What the checks of V5 see, each kind by itself.
struct Chain6Faults {
    std::vector<std::string> waits;
    std::vector<std::string> tails;
    std::vector<std::string> services;
    std::string conservation;
};
constexpr std::uint32_t enough_for_tails = 8'000;
constexpr std::uint32_t enough_for_the_rest = 3'000;
template <class Seam>
Chain6Faults faults_of_chain6(std::uint32_t days) {
    const Model model = chain6(Chain6::small, days, 200);
    const Chain6Theory theory = chain6_theory(Chain6::small);
    const Outcomes outcomes = outcomes_of<Seam>(model);
    std::vector<Comparison> waits;
    std::vector<Comparison> tails;
    std::vector<Comparison> services;
    for (std::size_t i = 0; i < model.stations.size(); ++i) {
        const StationSummary found = station_summary(model, outcomes, i);
        const Wachtrij row =
            mmc(theory.arrivals_per_day[i], theory.mean_service_days[i], theory.servers[i]);
        waits.push_back({model.stations[i].id, found.wait, row.wait});
        if (row.p_wait > 0.2) tails.push_back({model.stations[i].id, found.wait_p90, row.wait_p90});
        services.push_back({model.stations[i].id, found.service, theory.mean_service_days[i]});
    }
    Chain6Faults faults{errors_seen(waits), errors_seen(tails), errors_seen(services), ""};
    for (const Tally& tally : outcomes.each)
        faults.conservation += behoud::faults_of_conservation(tally);
    return faults;
}

// The check of V4 per class: nobody is served, so each waits as long as its patience.
template <class Seam>
std::vector<std::string> faults_of_patience() {
    Model model = enkel({0, 20.0, exponential_time(minutes_per_day), 4'000, 150});
    model.classes = 2;
    model.class_ids = {"patient", "impatient"};
    model.sources[0].class_p = {0.5, 0.5};
    model.stations[0].flows.resize(2, model.stations[0].flows[0]);
    const std::vector<double> days{6.0, 3.0};
    for (std::uint16_t i = 0; i < 2; ++i) {
        model.tables.push_back(exponential_time(days[i] * minutes_per_day));
        model.stations[0].flows[i].patience = static_cast<std::uint16_t>(i + 1U);
    }
    const Outcomes outcomes = outcomes_of<Seam>(model);
    std::vector<Comparison> all;
    for (std::size_t i = 0; i < 2; ++i) {
        all.push_back({model.class_ids[i],
                       of_each(outcomes,
                               [&](const Tally& t) {
                                   return static_cast<double>(t.visits[i].gave_up_minutes) /
                                          static_cast<double>(t.visits[i].gave_up_counted) /
                                          minutes_per_day;
                               }),
                       days[i]});
    }
    return errors_seen(all);
}

}  // namespace

TEST(PlantedErrors, NoneIsSeenWhereNoneIs) {
    for (const std::uint32_t days : {enough_for_the_rest, enough_for_tails}) {
        const Chain6Faults none_planted = faults_of_chain6<Faithful>(days);
        EXPECT_EQ(in_words(none_planted.waits), "") << days;
        EXPECT_EQ(in_words(none_planted.tails), "") << days;
        EXPECT_EQ(in_words(none_planted.services), "") << days;
        EXPECT_EQ(none_planted.conservation, "") << days;
    }
    EXPECT_EQ(in_words(faults_of_patience<Faithful>()), "");
}

// Without an error, so too little to compare is no error seen, though it is no agreement either.
TEST(PlantedErrors, NoiseIsNoSightOfOne) {
    const std::vector<Comparison> noisy{{"wide", {24, 1.0, 5.0, 2.0}, 1.1},
                                        {"few", {3, 9.0, 0.1, 0.1}, 1.0}};
    EXPECT_EQ(disagreements(noisy).size(), 2U);
    EXPECT_EQ(in_words(errors_seen(noisy)), "");
}

TEST(PlantedErrors, AServiceThreePercentTooLongIsSeenAtEveryStation) {
    const Chain6Faults found = faults_of_chain6<TooLong>(enough_for_the_rest);
    EXPECT_EQ(found.services.size(), 6U) << in_words(found.services);
    EXPECT_GE(found.waits.size(), 3U) << in_words(found.waits);
}

TEST(PlantedErrors, LastInFirstOutIsSeenAtItsStationOnly) {
    const Chain6Faults found = faults_of_chain6<LastFirst>(enough_for_tails);
    ASSERT_EQ(found.tails.size(), 1U) << in_words(found.tails);
    EXPECT_TRUE(found.tails[0].starts_with("RvdK")) << found.tails[0];
    // The mean wait does not know the order: why the tail is checked as well.
    EXPECT_EQ(in_words(found.waits), "");
}

TEST(PlantedErrors, OneLostFamilyInTenThousandIsSeen) {
    EXPECT_NE(faults_of_chain6<Loses>(enough_for_the_rest).conservation, "");
}

TEST(PlantedErrors, PatienceOfTheNextClassIsSeenInBoth) {
    EXPECT_EQ(faults_of_patience<NextClass>().size(), 2U);
}

}  // namespace naast::sim
