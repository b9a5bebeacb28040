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

}  // namespace naast
