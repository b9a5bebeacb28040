// A what-if changes what it names, with its own origin, and what comes out is checked as any
// scenario.
#include "naast/sim/patch.h"

#include "naast/sim/testing_scenario.h"

namespace naast::sim {
namespace {

using namespace testing_scenario;

std::string patch(const std::string& changes) {
    return "vorm = \"naast-wat-als/1\"\nnaam = \"Anders\"\n" + changes;
}
std::string change(const std::string& waar, const std::string& how) {
    return patch("[[wijziging]]\nwaar = \"" + waar + "\"\n" + how + "\n");
}
Scenario patched(const std::string& text) {
    return read_well(full, {{"anders.toml", text}});
}
std::string refused(const std::string& text) {
    return refusal(full, {{"anders.toml", text}});
}

TEST(PatchTest, SetsANumberWithItsOwnOrigin) {
    const Scenario scenario =
        patched(change("schakel.hulp.plekken",
                       "wordt = { waarde = 420, eenheid = \"plekken\", bron = "
                       "\"begroting 2022\" }"));
    const auto& plekken = *scenario.schakels[1].plekken;
    EXPECT_EQ(plekken.waarde, 420);
    EXPECT_EQ(plekken.herkomst.soort, Herkomst::Soort::bron);
    EXPECT_EQ(plekken.herkomst.tekst, "begroting 2022");
    EXPECT_EQ(plekken.plek.bestand, "anders.toml");
    EXPECT_EQ(plekken.plek.regel, 5);
    EXPECT_EQ(scenario.wat_als, std::vector<std::string>{"Anders"});
}

TEST(PatchTest, AddsToANumberInItsUnit) {
    const Scenario scenario =
        patched(change("schakel.triage.personeel.fte",
                       "erbij = { waarde = 2, eenheid = \"fte\", aanname = \"twee erbij\" }"));
    EXPECT_EQ(scenario.schakels[0].personeel->fte.waarde, 5.5);
    EXPECT_EQ(scenario.schakels[0].personeel->fte.herkomst.tekst, "twee erbij");
    const Scenario fewer =
        patched(change("schakel.hulp.plekken",
                       "erbij = { waarde = -100, eenheid = \"plekken\", aanname = \"minder\" }"));
    EXPECT_EQ(fewer.schakels[1].plekken->waarde, 300);
    EXPECT_EQ(fewer.schakels[1].plekken->plek.bestand, "anders.toml");
}

TEST(PatchTest, MultipliesANumberAndADistribution) {
    const Scenario busier =
        patched(change("instroom.school.tempo",
                       "maal = { waarde = 1.1, eenheid = \"keer\", aanname = \"tien procent\" }"));
    EXPECT_DOUBLE_EQ(busier.instroom[1].tempo.waarde, 990);
    const Scenario longer = patched(change(
        "schakel.hulp.duur", "maal = { waarde = 1.5, eenheid = \"keer\", aanname = \"langer\" }"));
    EXPECT_EQ(longer.schakels[1].duur.gemiddelde, 360);
    EXPECT_EQ(longer.schakels[1].duur.spreiding, 288);
    EXPECT_EQ(longer.schakels[1].duur.herkomst.tekst, "langer");
}

// Findings: 400 times 1.1 was refused as 440.00000000000006, and 0.7 and 0.1 gave seven places.
TEST(PatchTest, CalculatesInDecimals) {
    const Scenario more = patched(change(
        "schakel.hulp.plekken", "maal = { waarde = 1.1, eenheid = \"keer\", aanname = \"meer\" }"));
    EXPECT_EQ(more.schakels[1].plekken->waarde, 440);
    const auto fte = [](const char* was, const char* by) {
        const Scenario scenario =
            read_well(changed(changed(full, "waarde = 3.5", std::string("waarde = ") + was),
                              "waarde = 8,",
                              "waarde = 10,"),
                      {{"anders.toml",
                        change("schakel.triage.personeel.fte",
                               std::string("erbij = { waarde = ") + by +
                                   ", eenheid = \"fte\", aanname = \"a\" }")}});
        return scenario.schakels[0].personeel->fte.waarde;
    };
    EXPECT_EQ(fte("0.7", "0.1"), 0.8);
    EXPECT_EQ(fte("0.3", "-0.2"), 0.1) << "one place, not refused as none";
}

TEST(PatchTest, ReplacesADistributionATextAndOneOfAList) {
    const Scenario scenario = patched(patch(
        "[[wijziging]]\nwaar = \"schakel.hulp.duur\"\nwordt = { verdeling = \"vast\", gemiddelde = "
        "9, eenheid = \"weken\", aanname = \"a\" }\n"
        "[[wijziging]]\nwaar = \"aanwezig.rij.toestand\"\nwordt = \"in_hulp\"\n"
        "[[wijziging]]\nwaar = \"schakel.triage.vervolg.hulp\"\nwordt = { waarde = 0.6, eenheid = "
        "\"deel\", aanname = \"a\" }\n"
        "[[wijziging]]\nwaar = \"schakel.triage.vervolg.klaar\"\nerbij = { waarde = 0.1, eenheid = "
        "\"deel\", aanname = \"a\" }\n"));
    EXPECT_EQ(scenario.schakels[1].duur.vorm, Vorm::vast);
    EXPECT_EQ(scenario.aanwezig[0].toestand, Toestand::in_hulp);
    EXPECT_EQ(scenario.schakels[0].vervolg[0].deel.waarde, 0.6);
    EXPECT_EQ(scenario.schakels[0].vervolg[1].deel.waarde, 0.4);
}

TEST(PatchTest, SetsWhatWasNotThere) {
    const Scenario scenario =
        patched(change("schakel.triage.geduld",
                       "wordt = { verdeling = \"exponentieel\", gemiddelde = 90, "
                       "eenheid = \"dagen\", aanname = \"a\" }"));
    EXPECT_EQ(scenario.schakels[0].geduld->gemiddelde, 90);
}

TEST(PatchTest, FollowsAnotherOne) {
    const std::string more = change(
        "schakel.hulp.plekken", "erbij = { waarde = 10, eenheid = \"plekken\", aanname = \"a\" }");
    const Scenario scenario = read_well(full, {{"a.toml", more}, {"b.toml", more}});
    EXPECT_EQ(scenario.schakels[1].plekken->waarde, 420);
    EXPECT_EQ(scenario.wat_als.size(), 2);
}

TEST(PatchTest, WithoutChangesChangesOnlyTheName) {
    Scenario scenario = patched(patch("wijziging = []\n"));
    scenario.wat_als.clear();
    EXPECT_EQ(hash_of(scenario), hash_of(read_well(full)));
}

struct Fault {
    std::string text;
    int line;
    const char* says;
};

TEST(PatchTest, RefusesEachFaultWithItsLine) {
    const std::string ten = "{ waarde = 10, eenheid = \"plekken\", aanname = \"a\" }";
    const std::vector<Fault> faults{
        {"naam = \"x\"", 1, "veld \"vorm\" ontbreekt"},
        {full, 1, "is \"naast-scenario/1\" maar moet \"naast-wat-als/1\" zijn"},
        {"vorm = \"naast-wat-als/1\"\nnaam = \"\"", 2, "\"naam\" moet een tekst"},
        {patch(""), 1, "\"wijziging\" ontbreekt"},
        {patch("wijzigingen = []"), 3, "moet misschien \"wijziging\" zijn"},
        {patch("wijziging = 3"), 3, "is een los getal maar moet een lijst zijn"},
        {patch("wijziging = [3]"), 3, "\"wijziging[1]\" is een los getal maar moet een tabel zijn"},
        {patch("[[wijziging]]\nwordt = " + ten), 3, "\"wijziging[1].waar\" ontbreekt"},
        {change("schakel.hulp.plekken", ""), 3, "moet precies één hebben van \"wordt\""},
        {change("schakel.hulp.plekken", "wordt = " + ten + "\nerbij = " + ten), 3, "precies één"},
        {change("schakel.hulp.plekken", "word = " + ten), 5, "moet misschien \"wordt\" zijn"},
        {change("schakel.hup.plekken", "wordt = " + ten), 4, "noemt \"hup\" en die is er niet"},
        {change("schakels.hulp.plekken", "wordt = " + ten),
         4,
         "\"schakels\" heeft geen onderdelen"},
        {change("naam.hulp", "wordt = " + ten), 4, "\"naam\" heeft geen onderdelen"},
        {change("", "wordt = " + ten), 4, "\"wijziging[1].waar\" moet een tekst"},
        {change(".", "wordt = " + ten), 4, "heeft geen onderdelen"},
        {change("schakel.hulp.plek", "wordt = " + ten), 5, "moet misschien \"plekken\" zijn"},
        {change("schakel.hulp.plekken", "wordt = 10"), 5, "is een los getal maar moet"},
        {change("schakel.hulp.plekken", "wordt = { waarde = 10, eenheid = \"plekken\" }"),
         5,
         "heeft geen herkomst"},
        {change("schakel.hulp.plekken", "erbij = { waarde = 10, eenheid = \"plekken\" }"),
         44,
         "\"schakel.hulp.plekken\" heeft geen herkomst"},
        {change("schakel.hulp.plekken", "erbij = 10"),
         5,
         "is een los getal maar moet een tabel zijn"},
        {change("schakel.hulp.naam", "erbij = " + ten), 4, "daar staat geen getal met eenheid"},
        {change("schakel.hulp", "erbij = " + ten), 4, "daar staat geen getal met eenheid"},
        {change("schakel.hulp", "wordt = 3"), 5, "is een los getal maar moet een tabel zijn"},
        {change("schakel.hulp.afhaken", "maal = " + ten), 4, "daar staat geen getal met eenheid"},
        {change("schakel.hulp.plekken",
                "erbij = { waarde = 1, eenheid = \"fte\", aanname = \"a\" }"),
         5,
         "is \"fte\" maar moet \"plekken\" zijn"},
        {change("schakel.hulp.plekken", "maal = " + ten),
         5,
         "is \"plekken\" maar moet \"keer\" zijn"},
        {change("schakel.hulp.plekken",
                "maal = { waarde = 1.001, eenheid = \"keer\", aanname = \"a\" }"),
         5,
         "is 400.4 maar moet heel zijn"},
        {change("schakel.hulp.plekken",
                "erbij = { waarde = -500, eenheid = \"plekken\", aanname = \"a\" }"),
         5,
         "is -100 maar moet heel zijn"},
        {change("schakel.triage.vervolg.hulp",
                "wordt = { waarde = 60, eenheid = \"procent\", aanname = \"a\" }"),
         5,
         "is samen 90 procent"},
        {"vorm = \n", 1, "na de = moet"},
    };
    for (const Fault& fault : faults) {
        const std::string said = refused(fault.text);
        EXPECT_NE(said.find("regel " + std::to_string(fault.line) + ","), std::string::npos)
            << fault.text << "\n"
            << said;
        EXPECT_NE(said.find(fault.says), std::string::npos) << fault.says << "\n" << said;
    }
}

TEST(PatchTest, SaysInWhichOfTheFilesTheFaultIs) {
    EXPECT_TRUE(refused("naam = \"x\"").starts_with("anders.toml, regel 1"));
    EXPECT_TRUE(refusal(changed(full, "naam = \"Hulp\"", "naam = 1"), {{"anders.toml", patch("")}})
                    .starts_with("proef.toml, regel 43"));
}

}  // namespace
}  // namespace naast::sim
