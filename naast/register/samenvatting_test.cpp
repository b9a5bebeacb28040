#include "naast/register/samenvatting.h"

#include "naast/dossier/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;
using testing_dossier::ruud_and_raymond;
using testing_dossier::shipped_normen;

namespace {

const Date today = date("2020-12-01");

Samenvatting summary_of(const std::vector<Happened>& story, Date day = today) {
    return make_samenvatting(family_id(), happened(story), shipped_normen(), day);
}

const std::vector<Happened> story{{"2020-01-10", aangemeld()},
                                  {"2020-01-10", persoon(Gezinsrol::moeder), {"moeder"}},
                                  {"2020-01-10", persoon(), {"sil"}},
                                  {"2020-01-10", regisseur("ada")},
                                  {"2020-03-01", contact(), {"sil"}},
                                  {"2020-09-01", regisseur_weg("ada")},
                                  {"2020-09-01", regisseur("bo")}};

}  // namespace

TEST(Samenvatting, HoldsWhatTheListShows) {
    const Samenvatting summary = summary_of(story);
    EXPECT_EQ(summary.gezin, family_id());
    EXPECT_EQ(summary.naam, "Gezin Meermin");
    EXPECT_EQ(summary.kinderen, std::vector<std::string>{"Sil"});
    ASSERT_TRUE(summary.regisseur);
    EXPECT_EQ(summary.regisseur->naam, "bo");
    EXPECT_EQ(summary.regisseur->organisatie, team().naam);
    EXPECT_EQ(summary_of(story, date("2020-08-31")).regisseur->naam, "ada");
}

TEST(Samenvatting, TheLastEventIsTheLastThatStandsOnTheLine) {
    const Samenvatting summary = summary_of(story);
    EXPECT_EQ(summary.laatste_op, PartialDate::parse("2020-03-01"));
    EXPECT_EQ(summary.laatste_titel, (Tekst{"Gesprek", "Talk"}));
}

TEST(Samenvatting, AWithdrawnEventIsNotTheLastOneAndNeitherIsItsWithdrawal) {
    auto withdrawn = story;
    withdrawn.push_back({"2020-10-01", GebeurtenisIngetrokken{event_id(5), {}, {"Dubbel."}}});
    EXPECT_EQ(summary_of(withdrawn).laatste_op, PartialDate::parse("2020-01-10"));
}

TEST(Samenvatting, OfAFamilyOfWhichNothingStandsOnTheLineThereIsNoLastEvent) {
    const Samenvatting summary = summary_of({{"2020-01-10", persoon(), {"sil"}}});
    EXPECT_EQ(summary.laatste_op, std::nullopt);
    EXPECT_EQ(summary.laatste_titel, Tekst{});
    EXPECT_FALSE(summary.regisseur);
}

TEST(Samenvatting, CountsTheWarningsThatStandByStrength) {
    for (Date day = date("2019-01-01"); day <= date("2022-12-31"); day += Days{37}) {
        const Telling telling =
            make_samenvatting(family_id(), ruud_and_raymond(), shipped_normen(), day).signaleringen;
        const Dossier dossier = fold_dossier(family_id(), ruud_and_raymond(), {day, day});
        Telling expected;
        for (const Signalering& s : signaleringen(dossier, shipped_normen())) {
            if (!s.staat()) continue;
            if (s.sterkte() == Sterkte::signaal) ++expected.signaal;
            if (s.sterkte() == Sterkte::waarschuwing) ++expected.waarschuwing;
            if (s.sterkte() == Sterkte::escalatie) ++expected.escalatie;
        }
        ASSERT_EQ(telling.signaal, expected.signaal) << to_text(day);
        ASSERT_EQ(telling.waarschuwing, expected.waarschuwing) << to_text(day);
        ASSERT_EQ(telling.escalatie, expected.escalatie) << to_text(day);
    }
}

}  // namespace naast
