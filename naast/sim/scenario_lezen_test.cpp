// What the reader takes, and what it makes of it. What it refuses: broken_scenarios_test.cpp.
#include "naast/sim/testing_scenario.h"

namespace naast::sim {
namespace {

using namespace testing_scenario;

TEST(ScenarioLezenTest, ReadsEveryField) {
    const Scenario scenario = read_well(full);
    EXPECT_EQ(scenario.naam, "Alles erin");
    EXPECT_EQ(scenario.uitleg, "Elk veld dat er is.");
    EXPECT_EQ(scenario.begin_op, date("2026-01-05"));
    EXPECT_EQ(scenario.aanloop.in_basis(), 14 * 1440);
    EXPECT_EQ(scenario.horizon.in_basis(), 365.25 * 1440);
    ASSERT_EQ(scenario.klassen.size(), 2);
    EXPECT_EQ(scenario.klassen[0].id.waarde, "spoed");
    ASSERT_EQ(scenario.instroom.size(), 2);
    EXPECT_EQ(scenario.instroom[0].klasse->waarde, "spoed");
    EXPECT_EQ(scenario.instroom[0].tempo.in_basis(), 1.0 / 1440);
    EXPECT_EQ(scenario.instroom[0].tempo.herkomst.soort, Herkomst::Soort::bron);
    EXPECT_EQ(scenario.instroom[0].tempo.herkomst.tekst, "verslag 2021, bladzijde 12");
    EXPECT_EQ(scenario.instroom[1].klasse, std::nullopt);
    ASSERT_EQ(scenario.aanwezig.size(), 1);
    EXPECT_EQ(scenario.aanwezig[0].toestand, Toestand::wacht);
    EXPECT_EQ(scenario.aanwezig[0].aantal.waarde, 91);
    ASSERT_EQ(scenario.mijlpalen.size(), 1);
    ASSERT_EQ(scenario.mijlpalen[0].schakels.size(), 2);
    EXPECT_EQ(scenario.mijlpalen[0].schakels[1].waarde, "nazorg");
}

TEST(ScenarioLezenTest, ReadsEveryFieldOfALink) {
    const Scenario scenario = read_well(full);
    ASSERT_EQ(scenario.schakels.size(), 3);
    const Schakel& triage = scenario.schakels[0];
    EXPECT_EQ(triage.personeel->fte.waarde, 3.5);
    EXPECT_EQ(triage.personeel->caseload.waarde, 8);
    EXPECT_EQ(triage.meerwerk->per_wachtende.waarde, 0.25);
    EXPECT_EQ(triage.meerwerk->hoogstens.waarde, 4);
    EXPECT_EQ(triage.duur.vorm, Vorm::gamma);
    EXPECT_EQ(triage.duur.gemiddelde, 2.4);
    EXPECT_EQ(triage.duur.spreiding, 1.9);
    EXPECT_EQ(triage.duur.eenheid->telling, Telling::werkdagen);
    EXPECT_EQ(triage.termijn->waarde, 5);
    ASSERT_EQ(triage.vervolg.size(), 2);
    EXPECT_EQ(triage.vervolg[0].naar.waarde, "hulp");
    EXPECT_EQ(triage.vervolg[0].deel.in_basis(), 0.7);
    EXPECT_EQ(triage.vervolg[1].deel.in_basis(), 0.3);
    const Schakel& hulp = scenario.schakels[1];
    EXPECT_EQ(hulp.plekken->waarde, 400);
    EXPECT_EQ(hulp.geduld->vorm, Vorm::exponentieel);
    EXPECT_EQ(hulp.afhakers_naar->waarde, "nazorg");
    EXPECT_EQ(scenario.schakels[2].onbeperkt, true);
}

TEST(ScenarioLezenTest, KnowsWhereEachNumberStands) {
    const Scenario scenario = read_well(full);
    EXPECT_EQ(scenario.aanloop.plek.bestand, "proef.toml");
    EXPECT_EQ(scenario.aanloop.plek.regel, 5);
    EXPECT_EQ(scenario.schakels[1].plekken->plek.regel, 44);
}

TEST(ScenarioLezenTest, TakesWhatComesWithTheProgram) {
    const Bestand chain6{"chain6.toml", file_text("scenarios/chain6.toml")};
    const Bestand regio{"chain6-regio.toml", file_text("scenarios/chain6-regio.toml")};
    EXPECT_EQ(read_well(file_text("scenarios/mmc.toml")).schakels.size(), 1);
    EXPECT_EQ(read_well(chain6.tekst).schakels.size(), 6);
    const Scenario region = read_well(chain6.tekst, {regio});
    EXPECT_EQ(region.schakels[3].plekken->waarde, 956);
    EXPECT_EQ(region.wat_als, std::vector<std::string>{"Zo groot als een regio"});
}

TEST(ScenarioLezenTest, TakesKeysInAnyOrderAndNumbersWithOrWithoutDecimals) {
    const Scenario scenario = read_well(full);
    std::string other =
        changed(full, "waarde = 400, eenheid = \"plekken\"", "eenheid = 'plekken', waarde = 400.0");
    other = changed(other, "naam = \"Hulp\"\n", "");
    other = changed(other, "afhakers_naar", "naam = \"Hulp\" # here\n\nafhakers_naar");
    EXPECT_EQ(hash_of(read_well(other)), hash_of(scenario));
}

}  // namespace
}  // namespace naast::sim
