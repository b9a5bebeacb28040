#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

// The row's own case: a report on daughter A, who has a sister B.
TEST(SIG08, AReportOnOneChildAsksALookAtTheOther) {
    expect_table(
        "SIG-08",
        {{"2020-01-01", persoon(), {"a"}},
         {"2020-01-01", persoon(), {"b"}},
         {"2020-01-01", persoon(Gezinsrol::moeder), {"moeder"}},
         {"2021-03-01", melding("m1"), {"a", "moeder"}}},
        {
            {"not before", {}, "2021-02-28", ""},
            {"B is to be looked at", {}, "2021-03-01", "b: signaal 2021-03-01"},
            {"looked at that day", {{"2021-03-01", veiligheid(), {"b"}}}, "2021-04-01", ""},
            {"looked at later",
             {{"2021-03-10", veiligheid(), {"b"}}},
             "2021-04-01",
             "b: signaal 2021-03-01 tot 2021-03-10"},
            {"the look of before does not count",
             {{"2021-02-28", veiligheid(), {"b"}}},
             "2021-04-01",
             "b: signaal 2021-03-01"},
            {"that A was looked at does not help B",
             {{"2021-03-10", veiligheid(), {"a"}}},
             "2021-04-01",
             "b: signaal 2021-03-01"},
            {"closed without a look at B",
             {{"2021-03-20", signaal_klaar("m1")}},
             "2021-04-01",
             "b: signaal 2021-03-01, waarschuwing 2021-03-20"},
            {"closed, and it became known late",
             {{"2021-03-20", signaal_klaar("m1"), {}, "2021-03-25"}},
             "2021-04-01",
             "b: signaal 2021-03-01, waarschuwing 2021-03-25"},
            {"a second report asks nothing new",
             {{"2021-03-05", melding("m2"), {"a"}}},
             "2021-04-01",
             "b: signaal 2021-03-01"},
            {"a second report after the look does",
             {{"2021-03-05", veiligheid(), {"b"}}, {"2021-03-06", signaal("s2"), {"a"}}},
             "2021-04-01",
             "b: signaal 2021-03-01 tot 2021-03-05; b: signaal 2021-03-06"},
        });
}

TEST(SIG08, NotOfAQuestionNorOfSignalsAboutBothOrNone) {
    const std::vector<Happened> base{{"2020-01-01", persoon(), {"a"}},
                                     {"2020-01-01", persoon(), {"b"}},
                                     {"2020-01-01", persoon(Gezinsrol::moeder), {"moeder"}}};
    expect_table(
        "SIG-08",
        base,
        {{"about both", {{"2021-03-01", melding("m1"), {"a", "b"}}}, "2021-04-01", ""},
         {"about the mother only", {{"2021-03-01", melding("m1"), {"moeder"}}}, "2021-04-01", ""},
         {"a request for help",
          {{"2021-03-01",
            SignaalOntvangen{{"s1"}, SignaalSoort::hulpvraag, {}, {}, {}, {}},
            {"a"}}},
          "2021-04-01",
          ""}});
}

TEST(SIG08, AlsoAtAChildThatIsBornBeforeItIsClosed) {
    const std::vector<Happened> base{{"2020-01-01", persoon(), {"a"}},
                                     {"2021-01-01", verwacht(), {"b"}},
                                     {"2021-03-01", melding("m1"), {"a"}}};
    const Happened born{"2021-03-10", KindGeboren{}, {"b"}};
    expect_table("SIG-08",
                 base,
                 {{"not before its birth", {born}, "2021-03-09", ""},
                  {"born", {born}, "2021-03-10", "b: signaal 2021-03-10"},
                  {"looked at",
                   {born, {"2021-03-12", veiligheid(), {"b"}}},
                   "2021-04-01",
                   "b: signaal 2021-03-10 tot 2021-03-12"},
                  {"looked at before its birth",
                   {{"2021-03-05", veiligheid(), {"b"}}, born},
                   "2021-04-01",
                   ""},
                  {"closed the day after its birth",
                   {born, {"2021-03-11", signaal_klaar("m1")}},
                   "2021-04-01",
                   "b: signaal 2021-03-10, waarschuwing 2021-03-11"},
                  {"born and closed on the day of the report",
                   {{"2021-03-01", KindGeboren{}, {"b"}}, {"2021-03-01", signaal_klaar("m1")}},
                   "2021-04-01",
                   "b: waarschuwing 2021-03-01"},
                  {"closed on the day of its birth",
                   {born, {"2021-03-10", signaal_klaar("m1")}},
                   "2021-04-01",
                   ""}});
    std::vector<Happened> all = base;
    all.push_back(born);
    EXPECT_EQ(testing_rules::facts_of("SIG-08", all, "2021-04-01"), (std::vector{3, 4}));
    all.back().op = "2021-03-01";
    EXPECT_EQ(testing_rules::facts_of("SIG-08", all, "2021-04-01"), (std::vector{3}));
}

TEST(SIG08, NotAtAChildThatDied) {
    const std::vector<Happened> base{{"2020-01-01", persoon(), {"a"}},
                                     {"2020-01-01", persoon(), {"b"}},
                                     {"2021-03-01", melding("m1"), {"a"}}};
    expect_table("SIG-08",
                 base,
                 {{"before", {{"2021-03-01", PersoonOverleden{}, {"b"}}}, "2021-04-01", ""},
                  {"meanwhile",
                   {{"2021-03-02", PersoonOverleden{}, {"b"}}},
                   "2021-04-01",
                   "b: signaal 2021-03-01 tot 2021-03-02"}});
}

TEST(SIG08, KnownLate) {
    expect_table("SIG-08",
                 {{"2020-01-01", persoon(), {"a"}},
                  {"2020-01-01", persoon(), {"b"}},
                  {"2021-03-01", melding("m1"), {"a"}, "2021-03-15"}},
                 {{"begins when it is known", {}, "2021-04-01", "b: signaal 2021-03-15"},
                  {"as known before", {}, "2021-04-01", "", "2021-03-14"}});
}

}  // namespace naast
