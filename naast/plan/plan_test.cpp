#include "naast/plan/plan.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

// "2020-06-01 geen, ..."
std::string in_short(const std::vector<RecordedEvent>& stream,
                     const std::string& peildatum = "2030-01-01",
                     const std::string& bekend_op = "2030-01-01") {
    const Plan plan = fold_of<Plan>(stream, peildatum, bekend_op);
    std::string text;
    for (const Evaluatie& e : plan.evaluaties) {
        text += (text.empty() ? "" : ", ") + to_text(e.feit.op) + " " +
                std::string(to_text(e.beweging));
    }
    return text;
}

}  // namespace

TEST(Plan, KeepsEveryEvaluationOldestFirst) {
    EXPECT_EQ(in_short(happened({{"2020-12-10", evaluatie(Beweging::achteruit)},
                                 {"2020-06-13", evaluatie(Beweging::geen)},
                                 {"2020-09-11", evaluatie(Beweging::vooruit)}})),
              "2020-06-13 geen, 2020-09-11 vooruit, 2020-12-10 achteruit");
}

TEST(Plan, OfTwoOnOneDayTheOneRecordedFirstStandsFirst) {
    EXPECT_EQ(in_short(happened({{"2020-06-13", evaluatie(Beweging::vooruit)},
                                 {"2020-06-13", evaluatie(Beweging::geen)}})),
              "2020-06-13 vooruit, 2020-06-13 geen");
}

TEST(Plan, OfTwoOnOneDayTheMinuteDecidesWhenItIsKnown) {
    EXPECT_EQ(in_short(happened({{"2020-06-13T16:00", evaluatie(Beweging::vooruit)},
                                 {"2020-06-13T09:30", evaluatie(Beweging::geen)}})),
              "2020-06-13 geen, 2020-06-13 vooruit");
}

TEST(Plan, KeepsOnWhichEventItRestsAndWhenItWasKnown) {
    const Plan plan =
        fold_of<Plan>(happened({{"2020-06", evaluatie(Beweging::geen), {}, "2020-07-15"}}),
                      "2020-12-31",
                      "2020-12-31");
    ASSERT_EQ(plan.evaluaties.size(), 1U);
    EXPECT_EQ(plan.evaluaties.front().feit,
              (Feit{event_id(1), date("2020-06-01"), date("2020-07-15")}));
}

TEST(Plan, CutsAtTheDayOfTheQuestionAndAtWhatWasKnown) {
    const auto stream = happened({{"2020-06-13", evaluatie(Beweging::geen), {}, "2020-07-01"},
                                  {"2020-09-11", evaluatie(Beweging::geen)}});
    EXPECT_EQ(in_short(stream, "2020-06-12"), "");
    EXPECT_EQ(in_short(stream, "2020-06-13"), "2020-06-13 geen");
    EXPECT_EQ(in_short(stream, "2020-09-10", "2020-06-30"), "");
    EXPECT_EQ(in_short(stream, "2020-09-11"), "2020-06-13 geen, 2020-09-11 geen");
}

TEST(Plan, AWithdrawnEvaluationIsGoneAndBackWhenTheWithdrawalIsWithdrawn) {
    auto story = std::vector<Happened>{
        {"2020-06-13", evaluatie(Beweging::geen)},
        {"2020-07-01",
         GebeurtenisIngetrokken{event_id(1), IntrekReden::dubbel, {"Stond er dubbel."}}}};
    EXPECT_EQ(in_short(happened(story)), "");

    story.push_back(
        {"2020-08-01",
         GebeurtenisIngetrokken{event_id(2), IntrekReden::vergissing, {"Toch niet dubbel."}}});
    EXPECT_EQ(in_short(happened(story)), "2020-06-13 geen");
    EXPECT_EQ(in_short(happened(story), "2030-01-01", "2020-07-31"), "");
}

TEST(Plan, WhatOtherCapabilitiesTellPassesBy) {
    EXPECT_EQ(in_short(happened({{"2020-06-13", contact(), {"sil"}},
                                 {"2020-06-14", signaal("s1"), {"sil"}},
                                 {"2020-06-15", hulp_gestart("h1"), {"sil"}}})),
              "");
}

TEST(Plan, PLN_02_TheLastWordOfEachOnTheLastVersionCounts) {
    const auto says = [](Standpunt standpunt, const char* why) {
        return Inhoud{StandpuntGegeven{standpunt, VrijeTekst{why}}};
    };
    const Plan plan = fold_of<Plan>(
        happened({{"2020-02-01", says(Standpunt::eens, "Te vroeg."), {"moeder"}},
                  {"2020-03-01", GezinsplanGemaakt{VrijeTekst{"Rust thuis."}}},
                  {"2020-03-02", says(Standpunt::eens, ""), {"moeder", "vader"}},
                  {"2020-06-01", GezinsplanGemaakt{}},
                  {"2020-06-02", says(Standpunt::eens, ""), {"vader"}},
                  {"2020-06-03", says(Standpunt::oneens, "Nog niet klaar."), {"moeder"}},
                  {"2020-06-09", says(Standpunt::oneens, "Toch niet."), {"vader"}}}),
        "2030-01-01",
        "2030-01-01");
    ASSERT_EQ(plan.versies.size(), 2U);
    EXPECT_EQ(plan.versies[0].tekst, "Rust thuis.");
    EXPECT_EQ(plan.versies[0].meningen.size(), 2U);
    const auto& last = plan.versies[1].meningen;
    ASSERT_EQ(last.size(), 2U);
    EXPECT_EQ(last[0].persoon.waarde, "vader");
    EXPECT_EQ(last[0].standpunt, Standpunt::oneens);
    EXPECT_EQ(last[0].tekst, "Toch niet.");
    EXPECT_EQ(last[1].tekst, "Nog niet klaar.");
}

TEST(Plan, PLN_05_SaysWhenAGoalIsReached) {
    const Plan plan =
        fold_of<Plan>(happened({{"2020-03-01",
                                 DoelGesteld{{"d1"}, {"Weer slapen."}, VrijeTekst{"Een week."}},
                                 {"sil"}},
                                {"2020-03-01", DoelGesteld{{"d2"}, {"Naar school."}, {}}, {"sil"}},
                                {"2020-04-01", DoelAangevuld{{"d2"}, {"Elke dag."}}, {"sil"}}}),
                      "2030-01-01",
                      "2030-01-01");
    EXPECT_EQ(plan.doelen[0].bereikt_als, "Een week.");
    EXPECT_EQ(plan.doelen[1].bereikt_als, "Elke dag.");
}

}  // namespace naast
