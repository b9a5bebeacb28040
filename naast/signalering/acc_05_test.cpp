#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

Inhoud onderzoek(const std::string& id, OnderzoekSoort wat) {
    return OnderzoekGestart{
        {id}, wat, {"Veilig Thuis", OrganisatieSoort::veilig_thuis}, {}, {}, {}};
}
Inhoud met_vraag(const std::string& id) {
    return OnderzoekGestart{{id},
                            OnderzoekSoort::onderzoek_toegang,
                            team(),
                            {},
                            {},
                            VrijeTekst{"Welke hulp past bij vader?"}};
}

}  // namespace

// The row's own case: a VT report of six weeks ago; the local team starts anew.
TEST(ACC05, ANewInvestigationNamesTheOpenQuestion) {
    const std::vector<Happened> base{
        {"2020-12-01", onderzoek("o1", OnderzoekSoort::onderzoek_veilig_thuis), {"sil"}},
        {"2021-01-18", OnderzoekAfgerond{{"o1"}, {}}}};
    expect_table(
        "ACC-05",
        base,
        {
            {"not before",
             {{"2021-03-01", onderzoek("o2", OnderzoekSoort::onderzoek_toegang), {"sil"}}},
             "2021-02-28",
             ""},
            {"on the day",
             {{"2021-03-01", onderzoek("o2", OnderzoekSoort::onderzoek_toegang), {"sil"}}},
             "2021-03-01",
             "sil: signaal 2021-03-01"},
            {"over",
             {{"2021-03-01", onderzoek("o2", OnderzoekSoort::onderzoek_toegang), {"sil"}},
              {"2021-04-26", OnderzoekAfgerond{{"o2"}, {}}}},
             "2021-05-01",
             "sil: signaal 2021-03-01 tot 2021-04-26"},
            {"with an open question", {{"2021-03-01", met_vraag("o2"), {"sil"}}}, "2021-05-01", ""},
            {"about another child",
             {{"2021-03-01", onderzoek("o2", OnderzoekSoort::onderzoek_toegang), {"noor"}}},
             "2021-05-01",
             ""},
            {"by another than the local team",
             {{"2021-03-01", onderzoek("o2", OnderzoekSoort::raadsonderzoek), {"sil"}}},
             "2021-05-01",
             ""},
            {"a year later",
             {{"2022-01-18", onderzoek("o2", OnderzoekSoort::onderzoek_toegang), {"sil"}}},
             "2022-03-01",
             "sil: signaal 2022-01-18"},
            {"a year and a day later",
             {{"2022-01-19", onderzoek("o2", OnderzoekSoort::onderzoek_toegang), {"sil"}}},
             "2022-03-01",
             ""},
        });
}

TEST(ACC05, WhileTheOtherStillRunsOrBeginsThatDay) {
    expect_table("ACC-05",
                 {{"2019-01-01", onderzoek("o1", OnderzoekSoort::raadsonderzoek), {"sil"}},
                  {"2021-03-01", onderzoek("o2", OnderzoekSoort::onderzoek_toegang), {"sil"}}},
                 {{"runs", {}, "2021-05-01", "sil: signaal 2021-03-01"}});
    expect_table("ACC-05",
                 {{"2021-03-01", onderzoek("o1", OnderzoekSoort::raadsonderzoek), {"sil"}},
                  {"2021-03-01", onderzoek("o2", OnderzoekSoort::onderzoek_toegang), {"sil"}}},
                 {{"the same day: nobody could know", {}, "2021-05-01", ""}});
}

TEST(ACC05, KnownLate) {
    expect_table(
        "ACC-05",
        {{"2019-01-01", onderzoek("o1", OnderzoekSoort::raadsonderzoek), {"sil"}, "2021-03-09"},
         {"2021-03-01", onderzoek("o2", OnderzoekSoort::onderzoek_toegang), {"sil"}}},
        {{"begins when the first is known", {}, "2021-05-01", "sil: signaal 2021-03-09"},
         {"as known before", {}, "2021-05-01", "", "2021-03-08"}});
}

TEST(ACC05, RestsOnTheEndOfTheOtherIfThatHadComeByThen) {
    const Happened first{"2020-12-01", onderzoek("o1", OnderzoekSoort::raadsonderzoek), {"sil"}};
    const Happened second{
        "2021-03-01", onderzoek("o2", OnderzoekSoort::onderzoek_toegang), {"sil"}};
    EXPECT_EQ(
        facts_of(
            "ACC-05", {first, {"2021-03-01", OnderzoekAfgerond{{"o1"}, {}}}, second}, "2021-05-01"),
        (std::vector{1, 2, 3}));
    EXPECT_EQ(
        facts_of(
            "ACC-05", {first, second, {"2021-03-02", OnderzoekAfgerond{{"o1"}, {}}}}, "2021-05-01"),
        (std::vector{1, 2}));
}

}  // namespace naast
