#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud incident(IncidentSoort wat = IncidentSoort::geweld_tussen_kinderen) {
    IncidentGemeld gemeld;
    gemeld.wat = wat;
    return gemeld;
}

}  // namespace

// The row's own case: brother against brother: both are looked at, and the parent is supported.
TEST(SAF16, BothBrothersAndTheParent) {
    expect_table(
        "SAF-16",
        {{"2018-01-01", persoon(), {"ruud"}},
         {"2018-01-01", persoon(), {"raymond"}},
         {"2018-01-01", persoon(Gezinsrol::moeder), {"moeder"}},
         {"2018-10-01", incident(), {"ruud", "raymond"}}},
        {
            {"not before", {}, "2018-09-30", ""},
            {"three tasks",
             {},
             "2018-10-01",
             "ruud: signaal 2018-10-01; raymond: signaal 2018-10-01; moeder: signaal 2018-10-01"},
            {"one of them looked at",
             {{"2018-10-05", veiligheid(), {"ruud"}}},
             "2018-11-01",
             "ruud: signaal 2018-10-01 tot 2018-10-05; raymond: signaal 2018-10-01; moeder: "
             "signaal 2018-10-01"},
            {"looked at before",
             {{"2018-09-30", veiligheid(), {"ruud"}}},
             "2018-10-01",
             "ruud: signaal 2018-10-01; raymond: signaal 2018-10-01; moeder: signaal 2018-10-01"},
            {"all done that day",
             {{"2018-10-01", veiligheid(), {"ruud", "raymond"}},
              {"2018-10-01", hulp_gevraagd("h1", GerichtOp::gezin), {"ruud"}}},
             "2018-11-01",
             ""},
            {"help to the mother runs",
             {{"2018-02-01", hulp_gestart("h1", GerichtOp::ouder), {"moeder"}},
              {"2018-10-01", veiligheid(), {"ruud", "raymond"}}},
             "2018-11-01",
             ""},
            {"help to the mother ended",
             {{"2018-02-01", hulp_gestart("h1", GerichtOp::ouder), {"moeder"}},
              {"2018-10-01", hulp_gestopt("h1")},
              {"2018-10-01", veiligheid(), {"ruud", "raymond"}}},
             "2018-11-01",
             "moeder: signaal 2018-10-01"},
            {"help to the mother was rejected",
             {{"2018-02-01", hulp_gevraagd("h1", GerichtOp::ouder), {"moeder"}},
              {"2018-10-01", afgewezen("h1")},
              {"2018-10-01", veiligheid(), {"ruud", "raymond"}}},
             "2018-11-01",
             "moeder: signaal 2018-10-01"},
            {"help that names her",
             {{"2018-10-20", hulp_gevraagd("h1"), {"moeder"}},
              {"2018-10-01", veiligheid(), {"ruud", "raymond"}}},
             "2018-11-01",
             "moeder: signaal 2018-10-01 tot 2018-10-20"},
            {"help to a boy is no support for her",
             {{"2018-10-20", hulp_gevraagd("h1"), {"ruud"}},
              {"2018-10-01", veiligheid(), {"ruud", "raymond"}}},
             "2018-11-01",
             "moeder: signaal 2018-10-01"},
        });
}

TEST(SAF16, OtherIncidentsAreNot) {
    expect_table("SAF-16",
                 {{"2018-01-01", persoon(), {"ruud"}},
                  {"2018-10-01", incident(IncidentSoort::weggelopen), {"ruud"}}},
                 {{"ran away", {}, "2018-11-01", ""}});
}

TEST(SAF16, KnownLate) {
    expect_table("SAF-16",
                 {{"2018-01-01", persoon(), {"ruud"}},
                  {"2018-01-01", persoon(Gezinsrol::moeder), {"moeder"}},
                  {"2018-01-05", hulp_gestart("h1", GerichtOp::ouder), {"moeder"}},
                  {"2018-10-01", incident(), {"ruud"}, "2018-10-09"}},
                 {{"begins when it is known", {}, "2018-11-01", "ruud: signaal 2018-10-09"},
                  {"as known before", {}, "2018-11-01", "", "2018-10-08"}});
}

}  // namespace naast
