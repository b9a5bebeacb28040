#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud scheiding() {
    return SchakelmomentGemarkeerd{SchakelmomentSoort::scheiding, {}};
}
Inhoud waakvlam() {
    return WaakvlamAfgesproken{30, medewerker("ada")};
}

}  // namespace

// The row's own case: a divorce on 2017-05-01; watched for 180 days.
TEST(SIG20, HalfAYearAfterATurningPoint) {
    expect_table("SIG-20",
                 {{"2017-05-01", scheiding(), {"sil"}}},
                 {
                     {"not before", {}, "2017-04-30", ""},
                     {"on the day", {}, "2017-05-01", "sil: signaal 2017-05-01"},
                     {"the last day", {}, "2017-10-27", "sil: signaal 2017-05-01"},
                     {"after 180 days", {}, "2017-10-28", "sil: signaal 2017-05-01 tot 2017-10-28"},
                     {"contact is agreed",
                      {{"2017-05-10", waakvlam()}},
                      "2017-06-01",
                      "sil: signaal 2017-05-01 tot 2017-05-10"},
                     {"contact is agreed that day", {{"2017-05-01", waakvlam()}}, "2017-06-01", ""},
                     {"what was agreed before was not about this",
                      {{"2017-04-30", waakvlam()}},
                      "2017-06-01",
                      "sil: signaal 2017-05-01"},
                 });
}

TEST(SIG20, KnownLate) {
    expect_table("SIG-20",
                 {{"2017-05-01", scheiding(), {"sil"}, "2017-05-20"}},
                 {{"begins when it is known", {}, "2017-06-01", "sil: signaal 2017-05-20"},
                  {"as known before", {}, "2017-06-01", "", "2017-05-19"}});
}

}  // namespace naast
