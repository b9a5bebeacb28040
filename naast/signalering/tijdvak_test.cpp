#include "naast/signalering/tijdvak.h"

#include "naast/signalering/testing.h"

#include <algorithm>
#include <map>

namespace naast {

using namespace testing_events;
using testing_rules::dossier_of;

namespace {

// The event at this place of a list, as in testing_events::happened.
Feit feit(int place, const std::string& op) {
    return {event_id(place), date(op), date(op)};
}

// "1+2": each once, in their order.
std::string places_of(const Feiten& feiten) {
    std::vector<Uuid> seen;
    std::string text;
    for (const Feit& one : feiten) {
        if (std::find(seen.begin(), seen.end(), one.gebeurtenis) != seen.end()) continue;
        seen.push_back(one.gebeurtenis);
        const int place = std::stoi(one.gebeurtenis.to_text().substr(24));
        text += (text.empty() ? "" : "+") + std::to_string(place);
    }
    return text;
}

// "2021-02-01..2021-03-01 1+2|3": the days, then the places of what began it and of what ended it.
std::string in_short(const Tijdvak& tijd) {
    return to_text(tijd.period.from) + ".." +
           (tijd.period.until ? to_text(*tijd.period.until) : "") + " " + places_of(tijd.begin) +
           "|" + places_of(tijd.einde);
}
std::string in_short(const std::vector<Tijdvak>& all) {
    std::string text;
    for (const Tijdvak& tijd : all) text += (text.empty() ? "" : ", ") + in_short(tijd);
    return text;
}
std::string in_short(const std::vector<PersoonId>& ids) {
    std::string text;
    for (const PersoonId& id : ids) text += (text.empty() ? "" : "+") + id.waarde;
    return text;
}
std::string in_short(const std::vector<Gedeeld>& all) {
    std::string text;
    for (const Gedeeld& one : all) {
        text += (text.empty() ? "" : ", ") + in_short(one.personen) + " " + in_short(one.tijd);
    }
    return text;
}
std::string in_short(const std::vector<Zorgtijd>& all) {
    std::string text;
    for (const Zorgtijd& zorg : all) {
        text += (text.empty() ? "" : ", ") + in_short(zorg.betreft) + " " + in_short(zorg.tijd) +
                (zorg.is_about_safety ? " safety" : "");
    }
    return text;
}
std::string in_short(const std::optional<Feit>& one) {
    return one ? to_text(one->op) + " " + places_of({*one}) : "";
}

// From the event of one place to that of another.
Tijdvak stretch(int began, const std::string& from, int ended, const std::string& until) {
    return {feit(began, from), feit(ended, until)};
}
Tijdvak stretch(int began, const std::string& from) {
    return {feit(began, from), std::nullopt};
}

std::string left_of(const Tijdvak& whole, const std::vector<Tijdvak>& covered) {
    return in_short(zonder(whole, covered));
}
std::string together(const std::vector<Tijdvak>& parts) {
    return in_short(samen(parts));
}
Dossier known(const std::vector<Happened>& events,
              const std::string& peildatum = "2030-01-01",
              const std::string& bekend_op = "") {
    return dossier_of(events, peildatum, bekend_op);
}

std::string help_to(const char* persoon,
                    const std::vector<Happened>& events,
                    const std::string& peildatum = "2030-01-01",
                    const std::string& bekend_op = "") {
    return in_short(Overzicht(known(events, peildatum, bekend_op)).hulp_aan({persoon}));
}
std::string help_to_parents(const std::vector<Happened>& events) {
    return in_short(hulp_aan_ouders(known(events)));
}
// What is left of a stretch since 2021-01-01, of place 9, when the help of the events is on hold.
std::string left_when_on_hold(const std::vector<Happened>& events) {
    return in_short(
        zonder_stilstand(stretch(9, "2021-01-01"), known(events).hulp.trajecten.front()));
}
std::string helping(const std::vector<Happened>& events) {
    std::vector<Tijdvak> helps;
    add_helpt(helps, known(events).hulp.trajecten.front());
    return in_short(helps);
}
std::string wait_in(const std::vector<Happened>& events) {
    const auto tijd = wachten(known(events).hulp.trajecten.front());
    return tijd ? in_short(*tijd) : "";
}
std::string course_of_measure(const std::vector<Happened>& events) {
    return in_short(loop(known(events).veiligheid.maatregelen.front()));
}
std::string worries(const std::vector<Happened>& events,
                    const std::string& peildatum = "2030-01-01",
                    const std::string& bekend_op = "") {
    return in_short(zorgen(known(events, peildatum, bekend_op)));
}

Inhoud ots(const std::string& loopt_tot_en_met) {
    return MaatregelUitgesproken{{"m1"}, MaatregelSoort::ots, {}, date(loopt_tot_en_met)};
}
Inhoud verlengd(const std::string& loopt_tot_en_met) {
    return MaatregelVerlengd{{"m1"}, date(loopt_tot_en_met), VerlengReden::anders};
}
Inhoud onderzoek(const std::string& id) {
    return OnderzoekGestart{{id}, OnderzoekSoort::raadsonderzoek, team()};
}
Inhoud onderzocht(const std::string& id) {
    return OnderzoekAfgerond{{id}, {}};
}
Inhoud bevinding(BevindingAdvies advies) {
    return BevindingGedaan{{"b1"}, aanbieder(), advies};
}

}  // namespace

TEST(Tijdvak, RunsFromTheEventThatBeganItUntilTheOneThatEndedIt) {
    const Tijdvak tijd = stretch(1, "2021-02-01", 2, "2021-03-01");
    EXPECT_EQ(in_short(tijd), "2021-02-01..2021-03-01 1|2");
    ASSERT_TRUE(tijd.tot());
    EXPECT_EQ(tijd.tot()->op, date("2021-03-01"));
    EXPECT_EQ(places_of(tijd.tot()->door), "2");
    EXPECT_EQ(in_short(stretch(1, "2021-02-01")), "2021-02-01.. 1|");
}

TEST(Tijdvak, EndsByNoEventIfTimeAloneEndedItAndNotAtAllIfItGoesOn) {
    const Tijdvak by_clock{{date("2021-02-01"), date("2021-03-01")}, {feit(1, "2021-02-01")}};
    ASSERT_TRUE(by_clock.tot());
    EXPECT_EQ(by_clock.tot()->op, date("2021-03-01"));
    EXPECT_EQ(places_of(by_clock.tot()->door), "");
    EXPECT_FALSE(stretch(1, "2021-02-01").tot());
}

TEST(EndTogether, IsOnOneDayOrNotAtAll) {
    const std::optional<Einde> first{date("2021-01-04")};
    EXPECT_TRUE(end_together(first, Einde{date("2021-01-04")}));
    EXPECT_FALSE(end_together(first, Einde{date("2021-01-05")}));
    EXPECT_FALSE(end_together(first, std::nullopt));
    EXPECT_FALSE(end_together(std::nullopt, first));
    EXPECT_TRUE(end_together(std::nullopt, std::nullopt));
}

TEST(Zonder, NothingTakenOutLeavesTheWhole) {
    EXPECT_EQ(left_of(stretch(1, "2021-01-01", 2, "2021-12-01"), {}), "2021-01-01..2021-12-01 1|2");
    EXPECT_EQ(left_of(stretch(1, "2021-01-01"), {}), "2021-01-01.. 1|");
}

TEST(Zonder, WhatIsLeftEndsWithWhatBeganTheNextAndBeginsWithAllOfTheOneBefore) {
    EXPECT_EQ(left_of(stretch(1, "2021-01-01", 2, "2021-12-01"),
                      {stretch(3, "2021-03-01", 4, "2021-05-01")}),
              "2021-01-01..2021-03-01 1|3, 2021-05-01..2021-12-01 1+3+4|2");
}

// Had any stretch before it not ended, nothing would be left.
TEST(Zonder, WhatIsLeftBeginsWithAllThatEndedBefore) {
    EXPECT_EQ(left_of(stretch(1, "2021-01-01"),
                      {stretch(5, "2021-07-01", 6, "2021-09-01"),
                       stretch(3, "2021-03-01", 4, "2021-05-01")}),
              "2021-01-01..2021-03-01 1|3, 2021-05-01..2021-07-01 1+3+4|5, "
              "2021-09-01.. 1+5+6+3+4|");
    EXPECT_EQ(left_of(stretch(1, "2021-01-01", 2, "2021-12-01"),
                      {stretch(3, "2020-03-01", 4, "2020-09-01"),
                       stretch(5, "2020-10-01", 6, "2021-01-01")}),
              "2021-01-01..2021-12-01 1+3+4+5+6|2");
}

TEST(Zonder, OfStretchesThatOverlapAllThatEndedAreNamedAndTheOneThatBeganFirst) {
    EXPECT_EQ(left_of(stretch(1, "2021-01-01"),
                      {stretch(3, "2021-03-01", 4, "2021-05-01"),
                       stretch(5, "2021-04-01", 6, "2021-06-01")}),
              "2021-01-01..2021-03-01 1|3, 2021-06-01.. 1+3+4+5+6|");
}

TEST(Zonder, WhatTimeAloneEndedIsNamedOnlyOnThatDay) {
    const Tijdvak by_clock{{date("2021-03-01"), date("2021-05-01")}, {feit(3, "2021-03-01")}};
    EXPECT_EQ(
        left_of(stretch(1, "2021-01-01"), {by_clock, stretch(5, "2021-07-01", 6, "2021-09-01")}),
        "2021-01-01..2021-03-01 1|3, 2021-05-01..2021-07-01 1+3|5, 2021-09-01.. 1+5+6|");
    EXPECT_EQ(left_of(stretch(1, "2021-05-01"), {by_clock}), "2021-05-01.. 1|");
}

TEST(Zonder, TheFirstDayOfTheWholeMayBeTakenOut) {
    EXPECT_EQ(left_of(stretch(1, "2021-01-01"), {stretch(3, "2020-06-01", 4, "2021-05-01")}),
              "2021-05-01.. 1+3+4|");
}

TEST(Zonder, TheLastDayOfTheWholeMayBeTakenOut) {
    EXPECT_EQ(left_of(stretch(1, "2021-01-01", 2, "2021-12-01"),
                      {stretch(3, "2021-10-01", 4, "2022-02-01")}),
              "2021-01-01..2021-10-01 1|3");
    EXPECT_EQ(left_of(stretch(1, "2021-01-01"), {stretch(3, "2021-10-01")}),
              "2021-01-01..2021-10-01 1|3");
}

TEST(Zonder, AllOfItMayBeTakenOut) {
    EXPECT_EQ(left_of(stretch(1, "2021-01-01", 2, "2021-12-01"),
                      {stretch(3, "2021-01-01", 4, "2021-12-01")}),
              "");
    EXPECT_EQ(left_of(stretch(1, "2021-01-01"), {stretch(3, "2020-06-01")}), "");
    EXPECT_EQ(left_of(stretch(1, "2021-01-01", 2, "2021-12-01"),
                      {stretch(3, "2020-06-01", 4, "2021-06-01"), stretch(5, "2021-06-01")}),
              "");
}

TEST(Zonder, WhatBeginsAfterItTakesNothingAndIsNotNamed) {
    EXPECT_EQ(left_of(stretch(1, "2021-01-01", 2, "2021-12-01"),
                      {stretch(3, "2021-12-01", 4, "2022-02-01"), stretch(5, "2022-01-01")}),
              "2021-01-01..2021-12-01 1|2");
}

// Had it not been stopped before it began, less would be left.
TEST(Zonder, AStretchOfNoDaysTakesNothingAndIsNamedByWhatItWouldHaveCutShort) {
    EXPECT_EQ(left_of(stretch(1, "2021-01-01", 2, "2021-12-01"),
                      {stretch(3, "2021-03-01", 4, "2021-03-01")}),
              "2021-01-01..2021-12-01 1+3+4|2");
    EXPECT_EQ(left_of(stretch(1, "2021-03-01", 2, "2021-12-01"),
                      {stretch(3, "2021-03-01", 4, "2021-03-01")}),
              "2021-03-01..2021-12-01 1+3+4|2");
    EXPECT_EQ(left_of(stretch(1, "2021-01-01", 2, "2021-12-01"),
                      {stretch(3, "2021-12-01", 4, "2021-12-01")}),
              "2021-01-01..2021-12-01 1|2");
    EXPECT_EQ(left_of(stretch(1, "2021-01-01"),
                      {stretch(3, "2021-03-01", 4, "2021-05-01"),
                       stretch(5, "2021-06-01", 6, "2021-06-01")}),
              "2021-01-01..2021-03-01 1|3, 2021-05-01.. 1+3+4+5+6|");
    EXPECT_EQ(left_of(stretch(1, "2021-01-01"),
                      {stretch(3, "2021-03-01"), stretch(5, "2021-03-01", 6, "2021-03-01")}),
              "2021-01-01..2021-03-01 1|3+5+6");
}

TEST(Zonder, OfStretchesThatBeginOrEndTogetherAllAreNamed) {
    EXPECT_EQ(left_of(stretch(1, "2021-01-01"),
                      {stretch(3, "2021-03-01", 4, "2021-05-01"),
                       stretch(5, "2021-03-01", 6, "2021-05-01")}),
              "2021-01-01..2021-03-01 1|3+5, 2021-05-01.. 1+3+4+5+6|");
}

TEST(Samen, NothingIsNothing) {
    EXPECT_EQ(together({}), "");
}

// Had the one before not ended, it would be one with the next.
TEST(Samen, WhatLiesApartStaysApartInOrderAndTheNextNamesWhatEndedBefore) {
    EXPECT_EQ(together({stretch(3, "2021-05-01", 4, "2021-06-01"),
                        stretch(1, "2021-01-01", 2, "2021-04-30")}),
              "2021-01-01..2021-04-30 1|2, 2021-05-01..2021-06-01 3+1+2|4");
}

TEST(Samen, TheNextDoesNotNameWhatTimeAloneEnded) {
    const Tijdvak by_clock{{date("2021-01-01"), date("2021-04-30")}, {feit(1, "2021-01-01")}};
    EXPECT_EQ(together({by_clock, stretch(3, "2021-05-01", 4, "2021-06-01")}),
              "2021-01-01..2021-04-30 1|, 2021-05-01..2021-06-01 3|4");
}

TEST(Samen, WhatTouchesBecomesOne) {
    EXPECT_EQ(together({stretch(1, "2021-01-01", 2, "2021-05-01"),
                        stretch(3, "2021-05-01", 4, "2021-06-01")}),
              "2021-01-01..2021-06-01 1+2+3|4");
}

TEST(Samen, WhatOverlapsBecomesOneThatEndsWithTheLast) {
    EXPECT_EQ(together({stretch(1, "2021-01-01", 2, "2021-09-01"),
                        stretch(3, "2021-02-01", 4, "2021-06-01"),
                        stretch(5, "2021-08-01", 6, "2021-12-01")}),
              "2021-01-01..2021-12-01 1+2+3+4+5|6");
}

TEST(Samen, AllThatEndOnTheLastDayEndIt) {
    EXPECT_EQ(together({stretch(1, "2021-01-01", 2, "2021-09-01"),
                        stretch(3, "2021-02-01", 4, "2021-09-01")}),
              "2021-01-01..2021-09-01 1+3|2+4");
}

TEST(Samen, OneThatGoesOnTakesInAllThatFollows) {
    EXPECT_EQ(together({stretch(1, "2021-02-01"),
                        stretch(2, "2021-01-01", 3, "2021-06-01"),
                        stretch(4, "2022-01-01", 5, "2022-02-01")}),
              "2021-01-01.. 1+2+3+4+5|");
}

// Had it not been stopped before it began, it would run on with the others.
TEST(Samen, AStretchOfNoDaysAddsNoneAndIsNamedByTheOneThatItWouldHaveMadeLonger) {
    EXPECT_EQ(together({stretch(1, "2021-02-01", 2, "2021-02-01")}), "");
    EXPECT_EQ(together({stretch(1, "2021-01-01", 2, "2021-03-01"),
                        stretch(3, "2021-02-01", 4, "2021-02-01")}),
              "2021-01-01..2021-03-01 1+3+4|2");
    EXPECT_EQ(together({stretch(1, "2021-01-01", 2, "2021-03-01"),
                        stretch(3, "2021-03-01", 4, "2021-03-01")}),
              "2021-01-01..2021-03-01 1+3+4|2");
    EXPECT_EQ(together({stretch(1, "2021-01-01", 2, "2021-03-01"),
                        stretch(3, "2021-03-02", 4, "2021-03-02")}),
              "2021-01-01..2021-03-01 1|2");
    EXPECT_EQ(together({stretch(1, "2021-01-01"), stretch(3, "2021-02-01", 4, "2021-02-01")}),
              "2021-01-01.. 1+3+4|");
}

TEST(BekendOp, IsTheDayOnWhichTheLastOfThemWasKnown) {
    const Feit first{event_id(1), date("2021-01-01"), date("2021-03-05")};
    const Feit second{event_id(2), date("1968-02-01"), date("1968-02-02")};
    EXPECT_EQ(to_text(bekend_op(Feiten{first, second})), "2021-03-05");
    EXPECT_EQ(to_text(bekend_op(Feiten{second})), "1968-02-02");
}

TEST(PerPersoon, ThoseWithTheSameDaysStandTogetherWithTheEventsOfAll) {
    const std::map<std::string, std::vector<Tijdvak>> table{
        {"jay", {stretch(1, "2021-01-01", 2, "2021-02-01"), stretch(7, "2021-05-01")}},
        {"bo", {}},
        {"sil", {stretch(3, "2021-01-01", 4, "2021-02-01")}}};
    const auto stretches_of = [&](const PersoonId& persoon) { return table.at(persoon.waarde); };
    EXPECT_EQ(in_short(per_persoon({{"jay"}, {"bo"}, {"sil"}}, stretches_of)),
              "jay+sil 2021-01-01..2021-02-01 1+3|2+4, jay 2021-05-01.. 7|");
    EXPECT_EQ(in_short(per_persoon({}, stretches_of)), "");
}

TEST(PerPersoon, ThoseOfWhomOneDayDiffersStandApart) {
    const std::map<std::string, Tijdvak> table{{"jay", stretch(1, "2021-01-01", 2, "2021-02-01")},
                                               {"bo", stretch(3, "2021-01-02", 4, "2021-02-01")},
                                               {"sil", stretch(5, "2021-01-01", 6, "2021-02-02")},
                                               {"noor", stretch(7, "2021-01-01")}};
    const auto stretches_of = [&](const PersoonId& persoon) {
        std::vector<Tijdvak> found{table.at(persoon.waarde)};
        found.front().begin.begin()->bekend_op = date("2021-03-01");  // all known on one day
        return found;
    };
    EXPECT_EQ(in_short(per_persoon({{"noor"}, {"sil"}, {"bo"}, {"jay"}}, stretches_of)),
              "noor 2021-01-01.. 7|, sil 2021-01-01..2021-02-02 5|6, "
              "bo 2021-01-02..2021-02-01 3|4, jay 2021-01-01..2021-02-01 1|2");
}

TEST(PerPersoon, ThoseOfWhomItWasKnownOnAnotherDayStandApart) {
    const std::map<std::string, Date> known_on{
        {"jay", date("2021-01-09")}, {"bo", date("2021-01-08")}, {"sil", date("2021-01-09")}};
    const auto stretches_of = [&](const PersoonId& persoon) {
        const Feit began{event_id(1), date("2021-01-01"), known_on.at(persoon.waarde)};
        return std::vector{Tijdvak{began, std::nullopt}};
    };
    EXPECT_EQ(in_short(per_persoon({{"jay"}, {"bo"}, {"sil"}}, stretches_of)),
              "jay+sil 2021-01-01.. 1|, bo 2021-01-01.. 1|");
}

TEST(Stilstand, IsEachTimeThatTheHelpIsOnHold) {
    const Dossier dossier = known({{"2021-01-01", hulp_gestart("h1"), {"sil"}},
                                   {"2021-02-01", HulpAangehouden{{"h1"}}},
                                   {"2021-03-01", HulpHervat{{"h1"}}},
                                   {"2021-05-01", HulpAangehouden{{"h1"}}}});
    EXPECT_EQ(in_short(stilstand(dossier.hulp.trajecten.front())),
              "2021-02-01..2021-03-01 2|3, 2021-05-01.. 4|");
}

TEST(ZonderStilstand, IsWhatIsLeftBetweenTheTimesOnHold) {
    EXPECT_EQ(left_when_on_hold({{"2020-12-01", hulp_gevraagd("h1"), {"sil"}},
                                 {"2021-02-01", HulpAangehouden{{"h1"}}},
                                 {"2021-03-01", HulpHervat{{"h1"}}}}),
              "2021-01-01..2021-02-01 9|2, 2021-03-01.. 9+2+3|");
    EXPECT_EQ(left_when_on_hold({{"2020-12-01", hulp_gevraagd("h1"), {"sil"}}}), "2021-01-01.. 9|");
}

TEST(ZonderStilstand, OnHoldFromTheStartIsFirstAStretchWithoutDaysThatTheHoldEnded) {
    EXPECT_EQ(left_when_on_hold({{"2020-12-01", hulp_gevraagd("h1"), {"sil"}},
                                 {"2020-12-15", HulpAangehouden{{"h1"}}},
                                 {"2021-01-02", HulpHervat{{"h1"}}}}),
              "2021-01-01..2021-01-01 9|2, 2021-01-02.. 9+2+3|");
    EXPECT_EQ(left_when_on_hold({{"2020-12-01", hulp_gevraagd("h1"), {"sil"}},
                                 {"2021-01-01", HulpAangehouden{{"h1"}}}}),
              "2021-01-01..2021-01-01 9|2");
}

TEST(ZonderStilstand, AHoldThatWasOverAtTheStartTakesNothing) {
    EXPECT_EQ(left_when_on_hold({{"2020-12-01", hulp_gevraagd("h1"), {"sil"}},
                                 {"2020-12-15", HulpAangehouden{{"h1"}}},
                                 {"2021-01-01", HulpHervat{{"h1"}}}}),
              "2021-01-01.. 9+2+3|");
}

TEST(ZonderStilstand, OfNoDaysIsThat) {
    Hulptraject on_hold;
    on_hold.aangehouden = {{{}, feit(3, "2020-12-15"), {}}};
    EXPECT_EQ(in_short(zonder_stilstand(stretch(1, "2021-01-01", 2, "2021-01-01"), on_hold)),
              "2021-01-01..2021-01-01 1|2");
}

TEST(Helpt, RunsFromTheStartUntilTheStopWithoutTheTimesOnHold) {
    EXPECT_EQ(helping({{"2021-01-01", hulp_gevraagd("h1"), {"sil"}},
                       {"2021-02-01", hulp_gestart("h1"), {"sil"}},
                       {"2021-03-01", HulpAangehouden{{"h1"}}},
                       {"2021-04-01", HulpHervat{{"h1"}}},
                       {"2021-06-01", hulp_gestopt("h1")}}),
              "2021-02-01..2021-03-01 2|3, 2021-04-01..2021-06-01 2+3+4|5");
    EXPECT_EQ(helping({{"2021-02-01", hulp_gestart("h1"), {"sil"}}}), "2021-02-01.. 1|");
}

TEST(Helpt, OnHoldFromTheStartItHelpedForNoDays) {
    EXPECT_EQ(helping({{"2021-02-01", hulp_gestart("h1"), {"sil"}},
                       {"2021-02-01", HulpAangehouden{{"h1"}}},
                       {"2021-06-01", hulp_gestopt("h1")}}),
              "2021-02-01..2021-02-01 1|2");
}

TEST(Helpt, WhatNeverStartedDoesNot) {
    EXPECT_EQ(
        helping({{"2021-01-01", hulp_gevraagd("h1"), {"sil"}}, {"2021-06-01", hulp_gestopt("h1")}}),
        "");
}

TEST(HulpAan, RunsFromTheStartUntilTheStopForWhomItIs) {
    const std::vector<Happened> events{{"2021-01-01", hulp_gevraagd("h1"), {"sil", "noor"}},
                                       {"2021-02-01", hulp_gestart("h1"), {"sil"}},
                                       {"2021-06-01", hulp_gestopt("h1")}};
    EXPECT_EQ(help_to("sil", events), "2021-02-01..2021-06-01 2|3");
    EXPECT_EQ(help_to("noor", events), "");
    EXPECT_EQ(help_to("sil", events, "2021-01-31"), "");
    EXPECT_EQ(help_to("sil", events, "2021-05-31"), "2021-02-01.. 2|");
}

TEST(HulpAan, IsNotThereWhileItIsOnHold) {
    EXPECT_EQ(help_to("sil",
                      {{"2021-01-01", hulp_gestart("h1"), {"sil"}},
                       {"2021-02-01", HulpAangehouden{{"h1"}}},
                       {"2021-03-01", HulpHervat{{"h1"}}},
                       {"2021-06-01", hulp_gestopt("h1")}}),
              "2021-01-01..2021-02-01 1|2, 2021-03-01..2021-06-01 1+2+3|4");
}

TEST(HulpAan, IsAlsoWhatBridgesTheWait) {
    const std::vector<Happened> events{{"2021-01-01", hulp_gevraagd("h1"), {"sil"}},
                                       {"2021-01-08", overbrugd("h1"), {"noor"}},
                                       {"2021-03-01", OverbruggingGestopt{{"h1"}}}};
    EXPECT_EQ(help_to("noor", events), "2021-01-08..2021-03-01 2|3");
    EXPECT_EQ(help_to("sil", events), "");
}

TEST(HulpAan, IsAlsoAPlacementOfTheChildItself) {
    const std::vector<Happened> events{{"2021-01-01", geplaatst("p1"), {"sil"}},
                                       {"2021-03-01", terug_naar_huis("p1")}};
    EXPECT_EQ(help_to("sil", events), "2021-01-01..2021-03-01 1|2");
    EXPECT_EQ(help_to("noor", events), "");
}

TEST(HulpAan, IsEachOfThoseApart) {
    EXPECT_EQ(help_to("sil",
                      {{"2021-01-01", geplaatst("p1"), {"sil"}},
                       {"2021-02-01", hulp_gestart("h1"), {"sil"}},
                       {"2021-03-01", hulp_gestart("h2"), {"sil"}},
                       {"2021-04-01", overbrugd("h2"), {"sil"}}}),
              "2021-02-01.. 2|, 2021-03-01.. 3|, 2021-04-01.. 4|, 2021-01-01.. 1|");
}

TEST(HulpAan, AStartThatWasToldLateIsNotThereEarlier) {
    const std::vector<Happened> events{{"2021-01-01", hulp_gestart("h1"), {"sil"}, "2021-05-01"}};
    EXPECT_EQ(help_to("sil", events, "2021-06-01", "2021-04-30"), "");
    EXPECT_EQ(help_to("sil", events, "2021-06-01", "2021-05-01"), "2021-01-01.. 1|");
}

TEST(HulpAanOuders, IsWhatIsMeantToChangeAParentOrTheFamily) {
    EXPECT_EQ(help_to_parents({{"2021-01-01", hulp_gestart("h1", GerichtOp::jeugdige), {"sil"}},
                               {"2021-02-01", hulp_gestart("h2", GerichtOp::ouder), {"moeder"}},
                               {"2021-03-01", hulp_gestart("h3", GerichtOp::gezin), {"sil"}}}),
              "2021-02-01.. 2|, 2021-03-01.. 3|");
}

TEST(HulpAanOuders, IsAlsoHelpForAChildInWhichAParentTakesPart) {
    EXPECT_EQ(help_to_parents({{"2021-01-01", persoon(Gezinsrol::moeder), {"moeder"}},
                               {"2021-01-01", persoon(Gezinsrol::grootouder), {"oma"}},
                               {"2021-02-01", hulp_gestart("h1"), {"sil", "moeder"}},
                               {"2021-03-01", hulp_gestart("h2"), {"sil", "oma"}}}),
              "2021-02-01.. 3|");
}

TEST(HulpAanOuders, IsNotThereBeforeItStartsOrWhileItIsOnHold) {
    EXPECT_EQ(help_to_parents({{"2021-01-01", hulp_gevraagd("h1", GerichtOp::ouder), {"moeder"}},
                               {"2021-02-01", hulp_gestart("h2", GerichtOp::gezin), {"sil"}},
                               {"2021-03-01", HulpAangehouden{{"h2"}}}}),
              "2021-02-01..2021-03-01 2|3");
}

TEST(Wachten, RunsFromTheApplicationUntilTheHelpStarts) {
    EXPECT_EQ(wait_in({{"2021-01-01", hulp_gevraagd("h1"), {"sil"}}}), "2021-01-01.. 1|");
    EXPECT_EQ(wait_in({{"2021-01-01", hulp_gevraagd("h1"), {"sil"}},
                       {"2021-03-01", hulp_gestart("h1"), {"sil"}},
                       {"2021-06-01", hulp_gestopt("h1")}}),
              "2021-01-01..2021-03-01 1|2");
}

TEST(Wachten, EndsWithoutHelpWhenItIsRejectedOrStops) {
    EXPECT_EQ(wait_in({{"2021-01-01", hulp_gevraagd("h1"), {"sil"}},
                       {"2021-02-01", afgewezen("h1")},
                       {"2021-03-01", hulp_gestopt("h1")}}),
              "2021-01-01..2021-02-01 1|2");
    EXPECT_EQ(
        wait_in({{"2021-01-01", hulp_gevraagd("h1"), {"sil"}}, {"2021-03-01", hulp_gestopt("h1")}}),
        "2021-01-01..2021-03-01 1|2");
}

TEST(Wachten, HelpThatCameAfterARejectionWasWaitedForUntilThen) {
    EXPECT_EQ(wait_in({{"2021-01-01", hulp_gevraagd("h1"), {"sil"}},
                       {"2021-02-01", afgewezen("h1")},
                       {"2021-05-01", hulp_gestart("h1"), {"sil"}}}),
              "2021-01-01..2021-05-01 1|3");
}

TEST(Wachten, NobodyWaitsForWhatWasNotAskedFor) {
    EXPECT_EQ(wait_in({{"2021-03-01", hulp_gestart("h1"), {"sil"}}}), "");
}

TEST(Loop, AMeasureRunsUntilItIsEndedOrThroughItsLastDayByNoEvent) {
    EXPECT_EQ(course_of_measure({{"2021-01-04", maatregel("m1"), {"sil"}}}), "2021-01-04.. 1|");
    EXPECT_EQ(course_of_measure({{"2021-01-04", maatregel("m1"), {"sil"}},
                                 {"2021-06-01", maatregel_klaar("m1")}}),
              "2021-01-04..2021-06-01 1|2");
    EXPECT_EQ(course_of_measure({{"2021-01-04", ots("2022-01-03"), {"sil"}}}),
              "2021-01-04..2022-01-04 1|");
}

TEST(Loop, AMeasureThatWasProlongedEndsByTheLastProlongation) {
    EXPECT_EQ(course_of_measure({{"2021-01-04", ots("2022-01-03"), {"sil"}},
                                 {"2021-12-01", verlengd("2022-07-03")},
                                 {"2022-06-01", verlengd("2023-01-03")}}),
              "2021-01-04..2023-01-04 1|3");
}

TEST(Loop, WhatEndedAMeasureGoesBeforeItsLastDay) {
    EXPECT_EQ(course_of_measure({{"2021-01-04", ots("2022-01-03"), {"sil"}},
                                 {"2021-12-01", verlengd("2022-07-03")},
                                 {"2022-03-01", maatregel_klaar("m1")}}),
              "2021-01-04..2022-03-01 1|3");
}

TEST(Loop, APlacementRunsUntilItIsEnded) {
    const auto course = [](const std::vector<Happened>& events) {
        return in_short(loop(known(events).verblijf.plaatsingen.front()));
    };
    EXPECT_EQ(course({{"2021-01-04", geplaatst("p1"), {"sil"}}}), "2021-01-04.. 1|");
    EXPECT_EQ(
        course({{"2021-01-04", geplaatst("p1"), {"sil"}}, {"2021-06-01", terug_naar_huis("p1")}}),
        "2021-01-04..2021-06-01 1|2");
}

TEST(Leven, RunsFromBirthAsFarAsItIsKnownUntilDeath) {
    const auto life = [](const std::vector<Happened>& events) {
        return in_short(leven(known(events).gezin.personen.front()));
    };
    PersoonToegevoegd added{"Sil", Gezinsrol::kind, {}, {}};
    EXPECT_EQ(leven(known({{"2021-01-04", added, {"sil"}}}).gezin.personen.front()).period,
              (Period{Date::min(), std::nullopt}));
    added.geboren = PartialDate::parse("2010-05");
    EXPECT_EQ(life({{"2021-01-04", added, {"sil"}}}), "2010-05-01.. |");
    EXPECT_EQ(life({{"2021-01-04", added, {"sil"}}, {"2021-06-01", PersoonOverleden{}, {"sil"}}}),
              "2010-05-01..2021-06-01 |2");
    EXPECT_EQ(life({{"2021-01-04", verwacht(), {"sil"}}, {"2021-06-01", KindGeboren{}, {"sil"}}}),
              "2021-06-01.. 2|");
}

TEST(Zorgen, ASignalIsOpenUntilItIsAnswered) {
    EXPECT_EQ(worries({{"2021-01-04", signaal("s1"), {"sil", "noor"}}}),
              "sil+noor 2021-01-04.. 1|");
    EXPECT_EQ(
        worries({{"2021-01-04", signaal("s1"), {"sil"}}, {"2021-02-01", signaal_klaar("s1")}}),
        "sil 2021-01-04..2021-02-01 1|2");
}

TEST(Zorgen, ASignalIsAboutSafetyByWhatItIsOrWhatItSays) {
    const Inhoud violence =
        SignaalOntvangen{{"s2"}, SignaalSoort::zorgsignaal, {Zorg::huiselijk_geweld}};
    const Inhoud report = SignaalOntvangen{{"s3"}, SignaalSoort::melding, {Zorg::schulden}};
    EXPECT_EQ(worries({{"2021-01-04", signaal("s1"), {"sil"}},
                       {"2021-01-05", violence, {"sil"}},
                       {"2021-01-06", report, {"sil"}}}),
              "sil 2021-01-04.. 1|, sil 2021-01-05.. 2| safety, sil 2021-01-06.. 3| safety");
}

TEST(Zorgen, AFindingIsOpenUntilItIsAnsweredUnlessItSaysThatThereIsNoWorry) {
    EXPECT_EQ(worries({{"2021-01-04", bevinding(BevindingAdvies::hulp_nodig), {"sil"}},
                       {"2021-02-01", BevindingBeantwoord{{"b1"}, {"Hulp is gevraagd."}}}}),
              "sil 2021-01-04..2021-02-01 1|2 safety");
    const auto advised = [](BevindingAdvies advies) {
        return worries({{"2021-01-04", bevinding(advies), {"sil"}}});
    };
    EXPECT_EQ(advised(BevindingAdvies::meer_toezicht), "sil 2021-01-04.. 1| safety");
    EXPECT_EQ(advised(BevindingAdvies::nader_onderzoek), "sil 2021-01-04.. 1| safety");
    EXPECT_EQ(advised(BevindingAdvies::geen_zorg), "");
}

TEST(Zorgen, AnAbsenceFromSchoolIsOfEachChildAndNotAboutSafety) {
    EXPECT_EQ(worries({{"2021-01-04", verzuim(), {"sil", "noor"}},
                       {"2021-02-01", weer_naar_school(), {"noor"}}}),
              "sil 2021-01-04.. 1|, noor 2021-01-04..2021-02-01 1|2");
}

TEST(Zorgen, AnInvestigationLastsUntilItIsFinished) {
    EXPECT_EQ(worries({{"2021-01-04", onderzoek("o1"), {"sil", "noor"}}}),
              "sil+noor 2021-01-04.. 1| safety");
    EXPECT_EQ(worries({{"2021-01-04", onderzoek("o1"), {"sil"}}, {"2021-02-01", onderzocht("o1")}}),
              "sil 2021-01-04..2021-02-01 1|2 safety");
}

TEST(Zorgen, ARequestAtTheCourtLastsUntilTheDecision) {
    const Happened asked{
        "2021-01-04", VerzoekIngediend{{"v1"}, MaatregelSoort::ots, team(), {}}, {"sil", "noor"}};
    EXPECT_EQ(worries({asked}), "sil+noor 2021-01-04.. 1| safety");
    EXPECT_EQ(worries({asked, {"2021-02-01", UitspraakGedaan{{"v1"}, Uitspraak::afgewezen}}}),
              "sil+noor 2021-01-04..2021-02-01 1|2 safety");
}

TEST(Zorgen, ARequestAtTheCourtIsOverWhenAMeasureComesOfIt) {
    const Happened asked{
        "2021-01-04", VerzoekIngediend{{"v1"}, MaatregelSoort::ots, team(), {}}, {"sil"}};
    EXPECT_EQ(worries({asked, {"2021-02-01", ots("2022-01-31"), {"sil"}}}),
              "sil 2021-01-04..2021-02-01 1|2 safety, sil 2021-02-01..2022-02-01 2| safety");
    EXPECT_EQ(worries({asked, {"2021-02-01", ots("2022-01-31"), {"noor"}}}),
              "sil 2021-01-04.. 1| safety, noor 2021-02-01..2022-02-01 2| safety");
    EXPECT_EQ(worries({{"2021-01-03", ots("2022-01-31"), {"sil"}}, asked}),
              "sil 2021-01-04.. 2| safety, sil 2021-01-03..2022-02-01 1| safety");
}

TEST(Zorgen, ARequestOnlyToGetHelpIsNotAboutSafety) {
    const auto asked = [](std::vector<VerzoekReden> reasons) {
        return worries({{"2021-01-04",
                         VerzoekIngediend{{"v1"}, MaatregelSoort::ots, team(), std::move(reasons)},
                         {"sil"}}});
    };
    const std::string worry = "sil 2021-01-04.. 1|";
    EXPECT_EQ(asked({VerzoekReden::hulp_alleen_zo_te_krijgen}), worry);
    EXPECT_EQ(asked({VerzoekReden::regisseur_ontbreekt}), worry);
    EXPECT_EQ(asked({VerzoekReden::regisseur_ontbreekt, VerzoekReden::hulp_alleen_zo_te_krijgen}),
              worry);
    EXPECT_EQ(asked({VerzoekReden::regisseur_ontbreekt, VerzoekReden::ontwikkeling_bedreigd}),
              worry + " safety");
}

TEST(Zorgen, AMeasureLastsAsLongAsItRuns) {
    EXPECT_EQ(worries({{"2021-01-04", ots("2022-01-03"), {"sil", "noor"}},
                       {"2021-12-01", verlengd("2022-07-03")}}),
              "sil+noor 2021-01-04..2022-07-04 1|2 safety");
}

TEST(Zorgen, AJudgementThatItIsNotSafeStandsUntilEachOfThesePersonsWasJudgedAgain) {
    EXPECT_EQ(worries({{"2021-01-04", veiligheid(Veiligheidsoordeel::onveilig), {"sil", "noor"}},
                       {"2021-02-01", veiligheid(Veiligheidsoordeel::veilig), {"bo"}},
                       {"2021-03-01", veiligheid(Veiligheidsoordeel::onduidelijk), {"noor"}},
                       {"2021-04-01", veiligheid(Veiligheidsoordeel::veilig), {"sil"}}}),
              "sil+noor 2021-01-04..2021-04-01 1|4+3 safety");
    EXPECT_EQ(worries({{"2021-01-04", veiligheid(Veiligheidsoordeel::onveilig), {"sil", "noor"}},
                       {"2021-03-01", veiligheid(Veiligheidsoordeel::onduidelijk), {"noor"}}}),
              "sil+noor 2021-01-04.. 1| safety");
    EXPECT_EQ(worries({{"2020-01-01", persoon(), {"sil"}},
                       {"2021-01-04", veiligheid(Veiligheidsoordeel::onveilig), {"sil"}},
                       {"2021-03-01", PersoonOverleden{}, {"sil"}}}),
              "sil 2021-01-04..2021-03-01 2|3 safety");
}

TEST(Zorgen, AJudgementThatItIsStillNotSafeBeginsAnew) {
    EXPECT_EQ(worries({{"2021-01-04", veiligheid(Veiligheidsoordeel::onveilig), {"sil"}},
                       {"2021-03-01", veiligheid(Veiligheidsoordeel::onveilig), {"sil"}}}),
              "sil 2021-01-04..2021-03-01 1|2 safety, sil 2021-03-01.. 2| safety");
}

TEST(Zorgen, AnyOtherJudgementIsNone) {
    EXPECT_EQ(worries({{"2021-01-04", veiligheid(Veiligheidsoordeel::veilig), {"sil"}},
                       {"2021-01-05", veiligheid(Veiligheidsoordeel::onduidelijk), {"sil"}},
                       {"2021-01-06", veiligheid(std::nullopt), {"sil"}}}),
              "");
}

TEST(Zorgen, WhatOtherEventsTellIsNone) {
    EXPECT_EQ(worries({{"2021-01-04", contact(), {"sil"}},
                       {"2021-01-05", hulp_gestart("h1"), {"sil"}},
                       {"2021-01-06", geplaatst("p1"), {"sil"}},
                       {"2021-01-07", IncidentGemeld{IncidentSoort::weggelopen}, {"sil"}},
                       {"2021-01-08", DiagnoseGesteld{DiagnoseSoort::ptss}, {"sil"}}}),
              "");
}

TEST(Zorgen, WhatHappenedOrWasToldAfterTheQuestionIsNotThere) {
    const std::vector<Happened> events{{"2021-01-04", melding("s1"), {"sil"}, "2021-03-01"},
                                       {"2021-02-01", signaal_klaar("s1"), {}, "2021-04-01"}};
    EXPECT_EQ(worries(events, "2021-05-01", "2021-02-28"), "");
    EXPECT_EQ(worries(events, "2021-05-01", "2021-03-31"), "sil 2021-01-04.. 1| safety");
    EXPECT_EQ(worries(events, "2021-01-31", "2021-05-01"), "sil 2021-01-04.. 1| safety");
    EXPECT_EQ(worries(events, "2021-05-01", "2021-04-01"), "sil 2021-01-04..2021-02-01 1|2 safety");
}

TEST(VeiligheidszorgenOp, GoOnFromTheDayAsLongAsOneOfThemIsOpen) {
    const Dossier dossier = known({{"2020-12-01", verzuim(), {"sil"}},
                                   {"2021-01-04", melding("s1"), {"sil"}},
                                   {"2021-01-18", melding("s2"), {"noor"}},
                                   {"2021-01-20", signaal_klaar("s1")},
                                   {"2021-02-01", signaal_klaar("s2")},
                                   {"2021-03-01", melding("s3"), {"sil"}},
                                   {"2021-03-05", melding("s4"), {"sil"}}});
    const Overzicht overzicht(dossier);
    const auto open_on = [&](const char* day) {
        const auto found = veiligheidszorgen_op(overzicht, date(day));
        return found ? in_short(*found) : "";
    };
    EXPECT_EQ(open_on("2021-01-03"), "");
    EXPECT_EQ(open_on("2021-01-04"), "2021-01-04..2021-02-01 2+3+4|5");
    EXPECT_EQ(open_on("2021-01-19"), "2021-01-19..2021-02-01 2+3|4+5");
    EXPECT_EQ(open_on("2021-01-20"), "2021-01-20..2021-02-01 3+2+4|5");
    EXPECT_EQ(open_on("2021-02-01"), "");
    // The one of 5 March changes nothing while that of the first goes on.
    EXPECT_EQ(open_on("2021-03-01"), "2021-03-01.. 6+2+4+3+5|");
}

TEST(VeiligheidszorgenOp, OnesThatTouchTakeOverFromEachOther) {
    const Dossier dossier = known({{"2021-01-04", melding("s1"), {"sil"}},
                                   {"2021-02-01", signaal_klaar("s1")},
                                   {"2021-02-01", onderzoek("o1"), {"noor"}},
                                   {"2021-03-01", onderzocht("o1")},
                                   {"2021-02-20", melding("s2"), {"sil"}}});
    const Overzicht overzicht(dossier);
    EXPECT_EQ(in_short(*veiligheidszorgen_op(overzicht, date("2021-01-04"))),
              "2021-01-04.. 1+3+2+5+4|");
}

TEST(ContactenMetGezin, AreTheTalksWithSomeoneOfTheFamilyOldestFirst) {
    const Inhoud elsewhere =
        ContactGehad{aanbieder(), ContactVorm::telefoon, Strekking::ultimatum, {}};
    const Dossier dossier = known({{"2021-03-01", contact(), {"sil"}},
                                   {"2021-02-01", contact()},
                                   {"2021-01-01", elsewhere, {"moeder"}}});
    const auto found = contacten_met_gezin(dossier);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(in_short(found.front()->feit), "2021-01-01 3");
    EXPECT_EQ(found.front()->organisatie, aanbieder());
    EXPECT_EQ(in_short(found.back()->feit), "2021-03-01 1");
}

TEST(ContactVanaf, IsTheFirstTalkWithTheFamilyOnOrAfterTheDay) {
    const Dossier dossier = known({{"2021-01-01", contact(), {"sil"}},
                                   {"2021-02-01", contact()},
                                   {"2021-03-01", contact(), {"sil"}},
                                   {"2021-04-01", contact(), {"sil"}}});
    EXPECT_EQ(in_short(contact_vanaf(dossier, date("2020-12-01"))), "2021-01-01 1");
    EXPECT_EQ(in_short(contact_vanaf(dossier, date("2021-01-01"))), "2021-01-01 1");
    EXPECT_EQ(in_short(contact_vanaf(dossier, date("2021-01-02"))), "2021-03-01 3");
    EXPECT_EQ(in_short(contact_vanaf(dossier, date("2021-04-01"))), "2021-04-01 4");
    EXPECT_EQ(in_short(contact_vanaf(dossier, date("2021-04-02"))), "");
}

TEST(ContactVanaf, ATalkThatWasToldLateIsNotThereEarlier) {
    const auto as_known_on = [](const std::string& bekend_op) {
        return in_short(contact_vanaf(
            known({{"2021-01-01", contact(), {"sil"}, "2021-03-01"}}, "2021-04-01", bekend_op),
            date("2021-01-01")));
    };
    EXPECT_EQ(as_known_on("2021-02-28"), "");
    EXPECT_EQ(as_known_on("2021-03-01"), "2021-01-01 1");
}

TEST(EersteVanaf, IsTheEarliestThatIsNotBeforeTheDayInAnyOrder) {
    const std::vector<Feit> feiten{
        feit(1, "2021-05-01"), feit(2, "2021-01-01"), feit(3, "2021-03-01"), feit(4, "2021-03-01")};
    EXPECT_EQ(in_short(eerste_vanaf(feiten, date("2021-01-01"))), "2021-01-01 2");
    EXPECT_EQ(in_short(eerste_vanaf(feiten, date("2021-01-02"))), "2021-03-01 3");
    EXPECT_EQ(in_short(eerste_vanaf(feiten, date("2021-03-02"))), "2021-05-01 1");
    EXPECT_EQ(in_short(eerste_vanaf(feiten, date("2021-05-02"))), "");
    EXPECT_EQ(in_short(eerste_vanaf(Feiten{}, date("2021-01-01"))), "");
}

}  // namespace naast
