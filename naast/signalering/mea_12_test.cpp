#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud ots_tot(const std::string& last_day) {
    return MaatregelUitgesproken{{"m1"}, MaatregelSoort::ots, {}, date(last_day), {}};
}
Inhoud verlengd(const std::string& last_day) {
    return MaatregelVerlengd{{"m1"}, date(last_day), VerlengReden::doelen_niet_bereikt};
}

}  // namespace

// The row's own case: an OTS until 2022-05-03; 90 days before it one decides.
TEST(MEA12, NinetyDaysBeforeTheEnd) {
    expect_table(
        "MEA-12",
        {{"2021-05-04", ots_tot("2022-05-03"), {"sil"}}},
        {
            {"91 days before", {}, "2022-02-01", ""},
            {"90 days before", {}, "2022-02-02", "sil: signaal 2022-02-02"},
            {"prolonged",
             {{"2022-03-01", verlengd("2023-05-03")}},
             "2022-04-01",
             "sil: signaal 2022-02-02 tot 2022-03-01"},
            {"prolonged: the next end counts",
             {{"2022-03-01", verlengd("2023-05-03")}},
             "2023-02-02",
             "sil: signaal 2022-02-02 tot 2022-03-01; sil: signaal 2023-02-02"},
            {"a proposal to end it",
             {{"2022-02-20",
               MaatregelEindeVoorgesteld{
                   {"m1"}, {"De Kring", OrganisatieSoort::gecertificeerde_instelling}}}},
             "2022-04-01",
             "sil: signaal 2022-02-02 tot 2022-02-20"},
            {"a request to the judge",
             {{"2022-02-25", VerzoekIngediend{{"v1"}, MaatregelSoort::ots, team(), {}}, {"sil"}}},
             "2022-04-01",
             "sil: signaal 2022-02-02 tot 2022-02-25"},
            {"a request for another child",
             {{"2022-02-25", VerzoekIngediend{{"v1"}, MaatregelSoort::ots, team(), {}}, {"noor"}}},
             "2022-04-01",
             "sil: signaal 2022-02-02"},
            {"a request of before does not count",
             {{"2022-02-01", VerzoekIngediend{{"v1"}, MaatregelSoort::ots, team(), {}}, {"sil"}}},
             "2022-04-01",
             "sil: signaal 2022-02-02"},
            {"ended",
             {{"2022-04-01", maatregel_klaar("m1")}},
             "2022-05-01",
             "sil: signaal 2022-02-02 tot 2022-04-01"},
            {"its last day", {}, "2022-05-03", "sil: signaal 2022-02-02"},
            {"ran out", {}, "2022-05-04", "sil: signaal 2022-02-02 tot 2022-05-04"},
            {"ended long before", {{"2021-12-01", maatregel_klaar("m1")}}, "2022-05-01", ""},
        });
}

TEST(MEA12, AShortOneIsDecidedOnAtOnce) {
    expect_table("MEA-12",
                 {{"2022-04-01", ots_tot("2022-05-03"), {"sil"}}},
                 {{"not before it began", {}, "2022-03-31", ""},
                  {"at once", {}, "2022-04-01", "sil: signaal 2022-04-01"}});
}

TEST(MEA12, TheEndIsAlwaysKnown) {
    expect_table("MEA-12",
                 {{"2019-10-15", maatregel("m1"), {"ruud"}}},
                 {{"not before it began", {}, "2019-10-14", ""},
                  {"not known", {}, "2019-10-15", "ruud: signaal 2019-10-15"},
                  {"known at the prolongation",
                   {{"2020-10-10", verlengd("2021-10-14")}},
                   "2020-11-01",
                   "ruud: signaal 2019-10-15 tot 2020-10-10"},
                  {"over",
                   {{"2020-10-10", maatregel_klaar("m1")}},
                   "2020-11-01",
                   "ruud: signaal 2019-10-15 tot 2020-10-10"}});
}

TEST(MEA12, KnownLate) {
    expect_table("MEA-12",
                 {{"2021-05-04", ots_tot("2022-05-03"), {"sil"}, "2022-03-01"}},
                 {{"begins when it is known", {}, "2022-03-05", "sil: signaal 2022-03-01"},
                  {"as known before", {}, "2022-03-05", "", "2022-02-28"}});
}

}  // namespace naast
