#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

// The row's own case: a sister not seen for 90 days while the help is about her brother.
TEST(FAM13, ASisterNobodySaw) {
    const std::string late = "noor: waarschuwing 2021-05-30";
    expect_table(
        "FAM-13",
        {{"2020-01-01", persoon(), {"sil"}},
         {"2020-01-01", persoon(), {"noor"}},
         {"2021-03-01", signaal("s1"), {"sil"}}},
        {
            {"89 days", {}, "2021-05-29", ""},
            {"90 days, and not Sil", {}, "2021-05-30", late},
            {"seen in time: 90 days from the day after",
             {{"2021-04-01", contact(), {"noor"}}},
             "2021-06-30",
             ""},
            {"and then",
             {{"2021-04-01", contact(), {"noor"}}},
             "2021-07-01",
             "noor: waarschuwing 2021-07-01"},
            {"seen late",
             {{"2021-06-10", contact(), {"noor"}}},
             "2021-07-01",
             late + " tot 2021-06-10"},
            {"her brother was seen", {{"2021-05-01", contact(), {"sil"}}}, "2021-05-30", late},
            {"her safety was judged",
             {{"2021-06-10", veiligheid(), {"noor"}}},
             "2021-07-01",
             late + " tot 2021-06-10"},
            {"the Raad saw her",
             {{"2021-06-01", VerzoekIngediend{{"v1"}, MaatregelSoort::ots, team(), {}}, {"noor"}},
              {"2021-06-10", KindGezienEnGesproken{{"v1"}, medewerker("raad")}, {"noor"}}},
             "2021-07-01",
             late + " tot 2021-06-10"},
            {"she gets help", {{"2021-03-20", hulp_gestart("h1"), {"noor"}}}, "2021-12-01", ""},
            {"the worry is answered",
             {{"2021-06-20", signaal_klaar("s1")}},
             "2021-07-01",
             late + " tot 2021-06-20"},
        });
}

TEST(FAM13, AWorryThatIsAboutHerIsForOtherRules) {
    expect_table("FAM-13",
                 {{"2020-01-01", persoon(), {"sil"}},
                  {"2020-01-01", persoon(), {"noor"}},
                  {"2021-03-01", signaal("s1"), {"sil", "noor"}}},
                 {{"both", {}, "2021-12-01", ""}});
}

TEST(FAM13, OnlyFromBirthUntilDeath) {
    const std::vector<Happened> base{{"2020-01-01", persoon(), {"sil"}},
                                     {"2021-02-01", verwacht(), {"noor"}},
                                     {"2021-03-01", signaal("s1"), {"sil"}},
                                     {"2021-06-01", KindGeboren{}, {"noor"}}};
    const std::string late = "noor: waarschuwing 2021-08-30";
    expect_table("FAM-13",
                 base,
                 {{"89 days after birth", {}, "2021-08-29", ""},
                  {"90 days", {}, "2021-08-30", late},
                  {"died before", {{"2021-08-30", PersoonOverleden{}, {"noor"}}}, "2021-10-01", ""},
                  {"died later",
                   {{"2021-09-02", PersoonOverleden{}, {"noor"}}},
                   "2021-10-01",
                   late + " tot 2021-09-02"}});
    EXPECT_EQ(testing_rules::facts_of("FAM-13", base, "2021-09-01"), (std::vector{3, 4}));
    std::vector<Happened> died = base;
    died.push_back({"2021-09-02", PersoonOverleden{}, {"noor"}});
    EXPECT_EQ(testing_rules::facts_of("FAM-13", died, "2021-10-01"), (std::vector{3, 4, 5}));
    died[3].bekend_op = "2021-09-01";
    expect_table("FAM-13",
                 died,
                 {{"the birth was known late",
                   {},
                   "2021-10-01",
                   "noor: waarschuwing 2021-09-01 tot 2021-09-02"}});
}

TEST(FAM13, KnownLate) {
    expect_table("FAM-13",
                 {{"2020-01-01", persoon(), {"sil"}},
                  {"2020-01-01", persoon(), {"noor"}},
                  {"2021-03-01", signaal("s1"), {"sil"}, "2021-07-01"}},
                 {{"begins when it is known", {}, "2021-08-01", "noor: waarschuwing 2021-07-01"},
                  {"as known before", {}, "2021-08-01", "", "2021-06-30"}});
}

}  // namespace naast
