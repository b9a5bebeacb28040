#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

Inhoud decided(GevolgdAdvies gevolgd, std::optional<VrijeTekst> why = {}) {
    return BesluitGenomen{{"b1"},
                          BesluitSoort::hulp_inzetten,
                          medewerker("ada"),
                          {},
                          {},
                          AdviesId{"a1"},
                          gevolgd,
                          std::move(why)};
}
Inhoud explained() {
    return BesluitToegelicht{{"b1"}, {}, VrijeTekst{"Het gezin koos iets anders."}};
}
Inhoud diagnosis(DiagnoseSoort soort) {
    return DiagnoseGesteld{soort};
}

}  // namespace

// The row's own case: advice A, decision B without an argument.
TEST(TAB06, WhoDepartsFromTheAdviceSaysWhy) {
    const std::vector<Happened> base{{"2021-06-01", tafel("t1", TafelSoort::experttafel)},
                                     {"2021-06-08", AdviesUitgebracht{{"a1"}, {"t1"}, {"A"}}}};
    const Happened otherwise{"2021-06-15", decided(GevolgdAdvies::afgeweken), {"sil"}};
    const std::string stands = "sil: waarschuwing 2021-06-15";
    expect_table(
        "TAB-06",
        base,
        {{"without an argument", {otherwise}, "2021-06-15", stands},
         {"not before", {otherwise}, "2021-06-14", ""},
         {"explained later",
          {otherwise, {"2021-06-20", explained(), {"sil"}}},
          "2021-08-01",
          stands + " tot 2021-06-20"},
         {"with an argument",
          {{"2021-06-15",
            decided(GevolgdAdvies::afgeweken, VrijeTekst{"Het gezin koos anders."}),
            {"sil"}}},
          "2021-08-01",
          ""},
         {"followed", {{"2021-06-15", decided(GevolgdAdvies::gevolgd), {"sil"}}}, "2021-08-01", ""},
         {"there was no advice",
          {{"2021-06-15", decided(GevolgdAdvies::geen_advies), {"sil"}}},
          "2021-08-01",
          ""}});
    std::vector<Happened> all = base;
    all.push_back(otherwise);
    EXPECT_EQ(facts_of("TAB-06", all, "2021-08-01"), (std::vector<int>{2, 3}));
}

// Table 3.1, rows 6 and 12: two diagnoses, and help that stands still on 11 September 2020.
TEST(TAB06, AskedWhenHelpStandsStillAndThereAreTwoDiagnoses) {
    const std::vector<Happened> base{
        {"2018-01-01", diagnosis(DiagnoseSoort::ptss), {"ruud"}},
        {"2018-02-01", diagnosis(DiagnoseSoort::autismespectrumstoornis), {"ruud"}},
        {"2020-03-15", hulp_gestart("h1"), {"ruud"}},
        {"2020-06-13", evaluatie(Beweging::geen)},
        {"2020-09-11", evaluatie(Beweging::geen)}};
    const std::string stands = "signaal 2020-09-11";
    expect_table("TAB-06",
                 base,
                 {{"the day before", {}, "2020-09-10", ""},
                  {"the second evaluation", {}, "2020-09-11", stands},
                  {"the expert table was asked",
                   {{"2020-10-01", tafel("t1", TafelSoort::experttafel)}},
                   "2020-12-01",
                   stands + " tot 2020-10-01"},
                  {"it was asked since the help began",
                   {{"2020-03-15", tafel("t1", TafelSoort::experttafel)}},
                   "2020-12-01",
                   ""},
                  {"it was asked before the help",
                   {{"2020-03-14", tafel("t1", TafelSoort::experttafel)}},
                   "2020-12-01",
                   stands},
                  {"another table",
                   {{"2020-10-01", tafel("t1", TafelSoort::maatwerktafel)}},
                   "2020-12-01",
                   stands},
                  {"it moves",
                   {{"2020-12-10", evaluatie(Beweging::vooruit)}},
                   "2020-12-20",
                   stands + " tot 2020-12-10"}});
    EXPECT_EQ(facts_of("TAB-06", base, "2020-12-01"), (std::vector<int>{1, 2, 3, 4, 5}));
    expect_table("TAB-06",
                 {{"2018-01-01", diagnosis(DiagnoseSoort::ptss), {"ruud", "raymond"}},
                  {"2020-03-15", hulp_gestart("h1"), {"ruud"}},
                  {"2020-06-13", evaluatie(Beweging::geen)},
                  {"2020-09-11", evaluatie(Beweging::geen)}},
                 {{"one diagnosis, of two", {}, "2020-12-01", ""},
                  {"the second comes later",
                   {{"2020-10-10", diagnosis(DiagnoseSoort::adhd), {"raymond"}}},
                   "2020-12-01",
                   "signaal 2020-10-10"}});
}

TEST(TAB06, KnownLate) {
    expect_table("TAB-06",
                 {{"2021-06-15", decided(GevolgdAdvies::afgeweken), {"sil"}, "2021-07-01"}},
                 {{"begins when it is known", {}, "2021-08-01", "sil: waarschuwing 2021-07-01"},
                  {"as known before", {}, "2021-08-01", "", "2021-06-30"}});
}

TEST(TAB06, AStandstillKnownLate) {
    expect_table("TAB-06",
                 {{"2018-01-01", diagnosis(DiagnoseSoort::ptss), {"ruud"}},
                  {"2018-02-01", diagnosis(DiagnoseSoort::autismespectrumstoornis), {"ruud"}},
                  {"2020-03-15", hulp_gestart("h1"), {"ruud"}},
                  {"2020-06-13", evaluatie(Beweging::geen)},
                  {"2020-09-11", evaluatie(Beweging::geen), {}, "2020-09-20"}},
                 {{"begins when it is known", {}, "2020-12-01", "signaal 2020-09-20"},
                  {"as known before", {}, "2020-12-01", "", "2020-09-19"}});
}

}  // namespace naast
