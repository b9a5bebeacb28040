#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

// Ruud and Raymond: help from 15 March 2020 is looked at on 13 June, 11 September and 10 December.
TEST(PLN07, EveryNinetyDaysWhileThereIsHelp) {
    const std::vector<Happened> base{{"2020-03-15", hulp_gestart("h1"), {"ruud"}}};
    const Inhoud evaluated = evaluatie(Beweging::geen);
    expect_table(
        "PLN-07",
        base,
        {
            {"on day 90", {}, "2020-06-13", ""},
            {"on day 91", {}, "2020-06-14", "waarschuwing 2020-06-14"},
            {"looked at on day 90", {{"2020-06-13", evaluated}}, "2020-09-11", ""},
            {"and then not again",
             {{"2020-06-13", evaluated}},
             "2020-09-12",
             "waarschuwing 2020-09-12"},
            {"each time in time",
             {{"2020-06-13", evaluated}, {"2020-09-11", evaluated}, {"2020-12-10", evaluated}},
             "2021-03-10",
             ""},
            {"late",
             {{"2020-07-01", evaluated}},
             "2020-08-01",
             "waarschuwing 2020-06-14 tot 2020-07-01"},
            {"the help is over",
             {{"2020-07-20", hulp_gestopt("h1"), {"ruud"}}},
             "2020-08-01",
             "waarschuwing 2020-06-14 tot 2020-07-20"},
            {"the help was over in time",
             {{"2020-06-14", hulp_gestopt("h1"), {"ruud"}}},
             "2020-08-01",
             ""},
            {"an evaluation before the help does not count",
             {{"2020-03-14", evaluated}},
             "2020-06-14",
             "waarschuwing 2020-06-14"},
            {"on the day it began it does",
             {{"2020-03-15", evaluated}},
             "2020-06-14",
             "waarschuwing 2020-06-14"},
        });
    expect_table("PLN-07",
                 {{"2020-03-15", hulp_gevraagd("h1"), {"ruud"}}},
                 {{"who waits has no help yet", {}, "2020-09-01", ""}});
}

TEST(PLN07, AnotherHelpAndAPlacementGoOn) {
    expect_table("PLN-07",
                 {{"2020-03-15", hulp_gestart("h1"), {"ruud"}},
                  {"2020-05-01", hulp_gestopt("h1"), {"ruud"}},
                  {"2020-05-01", geplaatst("p1"), {"ruud"}}},
                 {{"counts on", {}, "2020-06-14", "waarschuwing 2020-06-14"},
                  {"home",
                   {{"2020-06-20", terug_naar_huis("p1"), {"ruud"}}},
                   "2020-07-14",
                   "waarschuwing 2020-06-14 tot 2020-06-20"}});
    expect_table("PLN-07",
                 {{"2020-03-15", hulp_gestart("h1"), {"ruud"}},
                  {"2020-05-01", hulp_gestopt("h1"), {"ruud"}},
                  {"2020-05-02", hulp_gestart("h2"), {"ruud"}}},
                 {{"after a day without help it counts anew", {}, "2020-07-31", ""},
                  {"from that start", {}, "2020-08-01", "waarschuwing 2020-08-01"}});
}

TEST(PLN07, KnownLateAndWhatItRestsOn) {
    const std::vector<Happened> base{{"2020-03-15", hulp_gestart("h1"), {"ruud"}},
                                     {"2020-04-15", contact(), {"ruud"}},
                                     {"2020-05-15", evaluatie(Beweging::geen), {}, "2020-09-01"}};
    expect_table("PLN-07",
                 base,
                 {{"begins when it is known", {}, "2020-09-10", "waarschuwing 2020-09-01"},
                  {"as known before", {}, "2020-09-10", "waarschuwing 2020-06-14", "2020-08-31"}});
    EXPECT_EQ(facts_of("PLN-07", base, "2020-09-10"), (std::vector<int>{1, 3}));
}

}  // namespace naast
