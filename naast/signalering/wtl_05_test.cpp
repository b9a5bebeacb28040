#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

// The row's own case: a warning on day 7, to the contract manager on day 14.
TEST(WTL05, AWeekOnTheListWithoutBridging) {
    expect_table(
        "WTL-05",
        {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}}},
        {
            {"not on day 6", {}, "2021-03-21", ""},
            {"on day 7", {}, "2021-03-22", "jay: waarschuwing 2021-03-22"},
            {"not yet higher on day 13", {}, "2021-03-28", "jay: waarschuwing 2021-03-22"},
            {"on day 14", {}, "2021-03-29", "jay: waarschuwing 2021-03-22, escalatie 2021-03-29"},
            {"bridged within the week",
             {{"2021-03-22", overbrugd("h1"), {"jay"}}},
             "2021-06-01",
             ""},
            {"bridged a day late",
             {{"2021-03-23", overbrugd("h1"), {"jay"}}},
             "2021-06-01",
             "jay: waarschuwing 2021-03-22 tot 2021-03-23"},
            {"the bridging stops: a week later again",
             {{"2021-03-20", overbrugd("h1"), {"jay"}},
              {"2021-05-01", OverbruggingGestopt{{"h1"}}}},
             "2021-05-10",
             "jay: waarschuwing 2021-05-08"},
            {"bridging of a brother does not help",
             {{"2021-03-16", overbrugd("h1"), {"bo"}}},
             "2021-03-22",
             "jay: waarschuwing 2021-03-22"},
            {"other help runs", {{"2020-01-01", hulp_gestart("h0"), {"jay"}}}, "2021-06-01", ""},
            {"other help is on hold: it does not help",
             {{"2020-01-01", hulp_gestart("h0"), {"jay"}},
              {"2021-03-15", HulpAangehouden{{"h0"}, {}, {}}}},
             "2021-03-22",
             "jay: waarschuwing 2021-03-22"},
            {"other help goes on again",
             {{"2020-01-01", hulp_gestart("h0"), {"jay"}},
              {"2021-03-15", HulpAangehouden{{"h0"}, {}, {}}},
              {"2021-03-24", HulpHervat{{"h0"}}}},
             "2021-06-01",
             "jay: waarschuwing 2021-03-22 tot 2021-03-24"},
            {"the help starts",
             {{"2021-03-25", hulp_gestart("h1"), {"jay"}}},
             "2021-06-01",
             "jay: waarschuwing 2021-03-22 tot 2021-03-25"},
            {"rejected",
             {{"2021-03-25", afgewezen("h1")}},
             "2021-06-01",
             "jay: waarschuwing 2021-03-22 tot 2021-03-25"},
        });
}

// The norms begin on 1 January 2000: what counts is the day on which the bridging stopped.
TEST(WTL05, AsksForTheNormOfTheDayOnWhichNothingHelpedAnyMore) {
    expect_table("WTL-05",
                 {{"1999-12-01", hulp_gevraagd("h1"), {"jay"}},
                  {"1999-12-01", overbrugd("h1"), {"jay"}},
                  {"2000-03-01", OverbruggingGestopt{{"h1"}}}},
                 {{"a week after it stopped",
                   {},
                   "2000-06-01",
                   "jay: waarschuwing 2000-03-08, escalatie 2000-03-15"}});
}

TEST(WTL05, KnownLate) {
    expect_table("WTL-05",
                 {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}, "2021-03-26"}},
                 {{"begins when it is known", {}, "2021-03-27", "jay: waarschuwing 2021-03-26"},
                  {"as known before", {}, "2021-03-27", "", "2021-03-25"}});
}

TEST(WTL05, TwoWhoWaitStandTogether) {
    expect_table("WTL-05",
                 {{"2021-03-15", hulp_gevraagd("h1"), {"jay", "bo"}}},
                 {{"both", {}, "2021-03-22", "jay+bo: waarschuwing 2021-03-22"}});
}

TEST(WTL05, RestsOnTheApplicationAndOnWhatStopped) {
    EXPECT_EQ(facts_of("WTL-05",
                       {{"2021-01-01", contact(), {"jay"}},
                        {"2021-03-15", hulp_gevraagd("h1"), {"jay"}},
                        {"2021-03-16", overbrugd("h1"), {"jay"}},
                        {"2021-04-01", OverbruggingGestopt{{"h1"}}}},
                       "2021-05-01"),
              (std::vector{2, 3, 4}));
}

}  // namespace naast
