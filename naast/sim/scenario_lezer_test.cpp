// One value at a time; whole files are in scenario_lezen_test.cpp and broken_scenarios_test.cpp.
#include "naast/sim/scenario_lezer.h"

#include <gtest/gtest.h>

namespace naast::sim {
namespace {

toml::table parsed(const std::string& text) {
    auto table = parse_toml({"a.toml", text});
    EXPECT_TRUE(table);
    return std::move(*table);
}

TEST(ScenarioLezerTest, KeepsTheFirstFaultOnly) {
    const auto table = parsed("a = 1\nb = 2\n");
    Lezer lezer;
    EXPECT_TRUE(lezer.ok());
    lezer.text(*table.get("a"), "a");
    lezer.text(*table.get("b"), "b");
    ASSERT_FALSE(lezer.ok());
    EXPECT_EQ(lezer.fout().veld, "a");
    EXPECT_EQ(lezer.fout().plek.regel, 1);
}

TEST(ScenarioLezerTest, NamesTheFirstUnknownKeyOfTheFileAndWhatMayBeMeant) {
    const auto table = parsed("zz = 1\nnam = 2\n");
    Lezer lezer;
    lezer.only(table, "x", {"naam", "uitleg"});
    EXPECT_EQ(in_words(lezer.fout()).nl,
              "a.toml, regel 1, kolom 1: veld \"x.zz\" ken ik hier niet; bekend zijn \"naam\" en "
              "\"uitleg\".");
    const auto other = parsed("nam = 2\n");
    Lezer second;
    second.only(other, "x", {"naam", "uitleg"});
    EXPECT_EQ(
        in_words(second.fout()).nl,
        "a.toml, regel 1, kolom 1: veld \"x.nam\" ken ik hier niet; het moet misschien \"naam\" "
        "zijn.");
}

TEST(ScenarioLezerTest, TextIsCountedInLettersNotInBytes) {
    std::string longest;
    for (std::size_t i = 0; i < longest_line; ++i) longest += "é";
    const auto table = parsed("a = \"" + longest + "\"\nb = \"" + longest + "é\"\n");
    Lezer lezer;
    EXPECT_EQ(lezer.text(*table.get("a"), "a"), longest);
    EXPECT_TRUE(lezer.ok());
    lezer.text(*table.get("b"), "b");
    EXPECT_FALSE(lezer.ok());
}

TEST(ScenarioLezerTest, ReadsANumberWithUnitAndOrigin) {
    const auto table = parsed("a = { waarde = 3, eenheid = \"weken\", bron = \"S2\" }\n");
    Lezer lezer;
    const Getal getal = lezer.getal(*table.get("a"), "a", Grootheid::duur);
    EXPECT_TRUE(lezer.ok());
    EXPECT_EQ(getal.in_basis(), 3 * 7 * 1440);
    EXPECT_EQ(getal.herkomst.tekst, "S2");
    EXPECT_EQ(getal.plek.kolom, 16);
}

TEST(ScenarioLezerTest, ReadsADistribution) {
    const auto table = parsed(
        "a = { verdeling = \"gamma\", gemiddelde = 49, spreiding = 17.5, eenheid = \"dagen\", "
        "aanname = "
        "\"E-07\" }\n");
    Lezer lezer;
    const Verdeling verdeling = lezer.verdeling(*table.get("a"), "a");
    EXPECT_TRUE(lezer.ok());
    EXPECT_EQ(verdeling.vorm, Vorm::gamma);
    EXPECT_EQ(verdeling.spreiding, 17.5);
    EXPECT_EQ(verdeling.herkomst.soort, Herkomst::Soort::aanname);
}

TEST(ScenarioLezerTest, AfterAFaultItGivesEmptyValues) {
    const auto table = parsed("a = 1\n");
    Lezer lezer;
    EXPECT_EQ(lezer.need(table, "", "b"), nullptr);
    EXPECT_EQ(lezer.as_table(*table.get("a"), "a"), nullptr);
    EXPECT_EQ(lezer.as_list(*table.get("a"), "a"), nullptr);
    EXPECT_EQ(lezer.getal(*table.get("a"), "a", Grootheid::tempo).in_basis(), 0);
    EXPECT_EQ(in_words(lezer.fout()).nl,
              "a.toml, regel 1, kolom 1: veld \"b\" ontbreekt; het moet er staan.");
}

}  // namespace
}  // namespace naast::sim
