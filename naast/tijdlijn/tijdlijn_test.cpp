#include "naast/tijdlijn/tijdlijn.h"

#include "naast/tijdlijn/testing.h"
#include "naast/tijdlijn/titels.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace naast {

using namespace testing_events;
using testing_dossier::ruud_and_raymond;
using testing_dossier::Stories;
using testing_tijdlijn::line_of;
using testing_tijdlijn::names;
using testing_tijdlijn::whole;

namespace {

using Lines = std::vector<std::string>;

Lines turning_points(const Tijdlijn& line) {
    Lines lines;
    for (const TijdlijnSchakelmoment& m : line.schakelmomenten) {
        lines.push_back(to_text(m.dag) + " " + m.titel.nl + ", " + names(m.personen) +
                        (m.toekomst ? ", to come" : ""));
    }
    return lines;
}
Lines turning_points(const std::vector<Happened>& story, const std::string& day) {
    return turning_points(line_of(story, day));
}

Lines event_days(const Tijdlijn& line) {
    Lines days;
    for (const auto& g : line.gebeurtenissen) days.push_back(g.recorded.event.op.to_text());
    return days;
}

Inhoud geboren(const char* op, Gezinsrol rol = Gezinsrol::kind) {
    return PersoonToegevoegd{"Sil", rol, PartialDate::parse(op), {}};
}

}  // namespace

TEST(FAM06, EventsStandInTheOrderOfTheirDayAndMinuteThenOfRecording) {
    const auto line = line_of({{"2020-03-02", contact(), {"sil"}},
                               {"2020-03-01T14:00", contact(), {"sil"}},
                               {"2020-03-01T09:30", contact(), {"sil"}},
                               {"2020-03", contact(), {"sil"}},
                               {"2020-03-01", contact(), {"sil"}},
                               {"2019", contact(), {"sil"}}},
                              "2020-12-31");
    EXPECT_EQ(event_days(line),
              (Lines{"2019",
                     "2020-03",
                     "2020-03-01",
                     "2020-03-01T09:30",
                     "2020-03-01T14:00",
                     "2020-03-02"}));
}

TEST(Tijdlijn, AnEventBringsItsTitleItsWordsItsOrganisationAndWhenItWasKnown) {
    const auto line =
        line_of({{"2020-03-01",
                  ContactGehad{team(), ContactVorm::huisbezoek, {}, VrijeTekst{"Het ging goed."}},
                  {"sil"},
                  "2020-03-05"},
                 {"2020-03-02", hulp_gevraagd("h1"), {"sil"}}},
                "2020-12-31");
    ASSERT_EQ(line.gebeurtenissen.size(), 2U);
    const TijdlijnGebeurtenis& visit = line.gebeurtenissen.front();
    EXPECT_EQ(visit.recorded.event.id, event_id(1));
    EXPECT_EQ(visit.titel.nl, "Huisbezoek");
    EXPECT_EQ(visit.tekst, "Het ging goed.");
    EXPECT_EQ(visit.organisatie, team());
    EXPECT_EQ(visit.bekend_op, date("2020-03-05"));
    EXPECT_TRUE(visit.op_de_lijn);
    const TijdlijnGebeurtenis& asked = line.gebeurtenissen.back();
    EXPECT_EQ(asked.tekst, std::nullopt);
    EXPECT_EQ(asked.organisatie, std::nullopt);
    EXPECT_FALSE(asked.op_de_lijn);
}

TEST(Tijdlijn, OrganisationsStandOnceInTheOrderInWhichTheyAppear) {
    const auto line = line_of({{"2020-03-03", contact(), {"sil"}},
                               {"2020-03-01", hulp_gestart("h1"), {"sil"}},
                               {"2020-03-02", contact(), {"sil"}},
                               {"2020-03-04", hulp_gestart("h2"), {"sil"}}},
                              "2020-12-31");
    EXPECT_EQ(line.organisaties, (std::vector{aanbieder(), team()}));
}

TEST(FAM07, WhatChangesTheCourseIsATurningPoint) {
    EXPECT_EQ(turning_points({{"2017",
                               SchakelmomentGemarkeerd{SchakelmomentSoort::scheiding, {}},
                               {"moeder", "sil"}},
                              {"2020-01-01", regisseur("ada")},
                              {"2020-02-01", maatregel("m1"), {"sil"}},
                              {"2020-03-01", regisseur_weg("ada")},
                              {"2020-03-01", regisseur("bo")},
                              {"2020-04-01", geplaatst("p1"), {"sil"}},
                              {"2020-06-01", terug_naar_huis("p1")}},
                             "2020-12-31"),
              (Lines{"2017-01-01 Scheiding, moeder+sil",
                     "2020-02-01 Ondertoezichtstelling (OTS), sil",
                     "2020-03-01 Nieuwe regisseur, gezin",
                     "2020-04-01 Uit huis geplaatst, sil",
                     "2020-06-01 Terug naar huis, gezin"}));
}

TEST(FAM07, TheFirstRegisseurIsNoChange) {
    EXPECT_EQ(turning_points({{"2020-01-01", regisseur("ada")}}, "2020-12-31"), Lines{});
}

TEST(FAM07, AnAuthorisationComesWithThePlacementAndIsNoTurningPointOfItsOwn) {
    for (const auto text : enum_texts<MaatregelSoort>()) {
        const auto wat = parse_enum<MaatregelSoort>(text).value();
        const bool is_authorisation = wat == MaatregelSoort::machtiging_uithuisplaatsing ||
                                      wat == MaatregelSoort::gesloten_machtiging;
        const auto found =
            turning_points({{"2020-02-01", maatregel("m1", wat), {"sil"}}}, "2020-12-31");
        EXPECT_EQ(found.size(), is_authorisation ? 0U : 1U) << text;
    }
}

TEST(FAM07, OrdinaryEventsAreNone) {
    EXPECT_EQ(turning_points({{"2020-01-01", aangemeld()},
                              {"2020-01-01", persoon(), {"sil"}},
                              {"2020-01-02", contact(), {"sil"}},
                              {"2020-01-03", hulp_gestart("h1"), {"sil"}},
                              {"2020-01-04", signaal("s1"), {"sil"}}},
                             "2020-12-31"),
              Lines{});
}

TEST(TRM16, AnEighteenthBirthdayIsShownFromTwelveMonthsBefore) {
    const std::vector<Happened> story{{"2020-01-01", geboren("2004-05-06"), {"sil"}}};
    EXPECT_EQ(turning_points(story, "2021-05-05"), Lines{});
    EXPECT_EQ(turning_points(story, "2021-05-06"), Lines{"2022-05-06 Sil wordt 18, sil, to come"});
    EXPECT_EQ(turning_points(story, "2022-05-05"), Lines{"2022-05-06 Sil wordt 18, sil, to come"});
    EXPECT_EQ(turning_points(story, "2022-05-06"), Lines{"2022-05-06 Sil wordt 18, sil"});
}

TEST(TRM16, NoBirthdayIsShownOfAnAdultOrWhenTheDayIsNotKnown) {
    EXPECT_EQ(turning_points({{"2020-01-01", geboren("2004-05-06", Gezinsrol::netwerk), {"oma"}},
                              {"2020-01-01", geboren("2004-05"), {"sil"}},
                              {"2020-01-01", geboren("2004"), {"noor"}},
                              {"2020-01-01", persoon(), {"bo"}}},
                             "2022-12-31"),
              Lines{});
}

TEST(FAM07, TurningPointsStandByDayAlsoTheOnesToCome) {
    EXPECT_EQ(turning_points({{"2020-01-01", geboren("2004-05-06"), {"sil"}},
                              {"2022-06-01", SchakelmomentGemarkeerd{{}, {}}, {"sil"}},
                              {"2022-05-01", geplaatst("p1"), {"sil"}}},
                             "2022-12-31"),
              (Lines{"2022-05-01 Uit huis geplaatst, sil",
                     "2022-05-06 Sil wordt 18, sil",
                     "2022-06-01 Scheiding, sil"}));
}

TEST(InHetKort, CountsTheDaysOfTheFamilyOnceAlsoWhenTheyHoldForTwoChildren) {
    const auto kort = line_of({{"2020-01-01", persoon(), {"sil"}},
                               {"2020-01-01", persoon(), {"noor"}},
                               {"2020-01-01", verzuim(), {"sil"}},
                               {"2020-01-01", hulp_gestart("h1"), {"sil"}},
                               {"2020-01-01", hulp_gestart("h2"), {"noor"}},
                               {"2020-02-01", hulp_gestopt("h1")},
                               {"2020-02-11", hulp_gestopt("h2")},
                               {"2020-03-02", hulp_gestart("h3"), {"sil", "noor"}}},
                              "2020-12-31")
                          .in_het_kort;
    EXPECT_EQ(kort.geen_hulp_perioden, 1);
    EXPECT_EQ(kort.geen_hulp_dagen, 30);
}

TEST(InHetKort, CountsEveryWaitAndNamesWhatRunsNow) {
    const auto kort = line_of({{"2020-01-01", hulp_gevraagd("h1"), {"sil"}},
                               {"2020-01-11", hulp_gestart("h1"), {"sil"}},
                               {"2020-02-01", hulp_gevraagd("h2"), {"sil"}},
                               {"2020-02-01", geplaatst("p1"), {"sil"}},
                               {"2020-02-02", maatregel("m1"), {"sil"}}},
                              "2020-02-05")
                          .in_het_kort;
    EXPECT_EQ(kort.gewacht_keer, 2);
    EXPECT_EQ(kort.gewacht_dagen, 15);
    ASSERT_EQ(kort.loopt_nu.size(), 2U);
    EXPECT_EQ(kort.loopt_nu[0].nl, "Hulp");
    EXPECT_EQ(kort.loopt_nu[1].nl, "Woont niet thuis: pleegzorg in het eigen netwerk");
}

// The number of the overview, which shows the longest wait, is then not another one here.
TEST(InHetKort, WaitsBesideEachOtherAreDaysOfOneWait) {
    const auto kort = line_of({{"2020-01-01", hulp_gevraagd("h1"), {"sil"}},
                               {"2020-01-05", hulp_gevraagd("h2"), {"noor"}},
                               {"2020-01-09", hulp_gestart("h2"), {"noor"}}},
                              "2020-01-31")
                          .in_het_kort;
    EXPECT_EQ(kort.gewacht_keer, 2);
    EXPECT_EQ(kort.gewacht_dagen, 31);
}

TEST(InHetKort, WhatStillHasToComeIsCountedApart) {
    const auto kort = line_of({{"2020-01-01", geboren("2004-05-06"), {"sil"}},
                               {"2021-06-01", geplaatst("p1"), {"sil"}}},
                              "2021-12-31")
                          .in_het_kort;
    EXPECT_EQ(kort.wisselingen, 1);
    EXPECT_EQ(kort.wisselingen_in_de_toekomst, 1);
}

TEST(RuudEnRaymond, TheirStoryInShort) {
    const auto line = line_of(ruud_and_raymond(), {date("2022-09-12"), date("2022-09-12")});
    EXPECT_EQ(turning_points(line),
              (Lines{"2017-01-01 Scheiding, moeder+vader+ruud+raymond",
                     "2019-10-15 Ondertoezichtstelling (OTS), ruud+raymond",
                     "2020-09-01 Nieuwe regisseur, gezin",
                     "2021-07-01 Uit huis geplaatst, ruud",
                     "2022-07-01 Terug naar huis, ruud"}));
    const InHetKort& kort = line.in_het_kort;
    EXPECT_EQ(kort.geen_hulp_perioden, 1);
    EXPECT_EQ(kort.geen_hulp_dagen, 166);
    EXPECT_EQ(kort.gewacht_keer, 1);
    EXPECT_EQ(kort.gewacht_dagen, 39);
    EXPECT_EQ(kort.wisselingen, 5);
    EXPECT_EQ(kort.wisselingen_in_de_toekomst, 0);
    EXPECT_EQ(kort.loopt_nu.size(), 2U);
    EXPECT_EQ(line.gebeurtenissen.size(), ruud_and_raymond().size());
}

// On 1 December 2019 there was an OTS and no help, and nobody knew how it would end.
TEST(RuudEnRaymond, AskedForAnEarlierDayNothingLaterIsThere) {
    const auto line = line_of(ruud_and_raymond(), {date("2019-12-01"), date("2019-12-01")});
    for (const auto& g : line.gebeurtenissen)
        EXPECT_LE(g.recorded.event.op.first_day(), date("2019-12-01"));
    EXPECT_EQ(line.in_het_kort.geen_hulp_dagen, 62);
    EXPECT_TRUE(line.in_het_kort.loopt_nu.empty());
    EXPECT_EQ(turning_points(line).size(), 2U);
}

// Properties over made-up families.

TEST(Tijdlijn, OfADayIsTheLineOfTheStreamCutOffAtThatDay) {
    Stories stories(6);
    for (int time = 0; time < 300; ++time) {
        const Date day = stories.any_day();
        const auto stream = happened(stories.next());
        auto cut = stream;
        std::erase_if(cut, [&](const RecordedEvent& r) {
            return r.event.op.first_day() > day || bekend_op(r) > day;
        });
        if (cut.empty()) continue;
        ASSERT_EQ(whole(line_of(stream, {day, day})), whole(line_of(cut, {day, day}))) << time;
    }
}

TEST(Tijdlijn, EveryDrawnEventIsOfTheStreamAndCountsOnce) {
    Stories stories(7);
    for (int time = 0; time < 300; ++time) {
        const Date day = stories.any_day();
        const auto stream = happened(stories.next());
        std::vector<Uuid> counting;
        for (const Selected& one : select_events(stream, {day, day}))
            counting.push_back(one.feit.gebeurtenis);
        std::vector<Uuid> drawn;
        const auto line = line_of(stream, {day, day});
        for (const auto& g : line.gebeurtenissen) drawn.push_back(g.recorded.event.id);
        ASSERT_EQ(drawn, counting) << time;
        for (const auto& moment : line.schakelmomenten) {
            ASSERT_EQ(std::count(counting.begin(), counting.end(), moment.id), 1) << time;
            ASSERT_EQ(moment.toekomst, moment.dag > day);
        }
    }
}

// What was told later than it happened changes what is seen back then, never what was seen then.
TEST(Tijdlijn, AsKnownOnADayDoesNotChangeWithWhatIsToldAfterwards) {
    Stories stories(8);
    for (int time = 0; time < 300; ++time) {
        const Date day = stories.any_day();
        auto story = stories.next();
        const std::string before = whole(line_of(happened(story), {day, day}));
        auto more = stories.next();
        for (Happened& item : more) {
            if (std::holds_alternative<GebeurtenisIngetrokken>(item.inhoud))
                item.inhoud = GebeurtenisIngetrokken{
                    event_id(1 + stories.pick(static_cast<int>(story.size()))), {}, {"Nee."}};
            item.bekend_op = to_text(day + Days{1 + stories.pick(60)});
            story.push_back(item);
        }
        ASSERT_EQ(whole(line_of(happened(story), {day, day})), before) << time;
    }
}

TEST(Tijdlijn, WhatIsOnlyKnownFromAbsenceCanBeLeftOut) {
    const std::vector<Happened> story{{"2020-01-01", aangemeld()},
                                      {"2020-01-01", persoon(), {"sil"}},
                                      {"2020-01-10", signaal("s1"), {"sil"}},
                                      {"2020-01-12", hulp_gestart("h"), {"sil"}},
                                      {"2020-02-01", hulp_gestopt("h")}};
    Tijdlijn line = line_of(story, "2020-06-01");
    const auto gaps = [&] {
        return std::count_if(line.perioden.begin(), line.perioden.end(), [](const auto& bar) {
            return bar.soort == PeriodeSoort::geen_hulp_in_beeld ||
                   bar.soort == PeriodeSoort::uit_beeld;
        });
    };
    const std::size_t before = line.perioden.size();
    const auto many = static_cast<std::size_t>(gaps());
    ASSERT_GT(many, 0U);
    laat_weg_wat_er_niet_was(line);
    EXPECT_EQ(gaps(), 0);
    EXPECT_EQ(line.perioden.size(), before - many);
    EXPECT_EQ(line.in_het_kort.geen_hulp_dagen, 0);
    EXPECT_FALSE(line.in_het_kort.telt_wat_er_niet_was);
}

// Finding: a mother read "Vaste contactpersoon" on one page and "Regisseur" on the next.
TEST(Tijdlijn, TheFamilyReadsOfItsFixedContact) {
    const std::vector<Happened> story{{"2020-01-01", aangemeld()},
                                      {"2020-01-01", persoon(), {"sil"}},
                                      {"2020-01-01", regisseur("ada")},
                                      {"2020-03-01", regisseur_weg("ada")},
                                      {"2020-03-01", regisseur("bo")}};
    Tijdlijn line = line_of(story, "2020-06-01");
    in_woorden_van_het_gezin(line);
    std::string said;
    const auto add = [&](const Tekst& titel) { said += titel.nl + "/" + titel.en + "\n"; };
    for (const auto& bar : line.perioden) add(bar.titel);
    for (const auto& event : line.gebeurtenissen) add(event.titel);
    for (const auto& moment : line.schakelmomenten) add(moment.titel);
    for (const auto* words : {"Vaste contactpersoon ada/Fixed contact ada",
                              "Vaste contactpersoon: ada",
                              "Vaste contactpersoon stopt/Fixed contact stops",
                              "Nieuwe vaste contactpersoon/New fixed contact"})
        EXPECT_NE(said.find(words), std::string::npos) << words << " in " << said;
    for (const auto* word : {"egisseur", "oordinator"})
        EXPECT_EQ(said.find(word), std::string::npos) << said;
}

}  // namespace naast
