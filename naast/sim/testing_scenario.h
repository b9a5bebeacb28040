// Scenario files for tests: one that uses every field, and what is said of a file that is wrong.
#pragma once

#include "naast/sim/scenario.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

namespace naast::sim::testing_scenario {

inline constexpr const char* full = R"(vorm = "naast-scenario/1"
naam = "Alles erin"
uitleg = "Elk veld dat er is."
begin_op = 2026-01-05
aanloop = { waarde = 2, eenheid = "weken", aanname = "toets" }
horizon = { waarde = 1, eenheid = "jaren", aanname = "toets" }

[[klasse]]
id = "spoed"
naam = "Spoed"
[[klasse]]
id = "gewoon"
naam = "Gewoon"

[[instroom]]
id = "politie"
naar = "triage"
klasse = "spoed"
tempo = { waarde = 1, eenheid = "per dag", bron = "verslag 2021, bladzijde 12" }
[[instroom]]
id = "school"
naar = "triage"
tempo = { waarde = 900, eenheid = "per jaar", bron = "verslag 2021, bladzijde 13" }

[[schakel]]
id = "triage"
naam = "Triage"
personeel.fte = { waarde = 3.5, eenheid = "fte", bron = "formatie 2021" }
personeel.caseload = { waarde = 8, eenheid = "gezinnen per fte", aanname = "toets" }
meerwerk.per_wachtende = { waarde = 0.25, eenheid = "plekken per wachtende", aanname = "toets" }
meerwerk.hoogstens = { waarde = 4, eenheid = "plekken", aanname = "toets" }
duur = { verdeling = "gamma", gemiddelde = 2.4, spreiding = 1.9, eenheid = "werkdagen", bron = "b" }
termijn = { waarde = 5, eenheid = "werkdagen", bron = "Uitvoeringsbesluit Wmo 2015" }
kosten.per_keer = { waarde = 12.5, eenheid = "euro", aanname = "toets" }
kosten.personeel = { waarde = 90000, eenheid = "euro per fte per jaar", aanname = "toets" }
vervolg = [
  { naar = "hulp", waarde = 70, eenheid = "procent", aanname = "toets" },
  { naar = "klaar", waarde = 0.3, eenheid = "deel", aanname = "toets" },
]

[[schakel]]
id = "hulp"
naam = "Hulp"
plekken = { waarde = 400, eenheid = "plekken", aanname = "toets" }
duur = { verdeling = "lognormaal", gemiddelde = 240, spreiding = 192, eenheid = "dagen", bron = "b"}
geduld = { verdeling = "exponentieel", gemiddelde = 500, eenheid = "dagen", aanname = "toets" }
kosten.hulp = { waarde = 350, eenheid = "euro per week", bron = "tarieven 2021" }
afhakers_naar = "nazorg"
vervolg = [{ naar = "klaar", waarde = 100, eenheid = "procent", aanname = "toets" }]

[[schakel]]
id = "nazorg"
naam = "Nazorg"
onbeperkt = true
duur = { verdeling = "vast", gemiddelde = 6, eenheid = "weken", aanname = "toets" }
kosten.hulp = { waarde = 3, eenheid = "euro per dag", aanname = "toets" }
vervolg = [{ naar = "klaar", waarde = 1, eenheid = "deel", aanname = "toets" }]

[[aanwezig]]
id = "rij"
schakel = "hulp"
klasse = "gewoon"
toestand = "wacht"
aantal = { waarde = 91, eenheid = "gezinnen", bron = "lijst van juli 2021" }
sinds = { waarde = 1, eenheid = "maanden", aanname = "toets" }

[[mijlpaal]]
id = "eerste-hulp"
naam = "Tot de eerste hulp"
schakels = ["hulp", "nazorg"]
)";

inline std::string changed(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

inline Scenario read_well(const std::string& text, const std::vector<Bestand>& wat_als = {}) {
    auto scenario = read_scenario({"proef.toml", text}, wat_als);
    if (!scenario) ADD_FAILURE() << in_words(scenario.error()).nl;
    return scenario ? *scenario : Scenario{};
}

// Empty if there is nothing to refuse.
inline std::string refusal(const std::string& text, const std::vector<Bestand>& wat_als = {}) {
    const auto scenario = read_scenario({"proef.toml", text}, wat_als);
    return scenario ? "" : in_words(scenario.error()).nl;
}

inline std::string file_text(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    EXPECT_FALSE(text.str().empty()) << path;
    return text.str();
}

}  // namespace naast::sim::testing_scenario
