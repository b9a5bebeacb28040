#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud oproep(bool beantwoord = false) {
    return GezinZochtContact{team(), beantwoord, {}};
}

}  // namespace

// The row's own case: a parent calls on 1, 6 and 12 June, unanswered.
TEST(SIG18, TheThirdCallWithinTwoWeeks) {
    const std::vector<Happened> base{{"2021-06-01", oproep(), {"moeder"}},
                                     {"2021-06-06", oproep(), {"moeder"}}};
    const Happened third{"2021-06-12", oproep(), {"moeder"}};
    expect_table(
        "SIG-18",
        base,
        {
            {"two", {}, "2021-07-01", ""},
            {"not before", {third}, "2021-06-11", ""},
            {"the third", {third}, "2021-06-12", "waarschuwing 2021-06-12"},
            {"called back",
             {third, {"2021-06-14", contact(), {"moeder"}}},
             "2021-07-01",
             "waarschuwing 2021-06-12 tot 2021-06-14"},
            {"called back in between",
             {{"2021-06-07", contact(), {"moeder"}}, third},
             "2021-07-01",
             ""},
            {"called back the same day",
             {third, {"2021-06-12", contact(), {"moeder"}}},
             "2021-07-01",
             ""},
            {"a talk among professionals is no answer",
             {third, {"2021-06-14", contact()}},
             "2021-07-01",
             "waarschuwing 2021-06-12"},
            {"the third was answered",
             {{"2021-06-12", oproep(true), {"moeder"}}},
             "2021-07-01",
             ""},
            {"a fourth was answered",
             {third, {"2021-06-15", oproep(true), {"moeder"}}},
             "2021-07-01",
             "waarschuwing 2021-06-12 tot 2021-06-15"},
            {"others were reached, who could only point back",
             {third,
              {"2021-06-15",
               GezinZochtContact{{"Veilig Thuis", OrganisatieSoort::veilig_thuis}, true, {}},
               {"moeder"}}},
             "2021-07-01",
             "waarschuwing 2021-06-12"},
            {"one between them was answered",
             {{"2021-06-07", oproep(true), {"moeder"}}, third},
             "2021-07-01",
             ""},
            {"on day 14",
             {{"2021-06-15", oproep(), {"moeder"}}},
             "2021-07-01",
             "waarschuwing 2021-06-15"},
            {"on day 15 the first no longer counts",
             {{"2021-06-16", oproep(), {"moeder"}}},
             "2021-07-01",
             ""},
            {"the last three count",
             {{"2021-06-16", oproep(), {"moeder"}}, {"2021-06-18", oproep(), {"moeder"}}},
             "2021-07-01",
             "waarschuwing 2021-06-18"},
            {"a fourth call is of the same warning",
             {third, {"2021-06-13", oproep(), {"moeder"}}},
             "2021-07-01",
             "waarschuwing 2021-06-12"},
        });
}

TEST(SIG18, RestsOnTheAnswerButForWhichItWouldHaveBegunEarlier) {
    EXPECT_EQ(testing_rules::facts_of("SIG-18",
                                      {{"2021-06-01", oproep(), {"moeder"}},
                                       {"2021-06-02", oproep(true), {"moeder"}},
                                       {"2021-06-03", oproep(), {"moeder"}},
                                       {"2021-06-04", oproep(), {"moeder"}},
                                       {"2021-06-05", oproep(), {"moeder"}}},
                                      "2021-07-01"),
              (std::vector{2, 3, 4, 5}));
}

TEST(SIG18, WhoWasReachedBeforeItWasCalledInVainHasNotAnsweredThat) {
    const auto call = [](const char* day, bool answered, const Organisatie& at) -> Happened {
        return {day, GezinZochtContact{at, answered, {}}, {"moeder"}};
    };
    expect_table("SIG-18",
                 {call("2021-06-01", false, team()),
                  call("2021-06-02", true, aanbieder()),
                  call("2021-06-03", false, team()),
                  call("2021-06-04", false, aanbieder())},
                 {{"three in vain", {}, "2021-07-01", "waarschuwing 2021-06-04"}});
}

TEST(SIG18, WhoWasReachedOnTheDayItWasCalledInVainHasAnswered) {
    const auto call = [](const char* day, bool answered, const Organisatie& at) -> Happened {
        return {day, GezinZochtContact{at, answered, {}}, {"moeder"}};
    };
    expect_table("SIG-18",
                 {call("2021-06-01", false, team()),
                  call("2021-06-06", false, team()),
                  call("2021-06-12", false, aanbieder())},
                 {{"in vain", {}, "2021-07-01", "waarschuwing 2021-06-12"},
                  {"and then not", {call("2021-06-12", true, aanbieder())}, "2021-07-01", ""}});
}

TEST(SIG18, OfTwoAnswersTheOneThatTheNextCallsHadTooIsNamed) {
    EXPECT_EQ(testing_rules::facts_of("SIG-18",
                                      {{"2021-06-01", oproep(), {"moeder"}},
                                       {"2021-06-01", contact(), {"moeder"}},
                                       {"2021-06-02", oproep(), {"moeder"}},
                                       {"2021-06-02", contact(), {"moeder"}},
                                       {"2021-06-03", oproep(), {"moeder"}},
                                       {"2021-06-04", oproep(), {"moeder"}},
                                       {"2021-06-05", oproep(), {"moeder"}}},
                                      "2021-07-01"),
              (std::vector{4, 5, 6, 7}));
}

TEST(SIG18, AnAnswerOfLongAgoIsNoPartOfIt) {
    EXPECT_EQ(testing_rules::facts_of("SIG-18",
                                      {{"2021-06-01", oproep(), {"moeder"}},
                                       {"2021-06-02", contact(), {"moeder"}},
                                       {"2021-06-03", oproep(), {"moeder"}},
                                       {"2021-06-04", oproep(), {"moeder"}},
                                       {"2021-12-01", oproep(), {"moeder"}},
                                       {"2021-12-02", oproep(), {"moeder"}},
                                       {"2021-12-03", oproep(), {"moeder"}}},
                                      "2022-01-01"),
              (std::vector{5, 6, 7}));
}

TEST(SIG18, KnownLate) {
    expect_table("SIG-18",
                 {{"2021-06-01", oproep(), {"moeder"}, "2021-06-20"},
                  {"2021-06-06", oproep(), {"moeder"}},
                  {"2021-06-12", oproep(), {"moeder"}}},
                 {{"begins when the first is known", {}, "2021-07-01", "waarschuwing 2021-06-20"},
                  {"as known before", {}, "2021-07-01", "", "2021-06-19"}});
}

}  // namespace naast
