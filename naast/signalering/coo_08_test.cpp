#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

// The row's own case: an OTS is given; the roles are named.
TEST(COO08, TheCoordinatorStaysInTheBackground) {
    expect_table("COO-08",
                 {{"2019-10-15", maatregel("m1"), {"ruud"}}},
                 {
                     {"not before", {}, "2019-10-14", ""},
                     {"on the day", {}, "2019-10-15", "ruud: signaal 2019-10-15"},
                     {"arranged that day",
                      {{"2019-10-15", RegisseurNaarAchtergrond{{"ada"}, {}}}},
                      "2020-01-01",
                      ""},
                     {"arranged later",
                      {{"2019-10-20", RegisseurNaarAchtergrond{{"ada"}, {}}}},
                      "2020-01-01",
                      "ruud: signaal 2019-10-15 tot 2019-10-20"},
                     {"arranged at an earlier measure",
                      {{"2019-10-14", RegisseurNaarAchtergrond{{"ada"}, {}}}},
                      "2020-01-01",
                      "ruud: signaal 2019-10-15"},
                     {"the measure is over",
                      {{"2019-12-01", maatregel_klaar("m1")}},
                      "2020-01-01",
                      "ruud: signaal 2019-10-15 tot 2019-12-01"},
                 });
}

TEST(COO08, AnAuthorisationGivesNobodyTheLead) {
    expect_table(
        "COO-08",
        {{"2019-10-15", maatregel("m1", MaatregelSoort::machtiging_uithuisplaatsing), {"ruud"}}},
        {{"nothing", {}, "2020-01-01", ""}});
}

TEST(COO08, KnownLate) {
    expect_table("COO-08",
                 {{"2019-10-15", maatregel("m1"), {"ruud"}, "2019-11-01"}},
                 {{"begins when it is known", {}, "2020-01-01", "ruud: signaal 2019-11-01"},
                  {"as known before", {}, "2020-01-01", "", "2019-10-31"}});
}

}  // namespace naast
