#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

TEST(WTL10, RejectedAtTheIntake) {
    expect_table("WTL-10",
                 {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}}, {"2022-02-15", afgewezen("h1")}},
                 {
                     {"not before", {}, "2022-02-14", ""},
                     {"on the day", {}, "2022-02-15", "jay: signaal 2022-02-15"},
                     {"the week is not over", {}, "2022-02-22", "jay: signaal 2022-02-15"},
                     {"a week without a new route",
                      {},
                      "2022-02-23",
                      "jay: signaal 2022-02-15, waarschuwing 2022-02-23"},
                     {"other help is asked",
                      {{"2022-02-18", hulp_gevraagd("h2"), {"jay"}}},
                      "2022-03-01",
                      "jay: signaal 2022-02-15 tot 2022-02-18"},
                     {"other help starts the same day",
                      {{"2022-02-15", hulp_gestart("h2"), {"jay"}}},
                      "2022-03-01",
                      ""},
                     {"help asked before is no new route",
                      {{"2022-02-14", hulp_gevraagd("h2"), {"jay"}}},
                      "2022-02-16",
                      "jay: signaal 2022-02-15"},
                     {"help for another",
                      {{"2022-02-16", hulp_gevraagd("h2"), {"bo"}}},
                      "2022-02-17",
                      "jay: signaal 2022-02-15"},
                     {"an expert table",
                      {{"2022-02-17", tafel("t1", TafelSoort::experttafel)}},
                      "2022-03-01",
                      "jay: signaal 2022-02-15 tot 2022-02-17"},
                     {"another table does not choose a route",
                      {{"2022-02-17", tafel("t1", TafelSoort::brandpunt)}},
                      "2022-02-18",
                      "jay: signaal 2022-02-15"},
                 });
}

TEST(WTL10, SaysHowLongTheyWaited) {
    const auto found = testing_rules::of_rule(
        "WTL-10",
        testing_rules::dossier_of(
            {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}}, {"2022-02-15", afgewezen("h1")}},
            "2022-02-15"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().tekst.nl.substr(0, 22), "Na 337 dagen wachten i");
}

TEST(WTL10, KnownLate) {
    expect_table("WTL-10",
                 {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}},
                  {"2022-02-15", afgewezen("h1"), {}, "2022-02-18"}},
                 {{"begins when it is known", {}, "2022-02-19", "jay: signaal 2022-02-18"},
                  {"as known before", {}, "2022-02-19", "", "2022-02-17"}});
}

}  // namespace naast
