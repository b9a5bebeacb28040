#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

TEST(ANA03, NoReferralBeforeAnAnalysis) {
    expect_table(
        "ANA-03",
        {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}}},
        {
            {"not before", {}, "2021-03-14", ""},
            {"on the day", {}, "2021-03-15", "jay: waarschuwing 2021-03-15"},
            {"there is one of that day",
             {{"2021-02-01", analyse("a1")}, {"2021-03-15", analyse_klaar("a1")}},
             "2021-04-01",
             ""},
            {"one that is not finished does not count",
             {{"2021-02-01", analyse("a1")}},
             "2021-04-01",
             "jay: waarschuwing 2021-03-15"},
            {"finished a day later",
             {{"2021-02-01", analyse("a1")}, {"2021-03-16", analyse_klaar("a1")}},
             "2021-04-01",
             "jay: waarschuwing 2021-03-15 tot 2021-03-16"},
            {"not safe: help goes first",
             {{"2021-03-15", veiligheid(Veiligheidsoordeel::onveilig), {"jay"}}},
             "2021-04-01",
             ""},
            {"it was not safe, and is again",
             {{"2021-03-01", veiligheid(Veiligheidsoordeel::onveilig), {"jay"}},
              {"2021-03-10", veiligheid(Veiligheidsoordeel::veilig), {"jay"}}},
             "2021-04-01",
             "jay: waarschuwing 2021-03-15"},
            {"judged unsafe a day later",
             {{"2021-03-16", veiligheid(Veiligheidsoordeel::onveilig), {"jay"}}},
             "2021-04-01",
             "jay: waarschuwing 2021-03-15"},
            {"rejected",
             {{"2021-03-20", afgewezen("h1")}},
             "2021-04-01",
             "jay: waarschuwing 2021-03-15 tot 2021-03-20"},
            {"over",
             {{"2021-03-20", hulp_gestart("h1"), {"jay"}}, {"2021-03-25", hulp_gestopt("h1")}},
             "2021-04-01",
             "jay: waarschuwing 2021-03-15 tot 2021-03-25"},
        });
}

TEST(ANA03, AcuteHelpDoesNotWaitForAnAnalysis) {
    HulpAangevraagd acute{{"h1"}};
    acute.spoed = Spoed::acuut;
    expect_table("ANA-03", {{"2021-03-15", acute, {"jay"}}}, {{"nothing", {}, "2021-04-01", ""}});
    acute.spoed = Spoed::gewoon;
    expect_table("ANA-03",
                 {{"2021-03-15", acute, {"jay"}}},
                 {{"regular", {}, "2021-04-01", "jay: waarschuwing 2021-03-15"}});
}

TEST(ANA03, KnownLate) {
    expect_table("ANA-03",
                 {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}, "2021-03-20"}},
                 {{"begins when it is known", {}, "2021-04-01", "jay: waarschuwing 2021-03-20"},
                  {"as known before", {}, "2021-04-01", "", "2021-03-19"}});
}

}  // namespace naast
