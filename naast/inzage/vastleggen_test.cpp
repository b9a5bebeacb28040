#include "naast/inzage/vastleggen.h"

#include "naast/inzage/testing_dewit.h"
#include "naast/inzage/vastleggen_samen.h"
#include "naast/inzage/vastleggen_verblijf.h"

#include <gtest/gtest.h>

namespace naast::inzage {

using namespace testing_dewit;

namespace {

Gezien seen_as(std::vector<Betrekking> ties, const std::vector<Happened>& story = de_wit()) {
    Gezien gezien;
    gezien.stream = happened(story);
    gezien.als = std::move(ties);
    return gezien;
}
const Gebruiker kim = werker("kim", lokaal());

}  // namespace

TEST(P16, OnlyTheRegisseurHandsTheFamilyOver) {
    const WisselRegisseur handing{date("2021-03-15"), {{"an"}, "an", lokaal()}, {}, {"x"}};
    EXPECT_EQ(waarom_niet(handing, seen_as({Betrekking::regisseur}), kim), std::nullopt);
    for (const Betrekking tie : {Betrekking::duo,
                                 Betrekking::school,
                                 Betrekking::jeugdbescherming,
                                 Betrekking::betrokken_professional})
        EXPECT_EQ(waarom_niet(handing, seen_as({tie}), kim)->veld, "naar") << to_text(tie);
}

TEST(Vastleggen, AnEventIsWithdrawnByWhoseItIsAndByTheRegisseur) {
    const TrekGebeurtenisIn withdrawal{event_id(26), {}, {"x"}};  // the goal, taken over
    EXPECT_EQ(waarom_niet(withdrawal, seen_as({Betrekking::regisseur}), kim), std::nullopt);
    EXPECT_EQ(waarom_niet(withdrawal, seen_as({Betrekking::duo}), kim), std::nullopt);
    EXPECT_TRUE(waarom_niet(withdrawal, seen_as({Betrekking::school}), kim));
    Gezien own = seen_as({Betrekking::school});
    own.stream[25].event.door.organisatie = lokaal().naam;
    EXPECT_EQ(waarom_niet(withdrawal, own, kim), std::nullopt);
}

TEST(Vastleggen, WhatProtectsSomeoneIsNotWithdrawnByTheRegisseurEither) {
    const std::vector<Inhoud> all{DreigingVastgesteld{{"pim"}, {}},
                                  BelangGemeld{{{"lars"}, "lars", lokaal()}},
                                  BetrokkeneVertrokken{{"paul"}, {}},
                                  InlogOntkoppeld{{"pim-d"}},
                                  JimGestopt{},
                                  WeerWilsbekwaam{},
                                  HuishoudenGevormd{{"h"}, "Opvang", true},
                                  NoodtoegangGeopend{{{"mo"}, "mo", {}}, {}, {"x"}, false, {}},
                                  ToezichtGeopend{{"t"}, {{"ilse"}, "ilse", {}}, {"kim"}, {"x"}},
                                  VoorlopigeHechtenisGeschorst{VrijeTekst{"Niet bellen."}, {}}};
    for (const Inhoud& inhoud : all) {
        const auto story = with(de_wit(), {{"2021-01-01", inhoud, {"mara"}}});
        const TrekGebeurtenisIn withdrawal{event_id(27), {}, {"x"}};
        EXPECT_EQ(waarom_niet(withdrawal, seen_as({Betrekking::regisseur}, story), kim)->veld,
                  "gebeurtenis");
    }
}

// A move alone is no protection; to a secret address it is, though the home stays as it was.
TEST(Vastleggen, AMoveToASecretHomeIsNotWithdrawnByWhoSeesIt) {
    const auto story =
        with(de_wit(),
             {{"2021-01-01", HuishoudenGevormd{{"opvang"}, "Opvang", true}, {"mara"}},
              {"2021-01-01", HuishoudenGevormd{{"thuis"}, "Thuis", false}, {"noor", "sem"}},
              {"2021-02-01", Verhuisd{{"opvang"}, {}, {}}, {"noor"}},
              {"2021-02-01", Verhuisd{{"thuis"}, {}, {}}, {"jay"}}});
    const Gezien gezien = seen_as({Betrekking::regisseur}, story);
    const auto no = waarom_niet(TrekGebeurtenisIn{event_id(29), {}, {"x"}}, gezien, kim);
    ASSERT_TRUE(no);
    EXPECT_EQ(no->veld, "gebeurtenis");
    EXPECT_EQ(no->reden.nl,
              "Deze gebeurtenis beschermt iemand, en kan zo niet worden ingetrokken.");
    EXPECT_EQ(waarom_niet(TrekGebeurtenisIn{event_id(30), {}, {"x"}}, gezien, kim), std::nullopt);
}

// Finding: who withdrew a withdrawal gave the own organisation its sight back.
TEST(Vastleggen, WhatGivesSightIsNotBroughtBackByWithdrawingItsWithdrawal) {
    const std::vector<std::pair<Inhoud, bool>> rows{
        {ToestemmingGegeven{{"c"}, ToestemmingDoel::onderwijs, {}, {}}, true},
        {PlaatsGedeeld{{{"paul"}, "paul", p1()}}, true},
        {StukGedeeld{event_id(26), PersoonId{"sem"}, {}}, true},
        {MeelezenToegestaan{{"c"}, {Categorie::plan}, PersoonId{"pim"}, {}, {}}, true},
        {NotitieGemaakt{{"x"}}, false}};
    for (const auto& [inhoud, gives_sight] : rows) {
        const auto story =
            with(de_wit(),
                 {{"2021-01-01", inhoud, {"mara"}},
                  {"2021-01-02",
                   GebeurtenisIngetrokken{event_id(27), IntrekReden::vergissing, {"fout"}}}});
        const TrekGebeurtenisIn withdrawal{event_id(28), {}, {"x"}};
        const auto no = waarom_niet(withdrawal, seen_as({Betrekking::regisseur}, story), kim);
        EXPECT_EQ(no.has_value(), gives_sight) << soort_of(happened(story)[26].event);
    }
}

// Finding: who looked and became the coordinator took away what another had found of it.
TEST(Vastleggen, AReviewIsWithdrawnByWhoReviewedItAlone) {
    const auto story =
        with(de_wit(),
             {{"2021-01-01",
               NoodtoegangGeopend{
                   {{"mo"}, "mo", p2()}, NoodReden::acuut_gevaar, {"Brand in huis, kind alleen."}}},
              {"2021-01-02",
               NoodtoegangBeoordeeld{event_id(27), NoodOordeel::onterecht, {"Geen brand."}}}});
    Gezien gezien = seen_as({Betrekking::regisseur}, story);
    const TrekGebeurtenisIn withdrawal{event_id(28), {}, {"x"}};
    EXPECT_TRUE(waarom_niet(withdrawal, gezien, kim));
    gezien.stream.back().event.door.organisatie = kim.organisatie.naam;
    EXPECT_EQ(waarom_niet(withdrawal, gezien, kim), std::nullopt);
}

TEST(Vastleggen, WhatAMemberSaidNobodyElseWithdraws) {
    Gezien gezien = seen_as(
        {Betrekking::regisseur},
        with(de_wit(), {{"2021-01-01", StandpuntGegeven{Standpunt::oneens, {}}, {"mara"}}}));
    const TrekGebeurtenisIn withdrawal{event_id(27), {}, {"x"}};
    EXPECT_EQ(waarom_niet(withdrawal, gezien, kim), std::nullopt);
    gezien.stream.back().event.herkomst = Herkomst::hier_vastgelegd;
    gezien.stream.back().event.door = {"Mara", "het gezin"};
    EXPECT_TRUE(waarom_niet(withdrawal, gezien, kim));
}

// The provider does not bring itself back; who keeps the plan may say that it did not stop.
TEST(Vastleggen, ThatHelpStoppedIsTakenBackByWhoKeepsThePlanAlone) {
    const Event stopped =
        happened({{"2021-01-01", HulpGestopt{{"h"}, StopReden::anders, {}, {}}}}).front().event;
    const TrekGebeurtenisIn withdrawal{stopped.id, IntrekReden::vergissing, {"x"}};
    for (const auto& [tie, may] : {std::pair{Betrekking::regisseur, true},
                                   std::pair{Betrekking::duo, true},
                                   std::pair{Betrekking::aanbieder, false}}) {
        Gezien gezien = seen_as({tie});
        gezien.stream.push_back({});
        gezien.stream.back().event = stopped;
        EXPECT_EQ(waarom_niet(withdrawal, gezien, kim) == std::nullopt, may) << to_text(tie);
    }
}

// Finding: a word that one may not see was told as not said.
TEST(Vastleggen, WhoseWordIsStillAskedIsToldToWhoKeepsThePlanAndToOneself) {
    Plan plan;
    const std::vector<PersoonId> all{{"mara"}, {"pim"}};
    Gezien regisseur = seen_as({Betrekking::regisseur});
    EXPECT_TRUE(nog_te_vragen(plan, all, regisseur).empty());
    plan.versies.emplace_back();
    EXPECT_EQ(nog_te_vragen(plan, all, regisseur), all);
    EXPECT_TRUE(nog_te_vragen(plan, all, seen_as({Betrekking::aanbieder})).empty());
    Gezien mara = seen_as({Betrekking::zelf});
    mara.lid = PersoonId{"mara"};
    EXPECT_EQ(nog_te_vragen(plan, all, mara), std::vector<PersoonId>{{"mara"}});
    plan.versies.back().meningen.push_back({{"mara"}, Standpunt::eens, "", {}});
    EXPECT_TRUE(nog_te_vragen(plan, all, mara).empty());
}

TEST(Vastleggen, WhatTheFamilyThinksOfThePlanIsRecordedByWhoKeepsItWithThem) {
    const LegStandpuntVast said{1, {{"mara"}}, Standpunt::eens, {}};
    EXPECT_EQ(waarom_niet(said, seen_as({Betrekking::regisseur}), kim), std::nullopt);
    EXPECT_EQ(waarom_niet(said, seen_as({Betrekking::duo}), kim), std::nullopt);
    EXPECT_EQ(waarom_niet(said, seen_as({Betrekking::school}), kim)->veld, "personen");
    EXPECT_FALSE(voert_het_plan(seen_as({Betrekking::jeugdbescherming})));
}

TEST(Vastleggen, ThePlanIsMadeByWhoKeepsItWithThem) {
    for (const Betrekking tie : {Betrekking::school,
                                 Betrekking::jeugdbescherming,
                                 Betrekking::aanbieder,
                                 Betrekking::toegang}) {
        EXPECT_TRUE(waarom_niet(MaakPlan{{"x"}}, seen_as({tie}), kim)) << to_text(tie);
        EXPECT_TRUE(waarom_niet(StelDoel{}, seen_as({tie}), kim)) << to_text(tie);
        EXPECT_TRUE(waarom_niet(SpreekActieAf{}, seen_as({tie}), kim)) << to_text(tie);
    }
    for (const Betrekking tie : {Betrekking::regisseur, Betrekking::duo}) {
        EXPECT_EQ(waarom_niet(VulDoelAan{}, seen_as({tie}), kim), std::nullopt);
        EXPECT_EQ(waarom_niet(SluitDoelAf{}, seen_as({tie}), kim), std::nullopt);
        EXPECT_EQ(waarom_niet(RondActieAf{}, seen_as({tie}), kim), std::nullopt);
    }
}

// Reading 36: the father, the mother and the children with a login of their own say their own word
// and record nothing else; a worker does not speak as a member, and neither does who stands beside
// one.
TEST(Vastleggen, AMemberSaysTheOwnWordAndNothingElse) {
    const auto sees = [](const Gebruiker& who) {
        return zichtbaar(happened(de_wit()), who, today);
    };
    for (const char* member : {"mara-d", "noor-d", "jay-d"}) {
        const Gezien gezien = sees(burger(member));
        EXPECT_TRUE(kan_opdracht_geven<GeefStandpunt>(gezien)) << member;
        EXPECT_TRUE(kan_opdracht_geven<LaatWeten>(gezien)) << member;
        EXPECT_FALSE(kan_opdracht_geven<MaakPlan>(gezien)) << member;
        EXPECT_FALSE(kan_opdracht_geven<LegStandpuntVast>(gezien)) << member;
        EXPECT_FALSE(kan_opdracht_geven<LegContactVast>(gezien)) << member;
        EXPECT_FALSE(kan_opdracht_geven<SchrijfNotitie>(gezien)) << member;
    }
    EXPECT_EQ(waarom_niet(LaatWeten{{"x"}}, sees(burger("mara-d")), burger("mara-d")),
              std::nullopt);
    for (const Gebruiker& other : {kim, burger("advocaat"), burger("vreemd")})
        EXPECT_FALSE(kan_opdracht_geven<GeefStandpunt>(sees(other))) << other.id;
    EXPECT_TRUE(kan_opdracht_geven<SchrijfNotitie>(sees(kim)));
}

TEST(Vastleggen, TheOwnListOfWorkIsOnesOwn) {
    for (const Betrekking tie : {Betrekking::regisseur, Betrekking::school}) {
        EXPECT_EQ(
            waarom_niet(
                StelSignaleringUit{"FAM-08", {}, date("2021-04-01"), {"x"}}, seen_as({tie}), kim),
            std::nullopt);
        EXPECT_EQ(waarom_niet(BeeindigUitstel{{"u1"}}, seen_as({tie}), kim), std::nullopt);
    }
}

TEST(NoemtAfgeschermd, NobodyIsMeantByTheWordForAHiddenName) {
    const auto field = [](const auto& opdracht) {
        const auto no = noemt_afgeschermd(opdracht);
        return no ? no->veld : "named";
    };
    const Organisatie hidden{afgeschermd, OrganisatieSoort::overig};
    RoepTafelBijeen call{};
    call.genodigd = {{"GGZ", OrganisatieSoort::aanbieder}};
    EXPECT_EQ(field(call), "named");
    call.genodigd.push_back(hidden);
    EXPECT_EQ(field(call), "genodigd");
    PlaatsOver move{};
    EXPECT_EQ(field(move), "named");
    move.aanbieder = hidden;
    EXPECT_EQ(field(move), "aanbieder");
    WisselRegisseur change{};
    EXPECT_EQ(field(change), "named");
    change.naar = {{"an"}, "An", hidden};
    EXPECT_EQ(field(change), "naar");
}

}  // namespace naast::inzage
