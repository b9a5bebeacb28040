#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

Inhoud bevinding(BevindingAdvies advies = BevindingAdvies::meer_toezicht,
                 const std::string& id = "b1") {
    return BevindingGedaan{{id}, {"Forensisch arts", OrganisatieSoort::overig}, advies, {}};
}
Inhoud veilig_omdat() {
    return VeiligheidBeoordeeld{
        {}, team(), Veiligheidsoordeel::veilig, VrijeTekst{"De littekens zijn van een val."}};
}

}  // namespace

TEST(SAF22, AFindingOfTheVeryDayCountsUnlessItWasAnsweredThatDay) {
    const std::vector<Happened> same_day{{"2021-02-20", bevinding(), {"sil"}},
                                         {"2021-02-20", veiligheid(), {"sil"}}};
    expect_table("SAF-22",
                 same_day,
                 {{"not answered", {}, "2021-03-01", "sil: waarschuwing 2021-02-20"},
                  {"answered that day",
                   {{"2021-02-20", BevindingBeantwoord{{"b1"}, {"De arts keek opnieuw."}}}},
                   "2021-03-01",
                   ""},
                  {"answered that day, while a second one was not",
                   {{"2021-02-10", bevinding(BevindingAdvies::meer_toezicht, "b2"), {"sil"}},
                    {"2021-02-05", bevinding(BevindingAdvies::meer_toezicht, "b3"), {"sil"}},
                    {"2021-02-20", BevindingBeantwoord{{"b1"}, {"De arts keek opnieuw."}}},
                    {"2021-02-20", BevindingBeantwoord{{"b3"}, {"De arts keek opnieuw."}}}},
                   "2021-03-01",
                   "sil: waarschuwing 2021-02-20"}});
}

TEST(SAF22, SafeAgainstAFindingNeedsAnArgument) {
    expect_table("SAF-22",
                 {{"2021-02-01", bevinding(), {"sil"}}, {"2021-02-20", veiligheid(), {"sil"}}},
                 {
                     {"not before", {}, "2021-02-19", ""},
                     {"on the day", {}, "2021-02-20", "sil: waarschuwing 2021-02-20"},
                     {"argued later",
                      {{"2021-02-25", veilig_omdat(), {"sil"}}},
                      "2021-04-01",
                      "sil: waarschuwing 2021-02-20 tot 2021-02-25"},
                     {"judged otherwise later",
                      {{"2021-02-25", veiligheid(Veiligheidsoordeel::onduidelijk), {"sil"}}},
                      "2021-04-01",
                      "sil: waarschuwing 2021-02-20 tot 2021-02-25"},
                     {"argued for another child",
                      {{"2021-02-25", veilig_omdat(), {"noor"}}},
                      "2021-04-01",
                      "sil: waarschuwing 2021-02-20"},
                     {"argued before",
                      {{"2021-02-19", veilig_omdat(), {"sil"}}},
                      "2021-04-01",
                      "sil: waarschuwing 2021-02-20"},
                     {"a judgement without a verdict puts nothing right",
                      {{"2021-02-25", veiligheid(std::nullopt), {"sil"}}},
                      "2021-04-01",
                      "sil: waarschuwing 2021-02-20"},
                     {"the finding is answered",
                      {{"2021-02-26", BevindingBeantwoord{{"b1"}, {"Gezien."}}}},
                      "2021-04-01",
                      "sil: waarschuwing 2021-02-20 tot 2021-02-26"},
                     {"answered that day",
                      {{"2021-02-20", BevindingBeantwoord{{"b1"}, {"Gezien."}}}},
                      "2021-04-01",
                      ""},
                 });
}

TEST(SAF22, NotWhenItIsArguedOrNothingSpeaksAgainstIt) {
    expect_table(
        "SAF-22",
        {{"2021-02-01", bevinding(), {"sil"}}},
        {{"argued", {{"2021-02-20", veilig_omdat(), {"sil"}}}, "2021-04-01", ""},
         {"judged unsafe",
          {{"2021-02-20", veiligheid(Veiligheidsoordeel::onveilig), {"sil"}}},
          "2021-04-01",
          ""},
         {"about another child", {{"2021-02-20", veiligheid(), {"noor"}}}, "2021-04-01", ""},
         {"the day before the finding",
          {{"2021-01-31", veiligheid(), {"sil"}}},
          "2021-04-01",
          ""}});
    expect_table("SAF-22",
                 {{"2021-02-01", bevinding(BevindingAdvies::geen_zorg), {"sil"}},
                  {"2021-02-20", veiligheid(), {"sil"}}},
                 {{"the expert had no concern", {}, "2021-04-01", ""}});
}

TEST(SAF22, KnownLate) {
    expect_table(
        "SAF-22",
        {{"2021-02-01", bevinding(), {"sil"}, "2021-03-01"}, {"2021-02-20", veiligheid(), {"sil"}}},
        {{"begins when the finding is known", {}, "2021-04-01", "sil: waarschuwing 2021-03-01"},
         {"as known before", {}, "2021-04-01", "", "2021-02-28"}});
}

TEST(SAF22, EachFindingIsAnswered) {
    expect_table("SAF-22",
                 {{"2021-02-01", bevinding(), {"sil"}},
                  {"2021-02-02", bevinding(BevindingAdvies::meer_toezicht, "b2"), {"sil"}},
                  {"2021-02-20", veiligheid(), {"sil"}}},
                 {{"one of two",
                   {{"2021-02-25", BevindingBeantwoord{{"b1"}, {"De arts keek opnieuw."}}}},
                   "2021-03-01",
                   "sil: waarschuwing 2021-02-20"},
                  {"both",
                   {{"2021-02-25", BevindingBeantwoord{{"b1"}, {"De arts keek opnieuw."}}},
                    {"2021-02-27", BevindingBeantwoord{{"b2"}, {"De arts keek opnieuw."}}}},
                   "2021-03-01",
                   "sil: waarschuwing 2021-02-20 tot 2021-02-27"}});
}

TEST(SAF22, NamesEachFindingThatWasOpenAndNoneThatWasAnsweredThatDay) {
    const auto more = BevindingAdvies::meer_toezicht;
    const std::vector<Happened> events{
        {"2021-02-05", bevinding(more, "b1"), {"sil"}},
        {"2021-02-10", bevinding(more, "b2"), {"sil"}},
        {"2021-02-12", bevinding(more, "b3"), {"sil"}},
        {"2021-02-20", BevindingBeantwoord{{"b1"}, {"De arts keek opnieuw."}}},
        {"2021-02-20", veiligheid(), {"sil"}}};
    EXPECT_EQ(facts_of("SAF-22", events, "2021-03-01"), (std::vector{2, 3, 5}));
}

}  // namespace naast
