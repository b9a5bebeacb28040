#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

Organisatie veilig_thuis() {
    return {"Veilig Thuis", OrganisatieSoort::veilig_thuis};
}
Inhoud pauze(const std::string& termijn) {
    return TermijnPauzeGevraagd{termijn, veilig_thuis(), {}};
}
Inhoud beoordeeld(const std::string& melding) {
    return VeiligheidBeoordeeld{SignaalId{melding}, veilig_thuis(), {}, {}};
}

const std::vector<Happened> reported{{"2021-03-01", melding("m1"), {"sil"}},
                                     {"2021-03-05", beoordeeld("m1"), {"sil"}}};

}  // namespace

// The row's own case: a pause asked on TRM-02.
TEST(TRM59, AStatutoryClockIsNeverPaused) {
    expect_table(
        "TRM-59",
        reported,
        {
            {"nobody asked", {}, "2021-04-01", ""},
            {"asked", {{"2021-03-15", pauze("TRM-02")}}, "2021-03-14", ""},
            {"on the day it is asked",
             {{"2021-03-15", pauze("TRM-02")}},
             "2021-03-15",
             "sil: waarschuwing 2021-03-15"},
            {"done: it no longer matters",
             {{"2021-03-15", pauze("TRM-02")}, {"2021-05-14", signaal_klaar("m1")}},
             "2021-06-01",
             "sil: waarschuwing 2021-03-15 tot 2021-05-14"},
            {"on the day the clock began",
             {{"2021-03-05", pauze("TRM-02")}},
             "2021-03-05",
             "sil: waarschuwing 2021-03-05"},
            {"the clock had stopped by then", {{"2021-03-15", pauze("TRM-01")}}, "2021-04-01", ""},
            {"a term that is not in the law may wait",
             {{"2021-03-15", geplaatst("p1"), {"sil"}}, {"2021-03-15", pauze("TRM-34")}},
             "2021-04-01",
             ""},
            {"a term that does not exist", {{"2021-03-15", pauze("TRM-999")}}, "2021-04-01", ""},
        });
}

TEST(TRM59, AClockThatStoppedOnTheDayIsNotTheOneThatWasMeant) {
    std::vector<Happened> two = reported;
    two.push_back({"2021-03-03", melding("m2"), {"noor"}});
    expect_table("TRM-59",
                 two,
                 {{"the second one runs",
                   {{"2021-03-05", pauze("TRM-01")}},
                   "2021-03-05",
                   "noor: waarschuwing 2021-03-05"},
                  {"the day before both do",
                   {{"2021-03-04", pauze("TRM-01")}},
                   "2021-03-04",
                   "sil: waarschuwing 2021-03-04; noor: waarschuwing 2021-03-04"}});
}

TEST(TRM59, KnownLate) {
    std::vector<Happened> late = reported;
    late.push_back({"2021-03-15", pauze("TRM-02"), {}, "2021-04-01"});
    expect_table("TRM-59",
                 late,
                 {{"begins when it is known", {}, "2021-04-02", "sil: waarschuwing 2021-04-01"},
                  {"as known before", {}, "2021-04-02", "", "2021-03-31"}});
}

TEST(TRM59, SaysWhichDayStaysTheLast) {
    std::vector<Happened> events = reported;
    events.push_back({"2021-03-15", pauze("TRM-02")});
    const auto found =
        testing_rules::of_rule("TRM-59", testing_rules::dossier_of(events, "2021-04-01"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NE(found.front().tekst.nl.find("14 mei 2021"), std::string::npos)
        << found.front().tekst.nl;
    EXPECT_EQ(found.front().norm, "TRM-02");
    EXPECT_EQ(facts_of("TRM-59", events, "2021-04-01"), (std::vector{2, 3}));
}

TEST(TRM59, EachClockThatRunsIsWarnedOf) {
    std::vector<Happened> two = reported;
    two.push_back({"2021-03-03", melding("m2"), {"noor"}});
    two.push_back({"2021-03-06", beoordeeld("m2"), {"noor"}});
    two.push_back({"2021-03-15", pauze("TRM-02")});
    expect_table("TRM-59",
                 two,
                 {{"both run",
                   {},
                   "2021-04-01",
                   "sil: waarschuwing 2021-03-15; noor: waarschuwing 2021-03-15"},
                  {"the first one stops",
                   {{"2021-04-01", signaal_klaar("m1")}},
                   "2021-05-01",
                   "sil: waarschuwing 2021-03-15 tot 2021-04-01; noor: waarschuwing 2021-03-15"}});
}

}  // namespace naast
