#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

const std::vector<Happened>& family() {
    static const std::vector<Happened> events{
        {"2020-01-01", persoon(), {"a"}},
        {"2020-01-01", persoon(), {"b"}},
        {"2020-01-01", persoon(), {"c"}},
        {"2020-01-01", persoon(Gezinsrol::grootouder), {"oma"}}};
    return events;
}

}  // namespace

TEST(SAF04, ViolenceIsReasonToLookAtEveryone) {
    std::vector<Happened> base = family();
    base.push_back(
        {"2021-03-01", IncidentGemeld{IncidentSoort::geweld_tussen_kinderen}, {"a", "b"}});
    expect_table(
        "SAF-04",
        base,
        {{"all three", {}, "2021-03-01", "a+b+c: signaal 2021-03-01"},
         {"judged that day", {{"2021-03-01", veiligheid(), {"a", "b", "c"}}}, "2021-04-01", ""}});
    std::vector<Happened> ran_away = family();
    ran_away.push_back({"2021-03-01", IncidentGemeld{IncidentSoort::weggelopen}, {"a"}});
    expect_table("SAF-04", ran_away, {{"running away is no violence", {}, "2021-04-01", ""}});
}

// The row's own case: three children, two judged: the assessment is incomplete.
TEST(SAF04, TwoOfThreeChildrenJudged) {
    std::vector<Happened> base = family();
    base.push_back({"2021-03-01", veiligheid(), {"a", "b"}});
    expect_table(
        "SAF-04",
        base,
        {
            {"not before", {}, "2021-02-28", ""},
            {"the third is missing", {}, "2021-03-01", "c: signaal 2021-03-01"},
            {"five working days", {}, "2021-03-08", "c: signaal 2021-03-01"},
            {"and then a warning",
             {},
             "2021-03-09",
             "c: signaal 2021-03-01, waarschuwing 2021-03-09"},
            {"judged the same day, apart", {{"2021-03-01", veiligheid(), {"c"}}}, "2021-04-01", ""},
            {"judged later",
             {{"2021-03-04", veiligheid(), {"c"}}},
             "2021-04-01",
             "c: signaal 2021-03-01 tot 2021-03-04"},
            {"judged the day before is not this time",
             {{"2021-02-28", veiligheid(), {"a", "b", "c"}}},
             "2021-03-02",
             "c: signaal 2021-03-01"},
            {"an adult counts too",
             {{"2020-01-01", persoon(Gezinsrol::vader), {"vader"}},
              {"2021-03-04", veiligheid(), {"c"}}},
             "2021-03-05",
             "c+vader: signaal 2021-03-01"},
            {"one who died does not",
             {{"2020-01-01", persoon(Gezinsrol::vader), {"vader"}},
              {"2021-03-01", PersoonOverleden{}, {"vader"}}},
             "2021-03-05",
             "c: signaal 2021-03-01"},
            {"one who dies later does",
             {{"2020-01-01", persoon(Gezinsrol::vader), {"vader"}},
              {"2021-03-02", PersoonOverleden{}, {"vader"}}},
             "2021-03-05",
             "c+vader: signaal 2021-03-01"},
            {"a judgement of one more starts no second round",
             {{"2021-03-02", veiligheid(), {"a"}}},
             "2021-03-05",
             "c: signaal 2021-03-01"},
            {"after a whole round a next one",
             {{"2021-03-02", veiligheid(), {"c"}}, {"2021-05-03", veiligheid(), {"a"}}},
             "2021-05-03",
             "c: signaal 2021-03-01 tot 2021-03-02; b+c: signaal 2021-05-03"},
        });
}

TEST(SAF04, AWorryAboutSafetyAsksItOfAll) {
    expect_table("SAF-04",
                 family(),
                 {{"a report",
                   {{"2021-03-01", melding("m1"), {"a"}}},
                   "2021-03-01",
                   "a+b+c: signaal 2021-03-01"},
                  {"another worry", {{"2021-03-01", signaal("s1"), {"a"}}}, "2021-04-01", ""},
                  {"ends with the last of them",
                   {{"2021-03-01", melding("m1"), {"a"}},
                    {"2021-03-02", veiligheid(), {"a", "b"}},
                    {"2021-03-03", veiligheid(), {"c"}}},
                   "2021-04-01",
                   "a+b+c: signaal 2021-03-01 tot 2021-03-03"}});
}

TEST(SAF04, OfWhatHappenedOnOneDayTheFirstIsNamed) {
    std::vector<Happened> base = family();
    base.push_back({"2021-03-01", melding("m1"), {"a"}});
    std::vector<Happened> violence = base;
    violence.push_back(
        {"2021-03-01", IncidentGemeld{IncidentSoort::geweld_tussen_kinderen}, {"a", "b"}});
    EXPECT_EQ(facts_of("SAF-04", violence, "2021-04-01"), (std::vector{5}));
    std::vector<Happened> judged_twice = base;
    judged_twice.push_back({"2021-03-04", veiligheid(), {"a", "b", "c"}});
    judged_twice.push_back({"2021-03-04", veiligheid(), {"c"}});
    EXPECT_EQ(facts_of("SAF-04", judged_twice, "2021-04-01"), (std::vector{5, 6}));
}

TEST(SAF04, WhoDiedIsAskedNoMore) {
    std::vector<Happened> base = family();
    base.push_back({"2020-01-01", persoon(Gezinsrol::vader), {"vader"}});
    base.push_back({"2021-03-01", veiligheid(), {"a", "b"}});
    expect_table(
        "SAF-04",
        base,
        {{"the last of them died",
          {{"2021-03-02", veiligheid(), {"c"}}, {"2021-03-04", PersoonOverleden{}, {"vader"}}},
          "2021-04-01",
          "c+vader: signaal 2021-03-01 tot 2021-03-04"},
         {"the other is still to be judged",
          {{"2021-03-02", PersoonOverleden{}, {"vader"}}, {"2021-03-04", veiligheid(), {"c"}}},
          "2021-04-01",
          "c+vader: signaal 2021-03-01 tot 2021-03-04"}});
    base.push_back({"2021-02-01", PersoonOverleden{}, {"vader"}});
    EXPECT_EQ(facts_of("SAF-04", base, "2021-03-05"), (std::vector{6, 7}));
}

TEST(SAF04, WhoIsBornBeforeAllWereJudgedJoins) {
    std::vector<Happened> base = family();
    base.push_back({"2021-02-01", verwacht(), {"d"}});
    base.push_back({"2021-03-01", melding("m1"), {"a"}});
    const Happened all{"2021-03-10", veiligheid(), {"a", "b", "c"}};
    const auto born = [](const std::string& day) -> Happened {
        return {day, KindGeboren{}, {"d"}};
    };
    const std::string without = "a+b+c: signaal 2021-03-01";
    const std::string with = "a+b+c+d: signaal 2021-03-01";
    expect_table("SAF-04",
                 base,
                 {{"not before its birth", {born("2021-03-04")}, "2021-03-03", without},
                  {"born", {born("2021-03-04")}, "2021-03-04", with},
                  {"born on the day of the report", {born("2021-03-01")}, "2021-03-04", with},
                  {"the others were judged",
                   {born("2021-03-04"), all},
                   "2021-03-12",
                   with + ", waarschuwing 2021-03-09"},
                  {"it too",
                   {born("2021-03-04"), all, {"2021-03-12", veiligheid(), {"d"}}},
                   "2021-04-01",
                   with + ", waarschuwing 2021-03-09 tot 2021-03-12"},
                  {"judged before its birth",
                   {{"2021-03-02", veiligheid(), {"d"}}, born("2021-03-04"), all},
                   "2021-04-01",
                   without + ", waarschuwing 2021-03-09 tot 2021-03-10"},
                  {"judged on the day of its birth",
                   {born("2021-03-04"), {"2021-03-04", veiligheid(), {"d"}}, all},
                   "2021-04-01",
                   without + ", waarschuwing 2021-03-09 tot 2021-03-10"},
                  {"born on the day on which the last was judged",
                   {born("2021-03-10"), all},
                   "2021-04-01",
                   without + ", waarschuwing 2021-03-09 tot 2021-03-10"},
                  {"died on the day of its birth",
                   {born("2021-03-04"), {"2021-03-04", PersoonOverleden{}, {"d"}}, all},
                   "2021-04-01",
                   without + ", waarschuwing 2021-03-09 tot 2021-03-10"},
                  {"died soon",
                   {born("2021-03-04"), {"2021-03-11", PersoonOverleden{}, {"d"}}, all},
                   "2021-04-01",
                   with + ", waarschuwing 2021-03-09 tot 2021-03-11"}});
    base.push_back(born("2021-03-04"));
    EXPECT_EQ(facts_of("SAF-04", base, "2021-03-05"), (std::vector{6, 7}));
    EXPECT_NE(testing_rules::of_rule("SAF-04", testing_rules::dossier_of(base, "2021-03-05"))
                  .front()
                  .tekst.nl.find("toen ontbrak: Sil, Sil en Sil."),
              std::string::npos);
}

TEST(SAF04, OfTwoThatAreBornTheSecondJoinsWhileTheFirstIsNotJudged) {
    std::vector<Happened> base = family();
    base.push_back({"2021-02-01", verwacht(), {"e"}});
    base.push_back({"2021-02-01", verwacht(), {"d"}});
    base.push_back({"2021-03-01", melding("m1"), {"a"}});
    base.push_back({"2021-03-02", veiligheid(), {"a", "b"}});
    base.push_back({"2021-03-03", veiligheid(), {"c"}});
    base.push_back({"2021-03-02", KindGeboren{}, {"d"}});
    base.push_back({"2021-03-04", KindGeboren{}, {"e"}});
    base.push_back({"2021-03-05", veiligheid(), {"d"}});
    expect_table("SAF-04",
                 base,
                 {{"the second is left", {}, "2021-03-08", "a+b+c+d+e: signaal 2021-03-01"}});
}

// Who was added to the story later with the day of birth, after a round in which it was not there.
TEST(SAF04, WhoWasBornAfterwardsDoesNotOpenTheRoundAgain) {
    std::vector<Happened> base = family();
    base.push_back({"2021-03-01", melding("m1"), {"a"}});
    base.push_back({"2021-03-03", veiligheid(), {"a", "b", "c"}});
    PersoonToegevoegd baby{"Noor", Gezinsrol::kind, {}, {}};
    baby.geboren = PartialDate::parse("2021-06");
    expect_table("SAF-04",
                 base,
                 {{"born in June",
                   {{"2021-07-01", baby, {"d"}}},
                   "2021-08-01",
                   "a+b+c: signaal 2021-03-01 tot 2021-03-03"}});
}

TEST(SAF04, KnownLate) {
    std::vector<Happened> base = family();
    base.push_back({"2021-03-01", melding("m1"), {"a"}, "2021-03-04"});
    expect_table("SAF-04",
                 base,
                 {{"begins when it is known", {}, "2021-03-05", "a+b+c: signaal 2021-03-04"},
                  {"as known before", {}, "2021-03-05", "", "2021-03-03"}});
}

}  // namespace naast
