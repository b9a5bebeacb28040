#include "naast/signalering/testing.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

using namespace testing_events;
using testing_rules::dossier_of;
using testing_rules::in_short;
using testing_rules::shipped_normen;

TEST(Signaleringen, StandByFirstDateThenByRule) {
    const Dossier dossier =
        dossier_of({{"2021-06-01", aangemeld()},
                    {"2021-07-01", geplaatst("p1", VerblijfVorm::leefgroep), {"sil"}},
                    {"2021-07-01", verzuim(), {"sil"}}},
                   "2021-07-15");
    std::vector<std::string> order;
    for (const Signalering& s : signaleringen(dossier, shipped_normen())) order.push_back(s.regel);
    EXPECT_EQ(order,
              (std::vector<std::string>{
                  "COO-01", "LRN-01", "PLC-04", "PLC-05", "PLC-11", "PLC-16", "PLC-07"}));
}

TEST(Signaleringen, AnEmptyFamilyHasNone) {
    const Dossier dossier = dossier_of({}, "2021-07-15");
    EXPECT_EQ(in_short(signaleringen(dossier, shipped_normen())), "");
}

TEST(Signaleringen, AreAsStrongAsTheirLastStep) {
    const Dossier dossier = dossier_of({{"2021-07-01", geplaatst("p1"), {"sil"}}}, "2021-07-02");
    const auto found = testing_rules::of_rule("PLC-05", dossier);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().sterkte(), Sterkte::waarschuwing);
    EXPECT_EQ(found.front().sinds, date("2021-07-01"));
    EXPECT_TRUE(found.front().staat());
}

TEST(Signaleringen, WhatEndsLaterThanTheQuestionStillStands) {
    MaatregelUitgesproken ots{{"m1"}, MaatregelSoort::ots, {}, date("2021-08-02"), {}};
    const Dossier dossier = dossier_of({{"2021-05-03", ots, {"sil"}}}, "2021-06-01");
    const auto found = testing_rules::of_rule("MEA-02", dossier);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found.front().staat());
}

TEST(Signaleringen, WithoutANormInForceOnlyRulesThatNeedNoneSpeak) {
    const Normen none;
    const Dossier dossier = dossier_of({{"2021-06-01", aangemeld()},
                                        {"2021-07-01", verzuim(), {"sil"}},
                                        {"2021-07-01", geplaatst("p1"), {"sil"}},
                                        {"2021-07-01", maatregel("m1"), {"sil"}},
                                        {"2021-07-01", signaal("s1"), {"sil"}}},
                                       "2022-07-01");
    std::vector<std::string> rules;
    for (const Signalering& s : signaleringen(dossier, none)) rules.push_back(s.regel);
    EXPECT_EQ(rules,
              (std::vector<std::string>{
                  "COO-01", "ANA-05", "COO-08", "LRN-01", "MEA-02", "MEA-12", "PLC-11", "PLC-16"}));
}

TEST(Namen, OfSomeoneWhoWasNotIntroducedIsTheKey) {
    const Dossier dossier = dossier_of({{"2021-06-01", persoon(), {"sil"}}}, "2021-07-01");
    const Overzicht overzicht(dossier);
    const RuleInput input{dossier, shipped_normen(), overzicht};
    EXPECT_EQ(input.namen({{"sil"}, {"bo"}}).nl, "Sil en bo");
    EXPECT_EQ(input.namen({{"sil"}, {"bo"}}).en, "Sil and bo");
}

TEST(Wie, HasWordsInBothLanguages) {
    EXPECT_EQ(in_woorden(Wie::regisseur).nl, "de regisseur");
    EXPECT_EQ(in_woorden(Wie::manager).en, "the manager");
    EXPECT_EQ(in_woorden(Wie::gecertificeerde_instelling).nl, "de gecertificeerde instelling");
    EXPECT_EQ(in_woorden(Wie::gemeente).en, "the municipality");
}

}  // namespace naast
