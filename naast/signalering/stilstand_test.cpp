#include "naast/signalering/stilstand.h"

#include "naast/signalering/testing.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

using namespace testing_events;
using testing_rules::dossier_of;
using testing_rules::shipped_normen;

namespace {

std::vector<Stilgevallen> found_in(const std::vector<Happened>& events,
                                   const std::string& peildatum = "2022-01-01",
                                   const std::string& bekend_op = "") {
    const Dossier dossier = dossier_of(events, peildatum, bekend_op);
    return stilgevallen({dossier, shipped_normen(), Overzicht(dossier)});
}

// "since 2020-01-06 (2 evaluations): 2020-04-05 to 2020-07-01; ..."
std::string in_short(const std::vector<Stilgevallen>& all) {
    std::string text;
    for (const Stilgevallen& one : all) {
        text += (text.empty() ? "" : "; ") + ("since " + to_text(one.sinds.op)) + " (" +
                std::to_string(one.evaluaties.size()) + " evaluations): " + to_text(one.first_day);
        if (one.vooruitgang) text += " to " + to_text(one.vooruitgang->op);
    }
    return text;
}

std::vector<Uuid> ids_of(const Feiten& feiten) {
    std::vector<Uuid> ids;
    ids.reserve(feiten.size());
    for (const Feit& feit : feiten) ids.push_back(feit.gebeurtenis);
    return ids;
}

// Help since 2020-01-06; 90 days later is 2020-04-05.
const std::vector<Happened> standing_still{{"2020-01-06", hulp_gestart("h1"), {"sil"}},
                                           {"2020-02-03", evaluatie(Beweging::geen)},
                                           {"2020-03-02", evaluatie(Beweging::achteruit)}};

std::vector<Happened> and_then(std::vector<Happened> events, const std::vector<Happened>& more) {
    events.insert(events.end(), more.begin(), more.end());
    return events;
}

}  // namespace

TEST(COO21, StandsStillFromDayNinetyWhenTwoEvaluationsCameBefore) {
    const auto found = found_in(standing_still);
    EXPECT_EQ(in_short(found), "since 2020-01-06 (2 evaluations): 2020-04-05");
    EXPECT_EQ(found.front().sinds.gebeurtenis, event_id(1));
    EXPECT_EQ(ids_of(found.front().evaluaties), (std::vector{event_id(2), event_id(3)}));
}

TEST(COO21, StandsStillFromTheSecondEvaluationWhenThatCameLater) {
    EXPECT_EQ(in_short(found_in({{"2020-01-06", hulp_gestart("h1"), {"sil"}},
                                 {"2020-02-03", evaluatie(Beweging::geen)},
                                 {"2020-04-06", evaluatie(Beweging::geen)}})),
              "since 2020-01-06 (2 evaluations): 2020-04-06");
}

TEST(COO21, OneEvaluationOrNoneSaysNothing) {
    EXPECT_EQ(in_short(found_in({{"2020-01-06", hulp_gestart("h1"), {"sil"}}})), "");
    EXPECT_EQ(in_short(found_in({{"2020-01-06", hulp_gestart("h1"), {"sil"}},
                                 {"2020-02-03", evaluatie(Beweging::geen)}})),
              "");
}

TEST(COO21, TwoEvaluationsWithProgressBetweenThemAreNotRunning) {
    EXPECT_EQ(in_short(found_in({{"2020-01-06", hulp_gestart("h1"), {"sil"}},
                                 {"2020-02-03", evaluatie(Beweging::geen)},
                                 {"2020-03-02", evaluatie(Beweging::vooruit)},
                                 {"2020-12-01", evaluatie(Beweging::geen)}})),
              "");
}

TEST(COO21, AThirdEvaluationAddsNothing) {
    EXPECT_EQ(in_short(found_in(and_then(standing_still,
                                         {{"2020-09-01", evaluatie(Beweging::geen)},
                                          {"2020-12-01", evaluatie(Beweging::achteruit)}}))),
              "since 2020-01-06 (2 evaluations): 2020-04-05");
}

TEST(COO21, ProgressEndsItOnce) {
    const auto found =
        found_in(and_then(standing_still,
                          {{"2020-07-01", evaluatie(Beweging::vooruit), {}, "2020-07-09"},
                           {"2020-08-01", evaluatie(Beweging::vooruit)}}));
    EXPECT_EQ(in_short(found), "since 2020-01-06 (2 evaluations): 2020-04-05 to 2020-07-01");
    EXPECT_EQ(found.front().vooruitgang,
              (Feit{event_id(4), date("2020-07-01"), date("2020-07-09")}));
}

// Whoever uses it sees by the two days that it never held.
TEST(COO21, ProgressBeforeDayNinetyStandsBeforeTheFirstDay) {
    EXPECT_EQ(in_short(found_in(
                  and_then(standing_still, {{"2020-04-04", evaluatie(Beweging::vooruit)}}))),
              "since 2020-01-06 (2 evaluations): 2020-04-05 to 2020-04-04");
}

// 90 days after 2020-07-01 is 2020-09-29.
TEST(COO21, AfterProgressTheDaysCountFromIt) {
    const auto found = found_in(and_then(standing_still,
                                         {{"2020-07-01", evaluatie(Beweging::vooruit)},
                                          {"2020-07-06", hulp_gestart("h2"), {"sil"}},
                                          {"2020-08-03", evaluatie(Beweging::geen)},
                                          {"2020-09-07", evaluatie(Beweging::geen)}}));
    EXPECT_EQ(in_short(found),
              "since 2020-01-06 (2 evaluations): 2020-04-05 to 2020-07-01; "
              "since 2020-07-01 (2 evaluations): 2020-09-29");
    EXPECT_EQ(found.back().sinds.gebeurtenis, event_id(4));
    EXPECT_EQ(ids_of(found.back().evaluaties), (std::vector{event_id(6), event_id(7)}));
}

TEST(COO21, OfTwoTimesOfProgressTheLastCounts) {
    EXPECT_EQ(in_short(found_in({{"2020-01-06", evaluatie(Beweging::vooruit)},
                                 {"2020-07-01", evaluatie(Beweging::vooruit)},
                                 {"2020-08-03", evaluatie(Beweging::geen)},
                                 {"2020-09-07", evaluatie(Beweging::geen)}})),
              "since 2020-07-01 (2 evaluations): 2020-09-29");
}

// 90 days after 2020-02-03 is 2020-05-03.
TEST(COO21, WithoutHelpTheDaysCountFromTheFirstEvaluation) {
    const auto found = found_in(
        {{"2020-02-03", evaluatie(Beweging::geen)}, {"2020-03-02", evaluatie(Beweging::geen)}});
    EXPECT_EQ(in_short(found), "since 2020-02-03 (2 evaluations): 2020-05-03");
    EXPECT_EQ(found.front().sinds.gebeurtenis, event_id(1));
}

TEST(COO21, OfTheHelpThatWasThereTheLatestStartCounts) {
    const std::vector<Happened> evaluated{{"2020-02-03", evaluatie(Beweging::geen)},
                                          {"2020-03-02", evaluatie(Beweging::geen)}};
    EXPECT_EQ(in_short(found_in(and_then(evaluated,
                                         {{"2020-01-13", hulp_gestart("h2"), {"sil"}},
                                          {"2019-11-04", hulp_gestart("h1"), {"sil"}}}))),
              "since 2020-01-13 (2 evaluations): 2020-04-12");
    EXPECT_EQ(
        in_short(found_in(and_then(evaluated, {{"2020-02-04", hulp_gestart("h1"), {"sil"}}}))),
        "since 2020-02-03 (2 evaluations): 2020-05-03");
    EXPECT_EQ(
        in_short(found_in(and_then(evaluated, {{"2020-01-06", hulp_gevraagd("h1"), {"sil"}}}))),
        "since 2020-02-03 (2 evaluations): 2020-05-03");
}

TEST(COO21, OfTwoStartsOnOneDayTheFirstIsNamed) {
    const auto found = found_in({{"2020-01-06", hulp_gestart("h1"), {"sil"}},
                                 {"2020-01-06", hulp_gestart("h2"), {"sil"}},
                                 {"2020-02-03", evaluatie(Beweging::geen)},
                                 {"2020-03-02", evaluatie(Beweging::geen)}});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().sinds.gebeurtenis, event_id(1));
}

// Asked for first, started last.
TEST(COO21, TheLatestStartCountsAlsoOfHelpThatWasAskedForEarlier) {
    EXPECT_EQ(in_short(found_in({{"2019-10-01", hulp_gevraagd("h1"), {"sil"}},
                                 {"2019-11-04", hulp_gestart("h2"), {"sil"}},
                                 {"2020-01-13", hulp_gestart("h1"), {"sil"}},
                                 {"2020-02-03", evaluatie(Beweging::geen)},
                                 {"2020-03-02", evaluatie(Beweging::geen)}})),
              "since 2020-01-13 (2 evaluations): 2020-04-12");
}

TEST(COO21, HelpThatBeganOnTheDayOfTheFirstEvaluationWasThere) {
    const auto found = found_in({{"2020-02-03T09:00", evaluatie(Beweging::geen)},
                                 {"2020-03-02", evaluatie(Beweging::geen)},
                                 {"2020-02-03T16:00", hulp_gestart("h1"), {"sil"}}});
    EXPECT_EQ(in_short(found), "since 2020-02-03 (2 evaluations): 2020-05-03");
    EXPECT_EQ(found.front().sinds.gebeurtenis, event_id(3));
}

TEST(COO21, RestsOnWhatTheDaysCountFromAndThenOnTheEvaluations) {
    EXPECT_EQ(ids_of(found_in(standing_still).front().feiten()),
              (std::vector{event_id(1), event_id(2), event_id(3)}));
}

TEST(COO21, RestsOnAnEvaluationThatTheDaysCountFromOnce) {
    EXPECT_EQ(ids_of(found_in({{"2020-02-03", evaluatie(Beweging::geen)},
                               {"2020-03-02", evaluatie(Beweging::geen)}})
                         .front()
                         .feiten()),
              (std::vector{event_id(1), event_id(2)}));
}

TEST(COO21, WhatHappenedOrWasToldAfterTheQuestionIsNotThere) {
    const std::vector<Happened> events{
        {"2020-01-06", hulp_gestart("h1"), {"sil"}},
        {"2020-02-03", evaluatie(Beweging::geen)},
        {"2020-03-02", evaluatie(Beweging::geen), {}, "2020-06-01"},
        {"2020-07-01", evaluatie(Beweging::vooruit), {}, "2020-08-01"}};
    EXPECT_EQ(in_short(found_in(events, "2020-03-01", "2022-01-01")), "");
    EXPECT_EQ(in_short(found_in(events, "2022-01-01", "2020-05-31")), "");
    EXPECT_EQ(in_short(found_in(events, "2022-01-01", "2020-07-31")),
              "since 2020-01-06 (2 evaluations): 2020-04-05");
    EXPECT_EQ(in_short(found_in(events, "2020-06-30", "2022-01-01")),
              "since 2020-01-06 (2 evaluations): 2020-04-05");
    EXPECT_EQ(in_short(found_in(events, "2022-01-01", "2020-08-01")),
              "since 2020-01-06 (2 evaluations): 2020-04-05 to 2020-07-01");
}

TEST(COO21, WithoutANormInForceNothingStandsStill) {
    EXPECT_EQ(in_short(found_in({{"1999-12-31", evaluatie(Beweging::geen)},
                                 {"2000-02-01", evaluatie(Beweging::geen)}})),
              "");
    const Dossier dossier = dossier_of(standing_still, "2022-01-01");
    const Normen none;
    EXPECT_EQ(in_short(stilgevallen({dossier, none, Overzicht(dossier)})), "");
}

// TRM-61: a change of a norm does not judge anew what began before it.
TEST(COO21, TheNormsAreThoseOfTheDayThatTheDaysCountFrom) {
    const auto normen = Normen::read(
        R"(
        [[norm]]
        id = "COO-21.dagen"
        naam = "Dagen"
        name = "Days"
        status = "voorstel"
        bron = "test"
        waarde = [{ getal = 90, eenheid = "dagen", vanaf = 2000-01-01, tot_en_met = 2020-01-31 },
                  { getal = 30, eenheid = "dagen", vanaf = 2020-02-01 }]
        [[norm]]
        id = "COO-21.evaluaties"
        naam = "Evaluaties"
        name = "Evaluations"
        status = "voorstel"
        bron = "test"
        waarde = [{ getal = 2, eenheid = "aantal", vanaf = 2000-01-01, tot_en_met = 2020-01-31 },
                  { getal = 3, eenheid = "aantal", vanaf = 2020-02-01 }]
        )",
        "dagen = []");
    ASSERT_TRUE(normen.has_value());
    const Dossier dossier = dossier_of(standing_still, "2022-01-01");
    EXPECT_EQ(in_short(stilgevallen({dossier, *normen, Overzicht(dossier)})),
              "since 2020-01-06 (2 evaluations): 2020-04-05");
}

TEST(COO21, OnlyEvaluationsOfTheHelpSayWhetherItMoves) {
    EXPECT_EQ(
        in_short(found_in({{"2020-01-06", geplaatst("p1"), {"sil"}},
                           {"2020-02-03", evaluatie(Beweging::geen)},
                           {"2020-03-02", PlaatsingGeevalueerd{{"p1"}, {"a"}, {"b"}, {"c"}, {"d"}}},
                           {"2020-04-06", contact(), {"sil"}}})),
        "");
}

}  // namespace naast
