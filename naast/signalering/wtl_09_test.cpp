#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

// The row's own case: two new signals while waiting; to be looked at again within 3 working days.
TEST(WTL09, TheSecondSignalWhileWaiting) {
    expect_table(
        "WTL-09",
        {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}}, {"2021-05-03", signaal("s1"), {"jay"}}},
        {
            {"one is not enough", {}, "2021-06-10", ""},
            {"the second one",
             {{"2021-06-10", signaal("s2"), {"jay"}}},
             "2021-06-10",
             "jay: signaal 2021-06-10"},
            {"not a day early", {{"2021-06-10", signaal("s2"), {"jay"}}}, "2021-06-09", ""},
            {"Thursday: Tuesday is the last day",
             {{"2021-06-10", signaal("s2"), {"jay"}}},
             "2021-06-15",
             "jay: signaal 2021-06-10"},
            {"Wednesday it is late",
             {{"2021-06-10", signaal("s2"), {"jay"}}},
             "2021-06-16",
             "jay: signaal 2021-06-10, waarschuwing 2021-06-16"},
            {"looked at again",
             {{"2021-06-10", signaal("s2"), {"jay"}},
              {"2021-06-14", WachtendeHerbeoordeeld{{"h1"}, {}}}},
             "2021-07-01",
             "jay: signaal 2021-06-10 tot 2021-06-14"},
            {"looked at too early to count",
             {{"2021-06-01", WachtendeHerbeoordeeld{{"h1"}, {}}},
              {"2021-06-10", signaal("s2"), {"jay"}}},
             "2021-06-11",
             "jay: signaal 2021-06-10"},
            {"the help starts",
             {{"2021-06-10", signaal("s2"), {"jay"}}, {"2021-06-12", hulp_gestart("h1"), {"jay"}}},
             "2021-07-01",
             "jay: signaal 2021-06-10 tot 2021-06-12"},
            {"about another child", {{"2021-06-10", signaal("s2"), {"bo"}}}, "2021-07-01", ""},
            {"after the wait",
             {{"2021-06-01", hulp_gestart("h1"), {"jay"}}, {"2021-06-10", signaal("s2"), {"jay"}}},
             "2021-07-01",
             ""},
            {"a signal of the day on which it was looked at was looked at too",
             {{"2021-06-10", signaal("s2"), {"jay"}},
              {"2021-06-14", WachtendeHerbeoordeeld{{"h1"}, {}}},
              {"2021-06-14", signaal("s3"), {"jay"}},
              {"2021-06-25", signaal("s4"), {"jay"}}},
             "2021-07-01",
             "jay: signaal 2021-06-10 tot 2021-06-14"},
            {"each pair counts once, and after looking again it counts anew",
             {{"2021-06-10", signaal("s2"), {"jay"}},
              {"2021-06-14", WachtendeHerbeoordeeld{{"h1"}, {}}},
              {"2021-06-20", signaal("s3"), {"jay"}},
              {"2021-06-25", signaal("s4"), {"jay"}}},
             "2021-06-25",
             "jay: signaal 2021-06-10 tot 2021-06-14; jay: signaal 2021-06-25"},
        });
}

TEST(WTL09, TheSignalOfTheDayOfTheApplicationIsNotNew) {
    expect_table("WTL-09",
                 {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}},
                  {"2021-03-15", signaal("s1"), {"jay"}},
                  {"2021-06-10", signaal("s2"), {"jay"}}},
                 {{"one", {}, "2021-07-01", ""}});
}

TEST(WTL09, OfThreeSignalsOfOneDayItRestsOnTheFirstTwo) {
    EXPECT_EQ(testing_rules::facts_of("WTL-09",
                                      {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}},
                                       {"2021-06-10", signaal("s1"), {"jay"}},
                                       {"2021-06-10", signaal("s2"), {"jay"}},
                                       {"2021-06-10", signaal("s3"), {"jay"}}},
                                      "2021-07-01"),
              (std::vector{1, 2, 3}));
}

TEST(WTL09, KnownLate) {
    expect_table("WTL-09",
                 {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}},
                  {"2021-05-03", signaal("s1"), {"jay"}},
                  {"2021-06-10", signaal("s2"), {"jay"}, "2021-06-12"}},
                 {{"begins when it is known", {}, "2021-06-13", "jay: signaal 2021-06-12"},
                  {"as known before", {}, "2021-06-13", "", "2021-06-11"}});
}

}  // namespace naast
