#include "naast/sim/scenario_toml.h"

#include <gtest/gtest.h>

namespace naast::sim {
namespace {

std::string refusal(const std::string& text) {
    const auto parsed = parse_toml({"a.toml", text});
    return parsed ? "" : in_words(parsed.error()).nl;
}

TEST(ScenarioTomlTest, KnowsWhereAValueStands) {
    const auto table = parse_toml({"a.toml", "# one\n  b = [1,\n 2]\n"});
    ASSERT_TRUE(table);
    const Plek plek = plek_of(*(*table)["b"][1].node());
    EXPECT_EQ(plek.bestand, "a.toml");
    EXPECT_EQ(plek.regel, 3);
    EXPECT_EQ(plek.kolom, 2);
}

TEST(ScenarioTomlTest, SaysInDutchWhatIsNoToml) {
    struct Row {
        const char* text;
        const char* says;
    };
    const Row rows[] = {
        {"a = 1 b = 2", "na deze waarde moet een nieuwe regel beginnen"},
        {"a = [1 2]", "hier moet een komma staan, of een haakje of accolade die sluit"},
        {"a = [1,,2]", "hier staat een komma te veel"},
        {"a = { b = 1, }", "na de laatste komma moet nog iets staan"},
        {"a = \"b", "hier houdt iets te vroeg op"},
        {"a = 2026-13-01", "deze dag of dit tijdstip bestaat niet"},
        {"a = 2026-02-30", "deze dag"},
        {"a = \"\\q\"", "na een \\ mag dit teken niet"},
        {"a = \"b\x01\"", "hier staat een teken dat niet te zien is"},
        {"a.b = 1\na = 2", "deze naam staat er voor de tweede keer"},
        {"= 1", "hier moet een naam"},
        {"a = 1.\n", "dit getal of deze dag moet anders"},
    };
    for (const Row& row : rows) {
        const std::string said = refusal(row.text);
        EXPECT_TRUE(said.starts_with("a.toml, regel ")) << said;
        EXPECT_NE(said.find(row.says), std::string::npos) << row.text << ": " << said;
    }
}

// Found by tests/fuzz: toml++ 3.3 has undefined behaviour on these letters outside quotes.
TEST(ScenarioTomlTest, RefusesALetterWithAnAccentOutsideQuotes) {
    const std::pair<const char*, const char*> rows[] = {
        {"é = 1", "regel 1, kolom 1"},
        {"a = 1\n  bé = 1", "regel 2, kolom 4"},
        {"a = \"é\" é", "regel 1, kolom 9"},
        {"a = 6\"é\"", "regel 1, kolom 6"},
        {"\ufeffé = 1", "regel 1, kolom 1"},
    };
    for (const auto& [text, where] : rows)
        EXPECT_EQ(refusal(text).substr(0, 24), std::string("a.toml, ") + where) << text;
}

TEST(ScenarioTomlTest, TakesAnyLetterBetweenQuotesAndInComments) {
    for (const char* text : {"a = \"é\" # é",
                             "a = 'é'",
                             "a = \"\"\"é \"\" é\"\"\"",
                             "a = '''é '' é'''",
                             "a = \"\\\"é\"",
                             "\ufeffa = 1",
                             "\"é\" = 1",
                             "a = \"\"\"\"é\"\"\"\""})
        EXPECT_EQ(refusal(text), "") << text;
}

// Found by tests/fuzz: toml++ 3.3 stops the program at this.
TEST(ScenarioTomlTest, RefusesAHeadingThatBeginsWithASign) {
    EXPECT_EQ(refusal("a = 1\n[[=b]]\nc = 2\n"),
              "a.toml, regel 2, kolom 3: hier is het geen TOML meer; het moet naam = waarde of een "
              "[kop] zijn.");
    EXPECT_EQ(refusal("[=b]").substr(0, 26), "a.toml, regel 1, kolom 2: ");
}

TEST(ScenarioTomlTest, KeepsTheEnglishOfTheLibraryBesideIt) {
    const auto parsed = parse_toml({"a.toml", "a 1"});
    ASSERT_FALSE(parsed);
    EXPECT_EQ(in_words(parsed.error()).en,
              "a.toml, line 1, column 3: this is not as TOML must be: expected '=', saw '1'.");
}

}  // namespace
}  // namespace naast::sim
