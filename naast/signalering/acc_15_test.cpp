#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

// The row's own case: a contra-indication "no own motivation" that nobody asked about.
TEST(ACC15, TheConditionsAreCheckedBeforeTheList) {
    HulpAangevraagd asked{{"h1"}};
    asked.toelatingseisen = {ToelatingsEis::eigen_motivatie};
    expect_table("ACC-15",
                 {{"2021-03-15", asked, {"jay"}}},
                 {
                     {"not before", {}, "2021-03-14", ""},
                     {"on the day", {}, "2021-03-15", "jay: signaal 2021-03-15"},
                     {"checked the same day",
                      {{"2021-03-15", GeschiktheidNagegaan{{"h1"}, true}}},
                      "2021-04-01",
                      ""},
                     {"checked a day late, whatever came out",
                      {{"2021-03-16", GeschiktheidNagegaan{{"h1"}, false}}},
                      "2021-04-01",
                      "jay: signaal 2021-03-15 tot 2021-03-16"},
                     {"an intake on day 14 is planned",
                      {{"2021-03-15", IntakeGepland{{"h1"}, date("2021-03-29")}}},
                      "2021-04-01",
                      ""},
                     {"an intake on day 15 is too late",
                      {{"2021-03-15", IntakeGepland{{"h1"}, date("2021-03-30")}}},
                      "2021-03-20",
                      "jay: signaal 2021-03-15"},
                     {"the intake was held",
                      {{"2021-03-20", IntakeGehouden{{"h1"}, {}}}},
                      "2021-04-01",
                      "jay: signaal 2021-03-15 tot 2021-03-20"},
                     {"the help starts",
                      {{"2021-03-20", hulp_gestart("h1"), {"jay"}}},
                      "2021-04-01",
                      "jay: signaal 2021-03-15 tot 2021-03-20"},
                     {"rejected",
                      {{"2021-03-20", afgewezen("h1")}},
                      "2021-04-01",
                      "jay: signaal 2021-03-15 tot 2021-03-20"},
                     {"off",
                      {{"2021-03-20", hulp_gestopt("h1")}},
                      "2021-04-01",
                      "jay: signaal 2021-03-15 tot 2021-03-20"},
                 });
}

TEST(ACC15, AProviderWithoutConditions) {
    expect_table("ACC-15",
                 {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}}},
                 {{"nothing", {}, "2021-04-01", ""}});
}

TEST(ACC15, KnownLate) {
    HulpAangevraagd asked{{"h1"}};
    asked.toelatingseisen = {ToelatingsEis::leeftijd};
    expect_table("ACC-15",
                 {{"2021-03-15", asked, {"jay"}, "2021-03-20"}},
                 {{"begins when it is known", {}, "2021-04-01", "jay: signaal 2021-03-20"},
                  {"as known before", {}, "2021-04-01", "", "2021-03-19"}});
}

}  // namespace naast
