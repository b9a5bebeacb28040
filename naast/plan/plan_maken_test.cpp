#include "naast/plan/plan_maken.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

const Date today = date("2020-10-01");
const Medewerker ada{{"ada"}, "Ada", {"Lokaal team", OrganisatieSoort::lokaal_team}};
const Deelnemers deelnemers{{{"moeder"}, {"sil"}}, {ada}};

// One goal that runs and one that was let go, one action that is to be done and one that is done.
Plan a_plan() {
    return fold_of<Plan>(
        happened({{"2020-06-01", GezinsplanGemaakt{VrijeTekst{"Rust thuis."}}},
                  {"2020-06-01", DoelGesteld{{"d1"}, {"Beter slapen"}}, {"sil"}},
                  {"2020-06-01", DoelGesteld{{"d2"}, {"Naar zwemles"}}, {"sil"}},
                  {"2020-07-01", DoelAangevuld{{"d1"}, {"Drie nachten rust"}}},
                  {"2020-07-01", DoelAfgesloten{{"d2"}, DoelEinde::losgelaten}},
                  {"2020-07-01", ActieAfgesproken{{"a1"}, {}, {"Bellen"}, ada, {}}, {"sil"}},
                  {"2020-07-01", ActieAfgesproken{{"a2"}, {}, {"Schrijven"}, ada, {}}},
                  {"2020-08-01", ActieAfgerond{{"a2"}, {}}}}),
        "2020-10-01",
        "2020-10-01");
}
std::string refusal(const Decision& decision) {
    return decision ? "" : decision.error().veld;
}
std::string refusal(const SpreekActieAf& opdracht) {
    return refusal(decide(a_plan(), opdracht, deelnemers, {"a3"}, today));
}

}  // namespace

TEST(MaakPlan, IsOfTheWholeFamilyInTheirWords) {
    const auto decision = decide(MaakPlan{{"Rust in huis."}}, today);
    ASSERT_TRUE(decision);
    EXPECT_EQ(decision->front().op, PartialDate{today});
    EXPECT_TRUE(decision->front().betreft.empty());
    EXPECT_EQ(std::get<GezinsplanGemaakt>(decision->front().inhoud).tekst->waarde, "Rust in huis.");
}

TEST(StelDoel, SaysWhoseItIsInTheirWords) {
    const StelDoel sleeps{{{"sil"}}, {"Weer slapen"}, {}};
    const auto decision = decide(sleeps, deelnemers, {"d3"}, today);
    ASSERT_TRUE(decision);
    EXPECT_EQ(decision->front().betreft, std::vector<PersoonId>{{"sil"}});
    const auto& goal = std::get<DoelGesteld>(decision->front().inhoud);
    EXPECT_EQ(goal.doel, DoelId{"d3"});
    EXPECT_EQ(goal.bereikt_als, std::nullopt);
    EXPECT_EQ(refusal(decide(StelDoel{{}, {"x"}}, deelnemers, {"d3"}, today)), "van");
    EXPECT_EQ(refusal(decide(StelDoel{{{"bo"}}, {"x"}}, deelnemers, {"d3"}, today)), "van");
}

TEST(VulDoelAan, IsOfAGoalThatRunsAndSaysSomethingNew) {
    const auto decision = decide(a_plan(), VulDoelAan{{"d1"}, {"Elke nacht rust"}}, today);
    ASSERT_TRUE(decision);
    EXPECT_EQ(decision->front().betreft, std::vector<PersoonId>{{"sil"}});
    EXPECT_EQ(refusal(decide(a_plan(), VulDoelAan{{"d1"}, {"Drie nachten rust"}}, today)),
              "bereiktAls");
    EXPECT_EQ(refusal(decide(a_plan(), VulDoelAan{{"d2"}, {"x"}}, today)), "doel");
}

TEST(SluitDoelAf, EndsAGoalOnce) {
    EXPECT_EQ(refusal(decide(a_plan(), SluitDoelAf{{"d1"}, DoelEinde::bereikt}, today)), "");
    EXPECT_EQ(refusal(decide(a_plan(), SluitDoelAf{{"d2"}, DoelEinde::bereikt}, today)), "doel");
    EXPECT_EQ(refusal(decide(a_plan(), SluitDoelAf{{"d9"}, DoelEinde::bereikt}, today)), "doel");
}

TEST(SpreekActieAf, SaysWhoDoesWhatByWhen) {
    const SpreekActieAf all{
        DoelId{"d1"}, {"Vaste bedtijd"}, {{"moeder"}}, MedewerkerId{"ada"}, today};
    const auto decision = decide(a_plan(), all, deelnemers, {"a3"}, today);
    ASSERT_TRUE(decision);
    const auto& action = std::get<ActieAfgesproken>(decision->front().inhoud);
    EXPECT_EQ(action.medewerker->naam, "Ada");
    EXPECT_EQ(action.uiterlijk, today);
    EXPECT_EQ(decision->front().betreft, std::vector<PersoonId>{{"moeder"}});
}

TEST(SpreekActieAf, NeedsSomebodyAndADayThatIsToCome) {
    EXPECT_EQ(refusal(SpreekActieAf{{}, {"x"}, {}, {}, {}}), "personen");
    EXPECT_EQ(refusal(SpreekActieAf{{}, {"x"}, {{"bo"}}, {}, {}}), "personen");
    EXPECT_EQ(refusal(SpreekActieAf{{}, {"x"}, {}, MedewerkerId{"kees"}, {}}), "medewerker");
    EXPECT_EQ(refusal(SpreekActieAf{DoelId{"d2"}, {"x"}, {{"sil"}}, {}, {}}), "doel");
    EXPECT_EQ(refusal(SpreekActieAf{{}, {"x"}, {{"sil"}}, {}, today - Days{1}}), "uiterlijk");
    EXPECT_EQ(refusal(SpreekActieAf{{}, {"x"}, {{"sil"}}, {}, {}}), "");
}

TEST(RondActieAf, IsSaidOnceOfAnActionThatIsThere) {
    const auto decision = decide(a_plan(), RondActieAf{{"a1"}, VrijeTekst{"Gelukt"}}, today);
    ASSERT_TRUE(decision);
    EXPECT_EQ(decision->front().betreft, std::vector<PersoonId>{{"sil"}});
    EXPECT_EQ(refusal(decide(a_plan(), RondActieAf{{"a2"}, {}}, today)), "actie");
    EXPECT_EQ(refusal(decide(a_plan(), RondActieAf{{"a9"}, {}}, today)), "actie");
}

}  // namespace naast
