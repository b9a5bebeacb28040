#include "naast/plan/opdrachten.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

const Date today = date("2020-10-01");
const std::vector<PersoonId> beslissen_mee{{"moeder"}, {"sil"}};

Plan with_plan() {
    return fold_of<Plan>(
        happened({{"2020-06-01", GezinsplanGemaakt{}}}), "2020-10-01", "2020-10-01");
}
std::string refusal(const Plan& plan, const LegStandpuntVast& opdracht) {
    const auto decision = decide(plan, opdracht, beslissen_mee, today);
    return decision ? "" : decision.error().veld + ": " + decision.error().reden.nl;
}

}  // namespace

TEST(LegStandpuntVast, SaysWhoThinksWhatOfThePlanToday) {
    const auto decision =
        decide(with_plan(),
               {1, {{"moeder"}}, Standpunt::oneens, VrijeTekst{"Het gaat te snel."}},
               beslissen_mee,
               today);
    ASSERT_TRUE(decision);
    const Event& event = decision->front();
    EXPECT_EQ(event.op, PartialDate{today});
    EXPECT_EQ(event.betreft, std::vector<PersoonId>{{"moeder"}});
    EXPECT_EQ(std::get<StandpuntGegeven>(event.inhoud).standpunt, Standpunt::oneens);
}

TEST(LegStandpuntVast, ANoHasItsReason) {
    EXPECT_EQ(refusal(with_plan(), {1, {{"sil"}}, Standpunt::oneens, {}}),
              "tekst: Schrijf op waarom deze persoon het niet eens is.");
    EXPECT_EQ(refusal(with_plan(), {1, {{"sil"}}, Standpunt::eens, {}}), "");
}

TEST(LegStandpuntVast, IsOfWhoDecidesOnAPlanThatIsThere) {
    EXPECT_EQ(refusal(Plan{}, {1, {{"sil"}}, Standpunt::eens, {}}), ": Er is nog geen plan.");
    EXPECT_EQ(refusal(with_plan(), {1, {}, Standpunt::eens, {}}), "personen: Kies wie het zegt.");
    EXPECT_EQ(refusal(with_plan(), {1, {{"bo"}}, Standpunt::eens, {}}),
              "personen: Deze persoon beslist niet mee over het plan.");
}

// Finding: an agreement with one version was put on another that came in between.
TEST(LegStandpuntVast, IsAboutTheVersionThatWasRead) {
    for (const int versie : {0, 2})
        EXPECT_EQ(refusal(with_plan(), {versie, {{"sil"}}, Standpunt::eens, {}}),
                  "versie: Er is een andere versie van het plan. Lees die eerst.");
}

// Finding: a worker could write over what someone of the family had said.
TEST(LegStandpuntVast, NobodyWritesOverTheOwnWordOfAnother) {
    auto stream = happened({{"2020-06-01", GezinsplanGemaakt{}},
                            {"2020-06-02", StandpuntGegeven{Standpunt::oneens, {}}, {"sil"}}});
    const auto said = [&](const char* organisatie) {
        stream.back().event.herkomst = Herkomst::hier_vastgelegd;
        stream.back().event.bekend_op.reset();
        stream.back().vastgelegd_op = Instant{date("2020-06-02")} + std::chrono::hours{12};
        stream.back().event.door = {"Sil", organisatie};
        return fold_of<Plan>(stream, "2020-10-01", "2020-10-01");
    };
    EXPECT_EQ(refusal(said("Lokaal team"), {1, {{"sil"}}, Standpunt::eens, {}}), "");
    const Plan own = said("het gezin");
    EXPECT_EQ(refusal(own, {1, {{"sil"}}, Standpunt::eens, {}}),
              "personen: Deze persoon heeft zelf al gezegd wat hij of zij van het plan vindt.");
    EXPECT_EQ(refusal(own, {1, {{"moeder"}}, Standpunt::eens, {}}), "");
    EXPECT_TRUE(
        decide(own, GeefStandpunt{1, Standpunt::eens, {}}, {{"sil"}}, beslissen_mee, today));
    EXPECT_FALSE(decide(own, GeefStandpunt{1, Standpunt::eens, {}}, {}, beslissen_mee, today));
}

}  // namespace naast
