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
    const auto decision = decide(with_plan(),
                                 {{{"moeder"}}, Standpunt::oneens, VrijeTekst{"Het gaat te snel."}},
                                 beslissen_mee,
                                 today);
    ASSERT_TRUE(decision);
    const Event& event = decision->front();
    EXPECT_EQ(event.op, PartialDate{today});
    EXPECT_EQ(event.betreft, std::vector<PersoonId>{{"moeder"}});
    EXPECT_EQ(std::get<StandpuntGegeven>(event.inhoud).standpunt, Standpunt::oneens);
}

TEST(LegStandpuntVast, ANoHasItsReason) {
    EXPECT_EQ(refusal(with_plan(), {{{"sil"}}, Standpunt::oneens, {}}),
              "tekst: Schrijf op waarom deze persoon het niet eens is.");
    EXPECT_EQ(refusal(with_plan(), {{{"sil"}}, Standpunt::eens, {}}), "");
}

TEST(LegStandpuntVast, IsOfWhoDecidesOnAPlanThatIsThere) {
    EXPECT_EQ(refusal(Plan{}, {{{"sil"}}, Standpunt::eens, {}}), ": Er is nog geen plan.");
    EXPECT_EQ(refusal(with_plan(), {{}, Standpunt::eens, {}}), "personen: Kies wie het zegt.");
    EXPECT_EQ(refusal(with_plan(), {{{"bo"}}, Standpunt::eens, {}}),
              "personen: Deze persoon beslist niet mee over het plan.");
}

}  // namespace naast
