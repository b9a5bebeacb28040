#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

Inhoud place() {
    return PassendePlekAfgesproken{{"De Vlinder", OrganisatieSoort::school}};
}
const std::vector<Happened>& family() {
    static const std::vector<Happened> all{{"2018-03-01", persoon(), {"ruud"}},
                                           {"2018-03-01", persoon(), {"raymond"}},
                                           {"2019-04-01", verzuim(), {"ruud"}},
                                           {"2019-04-01", verzuim(), {"raymond"}}};
    return all;
}

}  // namespace

// Table 3.1, row 7: both boys refuse school from 1 April 2019.
TEST(XDM04, AFittingPlaceIsAgreedWithTheSchool) {
    expect_table("XDM-04",
                 family(),
                 {
                     {"on day 27", {}, "2019-04-28", ""},
                     {"on day 28", {}, "2019-04-29", "ruud+raymond: signaal 2019-04-29"},
                     {"for one of them",
                      {{"2019-04-20", place(), {"ruud"}}},
                      "2019-06-01",
                      "raymond: signaal 2019-04-29"},
                     {"for both, late",
                      {{"2019-05-20", place(), {"ruud", "raymond"}}},
                      "2019-06-01",
                      "ruud+raymond: signaal 2019-04-29 tot 2019-05-20"},
                     {"agreed before they stayed away",
                      {{"2019-03-31", place(), {"ruud", "raymond"}}},
                      "2019-06-01",
                      "ruud+raymond: signaal 2019-04-29"},
                     {"one went again",
                      {{"2019-05-06", weer_naar_school(), {"raymond"}}},
                      "2019-06-01",
                      "ruud: signaal 2019-04-29; raymond: signaal 2019-04-29 tot 2019-05-06"},
                     {"one went again in time",
                      {{"2019-04-29", weer_naar_school(), {"raymond"}}},
                      "2019-06-01",
                      "ruud: signaal 2019-04-29"},
                 });
    expect_table("XDM-04",
                 {{"2018-03-01", persoon(), {"ruud"}},
                  {"2019-04-01", verzuim(VerzuimSoort::geoorloofd), {"ruud"}}},
                 {{"the school allowed it", {}, "2019-06-01", ""}});
}

TEST(XDM04, KnownLateAndWhatItRestsOn) {
    const std::vector<Happened> base{{"2018-03-01", persoon(), {"ruud"}},
                                     {"2019-04-01", verzuim(), {"ruud"}, "2019-06-03"},
                                     {"2019-04-03", contact(), {"ruud"}}};
    expect_table("XDM-04",
                 base,
                 {{"begins when it is known", {}, "2019-07-01", "ruud: signaal 2019-06-03"},
                  {"as known before", {}, "2019-07-01", "", "2019-06-02"}});
    EXPECT_EQ(facts_of("XDM-04", base, "2019-07-01"), (std::vector<int>{2}));
}

}  // namespace naast
