#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

// The row's own case: referred on 1 March, help expected in ten months: intake due 15 March.
TEST(WTL06, TheIntakeIsDueWithinTwoWeeks) {
    expect_table(
        "WTL-06",
        {{"2021-03-01", hulp_gevraagd("h1"), {"jay"}}},
        {
            {"not a day early", {}, "2021-03-14", ""},
            {"due", {}, "2021-03-15", "jay: waarschuwing 2021-03-15"},
            {"held in time", {{"2021-03-15", IntakeGehouden{{"h1"}, {}}}}, "2021-04-01", ""},
            {"held late",
             {{"2021-03-16", IntakeGehouden{{"h1"}, {}}}},
             "2021-04-01",
             "jay: waarschuwing 2021-03-15 tot 2021-03-16"},
            {"planned is not held",
             {{"2021-03-02", IntakeGepland{{"h1"}, date("2021-03-10")}}},
             "2021-03-15",
             "jay: waarschuwing 2021-03-15"},
            {"the help started at once",
             {{"2021-03-10", hulp_gestart("h1"), {"jay"}}},
             "2021-04-01",
             ""},
            {"rejected on paper", {{"2021-03-10", afgewezen("h1")}}, "2021-04-01", ""},
            {"no longer wanted", {{"2021-03-10", hulp_gestopt("h1")}}, "2021-04-01", ""},
        });
}

TEST(WTL06, KnownLate) {
    expect_table("WTL-06",
                 {{"2021-03-01", hulp_gevraagd("h1"), {"jay"}, "2021-03-20"}},
                 {{"begins when it is known", {}, "2021-03-21", "jay: waarschuwing 2021-03-20"},
                  {"as known before", {}, "2021-03-21", "", "2021-03-19"}});
}

TEST(WTL06, HelpThatStartedUnaskedHasNoIntake) {
    expect_table("WTL-06",
                 {{"2021-03-01", hulp_gestart("h1"), {"jay"}}},
                 {{"nothing", {}, "2021-06-01", ""}});
}

}  // namespace naast
