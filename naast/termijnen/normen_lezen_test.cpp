// What the reader of the norms refuses: each row is one fault in a file that is else right.
#include "naast/termijnen/normen.h"

#include <gtest/gtest.h>

namespace naast {
namespace {

constexpr const char* right_normen = R"([[norm]]
id = "TRM-01"
naam = "Veiligheidsbeoordeling"
name = "Safety assessment"
status = "wettelijk"
verlenging = "algemene_termijnenwet"
bron = "S2 p.58"
waarde = [
  { getal = 10, eenheid = "dagen", vanaf = 2000-01-01, tot_en_met = 2021-06-30 },
  { getal = 5, eenheid = "werkdagen", vanaf = 2021-07-01, gemeente = "Heideveld" },
]
)";
constexpr const char* right_dagen = "# Crown\ndagen = [2026-01-02,\n  2026-05-15]\n";

std::string changed(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

std::string refusal(const std::string& normen_toml, const std::string& dagen_toml) {
    const auto read = Normen::read(normen_toml, dagen_toml);
    return read ? "" : read.error();
}

TEST(NormenLezenTest, ReadsAFileThatIsComplete) {
    const auto normen = Normen::read(right_normen, right_dagen);
    ASSERT_TRUE(normen.has_value()) << normen.error();
    ASSERT_EQ(normen->all().size(), 1);
    const Norm& norm = *normen->find("TRM-01");
    EXPECT_EQ(norm.naam.nl, "Veiligheidsbeoordeling");
    EXPECT_EQ(norm.naam.en, "Safety assessment");
    EXPECT_EQ(norm.status, NormStatus::wettelijk);
    EXPECT_EQ(norm.verlenging, Verlenging::algemene_termijnenwet);
    EXPECT_EQ(norm.bron, "S2 p.58");
    ASSERT_EQ(norm.waarden.size(), 2);
    EXPECT_EQ(norm.waarden[0].getal, 10);
    EXPECT_EQ(norm.waarden[0].eenheid, Eenheid::dagen);
    EXPECT_EQ(norm.waarden[0].from, date("2000-01-01"));
    EXPECT_EQ(norm.waarden[0].through, date("2021-06-30"));
    EXPECT_EQ(norm.waarden[0].gemeente, "");
    EXPECT_EQ(norm.waarden[1].eenheid, Eenheid::werkdagen);
    EXPECT_EQ(norm.waarden[1].through, std::nullopt);
    EXPECT_EQ(norm.waarden[1].gemeente, "Heideveld");
    EXPECT_TRUE(normen->kalender().is_gelijkgesteld(date("2026-01-02")));
    EXPECT_TRUE(normen->kalender().is_gelijkgesteld(date("2026-05-15")));
}

struct Fault {
    const char* reason;
    const char* from;
    const char* to;
    int line;
    const char* says;
};

TEST(NormenLezenTest, RefusesEachFaultInANormWithItsLineAndReason) {
    const std::vector<Fault> faults{
        {"no id", "id = \"TRM-01\"", "", 1, "\"id\" ontbreekt of is leeg"},
        {"an id that is a number", "\"TRM-01\"", "1", 1, "\"id\" ontbreekt of is leeg"},
        {"no Dutch name", "naam = \"Veiligheidsbeoordeling\"", "", 1, "\"naam\" ontbreekt"},
        {"no English name", "name = \"Safety assessment\"", "", 1, "\"name\" ontbreekt"},
        {"no status", "status = \"wettelijk\"", "", 1, "\"status\" ontbreekt of is leeg"},
        {"a status that is none", "wettelijk", "zeker", 1, "\"zeker\" ken ik niet bij \"status\""},
        {"no source", "bron = \"S2 p.58\"", "", 1, "\"bron\" ontbreekt of is leeg"},
        {"a source of spaces", "\"S2 p.58\"", "\"  \"", 1, "\"bron\" ontbreekt of is leeg"},
        {"a law that is not known", "algemene_termijnenwet", "awb", 1, "\"awb\" ken ik niet"},
        {"a misspelt law would drop it", "verlenging", "verlengin", 6, "\"verlengin\" hoort hier"},
        {"neither yes nor no",
         "bron = \"S2 p.58\"",
         "bron = \"S2 p.58\"\ntijdvak = \"ja\"",
         8,
         "\"tijdvak\" moet true of false zijn"},
        {"no number", "getal = 10, ", "", 9, "\"getal\" moet heel zijn"},
        {"less than nothing", "getal = 10", "getal = -1", 9, "\"getal\" moet heel zijn"},
        {"half a day", "getal = 10", "getal = 9.5", 9, "\"getal\" moet heel zijn"},
        {"a number as text", "getal = 10", "getal = \"10\"", 9, "\"getal\" moet heel zijn"},
        {"does not fit in an int", "10", "4294967301", 9, "\"getal\" moet heel zijn"},
        {"more than a hundred years", "10", "36501", 9, "\"getal\" moet heel zijn"},
        {"no unit", "eenheid = \"dagen\", ", "", 9, "\"eenheid\" ontbreekt of is leeg"},
        {"a unit that is none", "\"dagen\"", "\"uren\"", 9, "\"uren\" ken ik niet"},
        {"a unit in English", "\"dagen\"", "\"days\"", 9, "\"days\" ken ik niet"},
        {"no first day", "vanaf = 2000-01-01, ", "", 9, "\"vanaf\" ontbreekt"},
        {"a first day as text", "2000-01-01", "\"2000-01-01\"", 9, "\"vanaf\" moet een dag zijn"},
        {"a moment", "2000-01-01", "2000-01-01T00:00:00", 9, "\"vanaf\" moet een dag zijn"},
        {"a slip in the century", "2000-01-01", "0200-01-01", 9, "\"vanaf\" moet een dag zijn"},
        {"a last day as text", "2021-06-30", "\"nooit\"", 9, "\"tot_en_met\" moet een dag zijn"},
        {"ends before it begins", "2021-06-30", "1999-12-31", 9, "ligt vóór \"vanaf\""},
        {"a misspelt last day would go on for ever",
         "tot_en_met",
         "tot",
         9,
         "\"tot\" hoort hier niet"},
        {"two values on one day",
         ", gemeente = \"Heideveld\" }",
         " }, { getal = 8, eenheid = \"dagen\", vanaf = 2022-01-01 }",
         10,
         "norm TRM-01 heeft twee waarden op één dag"},
        {"the last day of one, the first of the next",
         "2021-07-01, gemeente = \"Heideveld\"",
         "2021-06-30",
         10,
         "norm TRM-01 heeft twee waarden op één dag"},
        {"a number would hold everywhere", "\"Heideveld\"", "7", 10, "\"gemeente\" ontbreekt of"},
        {"nobody's municipality", "\"Heideveld\"", "\"\"", 10, "\"gemeente\" ontbreekt of is leeg"},
        {"a value that is no table", "{ getal = 10", "7, { getal = 10", 9, "een tabel zijn"},
        {"a day that does not exist", "2000-01-01", "2000-02-30", 9, ""},
        {"no TOML", "bron = ", "bron ", 7, ""},
    };
    for (const Fault& fault : faults) {
        const std::string said = refusal(changed(right_normen, fault.from, fault.to), right_dagen);
        EXPECT_EQ(said.rfind("normen.toml, regel " + std::to_string(fault.line) + ": ", 0), 0)
            << fault.reason << ": " << said;
        EXPECT_NE(said.find(fault.says), std::string::npos) << fault.reason << ": " << said;
    }
}

TEST(NormenLezenTest, TakesValuesThatFollowEachOtherOrAreOfTwoMunicipalities) {
    const std::string next_day = changed(right_normen, ", gemeente = \"Heideveld\"", "");
    EXPECT_EQ(refusal(next_day, right_dagen), "");
    const std::string same_days = changed(right_normen, "2021-07-01", "2000-01-01");
    EXPECT_EQ(refusal(same_days, right_dagen), "");
}

TEST(NormenLezenTest, RefusesAFileWithoutNorms) {
    const std::string norm = right_normen;
    EXPECT_NE(refusal("", right_dagen).find("geen enkele norm"), std::string::npos);
    EXPECT_NE(refusal("norm = []", right_dagen).find("geen enkele norm"), std::string::npos);
    EXPECT_EQ(refusal("norm = [\n1]", right_dagen),
              "normen.toml, regel 2: een norm moet een tabel zijn");
    EXPECT_EQ(refusal(norm + "[extra]\n", right_dagen),
              "normen.toml, regel 12: \"extra\" hoort hier niet");
    EXPECT_EQ(refusal(norm + norm, right_dagen),
              "normen.toml, regel 12: norm TRM-01 staat er twee keer");
    EXPECT_EQ(refusal(norm.substr(0, norm.find("waarde")) + "waarde = []", right_dagen),
              "normen.toml, regel 1: norm TRM-01 heeft geen waarde");
    EXPECT_EQ(refusal(norm.substr(0, norm.find("waarde")), right_dagen),
              "normen.toml, regel 1: norm TRM-01 heeft geen waarde");
}

TEST(NormenLezenTest, RefusesEachFaultInTheEquatedDays) {
    const std::vector<Fault> faults{
        {"no list", "dagen = [2026-01-02,\n  2026-05-15]", "", 0, "\"dagen\" ontbreekt"},
        {"no list but a day",
         "[2026-01-02,\n  2026-05-15]",
         "2026-01-02",
         0,
         "\"dagen\" ontbreekt"},
        {"a day as text", "2026-05-15", "\"2026-05-15\"", 3, "moet een dag zijn"},
        {"a year alone", "2026-05-15", "2026", 3, "moet een dag zijn"},
        {"a day that does not exist", "2026-05-15", "2026-05-32", 3, ""},
        {"another list", "dagen", "days", 2, "\"days\" hoort hier niet"},
    };
    for (const Fault& fault : faults) {
        const std::string said = refusal(right_normen, changed(right_dagen, fault.from, fault.to));
        const std::string at = fault.line == 0 ? "" : " regel " + std::to_string(fault.line) + ": ";
        EXPECT_EQ(said.rfind("gelijkgestelde-dagen.toml,", 0), 0) << fault.reason << ": " << said;
        EXPECT_NE(said.find(at), std::string::npos) << fault.reason << ": " << said;
        EXPECT_NE(said.find(fault.says), std::string::npos) << fault.reason << ": " << said;
    }
}

// Found by tests/fuzz: toml++ 3.3 stops the program at this.
TEST(NormenLezenTest, RefusesAHeadingThatBeginsWithASign) {
    EXPECT_EQ(refusal("[[=norm]]\n", right_dagen), "normen.toml is geen TOML");
}

TEST(NormenLezenTest, AnEmptyListOfEquatedDaysIsAnAnswer) {
    EXPECT_EQ(refusal(right_normen, "dagen = []"), "");
}

}  // namespace
}  // namespace naast
