#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud triage(TriageUitkomst uitkomst) {
    return SignaalGetrieerd{{"m4"}, uitkomst, {"Veilig Thuis", OrganisatieSoort::veilig_thuis}};
}

}  // namespace

TEST(SIG06, ThreeEarlierReportsAndOnlyPassedOn) {
    const std::vector<Happened> base{{"2018-01-01", melding("m1"), {"sil"}},
                                     {"2019-01-01", melding("m2"), {"sil"}},
                                     {"2020-01-01", melding("m3"), {"sil"}},
                                     {"2021-01-01", melding("m4"), {"sil"}},
                                     {"2021-01-05", triage(TriageUitkomst::doorgeven)}};
    expect_table("SIG-06",
                 base,
                 {
                     {"not before", {}, "2021-01-04", ""},
                     {"on the day", {}, "2021-01-05", "sil: waarschuwing 2021-01-05"},
                     {"an analysis alone is not enough",
                      {{"2021-01-10", analyse("a1")}},
                      "2021-02-01",
                      "sil: waarschuwing 2021-01-05"},
                     {"a table alone is not enough",
                      {{"2021-01-10", tafel("t1")}},
                      "2021-02-01",
                      "sil: waarschuwing 2021-01-05"},
                     {"both, from the last day of the two",
                      {{"2021-01-10", analyse("a1")}, {"2021-01-12", tafel("t1")}},
                      "2021-02-01",
                      "sil: waarschuwing 2021-01-05 tot 2021-01-12"},
                     {"both were there in time",
                      {{"2021-01-01", analyse("a1")}, {"2021-01-05", tafel("t1")}},
                      "2021-02-01",
                      ""},
                     {"those of before this report do not count",
                      {{"2020-12-31", analyse("a1")}, {"2021-01-02", tafel("t1")}},
                      "2021-02-01",
                      "sil: waarschuwing 2021-01-05"},
                 });
}

TEST(SIG06, TwoEarlierOnesOrAnotherOutcome) {
    expect_table("SIG-06",
                 {{"2019-01-01", melding("m2"), {"sil"}},
                  {"2020-01-01", melding("m3"), {"sil"}},
                  {"2020-02-01", signaal("s1"), {"sil"}},
                  {"2021-01-01", melding("m4"), {"sil"}},
                  {"2021-01-05", triage(TriageUitkomst::doorgeven)}},
                 {{"two reports and a signal", {}, "2021-02-01", ""}});
    expect_table("SIG-06",
                 {{"2018-01-01", melding("m1"), {"sil"}},
                  {"2019-01-01", melding("m2"), {"sil"}},
                  {"2020-01-01", melding("m3"), {"sil"}},
                  {"2021-01-01", melding("m4"), {"sil"}},
                  {"2021-01-05", triage(TriageUitkomst::samen_verder)}},
                 {{"taken on together", {}, "2021-02-01", ""}});
}

TEST(SIG06, MoreThanThreeOfWhichOneIsKnownLate) {
    const std::vector<Happened> base{{"2017-01-01", melding("m0"), {"sil"}, "2021-01-20"},
                                     {"2018-01-01", melding("m1"), {"sil"}},
                                     {"2019-01-01", melding("m2"), {"sil"}},
                                     {"2020-01-01", melding("m3"), {"sil"}},
                                     {"2021-01-01", melding("m4"), {"sil"}},
                                     {"2021-01-05", triage(TriageUitkomst::doorgeven)}};
    expect_table(
        "SIG-06", base, {{"three are enough", {}, "2021-02-01", "sil: waarschuwing 2021-01-05"}});
    EXPECT_EQ(testing_rules::facts_of("SIG-06", base, "2021-02-01"),
              (std::vector{1, 2, 3, 4, 5, 6}));
}

TEST(SIG06, KnownLate) {
    expect_table(
        "SIG-06",
        {{"2018-01-01", melding("m1"), {"sil"}},
         {"2019-01-01", melding("m2"), {"sil"}, "2021-01-20"},
         {"2020-01-01", melding("m3"), {"sil"}},
         {"2021-01-01", melding("m4"), {"sil"}},
         {"2021-01-05", triage(TriageUitkomst::doorgeven)}},
        {{"begins when the third is known", {}, "2021-02-01", "sil: waarschuwing 2021-01-20"},
         {"as known before", {}, "2021-02-01", "", "2021-01-19"}});
}

}  // namespace naast
