#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

// The row's own case: waits of 20, 42 and 35 days are 97 together.
TEST(WTL03, TheSumOverSuccessiveIntakes) {
    const std::vector<Happened> three{{"2021-01-01", hulp_gevraagd("h1"), {"jay"}},
                                      {"2021-01-21", afgewezen("h1")},
                                      {"2021-02-01", hulp_gevraagd("h2"), {"jay"}},
                                      {"2021-03-15", afgewezen("h2")},
                                      {"2021-04-01", hulp_gevraagd("h3"), {"jay"}},
                                      {"2021-05-06", afgewezen("h3")}};
    expect_table("WTL-03",
                 three,
                 {
                     {"62 days is below the norm", {}, "2021-05-05", ""},
                     {"97 days", {}, "2021-05-06", "jay: signaal 2021-05-06"},
                     {"until help starts",
                      {{"2021-06-01", hulp_gestart("h4"), {"jay"}}},
                      "2021-07-01",
                      "jay: signaal 2021-05-06 tot 2021-06-01"},
                     {"help for another changes nothing",
                      {{"2021-06-01", hulp_gestart("h4"), {"bo"}}},
                      "2021-07-01",
                      "jay: signaal 2021-05-06"},
                 });
    const auto found =
        testing_rules::of_rule("WTL-03", testing_rules::dossier_of(three, "2021-06-01"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NE(found.front().tekst.nl.find(" 97 dagen"), std::string::npos);
}

TEST(WTL03, TheNormIsReached) {
    expect_table(
        "WTL-03",
        {{"2021-01-01", hulp_gevraagd("h1"), {"jay"}}},
        {{"89 days", {{"2021-03-31", afgewezen("h1")}}, "2021-05-01", ""},
         {"90 days", {{"2021-04-01", afgewezen("h1")}}, "2021-05-01", "jay: signaal 2021-04-01"},
         {"it began in the end", {{"2021-04-20", hulp_gestart("h1"), {"jay"}}}, "2021-05-01", ""},
         {"the family gave up",
          {{"2021-04-20", hulp_gestopt("h1")}},
          "2021-05-01",
          "jay: signaal 2021-04-20"},
         {"days that two waited for count once",
          {{"2021-01-01", hulp_gevraagd("h2"), {"jay"}},
           {"2021-02-20", afgewezen("h1")},
           {"2021-02-20", afgewezen("h2")}},
          "2021-05-01",
          ""}});
}

// Catalogue 3.2, row 7.
TEST(WTL03, JayWaited337Days) {
    const auto found = testing_rules::of_rule(
        "WTL-03",
        testing_rules::dossier_of(
            {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}}, {"2022-02-15", afgewezen("h1")}},
            "2022-02-15"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NE(found.front().tekst.nl.find(" 337 dagen"), std::string::npos);
}

TEST(WTL03, RestsOnTheWaitsUpToThatDayAndOnWhatEndedThem) {
    EXPECT_EQ(facts_of("WTL-03",
                       {{"2021-01-01", hulp_gevraagd("h1"), {"jay"}},
                        {"2021-01-21", afgewezen("h1")},
                        {"2021-02-01", hulp_gevraagd("h2"), {"jay"}},
                        {"2021-05-06", afgewezen("h2")},
                        {"2021-05-06", hulp_gevraagd("h3"), {"jay"}}},
                       "2021-06-01"),
              (std::vector{1, 2, 3, 4}));
    // Two that ended that day.
    EXPECT_EQ(facts_of("WTL-03",
                       {{"2021-01-01", hulp_gevraagd("h1"), {"jay"}},
                        {"2021-02-01", hulp_gevraagd("h2"), {"jay"}},
                        {"2021-05-06", afgewezen("h1")},
                        {"2021-05-06", afgewezen("h2")}},
                       "2021-06-01"),
              (std::vector{1, 2, 3, 4}));
}

TEST(WTL03, KnownLate) {
    expect_table("WTL-03",
                 {{"2021-01-01", hulp_gevraagd("h1"), {"jay"}},
                  {"2021-04-20", afgewezen("h1"), {}, "2021-04-25"}},
                 {{"begins when it is known", {}, "2021-05-01", "jay: signaal 2021-04-25"},
                  {"as known before", {}, "2021-05-01", "", "2021-04-24"}});
}

}  // namespace naast
