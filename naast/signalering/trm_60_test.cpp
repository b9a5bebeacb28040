#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

// The row's own case: waits of 7, 91 and 61 days are 159 days. The norm that is shipped is 91.
TEST(TRM60, TheClockOfTheFamily) {
    const std::vector<Happened> base{
        {"2021-01-01", AanvraagOntvangen{{"a1"}, {}, {}}, {"jay"}},
        {"2021-01-08", AanvraagGescreend{{"a1"}, Screening::eenvoudig}},
        {"2021-01-08", hulp_gevraagd("h1"), {"jay"}}};
    expect_table("TRM-60",
                 base,
                 {{"90 days", {}, "2021-04-01", ""},
                  {"91 days", {}, "2021-04-02", "signaal 2021-04-02"},
                  {"the help starts just in time",
                   {{"2021-04-01", hulp_gestart("h1"), {"jay"}}},
                   "2021-06-01",
                   ""},
                  {"the help starts",
                   {{"2021-05-01", hulp_gestart("h1"), {"jay"}}},
                   "2021-06-01",
                   "signaal 2021-04-02 tot 2021-05-01"},
                  {"rejected: the clock stands still, and goes on at the next wait",
                   {{"2021-03-31", afgewezen("h1")}, {"2021-05-01", hulp_gevraagd("h2"), {"jay"}}},
                   "2021-06-01",
                   "signaal 2021-05-03"},
                  {"waits of 7, 83 and 61 days, and time in between",
                   {{"2021-04-01", afgewezen("h1")},
                    {"2021-05-01", hulp_gevraagd("h2"), {"jay"}},
                    {"2021-07-01", hulp_gestart("h2"), {"jay"}}},
                   "2021-08-01",
                   "signaal 2021-05-02 tot 2021-07-01"},
                  {"waits of 7, 91 and 61 days: too many before the second has ended",
                   {{"2021-04-09", afgewezen("h1")},
                    {"2021-05-01", hulp_gevraagd("h2"), {"jay"}},
                    {"2021-07-01", hulp_gestart("h2"), {"jay"}}},
                   "2021-08-01",
                   "signaal 2021-04-02 tot 2021-07-01"},
                  {"after help a new clock",
                   {{"2021-02-01", hulp_gestart("h1"), {"jay"}},
                    {"2021-03-01", hulp_gevraagd("h2"), {"jay"}}},
                   "2021-05-31",
                   "signaal 2021-05-31"},
                  {"help that nobody waited for does not stop it",
                   {{"2021-02-01", hulp_gestart("h9"), {"jay"}}},
                   "2021-04-02",
                   "signaal 2021-04-02"}});
}

TEST(TRM60, ARefusalEndsTheWaitForAnAnswer) {
    expect_table("TRM-60",
                 {{"2021-01-01", AanvraagOntvangen{{"a1"}, {}, {}}, {"jay"}}},
                 {{"no answer for 91 days", {}, "2021-04-02", "signaal 2021-04-02"},
                  {"refused", {{"2021-03-01", geweigerd("a1")}}, "2021-06-01", ""}});
}

TEST(TRM60, HelpThatComesStraightAfterAnApplicationEndsTheWait) {
    expect_table("TRM-60",
                 {{"2021-01-01", AanvraagOntvangen{{"a1"}, {}, {}}, {"jay"}}},
                 {{"started without being asked for",
                   {{"2021-03-01", hulp_gestart("h1"), {"jay"}}},
                   "2021-06-01",
                   ""},
                  {"too late",
                   {{"2021-05-01", hulp_gestart("h1"), {"jay"}}},
                   "2021-06-01",
                   "signaal 2021-04-02 tot 2021-05-01"}});
}

// Had they not been refused, the family would have waited for those.
TEST(TRM60, HelpThatNobodyAskedForRestsOnTheWaitsThatHadEndedByThen) {
    EXPECT_EQ(facts_of("TRM-60",
                       {{"2021-01-01", hulp_gevraagd("h1"), {"jay"}},
                        {"2021-04-12", afgewezen("h1")},
                        {"2021-05-01", hulp_gevraagd("h2"), {"jay"}},
                        {"2021-05-01", afgewezen("h2")},
                        {"2021-05-01", hulp_gestart("h3"), {"jay"}}},
                       "2021-06-01"),
              (std::vector{1, 2, 4, 5}));
}

TEST(TRM60, RestsOnAnApplicationThatWasRefusedThatVeryDay) {
    EXPECT_EQ(facts_of("TRM-60",
                       {{"2021-01-01", hulp_gevraagd("h1"), {"jay"}},
                        {"2021-01-01", afgewezen("h1")},
                        {"2021-02-01", hulp_gevraagd("h2"), {"jay"}}},
                       "2021-06-01"),
              (std::vector{1, 2, 3}));
    // Also on the first day of a next clock.
    EXPECT_EQ(facts_of("TRM-60",
                       {{"2021-01-01", hulp_gevraagd("h1"), {"jay"}},
                        {"2021-02-01", hulp_gestart("h1"), {"jay"}},
                        {"2021-02-02", hulp_gevraagd("h2"), {"jay"}},
                        {"2021-02-02", afgewezen("h2")},
                        {"2021-03-01", hulp_gevraagd("h3"), {"jay"}}},
                       "2021-07-01"),
              (std::vector{1, 2, 3, 4, 5}));
}

TEST(TRM60, AWaitThatEndsOnTheVeryDayIsLongEnough) {
    expect_table("TRM-60",
                 {{"2021-01-01", hulp_gevraagd("h1"), {"jay"}}},
                 {{"rejected after 91 days",
                   {{"2021-04-02", afgewezen("h1")}},
                   "2021-06-01",
                   "signaal 2021-04-02"},
                  {"rejected a day sooner", {{"2021-04-01", afgewezen("h1")}}, "2021-06-01", ""}});
}

TEST(TRM60, ANewClockBeginsTheDayAfterTheHelp) {
    const std::vector<Happened> events{{"2021-01-01", hulp_gevraagd("h1"), {"jay"}},
                                       {"2021-02-01", hulp_gestart("h1"), {"jay"}},
                                       {"2021-02-02", hulp_gevraagd("h2"), {"jay"}}};
    expect_table("TRM-60", events, {{"asked that day", {}, "2021-06-01", "signaal 2021-05-04"}});
    EXPECT_EQ(facts_of("TRM-60", events, "2021-06-01"), (std::vector{1, 2, 3}));
}

TEST(TRM60, KnownLate) {
    expect_table("TRM-60",
                 {{"2021-01-01", hulp_gevraagd("h1"), {"jay"}, "2021-05-01"}},
                 {{"begins when it is known", {}, "2021-05-02", "signaal 2021-05-01"},
                  {"as known before", {}, "2021-05-02", "", "2021-04-30"}});
}

}  // namespace naast
