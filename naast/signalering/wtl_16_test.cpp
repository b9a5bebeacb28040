#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

// The row's own case: 28 days; on day 29 without any contact it stands.
TEST(WTL16, FourWeeksOfWaitingWithoutContact) {
    expect_table(
        "WTL-16",
        {{"2021-03-01", contact(), {"jay"}}, {"2021-03-15", hulp_gevraagd("h1"), {"jay"}}},
        {
            {"not on day 27", {}, "2021-04-11", ""},
            {"on day 28", {}, "2021-04-12", "waarschuwing 2021-04-12"},
            {"contact in time", {{"2021-04-12", contact(), {"jay"}}}, "2021-05-09", ""},
            {"and four weeks after that contact",
             {{"2021-04-12", contact(), {"jay"}}},
             "2021-05-10",
             "waarschuwing 2021-05-10"},
            {"contact too late",
             {{"2021-04-20", contact(), {"jay"}}},
             "2021-05-01",
             "waarschuwing 2021-04-12 tot 2021-04-20"},
            {"a talk among professionals is no contact",
             {{"2021-04-01", contact()}},
             "2021-04-12",
             "waarschuwing 2021-04-12"},
            {"the help starts",
             {{"2021-04-15", hulp_gestart("h1"), {"jay"}}},
             "2021-05-01",
             "waarschuwing 2021-04-12 tot 2021-04-15"},
            {"the help started before",
             {{"2021-04-01", hulp_gestart("h1"), {"jay"}}},
             "2021-06-01",
             ""},
            {"a second wait lengthens the first",
             {{"2021-03-20", hulp_gevraagd("h2"), {"bo"}},
              {"2021-03-25", hulp_gestart("h1"), {"jay"}}},
             "2021-04-12",
             "waarschuwing 2021-04-12"},
            {"contact on the very day that the wait ends",
             {{"2021-04-13", contact(), {"jay"}}, {"2021-04-13", hulp_gestart("h1"), {"jay"}}},
             "2021-05-01",
             "waarschuwing 2021-04-12 tot 2021-04-13"},
        });
}

TEST(WTL16, KnownLate) {
    expect_table("WTL-16",
                 {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}, "2021-04-20"}},
                 {{"begins when it is known", {}, "2021-04-21", "waarschuwing 2021-04-20"},
                  {"as known before", {}, "2021-04-21", "", "2021-04-19"}});
}

TEST(WTL16, RestsOnTheApplicationAndTheLastContact) {
    EXPECT_EQ(facts_of("WTL-16",
                       {{"2021-03-01", contact(), {"jay"}},
                        {"2021-03-15", hulp_gevraagd("h1"), {"jay"}},
                        {"2021-03-20", contact(), {"jay"}}},
                       "2021-05-01"),
              (std::vector{2, 3}));
}

}  // namespace naast
