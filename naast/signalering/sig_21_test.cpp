#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;
using testing_rules::of_rule;

// The row's own case: both brothers stay away from 2019-04-01; 28 days later is 2019-04-29.
TEST(SIG21, AwayFromSchoolForFourWeeks) {
    expect_table(
        "SIG-21",
        {{"2019-04-01", verzuim(), {"ruud"}}},
        {
            {"day 27", {}, "2019-04-28", ""},
            {"day 28", {}, "2019-04-29", "ruud: waarschuwing 2019-04-29"},
            {"back on day 28: in time",
             {{"2019-04-29", weer_naar_school(), {"ruud"}}},
             "2019-06-01",
             ""},
            {"back after it: ends",
             {{"2019-05-06", weer_naar_school(), {"ruud"}}},
             "2019-06-01",
             "ruud: waarschuwing 2019-04-29 tot 2019-05-06"},
            {"the brother goes back, Ruud does not",
             {{"2019-04-20", weer_naar_school(), {"raymond"}}},
             "2019-04-29",
             "ruud: waarschuwing 2019-04-29"},
            {"back and away again: the count begins anew",
             {{"2019-04-15", weer_naar_school(), {"ruud"}}, {"2019-05-01", verzuim(), {"ruud"}}},
             "2019-05-29",
             "ruud: waarschuwing 2019-05-29"},
            {"a brother who stays away too joins the warning",
             {{"2019-05-01", verzuim(), {"raymond"}}},
             "2019-05-29",
             "ruud+raymond: waarschuwing 2019-04-29"},
            {"a brother whose 28 days are not over does not join yet",
             {{"2019-05-01", verzuim(), {"raymond"}}},
             "2019-05-28",
             "ruud: waarschuwing 2019-04-29"},
            {"it ends when the last one is back",
             {{"2019-05-01", verzuim(), {"raymond"}},
              {"2019-06-03", weer_naar_school(), {"ruud"}},
              {"2019-06-10", weer_naar_school(), {"raymond"}}},
             "2019-07-01",
             "ruud+raymond: waarschuwing 2019-04-29 tot 2019-06-10"},
            {"with a time between them they are two",
             {{"2019-05-20", weer_naar_school(), {"ruud"}}, {"2019-05-01", verzuim(), {"raymond"}}},
             "2019-07-01",
             "ruud: waarschuwing 2019-04-29 tot 2019-05-20; raymond: waarschuwing 2019-05-29"},
        });
}

TEST(SIG21, AllowedAbsenceIsNoSignal) {
    expect_table("SIG-21",
                 {{"2019-04-01", verzuim(VerzuimSoort::geoorloofd), {"ruud"}}},
                 {{"ill, with leave", {}, "2019-12-01", ""}});
}

TEST(SIG21, OfOneBrotherItWasKnownLate) {
    const Happened ruud{"2019-04-01", verzuim(), {"ruud"}};
    const Happened late{"2019-04-01", verzuim(), {"raymond"}, "2019-05-13"};
    expect_table(
        "SIG-21",
        {ruud, late},
        {{"he joins", {}, "2019-06-01", "ruud+raymond: waarschuwing 2019-04-29"},
         {"as known before", {}, "2019-06-01", "ruud: waarschuwing 2019-04-29", "2019-05-12"},
         {"both were back by then",
          {{"2019-05-06", weer_naar_school(), {"ruud", "raymond"}}},
          "2019-06-01",
          "ruud+raymond: waarschuwing 2019-04-29 tot 2019-05-06"}});
    expect_table(
        "SIG-21",
        {{"2019-04-01", verzuim(), {"ruud"}, "2019-06-10"}, {"2019-04-10", verzuim(), {"raymond"}}},
        {{"who was known first begins it",
          {},
          "2019-07-01",
          "ruud+raymond: waarschuwing 2019-05-08"}});
}

// What was over before it was known delays nothing.
TEST(SIG21, AnAbsenceThatWasOverBeforeItWasKnown) {
    const Happened other{"2019-03-01", verzuim(), {"raymond"}};
    const std::string stands = "raymond: waarschuwing 2019-03-29";
    expect_table("SIG-21",
                 {other},
                 {{"and that ended long before",
                   {{"2019-01-01", verzuim(), {"ruud"}, "2019-06-01"},
                    {"2019-02-15", weer_naar_school(), {"ruud"}, "2019-06-01"}},
                   "2019-07-01",
                   stands},
                  {"and that ended after it began",
                   {{"2019-02-01", verzuim(), {"ruud"}, "2019-04-10"},
                    {"2019-04-05", weer_naar_school(), {"ruud"}, "2019-04-10"}},
                   "2019-07-01",
                   "ruud+raymond: waarschuwing 2019-03-29"}});
    expect_table("SIG-21",
                 {{"2019-02-01", verzuim(), {"ruud"}, "2019-03-10"},
                  {"2019-03-10", weer_naar_school(), {"ruud"}},
                  {"2019-02-05", verzuim(), {"raymond"}, "2019-05-01"}},
                 {{"on the very day", {}, "2019-06-01", "ruud+raymond: waarschuwing 2019-05-01"}});
}

TEST(SIG21, KnownLateIsRaisedWhenKnown) {
    expect_table("SIG-21",
                 {{"2019-04-01", verzuim(), {"ruud"}, "2019-05-13"}},
                 {
                     {"told by the school six weeks later",
                      {},
                      "2019-05-20",
                      "ruud: waarschuwing 2019-05-13"},
                     {"not known yet", {}, "2019-05-20", "", "2019-05-12"},
                 });
}

TEST(SIG21, OneWarningForTwoChildrenNamesThemAndCountsThem) {
    const std::vector<Happened> both{{"2019-03-01", persoon(), {"ruud"}},
                                     {"2019-04-01", verzuim(), {"ruud", "raymond"}}};
    const auto found = of_rule("SIG-21", testing_rules::dossier_of(both, "2019-04-29"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().tekst.nl,
              "Sil en raymond gaan sinds 1 april 2019 niet naar school (2 kinderen). Zoek met het "
              "gezin en de school een plek die past.");
    EXPECT_EQ(found.front().tekst.en,
              "Sil and raymond have not gone to school since 1 April 2019 (2 children). Look for a "
              "place that fits, with the family and the school.");
}

TEST(SIG21, RestsOnTheAbsencesOfAllWhomItConcerns) {
    EXPECT_EQ(facts_of("SIG-21",
                       {{"2019-04-01", verzuim(), {"ruud"}},
                        {"2019-04-01", contact(), {"ruud"}},
                        {"2019-05-01", verzuim(), {"raymond"}}},
                       "2019-06-01"),
              (std::vector{1, 3}));
}

TEST(SIG21, RestsOnTheReturnThatEndedIt) {
    EXPECT_EQ(facts_of("SIG-21",
                       {{"2019-04-01", verzuim(), {"ruud"}},
                        {"2019-05-06", weer_naar_school(), {"ruud"}}},
                       "2019-06-01"),
              (std::vector{1, 2}));
}

}  // namespace naast
