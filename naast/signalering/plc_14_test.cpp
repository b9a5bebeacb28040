#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::dossier_of;
using testing_rules::expect_table;
using testing_rules::facts_of;
using testing_rules::of_rule;

// The row's own case: home on 2022-07-01, away from school on 2022-08-29. Twenty-six weeks after
// the return is 2022-12-30.
TEST(PLC14, ASignOfRelapseAfterTheReturn) {
    expect_table(
        "PLC-14",
        {{"2021-07-01", geplaatst("p1"), {"sil"}}, {"2022-07-01", terug_naar_huis("p1")}},
        {
            {"nothing happened", {}, "2022-12-01", ""},
            {"away from school",
             {{"2022-08-29", verzuim(), {"sil"}}},
             "2022-08-29",
             "sil: waarschuwing 2022-08-29"},
            {"not the day before", {{"2022-08-29", verzuim(), {"sil"}}}, "2022-08-28", ""},
            {"on the day of the return",
             {{"2022-07-01", verzuim(), {"sil"}}},
             "2022-07-01",
             "sil: waarschuwing 2022-07-01"},
            {"before the return it is another story",
             {{"2022-06-30", verzuim(), {"sil"}}},
             "2022-12-01",
             ""},
            {"on the last day of the watch",
             {{"2022-12-30", verzuim(), {"sil"}}},
             "2023-02-01",
             "sil: waarschuwing 2022-12-30"},
            {"a day after it", {{"2022-12-31", verzuim(), {"sil"}}}, "2023-02-01", ""},
            {"back to school ends it",
             {{"2022-08-29", verzuim(), {"sil"}}, {"2022-09-19", weer_naar_school(), {"sil"}}},
             "2022-12-01",
             "sil: waarschuwing 2022-08-29 tot 2022-09-19"},
            {"with leave it is no sign",
             {{"2022-08-29", verzuim(VerzuimSoort::geoorloofd), {"sil"}}},
             "2022-12-01",
             ""},
            {"the brother is not the child that came home",
             {{"2022-08-29", verzuim(), {"bo"}}},
             "2022-12-01",
             ""},
            {"a new signal",
             {{"2022-09-05", signaal("s1"), {"bo", "sil"}}},
             "2022-09-05",
             "sil: waarschuwing 2022-09-05"},
            {"a signal about the brother",
             {{"2022-09-05", signaal("s1"), {"bo"}}},
             "2022-12-01",
             ""},
            {"the signal was answered",
             {{"2022-09-05", signaal("s1"), {"sil"}}, {"2022-09-20", signaal_klaar("s1")}},
             "2022-12-01",
             "sil: waarschuwing 2022-09-05 tot 2022-09-20"},
            {"known late",
             {{"2022-08-29", verzuim(), {"sil"}, "2022-09-12"}},
             "2022-12-01",
             "sil: waarschuwing 2022-09-12"},
        });
}

TEST(PLC14, OnlyAReturnHomeIsWatched) {
    expect_table("PLC-14",
                 {{"2021-07-01", geplaatst("p1"), {"sil"}},
                  {"2022-07-01", UithuisplaatsingBeeindigd{{"p1"}, VerblijfEinde::andere_plek, {}}},
                  {"2022-08-29", verzuim(), {"sil"}}},
                 {{"moved to another place", {}, "2022-12-01", ""}});
}

TEST(PLC14, RestsOnTheReturnAndTheSign) {
    const std::vector<Happened> events{{"2021-07-01", geplaatst("p1"), {"sil"}},
                                       {"2022-07-01", terug_naar_huis("p1")},
                                       {"2022-08-29", verzuim(), {"sil"}}};
    EXPECT_EQ(facts_of("PLC-14", events, "2022-09-12"), (std::vector{1, 2, 3}));
    const auto found = of_rule("PLC-14", dossier_of(events, "2022-09-12"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().tekst.nl,
              "sil kwam op 1 juli 2022 weer thuis en gaat niet naar school sinds 29 augustus 2022. "
              "Dit kan terugval zijn. Praat met het gezin over wat nu helpt.");
}

}  // namespace naast
