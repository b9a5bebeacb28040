#include "naast/verblijf/verblijf.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

Verblijf folded(const std::vector<RecordedEvent>& stream,
                const std::string& peildatum = "2030-01-01",
                const std::string& bekend_op = "2030-01-01") {
    return fold_of<Verblijf>(stream, peildatum, bekend_op);
}

Plaatsing only(const std::vector<Happened>& story) {
    const Verblijf verblijf = folded(happened(story));
    EXPECT_EQ(verblijf.plaatsingen.size(), 1U);
    return verblijf.plaatsingen.empty() ? Plaatsing{} : verblijf.plaatsingen.front();
}

// "p1 sil 2021-07-01 to 2022-07-01, ..."
std::string in_short(const Verblijf& verblijf) {
    std::string text;
    for (const Plaatsing& p : verblijf.plaatsingen) {
        text += (text.empty() ? "" : ", ") + p.id.waarde + " " + p.kind.waarde + " " +
                to_text(p.period().from);
        if (p.period().until) text += " to " + to_text(*p.period().until);
    }
    return text;
}

Inhoud geevalueerd(const std::string& id) {
    return PlaatsingGeevalueerd{{id}, {"Ja."}, {"Eerder hulp thuis."}, {"Thuis."}, {"Elke week."}};
}
Inhoud ingetrokken(int place) {
    return GebeurtenisIngetrokken{event_id(place), IntrekReden::onjuist, {"Klopte niet."}};
}

}  // namespace

TEST(Verblijf, APlacementKeepsEveryThingThatItsStartTells) {
    const auto plaatsing =
        only({{"2021-07-01",
               UithuisplaatsingGestart{{"p1"},
                                       VerblijfVorm::behandelgroep,
                                       Kader::gedwongen,
                                       Spoed::acuut,
                                       aanbieder(),
                                       {{VerblijfVorm::netwerkpleeg, NietPassendReden::geen_plek},
                                        {VerblijfVorm::pleegzorg, NietPassendReden::zorg_te_zwaar}},
                                       {}},
               {"sil"},
               "2021-07-05"}});
    const Feit start{event_id(1), date("2021-07-01"), date("2021-07-05")};
    EXPECT_EQ(plaatsing.id, PlaatsingId{"p1"});
    EXPECT_EQ(plaatsing.kind, PersoonId{"sil"});
    EXPECT_EQ(plaatsing.vorm, VerblijfVorm::behandelgroep);
    EXPECT_EQ(plaatsing.kader, Kader::gedwongen);
    EXPECT_EQ(plaatsing.spoed, Spoed::acuut);
    EXPECT_EQ(plaatsing.aanbieder, aanbieder());
    EXPECT_EQ(plaatsing.begin, start);
    ASSERT_EQ(plaatsing.lichtere_vormen.size(), 2U);
    EXPECT_EQ(plaatsing.lichtere_vormen[0].vorm, VerblijfVorm::netwerkpleeg);
    EXPECT_EQ(plaatsing.lichtere_vormen[0].reden, NietPassendReden::geen_plek);
    EXPECT_EQ(plaatsing.lichtere_vormen[1].vorm, VerblijfVorm::pleegzorg);
    EXPECT_EQ(plaatsing.lichtere_vormen[1].feit, start);
    EXPECT_FALSE(plaatsing.einde);
    EXPECT_FALSE(plaatsing.reden_einde);
    EXPECT_FALSE(plaatsing.perspectiefplan);
    EXPECT_FALSE(plaatsing.geevalueerd);
    EXPECT_TRUE(plaatsing.evaluaties_gepland.empty());
    EXPECT_TRUE(plaatsing.terugkeer.empty());
    EXPECT_FALSE(plaatsing.is_terug());
}

TEST(Verblijf, AReasonGivenAfterwardsJoinsTheOnesOfTheStart) {
    const auto plaatsing =
        only({{"2021-07-01", geplaatst("p1", VerblijfVorm::gezinshuis), {"sil"}},
              {"2021-07-05",
               LichtereVormOverwogen{
                   {"p1"}, VerblijfVorm::pleegzorg, NietPassendReden::gezin_wil_niet}}});
    ASSERT_EQ(plaatsing.lichtere_vormen.size(), 1U);
    EXPECT_EQ(plaatsing.lichtere_vormen[0].vorm, VerblijfVorm::pleegzorg);
    EXPECT_EQ(plaatsing.lichtere_vormen[0].reden, NietPassendReden::gezin_wil_niet);
    EXPECT_EQ(plaatsing.lichtere_vormen[0].feit.op, date("2021-07-05"));
}

TEST(PLC05, TheFirstPerspectivePlanCounts) {
    const auto plaatsing = only({{"2021-07-01", geplaatst("p1"), {"sil"}},
                                 {"2021-07-20", PerspectiefplanGemaakt{{"p1"}, {}}},
                                 {"2021-07-10", PerspectiefplanGemaakt{{"p1"}, {}}}});
    ASSERT_TRUE(plaatsing.perspectiefplan);
    EXPECT_EQ(plaatsing.perspectiefplan->op, date("2021-07-10"));
    EXPECT_EQ(plaatsing.perspectiefplan->gebeurtenis, event_id(3));
}

TEST(PLC12, EveryPlannedEvaluationIsKeptAndTheFirstHeldOneCounts) {
    const auto plaatsing =
        only({{"2021-07-01", geplaatst("p1"), {"sil"}},
              {"2021-07-02", PlaatsingEvaluatieGepland{{"p1"}, date("2021-08-12")}},
              {"2021-08-01", PlaatsingEvaluatieGepland{{"p1"}, date("2021-08-20")}},
              {"2021-08-21", geevalueerd("p1")},
              {"2022-02-01", geevalueerd("p1")}});
    ASSERT_EQ(plaatsing.evaluaties_gepland.size(), 2U);
    EXPECT_EQ(plaatsing.evaluaties_gepland[0].gepland_op, date("2021-08-12"));
    EXPECT_EQ(plaatsing.evaluaties_gepland[0].feit.op, date("2021-07-02"));
    EXPECT_EQ(plaatsing.evaluaties_gepland[1].gepland_op, date("2021-08-20"));
    ASSERT_TRUE(plaatsing.geevalueerd);
    EXPECT_EQ(plaatsing.geevalueerd->op, date("2021-08-21"));
}

TEST(PLC13, EveryPlanToReturnIsKeptWithWhatChangedAtHome) {
    const auto plaatsing =
        only({{"2021-07-01", geplaatst("p1"), {"sil"}},
              {"2022-05-01",
               TerugkeerGepland{{"p1"}, date("2022-06-01"), {}, Terugkeerplan::ontbreekt, {}},
               {"sil"}},
              {"2022-06-01",
               TerugkeerGepland{{"p1"},
                                date("2022-07-01"),
                                {VeranderdThuis::school_geregeld},
                                Terugkeerplan::gemaakt,
                                {}},
               {"sil"}}});
    ASSERT_EQ(plaatsing.terugkeer.size(), 2U);
    EXPECT_EQ(plaatsing.terugkeer[0].gepland_op, date("2022-06-01"));
    EXPECT_EQ(plaatsing.terugkeer[0].terugkeerplan, Terugkeerplan::ontbreekt);
    EXPECT_TRUE(plaatsing.terugkeer[0].veranderd_thuis.empty());
    EXPECT_EQ(plaatsing.terugkeer[1].gepland_op, date("2022-07-01"));
    EXPECT_EQ(plaatsing.terugkeer[1].terugkeerplan, Terugkeerplan::gemaakt);
    EXPECT_EQ(plaatsing.terugkeer[1].veranderd_thuis, std::vector{VeranderdThuis::school_geregeld});
    EXPECT_EQ(plaatsing.terugkeer[1].feit.op, date("2022-06-01"));
    // A plan is no return.
    EXPECT_FALSE(plaatsing.einde);
    EXPECT_FALSE(plaatsing.is_terug());
}

TEST(Verblijf, ThePlacementEndsOnTheDayThatIsNoLongerInIt) {
    const auto plaatsing = only({{"2021-07-01", geplaatst("p1"), {"sil"}},
                                 {"2022-07-01", terug_naar_huis("p1")},
                                 {"2022-08-01", UithuisplaatsingBeeindigd{{"p1"}, {}, {}}}});
    EXPECT_EQ(plaatsing.period(), (Period{date("2021-07-01"), date("2022-07-01")}));
    EXPECT_TRUE(plaatsing.period().contains(date("2022-06-30")));
    EXPECT_FALSE(plaatsing.period().contains(date("2022-07-01")));
    EXPECT_EQ(plaatsing.reden_einde, VerblijfEinde::terug_naar_huis);
}

TEST(Verblijf, OnlyWhoWentHomeIsBack) {
    const std::vector<std::pair<VerblijfEinde, bool>> table{{VerblijfEinde::terug_naar_huis, true},
                                                            {VerblijfEinde::andere_plek, false},
                                                            {VerblijfEinde::volwassen, false},
                                                            {VerblijfEinde::weggelopen, false},
                                                            {VerblijfEinde::anders, false}};
    ASSERT_EQ(table.size(), enum_texts<VerblijfEinde>().size());
    for (const auto& [reden, is_back] : table) {
        const auto plaatsing = only({{"2021-07-01", geplaatst("p1"), {"sil"}},
                                     {"2022-07-01", UithuisplaatsingBeeindigd{{"p1"}, reden, {}}}});
        EXPECT_EQ(plaatsing.is_terug(), is_back) << to_text(reden);
    }
}

TEST(Verblijf, WhatNamesOnePlacementLeavesTheOthersAlone) {
    const auto verblijf =
        folded(happened({{"2021-07-01", geplaatst("p1"), {"sil"}},
                         {"2021-07-01", geplaatst("p2"), {"noor"}},
                         {"2021-07-01", PerspectiefplanGemaakt{{"p2"}, {}}},
                         {"2021-07-02", PlaatsingEvaluatieGepland{{"p2"}, date("2021-08-12")}},
                         {"2021-08-12", geevalueerd("p2")},
                         {"2021-09-01", terug_naar_huis("p2")}}));
    EXPECT_EQ(in_short(verblijf), "p1 sil 2021-07-01, p2 noor 2021-07-01 to 2021-09-01");
    const Plaatsing& other = verblijf.plaatsingen.front();
    EXPECT_FALSE(other.perspectiefplan);
    EXPECT_TRUE(other.evaluaties_gepland.empty());
    EXPECT_FALSE(other.geevalueerd);
    EXPECT_FALSE(other.is_terug());
}

TEST(Verblijf, PlacementsStandOldestFirstInWhateverOrderTheyWereRecorded) {
    EXPECT_EQ(in_short(folded(happened({{"2022-07-01", terug_naar_huis("p1")},
                                        {"2022-09-01", geplaatst("p2"), {"sil"}},
                                        {"2021-07-01", geplaatst("p1"), {"sil"}}}))),
              "p1 sil 2021-07-01 to 2022-07-01, p2 sil 2022-09-01");
}

TEST(Verblijf, CutsAtTheDayOfTheQuestionAndAtWhatWasKnown) {
    const auto stream = happened({{"2021-07", geplaatst("p1"), {"sil"}, "2021-07-20"},
                                  {"2022-07-01", terug_naar_huis("p1"), {}, "2022-07-09"}});
    EXPECT_EQ(in_short(folded(stream, "2021-06-30")), "");
    EXPECT_EQ(in_short(folded(stream, "2021-07-01", "2021-07-19")), "");
    EXPECT_EQ(in_short(folded(stream, "2021-07-01", "2021-07-20")), "p1 sil 2021-07-01");
    EXPECT_EQ(in_short(folded(stream, "2022-08-01", "2022-07-08")), "p1 sil 2021-07-01");
    EXPECT_EQ(in_short(folded(stream, "2022-07-01", "2022-07-09")),
              "p1 sil 2021-07-01 to 2022-07-01");
}

TEST(Verblijf, WhatIsWithdrawnIsUndone) {
    const std::vector<Happened> story{
        {"2021-07-01", geplaatst("p1", VerblijfVorm::pleegzorg), {"sil"}},
        {"2021-07-02",
         LichtereVormOverwogen{{"p1"}, VerblijfVorm::netwerkpleeg, NietPassendReden::geen_plek}},
        {"2021-07-03", PerspectiefplanGemaakt{{"p1"}, {}}},
        {"2021-07-04", PlaatsingEvaluatieGepland{{"p1"}, date("2021-08-12")}},
        {"2021-08-12", geevalueerd("p1")},
        {"2022-05-01",
         TerugkeerGepland{{"p1"}, date("2022-06-01"), {}, Terugkeerplan::ontbreekt, {}},
         {"sil"}},
        {"2022-07-01", terug_naar_huis("p1")}};
    const auto left_after = [&](int place) {
        auto with = story;
        with.push_back({"2022-08-01", ingetrokken(place)});
        return folded(happened(with));
    };
    const auto plaatsing = folded(happened(story)).plaatsingen.front();
    EXPECT_EQ(plaatsing.lichtere_vormen.size(), 1U);
    EXPECT_EQ(plaatsing.terugkeer.size(), 1U);

    EXPECT_TRUE(left_after(1).plaatsingen.empty());
    EXPECT_TRUE(left_after(2).plaatsingen.front().lichtere_vormen.empty());
    EXPECT_FALSE(left_after(3).plaatsingen.front().perspectiefplan);
    EXPECT_TRUE(left_after(4).plaatsingen.front().evaluaties_gepland.empty());
    EXPECT_FALSE(left_after(5).plaatsingen.front().geevalueerd);
    EXPECT_TRUE(left_after(6).plaatsingen.front().terugkeer.empty());
    EXPECT_FALSE(left_after(7).plaatsingen.front().einde);
    EXPECT_FALSE(left_after(7).plaatsingen.front().is_terug());
}

TEST(PLC03, TheLadderGoesFromLightToHeavy) {
    using enum VerblijfVorm;
    const std::vector<VerblijfVorm> ladder{
        netwerkpleeg, pleegzorg, gezinshuis, leefgroep, behandelgroep, gesloten};
    for (std::size_t rung = 0; rung < ladder.size(); ++rung) {
        const std::vector<VerblijfVorm> below(ladder.begin(),
                                              ladder.begin() + static_cast<std::ptrdiff_t>(rung));
        EXPECT_EQ(lichtere_vormen(ladder[rung]), below) << to_text(ladder[rung]);
    }
    ASSERT_EQ(ladder.size() + 1, enum_texts<VerblijfVorm>().size());
}

TEST(PLC03, AClinicIsNoRungOfTheLadder) {
    EXPECT_TRUE(lichtere_vormen(VerblijfVorm::klinische_ggz).empty());
}

}  // namespace naast
