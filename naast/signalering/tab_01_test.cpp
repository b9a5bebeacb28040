#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

Inhoud planned(const std::string& day) {
    return TafelBijeengeroepen{{"t1"}, TafelSoort::jeugdbeschermingstafel, {}, date(day), {}, {}};
}
Inhoud held() {
    return TafelGehouden{{"t1"}};
}

}  // namespace

// The row's own case: within ten working days.
TEST(TAB01, TheTableMeetsWithinTenWorkingDays) {
    const std::vector<Happened> base{{"2021-06-01", tafel("t1")}};
    expect_table("TAB-01",
                 base,
                 {{"on the tenth", {}, "2021-06-15", ""},
                  {"after it", {}, "2021-06-16", "waarschuwing 2021-06-16"},
                  {"held in time", {{"2021-06-15", held()}}, "2021-08-01", ""},
                  {"held late",
                   {{"2021-06-20", held()}},
                   "2021-08-01",
                   "waarschuwing 2021-06-16 tot 2021-06-20"}});
    expect_table("TAB-01",
                 {{"2021-06-01", planned("2021-06-15")}},
                 {{"planned on the last day", {}, "2021-06-15", ""},
                  {"not held then", {}, "2021-06-16", "waarschuwing 2021-06-16"}});
    expect_table("TAB-01",
                 {{"2021-06-01", planned("2021-06-16")}},
                 {{"planned too late: at once", {}, "2021-06-01", "waarschuwing 2021-06-01"}});
    expect_table("TAB-01",
                 {{"2021-06-01", tafel("t1", TafelSoort::brandpunt)}},
                 {{"another table has no such term", {}, "2021-08-01", ""}});
}

// Table 3.1, row 7: both boys refuse school, while a report about violence is open.
TEST(TAB01, EarlyWhenChildrenStayAwayFromSchoolAndItIsNotSafe) {
    const std::vector<Happened> base{{"2018-03-01", persoon(), {"ruud"}},
                                     {"2018-03-01", persoon(), {"raymond"}},
                                     {"2019-02-01", melding("s1"), {"raymond"}},
                                     {"2019-04-01", verzuim(), {"ruud"}},
                                     {"2019-04-01", verzuim(), {"raymond"}}};
    const std::string stands = "ruud+raymond: signaal 2019-04-29";
    expect_table("TAB-01",
                 base,
                 {{"on day 27", {}, "2019-04-28", ""},
                  {"on day 28", {}, "2019-04-29", stands},
                  {"the report was closed before",
                   {{"2019-04-29", signaal_klaar("s1"), {"raymond"}}},
                   "2019-06-01",
                   ""},
                  {"a table was called",
                   {{"2019-05-20", tafel("t1", TafelSoort::brandpunt)}},
                   "2019-06-01",
                   stands + " tot 2019-05-20"},
                  {"the report was answered",
                   {{"2019-05-20", signaal_klaar("s1"), {"raymond"}}},
                   "2019-06-01",
                   stands + " tot 2019-05-20"},
                  {"the report was answered, another worry about safety is open",
                   {{"2019-05-01", melding("s2"), {"ruud"}},
                    {"2019-05-20", signaal_klaar("s1"), {"raymond"}}},
                   "2019-06-01",
                   stands},
                  {"the report was answered, and another came later",
                   {{"2019-05-20", signaal_klaar("s1"), {"raymond"}},
                    {"2019-05-25", melding("s2"), {"ruud"}}},
                   "2019-06-01",
                   stands + " tot 2019-05-20; ruud+raymond: signaal 2019-05-25"},
                  {"a table was called in the first week",
                   {{"2019-04-03", tafel("t1", TafelSoort::brandpunt)}},
                   "2019-06-01",
                   ""},
                  {"a table of before does not count",
                   {{"2019-03-31", tafel("t1", TafelSoort::brandpunt)}},
                   "2019-06-01",
                   stands},
                  {"they go to school again, and a table comes later",
                   {{"2019-05-06", weer_naar_school(), {"ruud", "raymond"}},
                    {"2019-05-20", tafel("t1", TafelSoort::brandpunt)}},
                   "2019-06-01",
                   stands + " tot 2019-05-06"},
                  {"they go to school again after the table",
                   {{"2019-05-26", weer_naar_school(), {"ruud", "raymond"}},
                    {"2019-05-20", tafel("t1", TafelSoort::brandpunt)}},
                   "2019-06-01",
                   stands + " tot 2019-05-20"}});
    expect_table("TAB-01",
                 {{"2018-03-01", persoon(), {"ruud"}},
                  {"2019-02-01", signaal("s1"), {"ruud"}},
                  {"2019-04-01", verzuim(), {"ruud"}}},
                 {{"a worry that is not about safety", {}, "2019-06-01", ""}});
    EXPECT_EQ(facts_of("TAB-01", base, "2019-06-01"), (std::vector<int>{3, 4, 5}));
    // Of a table and a return on one day the table ends it.
    EXPECT_EQ(facts_of("TAB-01",
                       {{"2018-03-01", persoon(), {"ruud"}},
                        {"2019-02-01", melding("s1"), {"ruud"}},
                        {"2019-04-01", verzuim(), {"ruud"}},
                        {"2019-05-20", weer_naar_school(), {"ruud"}},
                        {"2019-05-20", tafel("t1", TafelSoort::brandpunt)}},
                       "2019-06-01"),
              (std::vector<int>{2, 3, 5}));
}

// Story 3.3: grave worries about a pregnant woman.
TEST(TAB01, EarlyForAChildThatIsNotYetBorn) {
    const std::vector<Happened> base{{"2022-10-01", verwacht(), {"kindje"}},
                                     {"2022-10-15", melding("s1"), {"kindje"}}};
    expect_table("TAB-01",
                 base,
                 {{"not before", {}, "2022-10-14", ""},
                  {"from the first worry", {}, "2022-10-15", "kindje: signaal 2022-10-15"},
                  {"a table was called",
                   {{"2022-11-01", tafel("t1", TafelSoort::anders)}},
                   "2022-12-01",
                   "kindje: signaal 2022-10-15 tot 2022-11-01"},
                  {"it was called already",
                   {{"2022-10-10", tafel("t1", TafelSoort::anders)}},
                   "2022-12-01",
                   ""},
                  {"the worry is over",
                   {{"2022-10-20", signaal_klaar("s1"), {"kindje"}}},
                   "2022-12-01",
                   "kindje: signaal 2022-10-15 tot 2022-10-20"},
                  {"a second worry of that day is over, the first is not",
                   {{"2022-10-15", melding("s2"), {"kindje"}},
                    {"2022-10-20", signaal_klaar("s2"), {"kindje"}}},
                   "2022-12-01",
                   "kindje: signaal 2022-10-15"},
                  {"a second worry changes nothing",
                   {{"2022-10-18", melding("s2"), {"kindje"}}},
                   "2022-12-01",
                   "kindje: signaal 2022-10-15"}});
    expect_table("TAB-01",
                 {{"2022-10-01", verwacht(), {"kindje"}},
                  {"2022-12-01", KindGeboren{}, {"kindje"}},
                  {"2022-12-15", melding("s1"), {"kindje"}}},
                 {{"a worry after birth", {}, "2023-02-01", ""}});
    expect_table("TAB-01",
                 {{"2022-10-01", verwacht(), {"kindje"}}, {"2022-10-15", melding("s1"), {"bo"}}},
                 {{"a worry about another child", {}, "2022-12-01", ""}});
    expect_table(
        "TAB-01",
        {{"2022-10-01", verwacht(), {"kindje"}}, {"2022-10-15", signaal("s1"), {"kindje"}}},
        {{"a worry that is not about safety", {}, "2022-12-01", ""}});
}

TEST(TAB01, KnownLate) {
    expect_table("TAB-01",
                 {{"2021-06-01", tafel("t1"), {}, "2021-07-01"}},
                 {{"begins when it is known", {}, "2021-08-01", "waarschuwing 2021-07-01"},
                  {"as known before", {}, "2021-08-01", "", "2021-06-30"}});
}

TEST(TAB01, ASecondWorryBeforeBirthGoesOnWhereTheFirstEnds) {
    expect_table("TAB-01",
                 {{"2022-10-01", verwacht(), {"kindje"}},
                  {"2022-10-15", melding("s1"), {"kindje"}},
                  {"2022-10-18", melding("s2"), {"kindje"}},
                  {"2022-10-20", signaal_klaar("s1"), {}}},
                 {{"the second is open", {}, "2022-12-01", "kindje: signaal 2022-10-15"},
                  {"that is answered too",
                   {{"2022-10-25", signaal_klaar("s2")}},
                   "2022-12-01",
                   "kindje: signaal 2022-10-15 tot 2022-10-25"}});
}

TEST(TAB01, AnAbsenceOrAnExpectedChildKnownLate) {
    expect_table("TAB-01",
                 {{"2018-03-01", persoon(), {"ruud"}},
                  {"2019-02-01", melding("s1"), {"ruud"}},
                  {"2019-04-01", verzuim(), {"ruud"}, "2019-05-13"}},
                 {{"begins when it is known", {}, "2019-06-01", "ruud: signaal 2019-05-13"},
                  {"as known before", {}, "2019-06-01", "", "2019-05-12"}});
    expect_table("TAB-01",
                 {{"2022-10-01", verwacht(), {"kindje"}},
                  {"2022-10-15", melding("s1"), {"kindje"}, "2022-10-20"}},
                 {{"begins when it is known", {}, "2022-12-01", "kindje: signaal 2022-10-20"},
                  {"as known before", {}, "2022-12-01", "", "2022-10-19"}});
}

}  // namespace naast
