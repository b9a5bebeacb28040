#include "naast/toegang/toegang.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

Toegang folded(const std::vector<RecordedEvent>& stream,
               const std::string& peildatum = "2030-01-01",
               const std::string& bekend_op = "2030-01-01") {
    return fold_of<Toegang>(stream, peildatum, bekend_op);
}

// "s1 2020-03-01 to 2020-04-01, ..."
std::string in_short(const Toegang& toegang) {
    std::string text;
    for (const Signaal& s : toegang.signalen) {
        text += (text.empty() ? "" : ", ") + s.id.waarde + " " + to_text(s.ontvangen.op);
        if (s.afgerond) text += " to " + to_text(s.afgerond->op);
    }
    return text;
}

Inhoud ingetrokken(int place) {
    return GebeurtenisIngetrokken{event_id(place), IntrekReden::vergissing, {"Verkeerd gezin."}};
}

}  // namespace

TEST(Toegang, ASignalKeepsWhatItSaysAndWhomItConcerns) {
    const auto toegang = folded(happened(
        {{"2020-03-01",
          SignaalOntvangen{
              {"s1"}, SignaalSoort::melding, {Zorg::verslaving, Zorg::schulden}, team(), {}},
          {"sil", "noor"},
          "2020-03-05"}}));

    ASSERT_EQ(toegang.signalen.size(), 1U);
    const Signaal& signaal = toegang.signalen.front();
    EXPECT_EQ(signaal.id, SignaalId{"s1"});
    EXPECT_EQ(signaal.wat, SignaalSoort::melding);
    EXPECT_EQ(signaal.zorgen, (std::vector{Zorg::verslaving, Zorg::schulden}));
    EXPECT_EQ(signaal.betreft, (std::vector<PersoonId>{{"sil"}, {"noor"}}));
    EXPECT_EQ(signaal.ontvangen, (Feit{event_id(1), date("2020-03-01"), date("2020-03-05")}));
    EXPECT_FALSE(signaal.afgerond);
}

TEST(Toegang, AnAnswerClosesOnlyTheSignalThatItNames) {
    const auto toegang = folded(happened({{"2020-03-01", signaal("s1"), {"sil"}},
                                          {"2020-03-02", signaal("s2"), {"sil"}},
                                          {"2020-04-01", signaal_klaar("s2")}}));
    EXPECT_EQ(in_short(toegang), "s1 2020-03-01, s2 2020-03-02 to 2020-04-01");
    EXPECT_EQ(toegang.signalen[1].afgerond->gebeurtenis, event_id(3));
}

TEST(Toegang, TheFirstAnswerStandsWhenASecondOneFollows) {
    const auto toegang = folded(happened({{"2020-03-01", signaal("s1"), {"sil"}},
                                          {"2020-04-01", signaal_klaar("s1")},
                                          {"2020-05-01", signaal_klaar("s1")}}));
    EXPECT_EQ(in_short(toegang), "s1 2020-03-01 to 2020-04-01");
}

TEST(Toegang, AnAnswerToAnUnknownSignalChangesNothing) {
    EXPECT_EQ(in_short(folded(happened(
                  {{"2020-03-01", signaal("s1"), {"sil"}}, {"2020-04-01", signaal_klaar("s9")}}))),
              "s1 2020-03-01");
}

TEST(Toegang, SignalsStandOldestFirstInWhateverOrderTheyWereRecorded) {
    EXPECT_EQ(in_short(folded(happened({{"2020-04-01", signaal_klaar("s1")},
                                        {"2020-03-10", signaal("s2"), {"sil"}},
                                        {"2020-03-01", signaal("s1"), {"sil"}}}))),
              "s1 2020-03-01 to 2020-04-01, s2 2020-03-10");
}

TEST(Toegang, AYearOnlyCountsFromItsFirstDay) {
    EXPECT_EQ(in_short(folded(
                  happened({{"2016", signaal("s1"), {"sil"}}, {"2018-04", signaal_klaar("s1")}}))),
              "s1 2016-01-01 to 2018-04-01");
}

TEST(Toegang, KnowsNothingOfWhatCameAfterTheDayOfTheQuestion) {
    const auto stream =
        happened({{"2020-03-01", signaal("s1"), {"sil"}}, {"2020-04-01", signaal_klaar("s1")}});
    EXPECT_EQ(in_short(folded(stream, "2020-02-29")), "");
    EXPECT_EQ(in_short(folded(stream, "2020-03-01")), "s1 2020-03-01");
    EXPECT_EQ(in_short(folded(stream, "2020-03-31")), "s1 2020-03-01");
    EXPECT_EQ(in_short(folded(stream, "2020-04-01")), "s1 2020-03-01 to 2020-04-01");
}

TEST(Toegang, KnowsNothingOfWhatWasToldLater) {
    const auto stream = happened({{"2020-03-01", signaal("s1"), {"sil"}, "2020-06-01"}});
    EXPECT_EQ(in_short(folded(stream, "2020-12-31", "2020-05-31")), "");
    EXPECT_EQ(in_short(folded(stream, "2020-12-31", "2020-06-01")), "s1 2020-03-01");
}

TEST(Toegang, AWithdrawnAnswerLeavesTheSignalOpen) {
    const auto stream = happened({{"2020-03-01", signaal("s1"), {"sil"}},
                                  {"2020-04-01", signaal_klaar("s1")},
                                  {"2020-05-01", ingetrokken(2)}});
    EXPECT_EQ(in_short(folded(stream)), "s1 2020-03-01");
    EXPECT_EQ(in_short(folded(stream, "2030-01-01", "2020-04-30")), "s1 2020-03-01 to 2020-04-01");
}

TEST(Toegang, AWithdrawnSignalIsGone) {
    EXPECT_EQ(in_short(folded(happened(
                  {{"2020-03-01", signaal("s1"), {"sil"}}, {"2020-05-01", ingetrokken(1)}}))),
              "");
}

TEST(Toegang, WhatOtherCapabilitiesTellPassesBy) {
    EXPECT_EQ(in_short(folded(happened({{"2020-03-01", aangemeld()},
                                        {"2020-03-01", persoon(), {"sil"}},
                                        {"2020-03-02", contact(), {"sil"}},
                                        {"2020-03-03", maatregel("s1"), {"sil"}},
                                        {"2020-03-04", hulp_gestart("s1"), {"sil"}},
                                        {"2020-03-05", hulp_gestopt("s1")}}))),
              "");
}

}  // namespace naast
