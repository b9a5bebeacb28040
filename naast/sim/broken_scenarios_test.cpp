// More than two hundred broken scenario files: each gets one sentence with file, line, column,
// field, what is wrong and what is expected. The first table is written by hand; the rest is made
// by breaking every number and every name of a good file in turn.
#include "naast/base/text.h"
#include "naast/sim/testing_scenario.h"

#include <fmt/format.h>

#include <algorithm>

namespace naast::sim {
namespace {

using namespace testing_scenario;

constexpr std::size_t longest_sentence = 600;

int line_of(const std::string& text, std::size_t at) {
    return 1 +
           static_cast<int>(std::count(text.begin(), text.begin() + static_cast<long>(at), '\n'));
}

// One sentence of one line that ends with a full stop and says what must be.
void expect_sentence(const Tekst& said) {
    for (const std::string& text : {said.nl, said.en}) {
        EXPECT_TRUE(text.ends_with('.') && !text.ends_with("..")) << text;
        EXPECT_EQ(text.find(". "), std::string::npos) << text;
        EXPECT_LE(text.size(), longest_sentence) << text;
        EXPECT_TRUE(is_clean_utf8(text));
        EXPECT_TRUE(std::none_of(text.begin(), text.end(), [](char c) {
            return c >= 0 && c < ' ';
        })) << text;
    }
    const auto says_one = [](const std::string& text, const std::vector<std::string>& words) {
        return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            return text.find(word) != std::string::npos;
        });
    };
    EXPECT_TRUE(says_one(said.nl, {" moet", " mag ", " mogen ", "bekend zijn"})) << said.nl;
    EXPECT_TRUE(says_one(said.en, {" must", " may ", "known are", "TOML"})) << said.en;
}

// Returns: how many files were looked at.
int expect_refused(const std::string& text, int line, const std::string& says) {
    SCOPED_TRACE(text.substr(0, 3'000));
    const auto scenario = read_scenario({"proef.toml", text});
    if (scenario) return ADD_FAILURE() << "was taken: " << says, 1;
    const Tekst said = in_words(scenario.error());
    expect_sentence(said);
    const std::string begin = fmt::format("proef.toml, regel {}, kolom ", line);
    EXPECT_TRUE(said.nl.starts_with(begin)) << begin << "\n" << said.nl;
    EXPECT_NE(said.nl.find(says), std::string::npos) << says << "\n" << said.nl;
    return 1;
}

struct Fault {
    const char* from;
    const char* to;
    const char* says;
    const char* at = nullptr;  // what stands on the line that is named; else what was changed
};

const std::vector<Fault> faults{
    // What kind of file it is.
    {"naast-scenario/1", "naast-scenario/2", "\"vorm\" is \"naast-scenario/2\" maar moet"},
    {"naast-scenario/1",
     "naast-wat-als/1",
     "zegt dat dit een wat-als is, die bij een scenario moet"},
    {"vorm = \"naast-scenario/1\"\n", "", "\"vorm\" ontbreekt", "naam = \"Alles erin\""},
    {"\"naast-scenario/1\"", "1", "\"vorm\" is een los getal maar moet"},
    // What it costs.
    {"kosten.per_keer = { waarde = 12.5",
     "kosten.per_keer = { waarde = -1",
     "moet van 0 tot en met"},
    {"kosten.per_keer = { waarde = 12.5", "kosten.per_keer = { waarde = 1000001", "1000000"},
    {"waarde = 350, eenheid = \"euro per week\"",
     "waarde = 70001, eenheid = \"euro per week\"",
     "70000"},
    {"eenheid = \"euro per week\"", "eenheid = \"euro\"", "\"euro per dag\", \"euro per week\""},
    {"eenheid = \"euro per week\"",
     "eenheid = \"euro per werkdag\"",
     "\"schakel.hulp.kosten.hulp.eenheid\" is \"euro per werkdag\" maar de duur is in gewone "
     "dagen"},
    {"kosten.per_keer = { waarde = 12.5, eenheid = \"euro\", aanname = \"toets\" }",
     "kosten.hulp = { waarde = 12.5, eenheid = \"euro per dag\", aanname = \"toets\" }",
     "maar de duur is in werkdagen"},
    {"kosten.hulp = { waarde = 3, eenheid = \"euro per dag\", aanname = \"toets\" }",
     "kosten = {}",
     "\"schakel.nazorg.kosten\" is leeg"},
    {"kosten.hulp = { waarde = 3, eenheid = \"euro per dag\"",
     "kosten.personeel = { waarde = 3, eenheid = \"euro per fte per jaar\"",
     "mag alleen bij een schakel die \"personeel\" heeft"},
    {"waarde = 12.5, eenheid = \"euro\", aanname = \"toets\"",
     "waarde = 12.5, eenheid = \"euro\"",
     "heeft geen herkomst"},
    // Texts and names.
    {"\"Alles erin\"", "\"\"", "\"naam\" moet een tekst van één regel zijn"},
    {"\"Alles erin\"", "\"a\\nb\"", "\"naam\" moet een tekst van één regel zijn"},
    {"\"Alles erin\"", "7", "\"naam\" moet een tekst van één regel zijn"},
    {"\"Elk veld dat er is.\"", "\"  \"", "\"uitleg\" moet een tekst zijn"},
    {"\"Elk veld dat er is.\"", "[]", "\"uitleg\" moet een tekst zijn"},
    {"id = \"spoed\"", "id = \"Spoed!\"", "\"klasse[1].id\" moet een korte naam zijn"},
    {"id = \"hulp\"", "id = \"\"", "\"schakel[2].id\" moet een korte naam zijn"},
    {"id = \"hulp\"", "id = 3", "\"schakel[2].id\" moet een korte naam zijn"},
    {"id = \"hulp\"\n", "", "\"schakel[2].id\" ontbreekt", "[[schakel]]\nnaam = \"Hulp\""},
    {"naam = \"Hulp\"\n", "", "\"schakel.hulp.naam\" ontbreekt", "[[schakel]]\nid = \"hulp\""},
    {"naam = \"Hulp\"", "Naam = \"Hulp\"", "\"schakel.hulp.Naam\" ken ik hier niet"},
    {"naam = \"Hulp\"", "name = \"Hulp\"", "moet misschien \"naam\" zijn"},
    {"naam = \"Hulp\"", "naam = \"Hulp\"\nkleur = \"rood\"", "bekend zijn", "kleur"},
    // Days.
    {"2026-01-05", "\"2026-01-05\"", "\"begin_op\" moet een dag zijn"},
    {"2026-01-05", "2026-01-05T08:00:00", "\"begin_op\" moet een dag zijn"},
    {"2026-01-05", "2026", "\"begin_op\" moet een dag zijn"},
    {"2026-01-05", "1726-01-05", "\"begin_op\" moet een dag zijn"},
    {"2026-01-05", "2150-01-05", "\"begin_op\" moet van 1900 tot en met 2100 zijn", "vorm ="},
    {"2026-01-05", "2026-02-30", "deze dag"},
    // Aanloop and horizon.
    {"aanloop = { waarde = 2", "aanloop = { waarde = 53", "langer zijn dan de aanloop", "horizon"},
    {"waarde = 2, eenheid = \"weken\"",
     "waarde = 525959.7, eenheid = \"minuten\"",
     "langer zijn dan de aanloop",
     "horizon"},
    {"horizon = { waarde = 1,",
     "horizon = { waarde = 0,",
     "\"horizon\" moet ten minste één minuut"},
    {"waarde = 1, eenheid = \"jaren\"", "waarde = 101, eenheid = \"jaren\"", "tot en met 100 zijn"},
    {"\"weken\", aanname",
     "\"werkdagen\", aanname",
     "\"aanloop.eenheid\" is \"werkdagen\"; het moet \"minuten\""},
    // Classes.
    {"id = \"gewoon\"", "id = \"spoed\"", "staat ook op regel 9"},
    {"klasse = \"spoed\"",
     "klasse = \"haast\"",
     "maar zo'n klasse is er niet; bekend zijn \"spoed\""},
    // Who comes in.
    {"naar = \"triage\"\nklasse",
     "naar = \"klaar\"\nklasse",
     "\"instroom.politie.naar\" is \"klaar\""},
    {"naar = \"triage\"\ntempo",
     "naar = \"triaag\"\ntempo",
     "\"instroom.school.naar\" is \"triaag\""},
    {"id = \"school\"", "id = \"politie\"", "staat ook op regel 16"},
    {"waarde = 900", "waarde = -900", "\"instroom.school.tempo.waarde\" is -900 maar moet van 0"},
    {"\"per jaar\"", "\"per eeuw\"", "is \"per eeuw\"; het moet \"per minuut\""},
    {"\"per jaar\"", "\"jaren\"", "is \"jaren\"; het moet \"per minuut\""},
    {"waarde = 900,",
     "waarde = 0.0003,",
     "\"instroom.school.tempo\" moet 0 zijn of ten minste één"},
    {"waarde = 900,", "waarde = 90000000,", "maar moet van 0 tot en met 52596000 zijn"},
    {"waarde = 1, eenheid = \"per dag\"",
     "waarde = 90, eenheid = \"per minuut\"",
     "gezinnen zijn; het mogen er 10000000 zijn"},
    // Places.
    {"plekken = { waarde = 400, eenheid = \"plekken\", aanname = \"toets\" }\n",
     "",
     "\"schakel.hulp\" heeft geen van \"plekken\", \"personeel\" en \"onbeperkt\"",
     "[[schakel]]\nid = \"hulp\""},
    {"onbeperkt = true",
     "onbeperkt = true\nplekken = { waarde = 4, eenheid = \"plekken\", aanname = \"a\" }",
     "heeft meer dan één van",
     "[[schakel]]\nid = \"nazorg\""},
    {"onbeperkt = true",
     "onbeperkt = false",
     "mag alleen true zijn",
     "[[schakel]]\nid = \"nazorg\""},
    {"onbeperkt = true", "onbeperkt = \"ja\"", "moet true of false zijn"},
    {"waarde = 400", "waarde = 400.5", "is 400.5 maar moet heel zijn"},
    {"waarde = 400", "waarde = 4000000", "moet heel zijn en van 0 tot en met 1000000"},
    {"waarde = 3.5", "waarde = 0.1", "\"schakel.triage.personeel\" geeft nog geen enkele plek"},
    {"waarde = 8,", "waarde = 8.5,", "is 8.5 maar moet heel zijn en van 1"},
    {"waarde = 8,", "waarde = 0,", "is 0 maar moet heel zijn en van 1"},
    {"personeel.fte = { waarde = 3.5, eenheid = \"fte\", bron = \"formatie 2021\" }\n",
     "",
     "\"schakel.triage.personeel.fte\" ontbreekt",
     "personeel.caseload"},
    {"onbeperkt = true",
     "onbeperkt = true\nmeerwerk.per_wachtende = { waarde = 1, eenheid = \"plekken per "
     "wachtende\", "
     "aanname = \"a\" }\nmeerwerk.hoogstens = { waarde = 1, eenheid = \"plekken\", aanname = \"a\" "
     "}",
     "mag niet bij \"onbeperkt\"",
     "meerwerk.per_wachtende = { waarde = 1"},
    // How long it takes.
    {"verdeling = \"gamma\"", "verdeling = \"normaal\"", "is \"normaal\" maar moet \"vast\""},
    {"verdeling = \"gamma\", ", "", "\"schakel.triage.duur.verdeling\" ontbreekt"},
    {"gemiddelde = 2.4, ", "", "\"schakel.triage.duur.gemiddelde\" ontbreekt"},
    {"spreiding = 1.9, ", "", "bij \"gamma\" moet de standaardafwijking staan"},
    {"spreiding = 1.9", "spreiding = -1.9", "is -1.9 maar moet van 0.0024 tot en met 12 zijn"},
    {"spreiding = 1.9", "spreiding = 0", "is 0 maar moet van 0.0024"},
    {"spreiding = 1.9", "spreiding = 100", "is 100 maar moet van 0.0024"},
    {"\"gamma\"", "\"gelijkmatig\"", "is 1.9 maar moet van 0.0024 tot en met 1.385"},
    {"\"vast\", gemiddelde = 6",
     "\"vast\", gemiddelde = 6, spreiding = 1",
     "volgt bij \"vast\" al"},
    {"gemiddelde = 2.4", "gemiddelde = 0", "\"schakel.triage.duur.spreiding\" is 1.9 maar moet"},
    {"\"vast\", gemiddelde = 6", "\"vast\", gemiddelde = 0", "moet ten minste één minuut zijn"},
    {"gemiddelde = 240", "gemiddelde = -240", "is -240 maar moet van 0 tot en met 36525 zijn"},
    {"\"werkdagen\", bron = \"b\"", "\"plekken\", bron = \"b\"", "\"schakel.triage.duur.eenheid\""},
    {"duur = { verdeling = \"vast\"", "duur = 5 # {", "\"schakel.nazorg.duur\" is een los getal"},
    // Who gives up.
    {"gemiddelde = 500, eenheid = \"dagen\"",
     "gemiddelde = 500, eenheid = \"werkdagen\"",
     "een gezin wacht ook in het weekend"},
    {"afhakers_naar = \"nazorg\"", "afhakers_naar = \"zorg\"", "maar zo'n schakel is er niet"},
    {"onbeperkt = true",
     "onbeperkt = true\nafhakers_naar = \"hulp\"",
     "anders haakt niemand af",
     "afhakers_naar = \"hulp\""},
    {"waarde = 5, eenheid = \"werkdagen\"",
     "waarde = 0, eenheid = \"werkdagen\"",
     "\"schakel.triage.termijn\" moet ten minste één minuut zijn"},
    // Where they go.
    {"waarde = 70", "waarde = 60", "is samen 90 procent maar moet samen 100 procent zijn"},
    {"waarde = 0.3", "waarde = 0.31", "is samen 101 procent maar moet", "{ naar = \"hulp\""},
    {"waarde = 0.3", "waarde = 30", "is 30 maar moet van 0 tot en met 1 zijn"},
    {"waarde = 70", "waarde = -70", "is -70 maar moet van 0 tot en met 100 zijn"},
    {"naar = \"hulp\", waarde",
     "naar = \"hup\", waarde",
     "is \"hup\" maar zo'n schakel is er niet"},
    {"naar = \"hulp\", waarde", "naar = \"klaar\", waarde", "noemt \"klaar\" twee keer", "0.3"},
    {"naar = \"hulp\", waarde", "waarde", "vervolg[1].naar\" ontbreekt"},
    {"vervolg = [{ naar = \"klaar\", waarde = 1, eenheid = \"deel\", aanname = \"toets\" }]",
     "vervolg = []",
     "heeft er 0 maar moet er 1 tot en met 1000 hebben"},
    {"vervolg = [{ naar = \"klaar\", waarde = 1,",
     "vervolg = [{ naar = \"nazorg\", waarde = 1,",
     "heeft geen uitweg",
     "id = \"nazorg\""},
    {"afhakers_naar = \"nazorg\"\n",
     "",
     "\"schakel.nazorg\" kan geen enkel gezin bereiken",
     "id = \"nazorg\""},
    {"id = \"nazorg\"\n", "id = \"klaar\"\n", "mag niet \"klaar\" zijn"},
    {"id = \"nazorg\"\n", "id = \"hulp\"\n", "\"schakel.hulp.id\" staat ook op regel 42"},
    // Who is there, milestones.
    {"schakel = \"hulp\"", "schakel = \"hup\"", "\"aanwezig.rij.schakel\" is \"hup\""},
    {"klasse = \"gewoon\"\ntoestand",
     "klasse = \"x\"\ntoestand",
     "\"aanwezig.rij.klasse\" is \"x\""},
    {"\"wacht\"", "\"wachtend\"", "is \"wachtend\" maar moet \"wacht\" of \"in_hulp\" zijn"},
    {"waarde = 91", "waarde = 9.1", "is 9.1 maar moet heel zijn"},
    {"eenheid = \"maanden\"",
     "eenheid = \"werkdagen\"",
     "\"aanwezig.rij.sinds.eenheid\" is \"werkdagen\""},
    {"[\"hulp\", \"nazorg\"]",
     "[\"hulp\", \"zorg\"]",
     "\"mijlpaal.eerste-hulp.schakels\" is \"zorg\""},
    {"[\"hulp\", \"nazorg\"]", "[]", "heeft er 0 maar moet"},
    {"[\"hulp\", \"nazorg\"]", "\"hulp\"", "is een tekst maar moet een lijst zijn"},
    {"[\"hulp\", \"nazorg\"]", "[1]", "schakels[1]\" moet een korte naam zijn"},
    // Numbers that are none.
    {"waarde = 400", "waarde = \"400\"", "moet een getal zijn, zonder aanhalingstekens"},
    {"waarde = 400", "waarde = nan", "moet een getal zijn"},
    {"waarde = 400", "waarde = inf", "moet een getal zijn"},
    {"waarde = 400", "waarde = true", "moet een getal zijn"},
    {"waarde = 400", "waarde = 1e300", "maar moet heel zijn en van 0"},
    {"waarde = 400", "waarde = 4,5", "een getal met decimalen moet met een punt"},
    {"aanname = \"toets\" }\n\n[[klasse]]",
     "bron = \"\" }\n\n[[klasse]]",
     "\"horizon.bron\" moet een"},
    {"bron = \"formatie 2021\"",
     "bron = 2021",
     "\"schakel.triage.personeel.fte.bron\" moet een tekst"},
    {"bron = \"formatie 2021\"", "bron = \"f\", aanname = \"a\"", "staan er allebei"},
    // No TOML.
    {"naam = \"Hulp\"", "naam \"Hulp\"", "na een naam moet een = staan"},
    {"naam = \"Hulp\"", "naam = Hulp", "na de = moet"},
    {"naam = \"Hulp\"", "naam = ", "na de = moet"},
    {"naam = \"Hulp\"",
     "naam = \"Hulp\"\nnaam = \"Hulp\"",
     "mag één keer",
     "naam = \"Hulp\"\nplekken"},
    {"[[schakel]]\nid = \"hulp\"", "[schakel]\nid = \"hulp\"", "mag één keer"},
    {"[[schakel]]\nid = \"hulp\"", "[[schakel]\nid = \"hulp\"", "hier moet een ] staan"},
    {"waarde = 400,", "waarde = 0400,", "een getal mag niet met een 0 beginnen"},
    {"waarde = 400,", "waarde = 4__00,", "een _ mag in een getal"},
    {"eenheid = \"plekken\", aanname = \"toets\" }\nduur = { verdeling = \"logn",
     "eenheid = \"plekken\" aanname = \"toets\" }\nduur = { verdeling = \"logn",
     "hier moet een komma staan"},
};

TEST(BrokenScenariosTest, EachSlipGetsItsSentence) {
    for (const Fault& fault : faults) {
        const std::string text = changed(full, fault.from, fault.to);
        const std::size_t at =
            fault.at != nullptr ? text.find(fault.at) : std::string(full).find(fault.from);
        ASSERT_NE(at, std::string::npos) << fault.at;
        expect_refused(text, line_of(text, at), fault.says);
    }
    EXPECT_GE(faults.size(), 90);
}

// A number with its unit and origin: from "waarde" until the accolade that closes it.
struct Number {
    std::size_t from = 0;
    std::string text;
};

std::vector<Number> numbers_of(const std::string& text) {
    std::vector<Number> found;
    for (std::size_t at = text.find("waarde = "); at != std::string::npos;
         at = text.find("waarde = ", at + 1))
        found.push_back({at, text.substr(at, text.find(" }", at) - at)});
    return found;
}

// The text between two others, both left in place.
std::string put_between(const std::string& text,
                        const std::string& before,
                        const std::string& after,
                        const std::string& instead) {
    const std::size_t from = text.find(before) + before.size();
    return text.substr(0, from) + instead + text.substr(text.find(after, from));
}

TEST(BrokenScenariosTest, EachNumberMustHaveItsUnitAndItsOrigin) {
    int count = 0;
    for (const char* good : {full, "scenarios/mmc.toml"}) {
        const std::string text = good == full ? full : file_text(good);
        for (const Number& number : numbers_of(text)) {
            const std::string origin =
                number.text.find("bron = ") != std::string::npos ? "bron = \"" : "aanname = \"";
            const auto expect = [&](const std::string& instead, const char* says) {
                std::string broken = text;
                broken.replace(number.from, number.text.size(), instead);
                count += expect_refused(broken, line_of(text, number.from), says);
            };
            expect(changed(number.text, "waarde", "warde"), "misschien \"waarde\" zijn");
            expect(changed(number.text, "eenheid", "eenhied"), "misschien \"eenheid\" zijn");
            expect(put_between(number.text, "waarde = ", ",", "-1"), ".waarde\" is -1 maar moet");
            expect(put_between(number.text, "waarde = ", ",", "\"veel\""), "moet een getal zijn");
            expect(put_between(number.text, "eenheid = \"", "\"", "lichtjaren"),
                   ".eenheid\" is \"lichtjaren\"; het moet");
            expect(number.text.substr(0, number.text.find(", eenheid")), "ontbreekt; het moet");
            expect(number.text.substr(0, number.text.find(", " + origin)), "heeft geen herkomst");
            expect(put_between(number.text, origin, "\"", " "),
                   "moet een tekst van één regel zijn");
        }
    }
    EXPECT_GE(count, 150);
}

// A key at the start of a line, written a little wrong.
TEST(BrokenScenariosTest, EachNameOfAFieldMustBeRight) {
    std::istringstream lines(full);
    std::size_t at = 0;
    int count = 0;
    for (std::string line; std::getline(lines, line); at += line.size() + 1) {
        const std::size_t end = line.find_first_of(" .");
        if (line.empty() || end == 0 || end == std::string::npos || line[0] == '[') continue;
        std::string broken = full;
        broken.insert(at + end, "x");
        // A number in parts (personeel.fte) is one table, which stands where its first part does.
        if (line[end] == '.') continue;
        count += expect_refused(broken, line_of(full, at), "ken ik hier niet");
    }
    EXPECT_GE(count, 30);
}

TEST(BrokenScenariosTest, AFileThatEndsTooSoonIsTakenOnlyBetweenTwoTables) {
    const std::string text = full;
    int taken = 0;
    for (std::size_t length = 0; length < text.size(); ++length) {
        const auto scenario = read_scenario({"proef.toml", text.substr(0, length)});
        if (!scenario) {
            expect_sentence(in_words(scenario.error()));
            continue;
        }
        const std::string rest = text.substr(length);
        EXPECT_TRUE(rest == "\n" || rest.starts_with("\n\n[[") || rest.starts_with("\n[[") ||
                    rest.starts_with("[["))
            << rest;
        ++taken;
    }
    EXPECT_LE(taken, 10);
}

TEST(BrokenScenariosTest, WhatIsNoTextIsRefusedAsAWhole) {
    EXPECT_EQ(refusal(std::string("naam = \"\xff\"")),
              "proef.toml: het bestand moet gewone tekst zijn (UTF-8).");
    EXPECT_EQ(refusal(std::string("a\0b", 3)),
              "proef.toml: het bestand moet gewone tekst zijn (UTF-8).");
    EXPECT_EQ(refusal(std::string((1U << 20U) + 1, '#')),
              "proef.toml: het bestand is te groot; het mag 1 MB zijn.");
    EXPECT_EQ(refusal(""),
              "proef.toml, regel 1, kolom 1: veld \"vorm\" ontbreekt; het moet er staan: "
              "wat voor bestand dit is: \"naast-scenario/1\".");
    expect_refused("vorm = " + std::string(100'000, '['), 1, "dit staat te diep genest");
}

}  // namespace
}  // namespace naast::sim
