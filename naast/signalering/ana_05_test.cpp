#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud analyse_gi() {
    return AnalyseGestart{{"a1"}, {"De Kring", OrganisatieSoort::gecertificeerde_instelling}};
}

}  // namespace

TEST(ANA05, TheInstitutionOwnsTheAnalysis) {
    expect_table("ANA-05",
                 {{"2019-10-15", maatregel("m1"), {"ruud"}}},
                 {
                     {"not before", {}, "2019-10-14", ""},
                     {"on the day", {}, "2019-10-15", "ruud: signaal 2019-10-15"},
                     {"started that day", {{"2019-10-15", analyse_gi()}}, "2020-01-01", ""},
                     {"started later",
                      {{"2019-11-01", analyse_gi()}},
                      "2020-01-01",
                      "ruud: signaal 2019-10-15 tot 2019-11-01"},
                     {"one of before was in another frame",
                      {{"2019-10-14", analyse_gi()}},
                      "2020-01-01",
                      "ruud: signaal 2019-10-15"},
                     {"one of the local team",
                      {{"2019-11-01", analyse("a1")}},
                      "2020-01-01",
                      "ruud: signaal 2019-10-15"},
                     {"the measure is over",
                      {{"2019-12-01", maatregel_klaar("m1")}},
                      "2020-01-01",
                      "ruud: signaal 2019-10-15 tot 2019-12-01"},
                 });
}

TEST(ANA05, AnAuthorisationGivesNobodyTheLead) {
    expect_table("ANA-05",
                 {{"2019-10-15", maatregel("m1", MaatregelSoort::jeugdreclassering), {"ruud"}}},
                 {{"nothing", {}, "2020-01-01", ""}});
}

TEST(ANA05, KnownLate) {
    expect_table("ANA-05",
                 {{"2019-10-15", maatregel("m1"), {"ruud"}, "2019-11-01"}},
                 {{"begins when it is known", {}, "2020-01-01", "ruud: signaal 2019-11-01"},
                  {"as known before", {}, "2020-01-01", "", "2019-10-31"}});
}

}  // namespace naast
