#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud triage(TriageUitkomst uitkomst = TriageUitkomst::doorgeven) {
    return SignaalGetrieerd{{"m1"}, uitkomst, {"Veilig Thuis", OrganisatieSoort::veilig_thuis}};
}

}  // namespace

// The row's own case: passed on 1 March (2021: a Monday); no contact within 5 working days.
TEST(SAF07, FirstContactWithinFiveWorkingDays) {
    expect_table(
        "SAF-07",
        {{"2021-02-26", melding("m1"), {"sil"}}, {"2021-03-01", triage()}},
        {
            {"the last day", {}, "2021-03-08", ""},
            {"the day after", {}, "2021-03-09", "sil: waarschuwing 2021-03-09"},
            {"contact on the last day", {{"2021-03-08", contact(), {"sil"}}}, "2021-04-01", ""},
            {"contact later",
             {{"2021-03-15", contact(), {"sil"}}},
             "2021-04-01",
             "sil: waarschuwing 2021-03-09 tot 2021-03-15"},
            {"contact before it was passed on",
             {{"2021-02-28", contact(), {"sil"}}},
             "2021-04-01",
             "sil: waarschuwing 2021-03-09"},
            {"a talk among professionals",
             {{"2021-03-02", contact()}},
             "2021-04-01",
             "sil: waarschuwing 2021-03-09"},
            {"answered",
             {{"2021-03-12", signaal_klaar("m1")}},
             "2021-04-01",
             "sil: waarschuwing 2021-03-09 tot 2021-03-12"},
            {"closed since it was passed on, which is no answer",
             {{"2021-03-01", SignaalAfgerond{{"m1"}, SignaalUitkomst::doorgegeven, {}}}},
             "2021-04-01",
             "sil: waarschuwing 2021-03-09"},
        });
}

TEST(SAF07, OnlyWhenItIsPassedOn) {
    expect_table(
        "SAF-07",
        {{"2021-02-26", melding("m1"), {"sil"}}, {"2021-03-01", triage(TriageUitkomst::onderzoek)}},
        {{"they investigate themselves", {}, "2021-04-01", ""}});
}

TEST(SAF07, KnownLate) {
    expect_table(
        "SAF-07",
        {{"2021-02-26", melding("m1"), {"sil"}}, {"2021-03-01", triage(), {}, "2021-03-20"}},
        {{"begins when it is known", {}, "2021-04-01", "sil: waarschuwing 2021-03-20"},
         {"as known before", {}, "2021-04-01", "", "2021-03-19"}});
}

}  // namespace naast
