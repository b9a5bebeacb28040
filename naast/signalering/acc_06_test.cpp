#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud onderzoek(OnderzoekSoort wat = OnderzoekSoort::onderzoek_toegang) {
    return OnderzoekGestart{{"o1"}, wat, team(), {}, {}, {}};
}

}  // namespace

TEST(ACC06, AWeekOfInvestigationWithoutHelp) {
    expect_table(
        "ACC-06",
        {{"2021-03-01", onderzoek(), {"sil"}}},
        {
            {"day 6", {}, "2021-03-07", ""},
            {"day 7", {}, "2021-03-08", "sil: waarschuwing 2021-03-08"},
            {"help starts in time",
             {{"2021-03-08", hulp_gestart("h1"), {"sil"}}},
             "2021-04-01",
             ""},
            {"help starts later",
             {{"2021-03-20", hulp_gestart("h1"), {"sil"}}},
             "2021-04-01",
             "sil: waarschuwing 2021-03-08 tot 2021-03-20"},
            {"waiting for help is no help",
             {{"2021-03-01", hulp_gevraagd("h1"), {"sil"}}},
             "2021-03-08",
             "sil: waarschuwing 2021-03-08"},
            {"bridging is",
             {{"2021-03-01", hulp_gevraagd("h1"), {"sil"}},
              {"2021-03-02", overbrugd("h1"), {"sil"}}},
             "2021-04-01",
             ""},
            {"help stopped on the way",
             {{"2021-02-01", hulp_gestart("h1"), {"sil"}}, {"2021-03-15", hulp_gestopt("h1")}},
             "2021-03-22",
             "sil: waarschuwing 2021-03-22"},
            {"finished",
             {{"2021-03-15", OnderzoekAfgerond{{"o1"}, {}}}},
             "2021-04-01",
             "sil: waarschuwing 2021-03-08 tot 2021-03-15"},
        });
}

TEST(ACC06, InvestigationsOfOthersAreNotMeant) {
    expect_table("ACC-06",
                 {{"2021-03-01", onderzoek(OnderzoekSoort::raadsonderzoek), {"sil"}}},
                 {{"nothing", {}, "2021-04-01", ""}});
}

TEST(ACC06, KnownLate) {
    expect_table("ACC-06",
                 {{"2021-03-01", onderzoek(), {"sil"}, "2021-03-12"}},
                 {{"begins when it is known", {}, "2021-04-01", "sil: waarschuwing 2021-03-12"},
                  {"as known before", {}, "2021-04-01", "", "2021-03-11"}});
}

}  // namespace naast
