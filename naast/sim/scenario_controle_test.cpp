// What must hold between fields; each refusal with its line is in broken_scenarios_test.cpp.
#include "naast/sim/scenario_controle.h"

#include "naast/sim/testing_scenario.h"

namespace naast::sim {
namespace {

using namespace testing_scenario;

TEST(ScenarioControleTest, FindsNothingInAGoodOne) {
    EXPECT_FALSE(first_fault(read_well(full)));
}

TEST(ScenarioControleTest, TakesShareThatDecimalsCannotSayExactly) {
    const std::string thirds =
        R"({ naar = "hulp", waarde = 33.3333333333, eenheid = "procent", aanname = "a" },
           { naar = "nazorg", waarde = 33.3333333333, eenheid = "procent", aanname = "a" },
           { naar = "klaar", waarde = 33.3333333334, eenheid = "procent", aanname = "a" },)";
    const std::string text = full;
    const std::size_t from = text.find("{ naar = \"hulp\"");
    const std::size_t until = text.find(']', from);
    EXPECT_EQ(refusal(text.substr(0, from) + thirds + text.substr(until)), "");
}

TEST(ScenarioControleTest, ALoopWithAWayOutIsFine) {
    EXPECT_EQ(refusal(changed(
                  changed(full, "naar = \"hulp\", waarde = 70", "naar = \"triage\", waarde = 70"),
                  "naar = \"triage\"\nklasse",
                  "naar = \"hulp\"\nklasse")),
              "");
}

TEST(ScenarioControleTest, ALinkThatOnlyThoseReachWhoGaveUpIsReached) {
    const Scenario scenario = read_well(full);
    EXPECT_EQ(scenario.schakels[2].id.waarde, "nazorg");
    EXPECT_FALSE(first_fault(scenario));
}

TEST(ScenarioControleTest, AShareOfZeroLeadsNowhere) {
    const std::string text =
        changed(changed(full, "waarde = 70", "waarde = 0"), "waarde = 0.3", "waarde = 1");
    const std::string without = changed(text, "schakel = \"hulp\"", "schakel = \"triage\"");
    EXPECT_NE(refusal(without).find("\"schakel.hulp\" kan geen enkel gezin bereiken"),
              std::string::npos);
}

// Finding: who is there at the start was not counted.
TEST(ScenarioControleTest, WhoIsThereCountsInHowManyFamiliesThereMayBe) {
    std::string text = full;
    for (int i = 0; i < 11; ++i)
        text +=
            "[[aanwezig]]\nid = \"g" + std::to_string(i) +
            "\"\nschakel = \"hulp\"\ntoestand = \"wacht\"\naantal = { waarde = 1000000, eenheid = "
            "\"gezinnen\", aanname = \"a\" }\nsinds = { waarde = 1, eenheid = \"dagen\", aanname = "
            "\"a\" }\n";
    EXPECT_NE(refusal(text).find("veld \"aanwezig.g0.aantal\" maakt"), std::string::npos)
        << refusal(text);
    EXPECT_NE(refusal(text).find("gezinnen zijn; het mogen er 10000000 zijn"), std::string::npos);
}

TEST(ScenarioControleTest, TheLastClassThatFitsIsTakenAndTheNextIsNot) {
    std::string text = full;
    const auto one_more = [&](int number) {
        text = changed(text,
                       "[[instroom]]\nid = \"politie\"",
                       "[[klasse]]\nid = \"k" + std::to_string(number) + "\"\nnaam = \"K\"\n" +
                           "[[instroom]]\nid = \"politie\"");
    };
    for (int number = 3; number <= 8; ++number) one_more(number);
    EXPECT_EQ(refusal(text), "");
    one_more(9);
    EXPECT_NE(refusal(text).find("er mogen er 8 zijn"), std::string::npos) << refusal(text);
}

}  // namespace
}  // namespace naast::sim
