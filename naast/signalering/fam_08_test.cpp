#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

// The row's own case: last contact 2019-10-20, concerns open, 42 days later 2019-12-01.
TEST(FAM08, OutOfSightAfterFortyTwoDays) {
    expect_table(
        "FAM-08",
        {{"2019-10-01", aangemeld()},
         {"2019-10-01", signaal("s1"), {"sil"}},
         {"2019-10-20", contact(), {"sil"}}},
        {
            {"on day 42", {}, "2019-12-01", "waarschuwing 2019-12-01"},
            {"not on day 41", {}, "2019-11-30", ""},
            {"a contact on day 41 moves it",
             {{"2019-11-30", contact(), {"sil"}}},
             "2020-01-11",
             "waarschuwing 2020-01-11"},
            {"a contact on day 42 itself: that day they were seen",
             {{"2019-12-01", contact(), {"sil"}}},
             "2019-12-15",
             ""},
            {"a contact ends it",
             {{"2019-12-20", contact(), {"moeder"}}},
             "2019-12-20",
             "waarschuwing 2019-12-01 tot 2019-12-20"},
            {"professionals among themselves did not see the family",
             {{"2019-11-15", contact()}},
             "2019-12-01",
             "waarschuwing 2019-12-01"},
            {"no worries any more: excused",
             {{"2019-11-25", signaal_klaar("s1")}},
             "2020-06-01",
             ""},
            {"worries answered after it began: ends",
             {{"2019-12-10", signaal_klaar("s1")}},
             "2020-06-01",
             "waarschuwing 2019-12-01 tot 2019-12-10"},
            {"help that runs sees the family",
             {{"2019-11-04", hulp_gestart("h1"), {"sil"}}},
             "2020-06-01",
             ""},
            {"help that stopped: from its last day, 2019-11-24 + 42",
             {{"2019-11-04", hulp_gestart("h1"), {"sil"}}, {"2019-11-25", hulp_gestopt("h1")}},
             "2020-01-05",
             "waarschuwing 2020-01-05"},
            {"a placement sees the child",
             {{"2019-11-04", geplaatst("p1"), {"sil"}}},
             "2020-06-01",
             ""},
            {"a placement that ended: from its last day, 2019-11-24 + 42",
             {{"2019-11-04", geplaatst("p1"), {"sil"}}, {"2019-11-25", terug_naar_huis("p1")}},
             "2020-01-05",
             "waarschuwing 2020-01-05"},
            {"waiting for help is not being seen",
             {{"2019-11-04", hulp_gevraagd("h1"), {"sil"}}},
             "2019-12-01",
             "waarschuwing 2019-12-01"},
            {"a contact recorded late: as known on day 42 it was raised",
             {{"2019-11-15", contact(), {"sil"}, "2019-12-10"}},
             "2019-12-05",
             "waarschuwing 2019-12-01",
             "2019-12-05"},
            {"and known now, it should not have been",
             {{"2019-11-15", contact(), {"sil"}, "2019-12-10"}},
             "2019-12-12",
             ""},
        });
}

TEST(FAM08, ConcernsOfEachKindCount) {
    const std::string on_day_42 = "waarschuwing 2020-02-12";
    expect_table(
        "FAM-08",
        {{"2019-12-01", aangemeld()}, {"2020-01-01", contact(), {"sil"}}},
        {
            {"no concern at all", {}, "2020-06-01", ""},
            {"absence from school", {{"2019-12-15", verzuim(), {"sil"}}}, "2020-02-12", on_day_42},
            {"a measure", {{"2019-12-15", maatregel("m1"), {"sil"}}}, "2020-02-12", on_day_42},
            {"an investigation",
             {{"2019-12-15",
               OnderzoekGestart{{"o1"}, OnderzoekSoort::anders, team(), {}},
               {"sil"}}},
             "2020-02-12",
             on_day_42},
            {"a concern that begins later still counts from the last contact",
             {{"2020-01-20", signaal("s1"), {"sil"}}},
             "2020-02-12",
             on_day_42},
            {"a concern that begins after day 42 is raised at once",
             {{"2020-03-02", signaal("s1"), {"sil"}}},
             "2020-03-02",
             "waarschuwing 2020-03-02"},
        });
}

TEST(FAM08, NeverSeenCountsFromTheConcern) {
    expect_table("FAM-08",
                 {{"2020-01-01", aangemeld()}, {"2020-01-10", signaal("s1"), {"sil"}}},
                 {
                     {"day 41", {}, "2020-02-20", ""},
                     {"day 42", {}, "2020-02-21", "waarschuwing 2020-02-21"},
                 });
    const auto found = testing_rules::of_rule(
        "FAM-08",
        testing_rules::dossier_of(
            {{"2020-01-01", aangemeld()}, {"2020-01-10", signaal("s1"), {"sil"}}}, "2020-03-01"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().tekst.nl,
              "Er zijn zorgen sinds 10 januari 2020, maar niemand zag of sprak dit gezin. Ga "
              "erheen.");
}

// 42 days after 2020-03-02 is 2020-04-13.
TEST(FAM08, AConcernThatWasToldLateCountsFromThen) {
    expect_table(
        "FAM-08",
        {{"2020-01-01", aangemeld()}, {"2020-01-10", signaal("s1"), {"sil"}, "2020-03-02"}},
        {
            {"day 41", {}, "2020-04-12", ""},
            {"day 42", {}, "2020-04-13", "waarschuwing 2020-04-13"},
        });
}

TEST(FAM08, RestsOnTheLastContactOnTheConcernsAndOnWhatEnded) {
    EXPECT_EQ(facts_of("FAM-08",
                       {{"2019-10-01", aangemeld()},
                        {"2019-10-01", signaal("s1"), {"sil"}},
                        {"2019-10-10", contact(), {"sil"}},
                        {"2019-10-20", contact(), {"sil"}},
                        {"2019-10-20", contact()},
                        {"2019-10-21", signaal("s2"), {"sil"}},
                        {"2019-11-01", signaal_klaar("s2")},
                        {"2019-11-02", verzuim(), {"sil"}},
                        {"2019-11-03", maatregel("m1"), {"sil"}},
                        {"2019-12-02", signaal("s3"), {"sil"}}},
                       "2019-12-31"),
              (std::vector{2, 4, 6, 7, 8, 9, 10}));
    EXPECT_EQ(facts_of("FAM-08",
                       {{"2019-10-01", signaal("s1"), {"sil"}},
                        {"2019-10-01", hulp_gestart("h1"), {"sil"}},
                        {"2019-10-01", geplaatst("p1"), {"sil"}},
                        {"2019-10-20", hulp_gestopt("h1")},
                        {"2019-10-20", terug_naar_huis("p1")}},
                       "2019-12-31"),
              (std::vector{1, 2, 3, 4, 5}));
}

}  // namespace naast
