#include "naast/overleg/overleg.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

Overleg folded(const std::vector<Happened>& story,
               const std::string& peildatum = "2030-01-01",
               const std::string& bekend_op = "2030-01-01") {
    return fold_of<Overleg>(happened(story), peildatum, bekend_op);
}

// "t1 2021-03-01 held 2021-03-10, a1 2021-03-10, w1 2021-04-01 decided 2021-05-01, ..."
std::string in_short(const Overleg& overleg) {
    std::string text;
    const auto add = [&](const std::string& id, const Feit& begin) {
        text += (text.empty() ? "" : ", ") + id + " " + to_text(begin.op);
    };
    for (const Tafel& tafel : overleg.tafels) {
        add(tafel.id.waarde, tafel.bijeengeroepen);
        if (tafel.gehouden) text += " held " + to_text(tafel.gehouden->op);
    }
    for (const Advies& advies : overleg.adviezen) add(advies.id.waarde, advies.feit);
    for (const Maatwerk& maatwerk : overleg.maatwerk) {
        add(maatwerk.id.waarde, maatwerk.gevraagd);
        if (maatwerk.besloten) text += " decided " + to_text(maatwerk.besloten->op);
    }
    return text;
}

const Organisatie vt{"Veilig Thuis", OrganisatieSoort::veilig_thuis};

Inhoud gehouden(const std::string& id, const std::vector<Organisatie>& aanwezig = {}) {
    return TafelGehouden{{id}, aanwezig};
}
Inhoud advies(const std::string& id, const std::string& tafel) {
    return AdviesUitgebracht{{id}, {tafel}, {"Eerst rust."}};
}
Inhoud gevraagd(const std::string& id) {
    return MaatwerkGevraagd{{id}, aanbieder()};
}
Inhoud besloten(const std::string& id, MaatwerkUitkomst uitkomst) {
    return MaatwerkBesloten{{id}, uitkomst};
}

const std::vector<Happened> whole_story{
    {"2021-03-01", tafel("t1")},
    {"2021-03-10", gehouden("t1")},
    {"2021-03-11", advies("a1", "t1")},
    {"2021-04-01", gevraagd("w1"), {"sil"}},
    {"2021-05-01", besloten("w1", MaatwerkUitkomst::toegekend)}};
const std::string whole_in_short =
    "t1 2021-03-01 held 2021-03-10, a1 2021-03-11, w1 2021-04-01 decided 2021-05-01";

}  // namespace

TEST(TAB01, ATableKeepsWhoCalledItForWhichDayAndWhoWereInvited) {
    const Overleg overleg = folded(
        {{"2021-02-01", contact(), {"sil"}},
         {"2021-03-01",
          TafelBijeengeroepen{
              {"t1"}, TafelSoort::experttafel, team(), date("2021-03-10"), {vt, aanbieder()}},
          {"sil"},
          "2021-03-02"}});
    ASSERT_EQ(overleg.tafels.size(), 1U);
    const Tafel& tafel = overleg.tafels.front();
    EXPECT_EQ(tafel.id, TafelId{"t1"});
    EXPECT_EQ(tafel.wat, TafelSoort::experttafel);
    EXPECT_EQ(tafel.bijeengeroepen_door, team());
    EXPECT_EQ(tafel.gepland_op, date("2021-03-10"));
    EXPECT_EQ(tafel.genodigd, (std::vector{vt, aanbieder()}));
    EXPECT_EQ(tafel.bijeengeroepen, (Feit{event_id(2), date("2021-03-01"), date("2021-03-02")}));
    EXPECT_FALSE(tafel.gehouden);
    EXPECT_TRUE(tafel.aanwezig.empty());
}

TEST(TAB01, ATableOfWhichNeitherCallerNorDayIsKnownHasNone) {
    const Overleg overleg = folded({{"2021-03-01", tafel("t1")}});
    EXPECT_FALSE(overleg.tafels.front().bijeengeroepen_door);
    EXPECT_FALSE(overleg.tafels.front().gepland_op);
}

TEST(TAB18, ATableThatWasHeldKeepsWhoCameBesidesWhoWereInvited) {
    const Overleg overleg =
        folded({{"2021-03-01",
                 TafelBijeengeroepen{{"t1"}, TafelSoort::brandpunt, {}, {}, {vt, aanbieder()}}},
                {"2021-03-10", gehouden("t1", {aanbieder(), team()}), {}, "2021-03-20"}});
    const Tafel& tafel = overleg.tafels.front();
    EXPECT_EQ(tafel.gehouden, (Feit{event_id(2), date("2021-03-10"), date("2021-03-20")}));
    EXPECT_EQ(tafel.aanwezig, (std::vector{aanbieder(), team()}));
    EXPECT_EQ(tafel.genodigd, (std::vector{vt, aanbieder()}));
    EXPECT_EQ(tafel.bijeengeroepen.gebeurtenis, event_id(1));
}

TEST(TAB18, TheFirstTimeThatATableWasHeldCounts) {
    const Overleg overleg = folded({{"2021-03-01", tafel("t1")},
                                    {"2021-03-10", gehouden("t1", {team()})},
                                    {"2021-04-10", gehouden("t1", {vt})}});
    EXPECT_EQ(in_short(overleg), "t1 2021-03-01 held 2021-03-10");
    EXPECT_EQ(overleg.tafels.front().aanwezig, std::vector{team()});
}

TEST(TAB18, OnlyTheTableThatIsNamedWasHeld) {
    EXPECT_EQ(in_short(folded({{"2021-03-01", tafel("t1")},
                               {"2021-03-02", tafel("t2")},
                               {"2021-03-03", tafel("t3")},
                               {"2021-03-10", gehouden("t2")},
                               {"2021-03-11", gehouden("t9")}})),
              "t1 2021-03-01, t2 2021-03-02 held 2021-03-10, t3 2021-03-03");
}

TEST(TAB06, AnAdviceKeepsOfWhichTableItIs) {
    const Overleg overleg = folded({{"2021-03-01", tafel("t1")},
                                    {"2021-03-11", advies("a1", "t1"), {}, "2021-03-15"},
                                    {"2021-06-11", advies("a2", "t2")}});
    ASSERT_EQ(overleg.adviezen.size(), 2U);
    EXPECT_EQ(overleg.adviezen.front().id, AdviesId{"a1"});
    EXPECT_EQ(overleg.adviezen.front().tafel, TafelId{"t1"});
    EXPECT_EQ(overleg.adviezen.front().feit,
              (Feit{event_id(2), date("2021-03-11"), date("2021-03-15")}));
    EXPECT_EQ(overleg.adviezen.back().id, AdviesId{"a2"});
    EXPECT_EQ(overleg.adviezen.back().tafel, TafelId{"t2"});
}

TEST(TAB06, AnAdviceDoesNotSayThatTheTableWasHeld) {
    EXPECT_EQ(in_short(folded({{"2021-03-01", tafel("t1")}, {"2021-03-11", advies("a1", "t1")}})),
              "t1 2021-03-01, a1 2021-03-11");
}

TEST(TAB12, ARequestKeepsWhoAskedItForWhom) {
    const Overleg overleg = folded({{"2021-04-01", gevraagd("w1"), {"sil", "noor"}, "2021-04-05"}});
    ASSERT_EQ(overleg.maatwerk.size(), 1U);
    const Maatwerk& maatwerk = overleg.maatwerk.front();
    EXPECT_EQ(maatwerk.id, MaatwerkId{"w1"});
    EXPECT_EQ(maatwerk.gevraagd_door, aanbieder());
    EXPECT_EQ(maatwerk.betreft, (std::vector<PersoonId>{{"sil"}, {"noor"}}));
    EXPECT_EQ(maatwerk.gevraagd, (Feit{event_id(1), date("2021-04-01"), date("2021-04-05")}));
    EXPECT_FALSE(maatwerk.besloten);
    EXPECT_FALSE(maatwerk.uitkomst);
}

TEST(TAB12, ADecisionKeepsItsOutcomeAndLeavesTheRequestAsItWas) {
    const Overleg overleg =
        folded({{"2021-04-01", gevraagd("w1"), {"sil"}},
                {"2021-05-01", besloten("w1", MaatwerkUitkomst::anders_opgelost), {"noor"}}});
    const Maatwerk& maatwerk = overleg.maatwerk.front();
    EXPECT_EQ(maatwerk.besloten, (Feit{event_id(2), date("2021-05-01"), date("2021-05-01")}));
    EXPECT_EQ(maatwerk.uitkomst, MaatwerkUitkomst::anders_opgelost);
    EXPECT_EQ(maatwerk.gevraagd.gebeurtenis, event_id(1));
    EXPECT_EQ(maatwerk.betreft, (std::vector<PersoonId>{{"sil"}}));
}

TEST(TAB12, TheFirstDecisionCounts) {
    const Overleg overleg = folded({{"2021-04-01", gevraagd("w1"), {"sil"}},
                                    {"2021-05-01", besloten("w1", MaatwerkUitkomst::afgewezen)},
                                    {"2021-06-01", besloten("w1", MaatwerkUitkomst::toegekend)}});
    EXPECT_EQ(in_short(overleg), "w1 2021-04-01 decided 2021-05-01");
    EXPECT_EQ(overleg.maatwerk.front().uitkomst, MaatwerkUitkomst::afgewezen);
}

TEST(TAB12, OnlyTheRequestThatIsNamedIsDecided) {
    EXPECT_EQ(in_short(folded({{"2021-04-01", gevraagd("w1"), {"sil"}},
                               {"2021-04-02", gevraagd("w2"), {"sil"}},
                               {"2021-04-03", gevraagd("w3"), {"sil"}},
                               {"2021-05-01", besloten("w2", MaatwerkUitkomst::toegekend)},
                               {"2021-05-02", besloten("w9", MaatwerkUitkomst::toegekend)}})),
              "w1 2021-04-01, w2 2021-04-02 decided 2021-05-01, w3 2021-04-03");
}

TEST(Overleg, OneKeyOfATableAndOfARequestIsTwoThings) {
    EXPECT_EQ(in_short(folded({{"2021-04-01", tafel("x")},
                               {"2021-04-02", gevraagd("x"), {"sil"}},
                               {"2021-05-01", gehouden("x")}})),
              "x 2021-04-01 held 2021-05-01, x 2021-04-02");
}

TEST(Overleg, IsTheSameInWhateverOrderItWasRecorded) {
    EXPECT_EQ(in_short(folded({whole_story.rbegin(), whole_story.rend()})), whole_in_short);
    EXPECT_EQ(in_short(folded(whole_story)), whole_in_short);
}

TEST(Overleg, CutsAtTheDayOfTheQuestion) {
    EXPECT_EQ(in_short(folded(whole_story, "2021-02-28")), "");
    EXPECT_EQ(in_short(folded(whole_story, "2021-03-09")), "t1 2021-03-01");
    EXPECT_EQ(in_short(folded(whole_story, "2021-03-10")), "t1 2021-03-01 held 2021-03-10");
    EXPECT_EQ(in_short(folded(whole_story, "2021-04-30")),
              "t1 2021-03-01 held 2021-03-10, a1 2021-03-11, w1 2021-04-01");
    EXPECT_EQ(in_short(folded(whole_story, "2021-05-01")), whole_in_short);
}

TEST(Overleg, WhatWasToldLateIsNotThereEarlier) {
    const std::vector<Happened> story{{"2021-03-01", tafel("t1")},
                                      {"2021-03-10", gehouden("t1"), {}, "2021-06-01"},
                                      {"2021-04-01", gevraagd("w1"), {"sil"}, "2021-07-01"}};
    EXPECT_EQ(in_short(folded(story, "2021-08-01", "2021-05-31")), "t1 2021-03-01");
    EXPECT_EQ(in_short(folded(story, "2021-08-01", "2021-06-30")), "t1 2021-03-01 held 2021-03-10");
    EXPECT_EQ(in_short(folded(story, "2021-08-01", "2021-07-01")),
              "t1 2021-03-01 held 2021-03-10, w1 2021-04-01");
}

TEST(Overleg, WhatIsWithdrawnIsUndone) {
    auto story = whole_story;
    story.push_back(
        {"2021-06-01",
         GebeurtenisIngetrokken{event_id(2), IntrekReden::onjuist, {"Ging niet door."}}});
    EXPECT_EQ(in_short(folded(story)),
              "t1 2021-03-01, a1 2021-03-11, w1 2021-04-01 decided 2021-05-01");
}

TEST(Overleg, WhatOtherCapabilitiesTellPassesBy) {
    auto story = whole_story;
    story.push_back({"2021-05-02", contact()});
    story.push_back({"2021-05-03", AdviesGegeven{{"a1"}, vt, {"Bel eerst."}}});
    story.push_back(
        {"2021-05-04", BesluitGenomen{{"w1"}, BesluitSoort::anders, medewerker("ada")}});
    story.push_back({"2021-05-05", hulp_gevraagd("w1"), {"sil"}});
    EXPECT_EQ(in_short(folded(story)), whole_in_short);
}

}  // namespace naast
