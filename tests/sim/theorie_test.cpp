// V1 to V6: the kernel beside queueing theory. At least 24 replications, a fixed seed, a margin of
// 2 percent or three standard errors with Bonferroni (theorie_testing.h).
#include "naast/sim/compile.h"
#include "naast/sim/replicate.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/sim/modellen_testing.h"
#include "tests/sim/theorie_testing.h"
#include <algorithm>
#include <cmath>

namespace naast::sim {

using namespace modellen;
using namespace theorie;

namespace {

constexpr std::uint64_t seed = 20260301;
constexpr std::uint32_t replications = 24;
constexpr std::uint16_t first_class = 0;

// The longest run: 1,300 years, below longest_horizon. Who needs more families gets more runs.
constexpr std::uint32_t most_days = 500'000;

// So many families over all replications together, of which there are at least 24.
struct Omvang {
    std::uint32_t days;
    std::uint32_t runs;
    Omvang(double families, double a_day)
        : days(static_cast<std::uint32_t>(
              std::min<double>(most_days, families / replications / a_day + 1.0))),
          runs(std::max(replications, static_cast<std::uint32_t>(families / a_day / days))) {}
};

Outcomes outcomes_of(const Model& model, std::uint32_t runs = replications) {
    return replicate(model, {seed, 0, runs, 2});
}

struct Rij {
    unsigned servers;
    double use;
    double families;  // needed for a margin that is worth something
};

// Waits, length, chance and the tail of one station beside M/M/c.
void compare_mmc(std::vector<Comparison>& into,
                 const std::string& what,
                 const Model& model,
                 const Outcomes& outcomes,
                 std::size_t station,
                 const Wachtrij& theory) {
    const StationSummary found = station_summary(model, outcomes, station);
    into.push_back({what + " wait", found.wait, theory.wait});
    into.push_back({what + " queue", found.queue, theory.queue});
    into.push_back({what + " p(wait)", found.p_wait, theory.p_wait});
    if (theory.p_wait > 0.2) into.push_back({what + " p90", found.wait_p90, theory.wait_p90});
}

}  // namespace

TEST(V1, OneQueueIsAsErlangSays) {
    const std::vector<Rij> rows = geheel() ? std::vector<Rij>{{1, 0.5, 4e6},
                                                              {1, 0.8, 8e6},
                                                              {1, 0.9, 16e6},
                                                              {1, 0.95, 40e6},
                                                              {2, 0.5, 4e6},
                                                              {2, 0.8, 8e6},
                                                              {2, 0.95, 40e6},
                                                              {5, 0.5, 8e6},
                                                              {5, 0.8, 8e6},
                                                              {5, 0.95, 40e6},
                                                              {50, 0.8, 16e6},
                                                              {50, 0.9, 20e6},
                                                              {50, 0.95, 40e6}}
                                           : std::vector<Rij>{{1, 0.5, 4e5},
                                                              {1, 0.8, 1e6},
                                                              {2, 0.8, 1e6},
                                                              {5, 0.8, 1e6},
                                                              {5, 0.9, 3e6},
                                                              {50, 0.9, 4e6}};
    std::vector<Comparison> all;
    for (const Rij& row : rows) {
        const double arrivals = row.use * row.servers;
        const auto [days, runs] = Omvang(row.families, arrivals);
        const Model model =
            enkel({row.servers, arrivals, exponential_time(minutes_per_day), days, days / 10});
        compare_mmc(all,
                    fmt::format("M/M/{} at {}", row.servers, row.use),
                    model,
                    outcomes_of(model, runs),
                    0,
                    mmc(arrivals, 1.0, row.servers));
    }
    EXPECT_EQ(in_words(disagreements(all)), "");
}

TEST(V2, TheSpreadOfTheWorkCountsAsPollaczekAndKhinchineSay) {
    struct Spread {
        const char* what;
        QuantileTable service;
        double cv;
    };
    constexpr double mean = minutes_per_day;
    const std::vector<Spread> rows{{"M/D/1", fixed_time(mean), 0.0},
                                   {"gamma 0.5", gamma_time(mean, 0.5), 0.5},
                                   {"exponential", exponential_time(mean), 1.0},
                                   {"gamma 2", gamma_time(mean, 2.0), 2.0},
                                   {"lognormal 1", lognormal_time(mean, 1.0), 1.0}};
    std::vector<Comparison> all;
    for (const Spread& row : rows) {
        for (const double use : geheel() ? std::vector{0.5, 0.8, 0.9} : std::vector{0.7}) {
            const double families = geheel() ? 6e6 : 1e6;
            const auto [days, runs] = Omvang(families, use);
            const Model model = enkel({1, use, row.service, days, days / 10});
            const StationSummary found = station_summary(model, outcomes_of(model, runs), 0);
            const double wait = mg1_wait(use, 1.0, row.cv);
            all.push_back({fmt::format("{} at {} wait", row.what, use), found.wait, wait});
            all.push_back({fmt::format("{} at {} queue", row.what, use), found.queue, wait * use});
            all.push_back({fmt::format("{} at {} service", row.what, use), found.service, 1.0});
        }
    }
    EXPECT_EQ(in_words(disagreements(all)), "");
}

TEST(V3, UrgentFamiliesGoFirstAsCobhamSays) {
    std::vector<Comparison> all;
    for (const unsigned servers : geheel() ? std::vector{1U, 2U, 5U, 50U} : std::vector{1U, 5U}) {
        const double families = geheel() ? 2e7 : 2e6;
        const double arrivals = 0.9 * servers;
        const auto [days, runs] = Omvang(families, arrivals);
        Model model =
            enkel({servers, arrivals, exponential_time(minutes_per_day), days, days / 10});
        model.classes = 2;
        model.class_ids = {"not urgent", "urgent"};
        model.sources[0].class_p = {0.7, 0.3};
        model.stations[0].flows.push_back(model.stations[0].flows[0]);
        model.stations[0].flows[0].priority = 1;
        const std::vector<double> theory =
            mmc_priority_waits({0.3 * arrivals, 0.7 * arrivals}, 1.0, servers);
        const Outcomes outcomes = outcomes_of(model, runs);
        all.push_back({fmt::format("{} servers, urgent", servers),
                       station_summary(model, outcomes, 0, 1).wait,
                       theory[0]});
        all.push_back({fmt::format("{} servers, not urgent", servers),
                       station_summary(model, outcomes, 0, first_class).wait,
                       theory[1]});
    }
    EXPECT_EQ(in_words(disagreements(all)), "");
}

TEST(V4, WhoLosesPatienceGoesAsErlangASays) {
    struct Ongeduld {
        unsigned servers;
        double use;
        double patience_days;
    };
    const std::vector<Ongeduld> rows =
        geheel() ? std::vector<Ongeduld>{{1, 0.8, 2.0},
                                         {5, 0.9, 5.0},
                                         {5, 1.2, 2.0},
                                         {20, 1.1, 10.0},
                                         {50, 1.0, 1.0}}
                 : std::vector<Ongeduld>{{1, 0.8, 2.0}, {5, 1.2, 2.0}, {20, 1.1, 10.0}};
    std::vector<Comparison> all;
    for (const Ongeduld& row : rows) {
        const double arrivals = row.use * row.servers;
        const auto [days, runs] = Omvang(geheel() ? 1e7 : 5e5, arrivals);
        Model model =
            enkel({row.servers, arrivals, exponential_time(minutes_per_day), days, days / 10});
        model.tables.push_back(exponential_time(row.patience_days * minutes_per_day));
        model.stations[0].flows[0].patience = 1;
        const OngeduldigeRij theory = mmc_patience(arrivals, 1.0, row.servers, row.patience_days);
        const Outcomes outcomes = outcomes_of(model, runs);
        const StationSummary found = station_summary(model, outcomes, 0);
        const std::string what =
            fmt::format("M/M/{} at {} with {} days", row.servers, row.use, row.patience_days);
        const Estimate wait = of_each(outcomes, [](const Tally& t) {
            const VisitTally& v = t.visits[0];
            return static_cast<double>(v.waited_minutes + v.gave_up_minutes) /
                   static_cast<double>(v.waits + v.gave_up_counted) / minutes_per_day;
        });
        all.push_back({what + " p(gives up)", found.p_gives_up, theory.p_gives_up});
        all.push_back({what + " queue", found.queue, theory.queue});
        all.push_back({what + " wait of all", wait, theory.wait});
    }
    EXPECT_EQ(in_words(disagreements(all)), "");
}

TEST(V4, EachClassHasItsOwnPatience) {
    // Nobody is ever served, so each waits exactly as long as its patience.
    Model model = enkel({0, 20.0, exponential_time(minutes_per_day), 600, 200});
    model.classes = 3;
    model.class_ids = {"one", "two", "four"};
    model.sources[0].class_p = {0.3, 0.3, 0.4};
    std::vector<Comparison> all;
    model.stations[0].flows.resize(3, model.stations[0].flows[0]);
    const std::vector<double> days{1.0, 2.0, 4.0};
    for (std::size_t i = 0; i < days.size(); ++i) {
        model.tables.push_back(exponential_time(days[i] * minutes_per_day));
        model.stations[0].flows[i].patience = static_cast<std::uint16_t>(1 + i);
    }
    const Outcomes outcomes = outcomes_of(model);
    for (std::size_t i = 0; i < days.size(); ++i) {
        all.push_back({model.class_ids[i],
                       of_each(outcomes,
                               [&](const Tally& t) {
                                   return static_cast<double>(t.visits[i].gave_up_minutes) /
                                          static_cast<double>(t.visits[i].gave_up_counted) /
                                          minutes_per_day;
                               }),
                       days[i]});
    }
    EXPECT_EQ(in_words(disagreements(all)), "");
}

namespace {

// All that is known of the six stations.
std::vector<Comparison> chain6_beside_jackson(Chain6 size,
                                              std::uint32_t days,
                                              std::uint32_t warmup) {
    const Model model = chain6(size, days, warmup);
    const Chain6Theory theory = chain6_theory(size);
    const Outcomes outcomes = outcomes_of(model);
    std::vector<Comparison> all;
    for (std::size_t i = 0; i < model.stations.size(); ++i) {
        const double arrivals = theory.arrivals_per_day[i];
        const Wachtrij row = mmc(arrivals, theory.mean_service_days[i], theory.servers[i]);
        // The published values are those of the formula.
        EXPECT_NEAR(row.wait, theory.mean_wait_days[i], 1e-3 * row.wait) << i;
        compare_mmc(all, model.stations[i].id, model, outcomes, i, row);
        all.push_back({model.stations[i].id + " use",
                       station_summary(model, outcomes, i).use,
                       arrivals * theory.mean_service_days[i] / theory.servers[i]});
    }
    return all;
}

}  // namespace

TEST(V5, AChainOfSixLinksIsAsJacksonSays) {
    const std::uint32_t days = geheel() ? 60'000 : 6'000;
    EXPECT_EQ(in_words(disagreements(chain6_beside_jackson(Chain6::small, days, 200))), "");
}

TEST(V5, SoIsTheSizeOfARegion) {
    // Hundreds of places: waits are rare, and a station forgets in years. The whole set has 600
    // years a run, and is still too noisy to see an error of a tenth in the rarest waits; the short
    // one starts it off and compares what is not rare.
    constexpr double as_wide_as_it_is = 0.5;
    std::vector<Comparison> all = geheel() ? chain6_beside_jackson(Chain6::region, 220'000, 20'000)
                                           : chain6_beside_jackson(Chain6::region, 8'000, 4'000);
    if (!geheel())
        std::erase_if(all, [](const Comparison& one) { return !one.what.ends_with("use"); });
    EXPECT_EQ(in_words(disagreements(all, as_wide_as_it_is)), "");
}

// Families that are being helped at the start, for different times already, and others that come:
// the number at t is Poisson-binomial plus Poisson. Source: M/G/infinity, Takacs 1962.
TEST(V6, FromAGivenStartTheNumberInServiceIsThatOfTheClosedForm) {
    constexpr double mean = 10.0;
    constexpr double t = 6.0;
    constexpr double arrivals = 3.0;
    constexpr std::uint32_t servers = 100'000;
    struct Groep {
        std::uint32_t families;
        double since;
    };
    const std::vector<Groep> groups{{30, 0.0}, {50, 5.0}, {20, 25.0}};
    for (const double cv : {1.0, 0.5}) {
        Model model = enkel({servers, arrivals, {}, 6, 0});
        model.tables[0] = cv == 1.0 ? exponential_time(mean * minutes_per_day)
                                    : gamma_time(mean * minutes_per_day, cv);
        // Erlang with 1 / cv^2 = k stages: S(x) = sum of (kx/mean)^i e^(-kx/mean) / i!.
        const int stages = static_cast<int>(1.0 / (cv * cv) + 0.5);
        const auto survival = [&](double x) {
            double term = std::exp(-stages * x / mean);
            double sum = term;
            for (int i = 1; i < stages; ++i) sum += term *= stages * x / mean / i;
            return sum;
        };
        // Of those who come in 0..t the number still there is Poisson with this mean.
        double expected = 0.0;
        constexpr int slices = 6000;
        for (int i = 0; i < slices; ++i)
            expected += arrivals * survival((i + 0.5) * t / slices) * t / slices;
        double variance = expected;
        for (const Groep& group : groups) {
            model.start.push_back(
                {0, 0, true, group.families, static_cast<Minute>(group.since * minutes_per_day)});
            const double stays = survival(group.since + t) / survival(group.since);
            expected += group.families * stays;
            variance += group.families * stays * (1.0 - stays);
        }
        const Outcomes outcomes = replicate(model, {seed, 0, geheel() ? 100'000U : 10'000U, 2});
        const Estimate number = of_each(outcomes, [](const Tally& tally) {
            return static_cast<double>(tally.stations[0].serving_after);
        });
        std::vector<Comparison> all{{"number", number, expected}};
        all.push_back({"variance",
                       of_each(outcomes,
                               [&](const Tally& tally) {
                                   const double off =
                                       static_cast<double>(tally.stations[0].serving_after) -
                                       expected;
                                   return off * off;
                               }),
                       variance});
        EXPECT_EQ(in_words(disagreements(all)), "") << "cv " << cv;
    }
}

// The same where the work is in working days, from a scenario: what has passed is 14 days of the
// calendar, of which 7 working days (Christmas, New Year and weekends are off).
TEST(V6, FromAGivenStartInWorkingDaysToo) {
    constexpr double mean = 10.0;  // and a deviation of 5: Erlang with 4 stages
    constexpr double passed = 7.0;
    constexpr double t = 5.0;  // Monday 5 January until Monday
    constexpr double families = 300.0;
    const std::string text = R"(vorm = "naast-scenario/1"
naam = "Begin in werkdagen"
begin_op = 2026-01-05
aanloop = { waarde = 0, eenheid = "dagen", aanname = "a" }
horizon = { waarde = 7, eenheid = "dagen", aanname = "a" }
[[instroom]]
id = "niemand"
naar = "hulp"
tempo = { waarde = 0, eenheid = "per dag", aanname = "a" }
[[schakel]]
id = "hulp"
naam = "Hulp"
plekken = { waarde = 300, eenheid = "plekken", aanname = "a" }
duur = { verdeling = "gamma", gemiddelde = 10, spreiding = 5, eenheid = "werkdagen", aanname = "a" }
vervolg = [{ naar = "klaar", waarde = 1, eenheid = "deel", aanname = "a" }]
[[aanwezig]]
id = "al-in-hulp"
schakel = "hulp"
toestand = "in_hulp"
aantal = { waarde = 300, eenheid = "gezinnen", aanname = "a" }
sinds = { waarde = 14, eenheid = "dagen", aanname = "a" }
)";
    const auto survival = [&](double x) {
        double term = std::exp(-4 * x / mean);
        double sum = term;
        for (int i = 1; i < 4; ++i) sum += term *= 4 * x / mean / i;
        return sum;
    };
    const Model model = compile(*read_scenario({"begin.toml", text}), Kalender{});
    const Outcomes outcomes = replicate(model, {seed, 0, 1'000U, 2});
    const Estimate number = of_each(outcomes, [](const Tally& tally) {
        return static_cast<double>(tally.stations[0].serving_after);
    });
    const double expected = families * survival(passed + t) / survival(passed);
    EXPECT_EQ(in_words(disagreements({{"number", number, expected}})), "");
}

}  // namespace naast::sim
