#include "naast/hulp/hulp.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

Hulp folded(const std::vector<RecordedEvent>& stream,
            const std::string& peildatum = "2030-01-01",
            const std::string& bekend_op = "2030-01-01") {
    return fold_of<Hulp>(stream, peildatum, bekend_op);
}

std::string span(const char* what, const std::optional<Period>& period) {
    if (!period) return "";
    return std::string(" ") + what + " " + to_text(period->from) +
           (period->until ? " to " + to_text(*period->until) : "");
}

// "h1 waits 2020-01-01 to 2020-02-01 runs 2020-02-01, ..."
std::string in_short(const Hulp& hulp) {
    std::string text;
    for (const Hulptraject& t : hulp.trajecten) {
        text += (text.empty() ? "" : ", ") + t.id.waarde + span("waits", t.wachten()) +
                span("runs", t.lopend());
    }
    return text;
}
std::string in_short(const std::vector<Happened>& story,
                     const std::string& peildatum = "2030-01-01",
                     const std::string& bekend_op = "2030-01-01") {
    return in_short(folded(happened(story), peildatum, bekend_op));
}

Inhoud ingetrokken(int place) {
    return GebeurtenisIngetrokken{event_id(place), IntrekReden::onjuist, {"Klopte niet."}};
}

const std::vector<Happened> whole_story{{"2020-01-10", hulp_gevraagd("h1"), {"sil"}},
                                        {"2020-02-20", hulp_gestart("h1"), {"sil"}},
                                        {"2020-06-30", hulp_gestopt("h1")}};

}  // namespace

TEST(FAM10, TheWaitEndsWhereTheHelpBegins) {
    const auto hulp = folded(happened(whole_story));
    EXPECT_EQ(in_short(hulp), "h1 waits 2020-01-10 to 2020-02-20 runs 2020-02-20 to 2020-06-30");
    EXPECT_EQ(hulp.trajecten.front().aangevraagd->gebeurtenis, event_id(1));
    EXPECT_EQ(hulp.trajecten.front().gestart->gebeurtenis, event_id(2));
    EXPECT_EQ(hulp.trajecten.front().gestopt->gebeurtenis, event_id(3));
    EXPECT_EQ(hulp.trajecten.front().stop_reden, StopReden::volgens_plan);
}

TEST(FAM10, OneDayIsInTheWaitOrInTheHelpAndNeverInBoth) {
    const Hulptraject traject = folded(happened(whole_story)).trajecten.front();
    EXPECT_TRUE(traject.wachten()->contains(date("2020-02-19")));
    EXPECT_FALSE(traject.wachten()->contains(date("2020-02-20")));
    EXPECT_FALSE(traject.lopend()->contains(date("2020-02-19")));
    EXPECT_TRUE(traject.lopend()->contains(date("2020-02-20")));
    EXPECT_TRUE(traject.lopend()->contains(date("2020-06-29")));
    EXPECT_FALSE(traject.lopend()->contains(date("2020-06-30")));
}

TEST(WTL08, HelpOnHoldHelpsNobody) {
    const Hulptraject traject = folded(happened({{"2020-01-01", hulp_gestart("h1"), {"sil"}},
                                                 {"2020-02-01", HulpAangehouden{{"h1"}, {}, {}}},
                                                 {"2020-03-01", HulpHervat{{"h1"}}},
                                                 {"2020-04-01", hulp_gestopt("h1")}}))
                                    .trajecten.front();
    EXPECT_EQ(traject.helpt(),
              (std::vector<Period>{{date("2020-01-01"), date("2020-02-01")},
                                   {date("2020-03-01"), date("2020-04-01")}}));
}

TEST(FAM10, AnApplicationKeepsWhatWasAskedForWhomAndWhere) {
    const auto hulp = folded(happened(
        {{"2020-01-10",
          HulpAangevraagd{{"h1"}, HulpSoort::traumabehandeling, GerichtOp::gezin, aanbieder(), {}},
          {"sil", "noor"},
          "2020-01-12"}}));
    ASSERT_EQ(hulp.trajecten.size(), 1U);
    const Hulptraject& traject = hulp.trajecten.front();
    EXPECT_EQ(traject.id, HulpId{"h1"});
    EXPECT_EQ(traject.wat, HulpSoort::traumabehandeling);
    EXPECT_EQ(traject.gericht_op, GerichtOp::gezin);
    EXPECT_EQ(traject.aanbieder, aanbieder());
    EXPECT_EQ(traject.wachtenden, (std::vector<PersoonId>{{"sil"}, {"noor"}}));
    EXPECT_TRUE(traject.voor.empty());
    EXPECT_EQ(traject.aangevraagd, (Feit{event_id(1), date("2020-01-10"), date("2020-01-12")}));
    EXPECT_FALSE(traject.lopend());
}

TEST(Hulp, WhatStartsMayBeOtherHelpThanWasAskedFor) {
    const auto hulp =
        folded(happened({{"2020-01-10", hulp_gevraagd("h1"), {"sil"}},
                         {"2020-02-20",
                          HulpGestart{{"h1"}, HulpSoort::fact, GerichtOp::ouder, aanbieder(), {}},
                          {"moeder"}}}));
    ASSERT_EQ(hulp.trajecten.size(), 1U);
    EXPECT_EQ(hulp.trajecten.front().wat, HulpSoort::fact);
    EXPECT_EQ(hulp.trajecten.front().gericht_op, GerichtOp::ouder);
    EXPECT_EQ(hulp.trajecten.front().aanbieder, aanbieder());
}

// A brother who waited and did not get it, did wait; a sister who joined at the start did not.
TEST(Hulp, WhoWaitedAndWhoGetsItAreKeptApart) {
    const auto hulp = folded(happened({{"2020-01-10", hulp_gevraagd("h1"), {"sil", "noor"}},
                                       {"2020-02-20", hulp_gestart("h1"), {"noor", "bo"}}}));
    EXPECT_EQ(hulp.trajecten.front().wachtenden, (std::vector<PersoonId>{{"sil"}, {"noor"}}));
    EXPECT_EQ(hulp.trajecten.front().voor, (std::vector<PersoonId>{{"noor"}, {"bo"}}));
}

TEST(Hulp, HelpThatNobodyWaitedForHasNoWait) {
    EXPECT_EQ(in_short({{"2020-02-20", hulp_gestart("h1"), {"sil"}}}), "h1 runs 2020-02-20");
}

TEST(Hulp, AWaitThatIsGivenUpEndsWithoutHelp) {
    EXPECT_EQ(in_short({{"2020-01-10", hulp_gevraagd("h1"), {"sil"}},
                        {"2020-05-01", hulp_gestopt("h1")}}),
              "h1 waits 2020-01-10 to 2020-05-01");
}

TEST(Hulp, TheFirstApplicationAndTheFirstStopCount) {
    EXPECT_EQ(in_short({{"2020-01-10", hulp_gevraagd("h1"), {"sil"}},
                        {"2020-01-20", hulp_gevraagd("h1"), {"sil"}},
                        {"2020-02-20", hulp_gestart("h1"), {"sil"}},
                        {"2020-06-30", hulp_gestopt("h1")},
                        {"2020-07-30", hulp_gestopt("h1")}}),
              "h1 waits 2020-01-10 to 2020-02-20 runs 2020-02-20 to 2020-06-30");
}

TEST(Hulp, TrajectoriesAreKeptApart) {
    EXPECT_EQ(in_short({{"2020-01-10", hulp_gevraagd("h1"), {"sil"}},
                        {"2020-01-15", hulp_gevraagd("h2"), {"sil"}},
                        {"2020-02-20", hulp_gestart("h2"), {"sil"}},
                        {"2020-03-01", hulp_gestopt("h9")}}),
              "h1 waits 2020-01-10, h2 waits 2020-01-15 to 2020-02-20 runs 2020-02-20");
}

TEST(Hulp, IsTheSameInWhateverOrderItWasRecorded) {
    EXPECT_EQ(in_short({{"2020-06-30", hulp_gestopt("h1")},
                        {"2020-02-20", hulp_gestart("h1"), {"sil"}},
                        {"2020-01-10", hulp_gevraagd("h1"), {"sil"}}}),
              in_short(whole_story));
}

TEST(Hulp, WhatStartsAndStopsOnOneDayDoesNotRunOn) {
    EXPECT_EQ(in_short({{"2020-02-20T10:00", hulp_gestart("h1"), {"sil"}},
                        {"2020-02-20T16:00", hulp_gestopt("h1")}}),
              "h1 runs 2020-02-20 to 2020-02-20");
    EXPECT_EQ(in_short({{"2020-01-10", hulp_gevraagd("h1"), {"sil"}},
                        {"2020-02-20T10:00", hulp_gestart("h1"), {"sil"}},
                        {"2020-02-20", hulp_gestopt("h1")}}),
              "h1 waits 2020-01-10 to 2020-02-20 runs 2020-02-20 to 2020-02-20");
}

TEST(Hulp, AWaitThatWasGivenUpMayStillEndInHelp) {
    EXPECT_EQ(in_short({{"2020-01-10", hulp_gevraagd("h1"), {"sil"}},
                        {"2020-02-01", hulp_gestopt("h1")},
                        {"2020-02-20", hulp_gestart("h1"), {"sil"}}}),
              "h1 waits 2020-01-10 to 2020-02-20 runs 2020-02-20");
}

TEST(Hulp, AMonthOnlyCountsFromItsFirstDay) {
    EXPECT_EQ(in_short({{"2020", hulp_gevraagd("h1"), {"sil"}},
                        {"2020-02", hulp_gestart("h1"), {"sil"}},
                        {"2020-06", hulp_gestopt("h1")}}),
              "h1 waits 2020-01-01 to 2020-02-01 runs 2020-02-01 to 2020-06-01");
}

TEST(Hulp, CutsAtTheDayOfTheQuestion) {
    EXPECT_EQ(in_short(whole_story, "2020-01-09"), "");
    EXPECT_EQ(in_short(whole_story, "2020-01-10"), "h1 waits 2020-01-10");
    EXPECT_EQ(in_short(whole_story, "2020-02-19"), "h1 waits 2020-01-10");
    EXPECT_EQ(in_short(whole_story, "2020-02-20"),
              "h1 waits 2020-01-10 to 2020-02-20 runs 2020-02-20");
    EXPECT_EQ(in_short(whole_story, "2020-06-29"),
              "h1 waits 2020-01-10 to 2020-02-20 runs 2020-02-20");
}

TEST(Hulp, AStartThatWasToldLateIsNotThereEarlier) {
    const std::vector<Happened> story{{"2020-01-10", hulp_gevraagd("h1"), {"sil"}},
                                      {"2020-02-20", hulp_gestart("h1"), {"sil"}, "2020-05-01"}};
    EXPECT_EQ(in_short(story, "2020-06-01", "2020-04-30"), "h1 waits 2020-01-10");
    EXPECT_EQ(in_short(story, "2020-06-01", "2020-05-01"),
              "h1 waits 2020-01-10 to 2020-02-20 runs 2020-02-20");
}

TEST(Hulp, WhatIsWithdrawnIsUndone) {
    const std::vector<std::pair<int, std::string>> table{
        {1, "h1 runs 2020-02-20 to 2020-06-30"},
        {2, "h1 waits 2020-01-10 to 2020-06-30"},
        {3, "h1 waits 2020-01-10 to 2020-02-20 runs 2020-02-20"}};
    for (const auto& [place, expected] : table) {
        auto story = whole_story;
        story.push_back({"2020-08-01", ingetrokken(place)});
        EXPECT_EQ(in_short(story), expected) << place;
    }
}

TEST(Hulp, WhatOtherCapabilitiesTellPassesBy) {
    EXPECT_EQ(in_short({{"2020-03-02", contact(), {"sil"}},
                        {"2020-03-03", signaal("h1"), {"sil"}},
                        {"2020-03-04", maatregel("h1"), {"sil"}},
                        {"2020-03-05", geplaatst("h1"), {"sil"}},
                        {"2020-03-06", terug_naar_huis("h1")}}),
              "");
}

}  // namespace naast
