#include "naast/sim/marge.h"
#include "naast/sim/testing_uitkomst.h"
#include "naast/sim/uitkomst.h"

#include <algorithm>

namespace naast::sim {
namespace {

using namespace testing_uitkomst;
using testing_scenario::full;
using testing_scenario::read_well;

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

TEST(UitkomstTabelTest, HasARowForEachLinkAndEachClassInColumns) {
    const Scenario scenario = read_well(full);
    const Model model = model_of(scenario);
    const Deel deel = made_deel(1, 1);
    const auto lines = lines_of(to_table({deel.vraagstuk, scenario, model, deel.uitkomsten}));
    EXPECT_EQ(lines[0], "Alles erin");
    EXPECT_EQ(lines[1],
              "Geteld van 19 januari 2026 tot 5 januari 2027, in gezinnen en gewone dagen.");
    EXPECT_TRUE(lines[4].starts_with("schakel"));
    EXPECT_NE(lines[3].find("haakt af"), std::string::npos) << "since one link has geduld";
    EXPECT_NE(lines[3].find("op tijd klaar"), std::string::npos) << "since one link has a termijn";
    const std::vector<std::string> names{"Triage",
                                         "  Spoed",
                                         "  Gewoon",
                                         "Hulp",
                                         "  Spoed",
                                         "  Gewoon",
                                         "Nazorg",
                                         "  Spoed",
                                         "  Gewoon"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        EXPECT_TRUE(lines[5 + i].starts_with(names[i] + " ")) << lines[5 + i];
        EXPECT_EQ(width_of(lines[5 + i]), width_of(lines[4])) << "right-aligned";
    }
}

TEST(UitkomstTabelTest, EndsWithWhatTheMarginHoldsAndHowToDoItAgain) {
    const Scenario scenario = read_well(full);
    const Model model = model_of(scenario);
    const Deel deel = made_deel(1, 1);
    const std::string table = to_table({deel.vraagstuk, scenario, model, deel.uitkomsten});
    for (const std::string& part :
         {std::string("± is een 95% rekenmarge. Zij bevat alleen toeval"),
          std::string("Van die getallen hebben er 8 een bron en zijn er 16 een aanname."),
          "Scenario " + deel.vraagstuk.scenario.substr(0, 16) + ", zaad 7, 7 replicaties",
          std::string(programma),
          std::string("Tot de eerste hulp: "),
          std::string("Let op: met 7 replicaties is de marge zelf ruw")})
        EXPECT_NE(table.find(part), std::string::npos) << part << "\n" << table;
}

TEST(UitkomstTabelTest, ShowsWithoutAndWithBesideEachOther) {
    const Scenario scenario = read_well(full);
    const Model model = model_of(scenario);
    const Deel deel = made_deel(1, 1);
    const std::string table = to_table({deel.vraagstuk,
                                        scenario,
                                        model,
                                        deel.uitkomsten,
                                        Zonder{scenario, {model, deel.uitkomsten}}});
    EXPECT_NE(table.find("Zonder de wat-als -> ermee, met dezelfde gezinnen en hetzelfde toeval:"),
              std::string::npos)
        << table;
    EXPECT_NE(table.find("verschil 0 ± 0, korter in 0% van de keren"), std::string::npos) << table;
    Deel nobody = deel;
    for (Tally& tally : nobody.uitkomsten.each)
        for (ChainTally& row : tally.chain) row.stays = 0;
    const std::string without_pairs = to_table({deel.vraagstuk,
                                                scenario,
                                                model,
                                                deel.uitkomsten,
                                                Zonder{scenario, {model, nobody.uitkomsten}}});
    EXPECT_NE(without_pairs.find("In de keten: - -> - dagen; verschil -\n"), std::string::npos)
        << without_pairs;
}

TEST(UitkomstTabelTest, NamesTheWhatIfs) {
    Scenario scenario = read_well(full);
    scenario.wat_als = {"Meer mensen", "Minder meldingen"};
    const Model model = model_of(scenario);
    const Deel deel = made_deel(1, 1);
    const auto lines = lines_of(to_table({deel.vraagstuk, scenario, model, deel.uitkomsten}));
    EXPECT_EQ(lines[1], "  wat als: Meer mensen");
    EXPECT_EQ(lines[2], "  wat als: Minder meldingen");
}

}  // namespace
}  // namespace naast::sim
