#include "naast/plan/besluiten.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

Besluiten folded(const std::vector<Happened>& story,
                 const std::string& peildatum = "2030-01-01",
                 const std::string& bekend_op = "2030-01-01") {
    return fold_of<Besluiten>(happened(story), peildatum, bekend_op);
}

std::string on(const char* what, const std::optional<Feit>& feit) {
    return feit ? std::string(" ") + what + " " + to_text(feit->op) : "";
}

// "b1 2021-03-01 weighed 2021-03-08 explained 2021-03-09, o1 2021-01-10 reaction 2021-01-11,
// z1 2021-04-01 settled 2021-05-01, ..."
std::string in_short(const Besluiten& besluiten) {
    std::string text;
    const auto add = [&](const std::string& id, const Feit& feit, const std::string& more) {
        text += (text.empty() ? "" : ", ") + id + " " + to_text(feit.op) + more;
    };
    for (const Besluit& b : besluiten.besluiten)
        add(b.id.waarde, b.feit, on("weighed", b.gewogen) + on("explained", b.afwijking_uitgelegd));
    for (const Oordeel& o : besluiten.oordelen) add(o.id.waarde, o.feit, on("reaction", o.reactie));
    for (const Bezwaar& b : besluiten.bezwaren)
        add(b.id.waarde, b.feit, on("settled", b.afgehandeld));
    for (const Klacht& k : besluiten.klachten)
        add(k.id.waarde, k.feit, on("settled", k.afgehandeld));
    return text;
}

BesluitGenomen besluit(const std::string& id) {
    return {{id}, BesluitSoort::geen_hulp, medewerker("ada")};
}
BesluitGenomen afgeweken(const std::string& id) {
    BesluitGenomen genomen = besluit(id);
    genomen.advies = AdviesId{"a1"};
    genomen.gevolgd = GevolgdAdvies::afgeweken;
    return genomen;
}
Inhoud weging(const std::string& besluit) {
    return BesluitToegelicht{{besluit}, VrijeTekst{"Wij geloven allebei een deel."}, {}};
}
Inhoud reden(const std::string& besluit) {
    return BesluitToegelicht{{besluit}, {}, VrijeTekst{"Er was geen plek."}};
}
Inhoud oordeel(const std::string& id, OordeelStrekking strekking) {
    return OordeelVastgelegd{{id}, Zorg::verslaving, strekking, team(), {"Zo is het."}, {}};
}
Inhoud reactie(const std::string& oordeel) {
    return ReactieGegeven{{oordeel}, {"Zo is het niet."}};
}
Inhoud bezwaar(const std::string& id, const std::string& besluit) {
    return BezwaarGemaakt{{id}, BesluitId{besluit}, {}};
}
Inhoud bezwaar_klaar(const std::string& id, Afloop afloop) {
    return BezwaarAfgehandeld{{id}, afloop, {}};
}
Inhoud klacht(const std::string& id) {
    return KlachtIngediend{{id}, aanbieder(), {}};
}
Inhoud klacht_klaar(const std::string& id, Afloop afloop) {
    return KlachtAfgehandeld{{id}, afloop};
}

const std::vector<Happened> whole_story{
    {"2021-01-10", oordeel("o1", OordeelStrekking::bevestigt), {"moeder"}},
    {"2021-01-20", reactie("o1"), {"moeder"}},
    {"2021-03-01", besluit("b1")},
    {"2021-03-08", weging("b1")},
    {"2021-04-01", bezwaar("z1", "b1"), {"vader"}},
    {"2021-05-01", bezwaar_klaar("z1", Afloop::gegrond)},
    {"2021-06-01", klacht("k1"), {"vader"}},
    {"2021-07-01", klacht_klaar("k1", Afloop::ongegrond)}};
const std::string whole_in_short =
    "b1 2021-03-01 weighed 2021-03-08, o1 2021-01-10 reaction 2021-01-20, "
    "z1 2021-04-01 settled 2021-05-01, k1 2021-06-01 settled 2021-07-01";

}  // namespace

TEST(DEC01, ADecisionKeepsWhatWasDecidedByWhomAboutWhomAndWhoWasHeard) {
    BesluitGenomen genomen{{"b1"}, BesluitSoort::terugkeer, medewerker("ada")};
    genomen.gehoord = {{"moeder"}, {"sil"}};
    genomen.advies = AdviesId{"a1"};
    genomen.gevolgd = GevolgdAdvies::gevolgd;
    const Besluiten all = folded({{"2021-02-01", contact(), {"sil"}},
                                  {"2021-03-01", genomen, {"sil", "noor"}, "2021-03-02"}});
    ASSERT_EQ(all.besluiten.size(), 1U);
    const Besluit& besluit = all.besluiten.front();
    EXPECT_EQ(besluit.id, BesluitId{"b1"});
    EXPECT_EQ(besluit.wat, BesluitSoort::terugkeer);
    EXPECT_EQ(besluit.besloten_door, medewerker("ada"));
    EXPECT_EQ(besluit.betreft, (std::vector<PersoonId>{{"sil"}, {"noor"}}));
    EXPECT_EQ(besluit.gehoord, (std::vector<PersoonId>{{"moeder"}, {"sil"}}));
    EXPECT_EQ(besluit.advies, AdviesId{"a1"});
    EXPECT_EQ(besluit.gevolgd, GevolgdAdvies::gevolgd);
    EXPECT_EQ(besluit.feit, (Feit{event_id(2), date("2021-03-01"), date("2021-03-02")}));
    EXPECT_FALSE(besluit.gewogen);
    EXPECT_FALSE(besluit.afwijking_uitgelegd);
}

TEST(DEC01, ADecisionMayRestOnNoAdviceAndBeAboutTheFamilyAsAWhole) {
    BesluitGenomen genomen = besluit("b1");
    genomen.gevolgd = GevolgdAdvies::geen_advies;
    const Besluiten all = folded({{"2021-03-01", genomen}});
    EXPECT_FALSE(all.besluiten.front().advies);
    EXPECT_EQ(all.besluiten.front().gevolgd, GevolgdAdvies::geen_advies);
    EXPECT_TRUE(all.besluiten.front().betreft.empty());
    EXPECT_TRUE(all.besluiten.front().gehoord.empty());
}

TEST(ACC29, ADecisionThatSaysHowItWasWeighedIsWeighedFromTheStart) {
    BesluitGenomen genomen = besluit("b1");
    genomen.weging = VrijeTekst{"Wij geloven allebei een deel."};
    const Besluiten all = folded({{"2021-03-01", genomen, {}, "2021-03-02"}});
    EXPECT_EQ(all.besluiten.front().gewogen, all.besluiten.front().feit);
    EXPECT_FALSE(all.besluiten.front().afwijking_uitgelegd);
}

TEST(ACC29, ADecisionIsWeighedFromTheDayThatThisWasSaid) {
    const Besluiten all =
        folded({{"2021-03-01", besluit("b1")}, {"2021-03-08", weging("b1"), {}, "2021-03-10"}});
    EXPECT_EQ(all.besluiten.front().gewogen,
              (Feit{event_id(2), date("2021-03-08"), date("2021-03-10")}));
    EXPECT_FALSE(all.besluiten.front().afwijking_uitgelegd);
    EXPECT_EQ(all.besluiten.front().feit.gebeurtenis, event_id(1));
}

TEST(ACC29, TheFirstWeighingCounts) {
    BesluitGenomen at_once = besluit("b1");
    at_once.weging = VrijeTekst{"Wij geloven allebei een deel."};
    EXPECT_EQ(in_short(folded({{"2021-03-01", at_once},
                               {"2021-03-02", besluit("b2")},
                               {"2021-03-08", weging("b1")},
                               {"2021-03-09", weging("b2")},
                               {"2021-03-10", weging("b2")}})),
              "b1 2021-03-01 weighed 2021-03-01, b2 2021-03-02 weighed 2021-03-09");
}

TEST(ACC29, ContradictingAccountsAreBothKept) {
    const Besluiten all =
        folded({{"2021-01-10", oordeel("o1", OordeelStrekking::bevestigt), {"moeder"}},
                {"2021-02-10", oordeel("o2", OordeelStrekking::ontkent), {"moeder"}}});
    ASSERT_EQ(all.oordelen.size(), 2U);
    EXPECT_EQ(all.oordelen.front().strekking, OordeelStrekking::bevestigt);
    EXPECT_EQ(all.oordelen.back().strekking, OordeelStrekking::ontkent);
}

TEST(TAB06, ADepartureThatIsExplainedAtOnceIsExplainedFromTheStart) {
    BesluitGenomen genomen = afgeweken("b1");
    genomen.reden_afwijking = VrijeTekst{"Er was geen plek."};
    const Besluiten all = folded({{"2021-03-01", genomen, {}, "2021-03-02"}});
    EXPECT_EQ(all.besluiten.front().gevolgd, GevolgdAdvies::afgeweken);
    EXPECT_EQ(all.besluiten.front().afwijking_uitgelegd, all.besluiten.front().feit);
    EXPECT_FALSE(all.besluiten.front().gewogen);
}

TEST(TAB06, ADepartureIsExplainedFromTheDayThatThisWasSaid) {
    const Besluiten all =
        folded({{"2021-03-01", afgeweken("b1")}, {"2021-03-08", reden("b1"), {}, "2021-03-10"}});
    EXPECT_EQ(all.besluiten.front().afwijking_uitgelegd,
              (Feit{event_id(2), date("2021-03-08"), date("2021-03-10")}));
    EXPECT_FALSE(all.besluiten.front().gewogen);
}

TEST(TAB06, TheFirstExplanationCounts) {
    BesluitGenomen at_once = afgeweken("b1");
    at_once.reden_afwijking = VrijeTekst{"Er was geen plek."};
    EXPECT_EQ(in_short(folded({{"2021-03-01", at_once},
                               {"2021-03-02", afgeweken("b2")},
                               {"2021-03-08", reden("b1")},
                               {"2021-03-09", reden("b2")},
                               {"2021-03-10", reden("b2")}})),
              "b1 2021-03-01 explained 2021-03-01, b2 2021-03-02 explained 2021-03-09");
}

TEST(DEC01, OnlyTheDecisionThatIsNamedIsExplained) {
    EXPECT_EQ(in_short(folded({{"2021-03-01", besluit("b1")},
                               {"2021-03-02", besluit("b2")},
                               {"2021-03-03", besluit("b3")},
                               {"2021-03-08", weging("b2")},
                               {"2021-03-09", reden("b2")},
                               {"2021-03-10", weging("b9")},
                               {"2021-03-11", reden("b9")}})),
              "b1 2021-03-01, b2 2021-03-02 weighed 2021-03-08 explained 2021-03-09, "
              "b3 2021-03-03");
}

TEST(FAM15, AJudgementKeepsWhoSaysWhatOfWhom) {
    const Besluiten all = folded({{"2021-01-10",
                                   OordeelVastgelegd{{"o1"},
                                                     Zorg::schulden,
                                                     OordeelStrekking::ontkent,
                                                     aanbieder(),
                                                     {"Er is geen schuld."},
                                                     {}},
                                   {"moeder", "vader"},
                                   "2021-01-12"}});
    ASSERT_EQ(all.oordelen.size(), 1U);
    const Oordeel& oordeel = all.oordelen.front();
    EXPECT_EQ(oordeel.id, OordeelId{"o1"});
    EXPECT_EQ(oordeel.onderwerp, Zorg::schulden);
    EXPECT_EQ(oordeel.strekking, OordeelStrekking::ontkent);
    EXPECT_EQ(oordeel.van, aanbieder());
    EXPECT_EQ(oordeel.over, (std::vector<PersoonId>{{"moeder"}, {"vader"}}));
    EXPECT_EQ(oordeel.feit, (Feit{event_id(1), date("2021-01-10"), date("2021-01-12")}));
    EXPECT_FALSE(oordeel.reactie);
}

TEST(FAM15, AJudgementOfTheFamilyItselfIsOfNoOrganisation) {
    const Besluiten all = folded(
        {{"2021-01-10",
          OordeelVastgelegd{{"o1"}, Zorg::schulden, OordeelStrekking::duidt, {}, {"Klopt."}, {}},
          {"moeder"}}});
    EXPECT_FALSE(all.oordelen.front().van);
}

TEST(FAM15, AReactionLeavesTheJudgementAsItWas) {
    const Besluiten all =
        folded({{"2021-01-10", oordeel("o1", OordeelStrekking::bevestigt), {"moeder"}},
                {"2021-01-20", reactie("o1"), {"vader"}, "2021-01-25"}});
    const Oordeel& oordeel = all.oordelen.front();
    EXPECT_EQ(oordeel.reactie, (Feit{event_id(2), date("2021-01-20"), date("2021-01-25")}));
    EXPECT_EQ(oordeel.feit.gebeurtenis, event_id(1));
    EXPECT_EQ(oordeel.over, (std::vector<PersoonId>{{"moeder"}}));
    EXPECT_EQ(oordeel.strekking, OordeelStrekking::bevestigt);
}

TEST(FAM15, TheFirstReactionToTheJudgementThatIsNamedCounts) {
    EXPECT_EQ(in_short(folded({{"2021-01-10", oordeel("o1", OordeelStrekking::duidt), {"vader"}},
                               {"2021-01-11", oordeel("o2", OordeelStrekking::duidt), {"vader"}},
                               {"2021-01-12", oordeel("o3", OordeelStrekking::duidt), {"vader"}},
                               {"2021-01-20", reactie("o2"), {"vader"}},
                               {"2021-01-30", reactie("o2"), {"vader"}},
                               {"2021-01-31", reactie("o9"), {"vader"}}})),
              "o1 2021-01-10, o2 2021-01-11 reaction 2021-01-20, o3 2021-01-12");
}

TEST(DEC10, AnObjectionKeepsWhoObjectsToWhichDecision) {
    const Besluiten all =
        folded({{"2021-04-01", bezwaar("z1", "b1"), {"moeder", "vader"}, "2021-04-03"}});
    ASSERT_EQ(all.bezwaren.size(), 1U);
    const Bezwaar& bezwaar = all.bezwaren.front();
    EXPECT_EQ(bezwaar.id, BezwaarId{"z1"});
    EXPECT_EQ(bezwaar.besluit, BesluitId{"b1"});
    EXPECT_EQ(bezwaar.van, (std::vector<PersoonId>{{"moeder"}, {"vader"}}));
    EXPECT_EQ(bezwaar.feit, (Feit{event_id(1), date("2021-04-01"), date("2021-04-03")}));
    EXPECT_FALSE(bezwaar.afgehandeld);
    EXPECT_FALSE(bezwaar.afloop);
}

TEST(DEC10, AnObjectionMayNameNoDecision) {
    const Besluiten all = folded({{"2021-04-01", BezwaarGemaakt{{"z1"}, {}, {}}, {"vader"}}});
    EXPECT_FALSE(all.bezwaren.front().besluit);
}

TEST(DEC10, TheFirstOutcomeOfAnObjectionCounts) {
    const Besluiten all =
        folded({{"2021-04-01", bezwaar("z1", "b1"), {"vader"}},
                {"2021-05-01", bezwaar_klaar("z1", Afloop::deels_gegrond), {}, "2021-05-03"},
                {"2021-06-01", bezwaar_klaar("z1", Afloop::ingetrokken)}});
    EXPECT_EQ(all.bezwaren.front().afgehandeld,
              (Feit{event_id(2), date("2021-05-01"), date("2021-05-03")}));
    EXPECT_EQ(all.bezwaren.front().afloop, Afloop::deels_gegrond);
    EXPECT_EQ(all.bezwaren.front().feit.gebeurtenis, event_id(1));
}

TEST(DEC10, OnlyTheObjectionThatIsNamedIsSettled) {
    EXPECT_EQ(in_short(folded({{"2021-04-01", bezwaar("z1", "b1"), {"vader"}},
                               {"2021-04-02", bezwaar("z2", "b1"), {"moeder"}},
                               {"2021-04-03", bezwaar("z3", "b2"), {"moeder"}},
                               {"2021-05-01", bezwaar_klaar("z2", Afloop::ongegrond)},
                               {"2021-05-02", bezwaar_klaar("z9", Afloop::ongegrond)}})),
              "z1 2021-04-01, z2 2021-04-02 settled 2021-05-01, z3 2021-04-03");
}

TEST(Klacht, KeepsWhoComplainsAboutWhichOrganisation) {
    const Besluiten all = folded({{"2021-06-01", klacht("k1"), {"moeder", "vader"}, "2021-06-04"}});
    ASSERT_EQ(all.klachten.size(), 1U);
    const Klacht& klacht = all.klachten.front();
    EXPECT_EQ(klacht.id, KlachtId{"k1"});
    EXPECT_EQ(klacht.over, aanbieder());
    EXPECT_EQ(klacht.van, (std::vector<PersoonId>{{"moeder"}, {"vader"}}));
    EXPECT_EQ(klacht.feit, (Feit{event_id(1), date("2021-06-01"), date("2021-06-04")}));
    EXPECT_FALSE(klacht.afgehandeld);
    EXPECT_FALSE(klacht.afloop);
}

TEST(Klacht, TheFirstOutcomeCounts) {
    const Besluiten all =
        folded({{"2021-06-01", klacht("k1"), {"vader"}},
                {"2021-07-01", klacht_klaar("k1", Afloop::gegrond), {}, "2021-07-09"},
                {"2021-08-01", klacht_klaar("k1", Afloop::ongegrond)}});
    EXPECT_EQ(all.klachten.front().afgehandeld,
              (Feit{event_id(2), date("2021-07-01"), date("2021-07-09")}));
    EXPECT_EQ(all.klachten.front().afloop, Afloop::gegrond);
}

TEST(Klacht, OnlyTheOneThatIsNamedIsSettled) {
    EXPECT_EQ(in_short(folded({{"2021-06-01", klacht("k1"), {"vader"}},
                               {"2021-06-02", klacht("k2"), {"vader"}},
                               {"2021-06-03", klacht("k3"), {"vader"}},
                               {"2021-07-01", klacht_klaar("k2", Afloop::gegrond)},
                               {"2021-07-02", klacht_klaar("k9", Afloop::gegrond)}})),
              "k1 2021-06-01, k2 2021-06-02 settled 2021-07-01, k3 2021-06-03");
}

TEST(Besluiten, OneKeyOfAnObjectionAndOfAComplaintIsTwoThings) {
    EXPECT_EQ(in_short(folded({{"2021-04-01", bezwaar("x", "b1"), {"vader"}},
                               {"2021-04-02", klacht("x"), {"vader"}},
                               {"2021-05-01", klacht_klaar("x", Afloop::opgelost)}})),
              "x 2021-04-01, x 2021-04-02 settled 2021-05-01");
}

TEST(Besluiten, AreTheSameInWhateverOrderTheyWereRecorded) {
    EXPECT_EQ(in_short(folded({whole_story.rbegin(), whole_story.rend()})), whole_in_short);
    EXPECT_EQ(in_short(folded(whole_story)), whole_in_short);
}

TEST(Besluiten, CutAtTheDayOfTheQuestion) {
    EXPECT_EQ(in_short(folded(whole_story, "2021-01-09")), "");
    EXPECT_EQ(in_short(folded(whole_story, "2021-01-19")), "o1 2021-01-10");
    EXPECT_EQ(in_short(folded(whole_story, "2021-03-07")),
              "b1 2021-03-01, o1 2021-01-10 reaction 2021-01-20");
    EXPECT_EQ(in_short(folded(whole_story, "2021-06-30")),
              "b1 2021-03-01 weighed 2021-03-08, o1 2021-01-10 reaction 2021-01-20, "
              "z1 2021-04-01 settled 2021-05-01, k1 2021-06-01");
}

TEST(Besluiten, WhatWasToldLateIsNotThereEarlier) {
    const std::vector<Happened> story{{"2021-03-01", besluit("b1")},
                                      {"2021-03-08", weging("b1"), {}, "2021-09-01"},
                                      {"2021-04-01", bezwaar("z1", "b1"), {"vader"}, "2021-10-01"}};
    EXPECT_EQ(in_short(folded(story, "2021-12-01", "2021-08-31")), "b1 2021-03-01");
    EXPECT_EQ(in_short(folded(story, "2021-12-01", "2021-09-01")),
              "b1 2021-03-01 weighed 2021-03-08");
    EXPECT_EQ(in_short(folded(story, "2021-12-01", "2021-10-01")),
              "b1 2021-03-01 weighed 2021-03-08, z1 2021-04-01");
}

TEST(Besluiten, WhatIsWithdrawnIsUndone) {
    const Inhoud ingetrokken =
        GebeurtenisIngetrokken{event_id(2), IntrekReden::onjuist, {"Hoorde bij een ander."}};
    EXPECT_EQ(in_short(folded({{"2021-03-01", besluit("b1")},
                               {"2021-03-08", weging("b1")},
                               {"2021-03-20", weging("b1")},
                               {"2021-04-01", ingetrokken}})),
              "b1 2021-03-01 weighed 2021-03-20");
}

TEST(Besluiten, WhatOtherCapabilitiesTellPassesBy) {
    auto story = whole_story;
    story.push_back({"2021-08-01", contact(), {"moeder"}});
    story.push_back({"2021-08-02", AdviesUitgebracht{{"b1"}, {"t1"}, {"Wacht."}}});
    story.push_back({"2021-08-03", UitspraakGedaan{{"b1"}, Uitspraak::toegewezen}});
    story.push_back({"2021-08-04", HulpToegelicht{{"b1"}, {"Omdat het past."}}});
    story.push_back({"2021-08-05", evaluatie(Beweging::geen)});
    EXPECT_EQ(in_short(folded(story)), whole_in_short);
}

}  // namespace naast
