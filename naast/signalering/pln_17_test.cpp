#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud expected_on(const std::string& day) {
    HulpAangevraagd asked{{"h1"}};
    asked.start_verwacht_op = date(day);
    return asked;
}

}  // namespace

TEST(PLN17, APlanBForALongWait) {
    expect_table("PLN-17",
                 {{"2021-03-15", expected_on("2021-04-13"), {"jay"}}},
                 {
                     {"not before", {}, "2021-03-14", ""},
                     {"29 days", {}, "2021-03-15", "jay: signaal 2021-03-15"},
                     {"a plan B of that day",
                      {{"2021-03-15", PlanBAfgesproken{{"h1"}, {"Dan gaat Jay naar oom."}}}},
                      "2021-04-01",
                      ""},
                     {"a plan B a day later",
                      {{"2021-03-16", PlanBAfgesproken{{"h1"}, {"Dan gaat Jay naar oom."}}}},
                      "2021-04-01",
                      "jay: signaal 2021-03-15 tot 2021-03-16"},
                     {"the help starts",
                      {{"2021-03-18", hulp_gestart("h1"), {"jay"}}},
                      "2021-04-01",
                      "jay: signaal 2021-03-15 tot 2021-03-18"},
                     {"rejected",
                      {{"2021-03-18", afgewezen("h1")}},
                      "2021-04-01",
                      "jay: signaal 2021-03-15 tot 2021-03-18"},
                     {"off",
                      {{"2021-03-18", hulp_gestopt("h1")}},
                      "2021-04-01",
                      "jay: signaal 2021-03-15 tot 2021-03-18"},
                 });
}

TEST(PLN17, AShortWaitNeedsNone) {
    expect_table("PLN-17",
                 {{"2021-03-15", expected_on("2021-04-12"), {"jay"}}},
                 {{"28 days", {}, "2021-04-01", ""}});
}

TEST(PLN17, AWaitOfWhichNobodyKnowsTheEndNeedsOneOnceItIsLong) {
    expect_table(
        "PLN-17",
        {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}}},
        {{"after 28 days not yet", {}, "2021-04-12", ""},
         {"the day after", {}, "2021-04-13", "jay: signaal 2021-04-13"},
         {"started by then", {{"2021-04-13", hulp_gestart("h1"), {"jay"}}}, "2021-05-01", ""}});
}

TEST(PLN17, KnownLate) {
    expect_table("PLN-17",
                 {{"2021-03-15", expected_on("2022-01-15"), {"jay"}, "2021-03-20"}},
                 {{"begins when it is known", {}, "2021-04-01", "jay: signaal 2021-03-20"},
                  {"as known before", {}, "2021-04-01", "", "2021-03-19"}});
}

}  // namespace naast
