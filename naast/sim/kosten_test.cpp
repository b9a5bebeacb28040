// What a link costs, from the file to the answer.
#include "naast/sim/json_tekst.h"
#include "naast/sim/replicate.h"
#include "naast/sim/testing_uitkomst.h"
#include "naast/sim/uitkomst.h"

#include <cmath>
#include <utility>

namespace naast::sim {
namespace {

using namespace testing_uitkomst;
using namespace testing_scenario;

constexpr const char* nazorg =
    "kosten.hulp = { waarde = 3, eenheid = \"euro per dag\", "
    "aanname = \"toets\" }\n";

struct Made {
    explicit Made(const std::string& text, std::uint32_t replicaties = 4)
        : scenario(read_well(text)),
          model(model_of(scenario)),
          outcomes(replicate(model, {7, 0, replicaties, 1})) {}
    Scenario scenario;
    Model model;
    Outcomes outcomes;
    Vraagstuk asked = asked_of(full, 4);
    Uitkomst uitkomst{asked, scenario, model, outcomes, {}};
};

TEST(KostenTest, BecomeWholeCents) {
    const Model model = model_of(read_well(full));
    EXPECT_EQ(model.stations[0].price.a_start, 1'250U);
    EXPECT_EQ(model.stations[0].price.a_day, 0U);
    EXPECT_EQ(model.stations[0].cents_a_year, 31'500'000U) << "3.5 fte of 90,000 euro";
    EXPECT_EQ(model.stations[1].price.a_day, 5'000'000U) << "350 euro a week";
    EXPECT_EQ(model.stations[2].price.a_day, 300'000U);
}

TEST(KostenTest, OfALinkAreWhatWasPaidAndItsStaff) {
    const Made made(full);
    const double years = (made.model.horizon - made.model.warmup) / (365.25 * minutes_per_day);
    double starts = 0;
    double chain = 0;
    for (const Tally& tally : made.outcomes.each) {
        starts += static_cast<double>(tally.visits[0].started + tally.visits[1].started) / 4;
        chain += euros_a_year(made.model, tally) / 4;
    }
    ASSERT_GT(starts, 100);
    EXPECT_NEAR(summary_of(made.uitkomst, 0, none).euros_a_year.mean,
                3.5 * 90'000 + starts * 12.5 / years,
                1e-6);
    EXPECT_NEAR(summary_of_keten(made.uitkomst, none).euros_a_year.mean, chain, 1e-6);
    double sum = 0;
    for (std::size_t i = 0; i < 3; ++i) sum += summary_of(made.uitkomst, i, none).euros_a_year.mean;
    EXPECT_NEAR(sum, chain, 1e-6);
}

// Finding: a price for a month was rounded to whole cents a day before it was multiplied.
TEST(KostenTest, HelpCostsWhatItsDaysCost) {
    const std::string week = "waarde = 350, eenheid = \"euro per week\"";
    const std::pair<std::string, double> rows[] = {
        {week, 5'000.0},
        {"waarde = 10, eenheid = \"euro per maand\"", 12'000 / 365.25},
        {"waarde = 0.15, eenheid = \"euro per maand\"", 180 / 365.25}};
    for (const auto& [price, cents_a_day] : rows) {
        const Made made(changed(full, week, price));
        for (const Tally& tally : made.outcomes.each) {
            const VisitTally& visit = tally.visits[3];  // hulp, gewoon
            ASSERT_GT(visit.finished, 100U);
            // Each visit in whole cents, rounded up as often as down.
            EXPECT_NEAR(static_cast<double>(visit.paid),
                        static_cast<double>(visit.served_minutes) / minutes_per_day * cents_a_day,
                        4 * std::sqrt(static_cast<double>(visit.finished)))
                << price;
        }
    }
}

TEST(KostenTest, OfOneClassAreOnlyThoseOfItsVisits) {
    const Made made(full);
    EXPECT_EQ(summary_of(made.uitkomst, 0, 1).euros_a_year.n, 0U) << "the staff is for all";
    const double both = summary_of(made.uitkomst, 1, 0).euros_a_year.mean +
                        summary_of(made.uitkomst, 1, 1).euros_a_year.mean;
    EXPECT_NEAR(summary_of(made.uitkomst, 1, none).euros_a_year.mean, both, 1e-6);
    EXPECT_EQ(summary_of_keten(made.uitkomst, 1).euros_a_year.n, 0U);
}

TEST(KostenTest, AreNotThereWhereTheScenarioHasNone) {
    const Made made(changed(full, nazorg, ""));
    EXPECT_EQ(summary_of(made.uitkomst, 2, none).euros_a_year.n, 0U);
    bool is_said = false;
    for (const Tekst& warning : warnings_of(made.uitkomst))
        is_said = is_said || warning.nl ==
                                 "de kosten van de keten zijn zonder die van \"Nazorg\": "
                                 "daarvan staan er geen in het scenario";
    EXPECT_TRUE(is_said);
    const auto json = boost::json::parse(to_json(made.uitkomst));
    EXPECT_TRUE(json.at("schakels").at(2).at("kostenPerJaarEuro").is_null());
    EXPECT_FALSE(json.at("keten").at("kostenPerJaarEuro").is_null());

    const Made without(file_text("scenarios/mmc.toml"));
    EXPECT_EQ(to_table(without.uitkomst).find("osten"), std::string::npos);
    EXPECT_TRUE(boost::json::parse(to_json(without.uitkomst))
                    .at("keten")
                    .at("kostenPerJaarEuro")
                    .is_null());
    for (const Tekst& warning : warnings_of(without.uitkomst))
        EXPECT_EQ(warning.nl.find("kosten"), std::string::npos);
}

TEST(KostenTest, OfAWhatIfStandBesideThoseWithoutIt) {
    const Made zonder(full);
    Made met(changed(full, "waarde = 3.5,", "waarde = 4.5,"));
    met.uitkomst.zonder.emplace(Zonder{zonder.scenario, {zonder.model, zonder.outcomes}});
    const auto kosten = verschil_of_keten(met.uitkomst).kosten;
    ASSERT_TRUE(kosten);
    EXPECT_GT(kosten->verschil.mean, 60'000);
    EXPECT_EQ(kosten->minder, 0);
    const Made without(file_text("scenarios/mmc.toml"));
    Made one_side(full);
    one_side.uitkomst.zonder.emplace(Zonder{without.scenario, {without.model, without.outcomes}});
    EXPECT_FALSE(verschil_of_keten(one_side.uitkomst).kosten) << "they would seem to rise";
    const std::string table = to_table(met.uitkomst);
    EXPECT_NE(table.find("(euro per jaar)"), std::string::npos);
    EXPECT_NE(table.find(" euro per jaar; verschil "), std::string::npos) << table;
    EXPECT_NE(table.find(", lager in 0% van de keren"), std::string::npos) << table;
}

}  // namespace
}  // namespace naast::sim
