#include "naast/events/chronology.h"

#include "naast/events/testing.h"
#include "naast/events/testing_kinds.h"

#include <gtest/gtest.h>

namespace naast {
namespace {

using namespace testing_events;

const Date today = date("2022-09-12");

Event event_on(const std::string& op, const Inhoud& inhoud) {
    return happened({{op, inhoud}}).front().event;
}

std::string field_of(const std::string& op, const Inhoud& inhoud) {
    const auto fout = check_days(event_on(op, inhoud), today);
    return fout ? fout->veld : "";
}

TEST(CheckDays, WhatHappenedLiesInThePast) {
    struct Row {
        const char* op;
        bool is_fault;
        const char* why;
    };
    for (const Row& row : {Row{"2022-09-12", false, "today"},
                           Row{"2022-09-12T23:59", false, "later today: the day decides"},
                           Row{"2022-09", false, "some day of this month"},
                           Row{"2022", false, "some day of this year"},
                           Row{"2022-09-13", true, "tomorrow"},
                           Row{"2022-10", true, "next month"},
                           Row{"2023", true, "next year"}}) {
        EXPECT_EQ(field_of(row.op, contact()), row.is_fault ? "op" : "") << row.why;
    }
    Event event = event_on("2022-09-01", contact());
    event.bekend_op = date("2022-09-13");
    EXPECT_EQ(check_days(event, today)->veld, "bekendOp");
    event.bekend_op.reset();
    EXPECT_EQ(check_days(event, today), std::nullopt);
}

TEST(CheckDays, WhatIsPlannedLiesAheadButNotForGood) {
    struct Row {
        const char* op;
        const char* planned;
        bool is_fault;
        const char* why;
    };
    for (const Row& row : {Row{"2019-10-15", "2019-10-15", false, "the same day"},
                           Row{"2019-10-15", "2019-10-14", true, "the day before"},
                           Row{"2019-10-15T09:30", "2019-10-15", false, "perhaps later that day"},
                           Row{"2019-10", "2019-10-01", false, "perhaps agreed on the first"},
                           Row{"2019-10", "2019-09-30", true, "no day of that month"},
                           Row{"2019", "2019-01-01", false, "perhaps agreed on the first"},
                           Row{"2019", "2018-12-31", true, "no day of that year"},
                           Row{"2019-10-15", "2044-10-15", false, "after 25 years"},
                           Row{"2019-10-15", "2044-10-16", true, "a day later"},
                           Row{"2019", "2044-12-31", false, "25 years after the last day of 2019"},
                           Row{"2019-10-15", "2109-10-15", true, "two digits swapped"}}) {
        const Date planned = date(row.planned);
        for (const Inhoud& inhoud :
             {Inhoud{IntakeGepland{{"h1"}, planned}},
              Inhoud{MaatregelUitgesproken{{"m1"}, MaatregelSoort::ots, {}, planned, {}}}}) {
            EXPECT_EQ(field_of(row.op, inhoud).empty(), !row.is_fault) << row.why;
        }
    }
    EXPECT_EQ(field_of("2019", IntakeGepland{{"h1"}, date("2018-12-31")}), "geplandOp");
}

TEST(CheckDays, WhatIsFilledInLaterMayHaveGoneBy) {
    EXPECT_EQ(field_of("2021-01-01", PlaatsingAangevuld{{"p1"}, date("2020-12-01"), {}, {}}), "");
}

TEST(CheckDays, SaysWhatIsExpected) {
    const auto fout = check_days(event_on("2023", contact()), today);
    ASSERT_TRUE(fout.has_value());
    EXPECT_EQ(fout->reden.nl,
              "ligt na vandaag (2022-09-12); het moet de dag zijn waarop het gebeurde");
    EXPECT_EQ(fout->reden.en,
              "lies after today (2022-09-12); it must be the day on which it happened");
}

// The fault in the last event, after all of them were taken in.
std::optional<Fout> fault_of_last(const std::vector<Happened>& list) {
    Chronology chronology;
    const auto stream = happened(list);
    for (const auto& recorded : stream) chronology.add(recorded.event);
    return chronology.check(stream.back().event);
}

TEST(Chronology, NothingEndsBeforeItBegins) {
    struct Row {
        const char* begin;
        const char* end;
        bool is_fault;
        const char* why;
    };
    for (const Row& row : {Row{"2019-10-15", "2019-10-15", false, "begins and ends on one day"},
                           Row{"2019-10-15", "2019-10-14", true, "the day before"},
                           Row{"2019-10", "2019", false, "perhaps in December"},
                           Row{"2019-10-15", "2019-10", false, "perhaps on the 31st"},
                           Row{"2019-10-15", "2019-09", true, "the month before"},
                           Row{"2019", "2019-01-01", false, "perhaps begun on the first"},
                           Row{"2019", "2018", true, "the year before"},
                           Row{"2019-10-15T09:30", "2019-10-15T09:30", false, "the same minute"},
                           Row{"2019-10-15T09:30", "2019-10-15T09:29", true, "a minute before"},
                           Row{"2019-10-15T09:30", "2019-10-15", false, "perhaps in the evening"},
                           Row{"2019-10-15", "2019-10-15T00:00", false, "perhaps at midnight"}}) {
        const auto fout = fault_of_last(
            {{row.begin, maatregel("m1"), {"sil"}}, {row.end, maatregel_klaar("m1")}});
        EXPECT_EQ(fout.has_value(), row.is_fault) << row.why;
    }
    const auto fout = fault_of_last(
        {{"2019-10-15", maatregel("m1"), {"sil"}}, {"2019-10-14", maatregel_klaar("m1")}});
    ASSERT_TRUE(fout.has_value());
    EXPECT_EQ(fout->veld, "op");
    EXPECT_EQ(fout->reden.nl,
              "ligt vóór het begin van maatregel \"m1\" (2019-10-15); het moet die dag of later "
              "zijn");
    EXPECT_EQ(fout->reden.en,
              "lies before the beginning of measure \"m1\" (2019-10-15); it must be that day or "
              "later");
}

TEST(Chronology, TheFirstBeginningCounts) {
    EXPECT_EQ(fault_of_last({{"2019-10-15", hulp_gestart("h1"), {"sil"}},
                             {"2019-03-01", hulp_gevraagd("h1"), {"sil"}},
                             {"2019-06-01", hulp_gestopt("h1")}}),
              std::nullopt);
}

TEST(Chronology, AnotherThingIsAnotherThing) {
    EXPECT_EQ(fault_of_last({{"2019-10-15", maatregel("x"), {"sil"}},
                             {"2019-10-15", hulp_gestart("y"), {"sil"}},
                             {"2019-03-01", hulp_gevraagd("x"), {"sil"}},
                             {"2019-06-01", hulp_gestopt("x")}}),
              std::nullopt);
}

// Every kind that brings in a thing which can end is here with its end.
TEST(Chronology, EveryEndIsLookedAt) {
    std::set<std::string_view> found;
    for (Event& end : events_of_every_kind(Vulling::volledig)) {
        end.op = PartialDate::parse("2018").value();
        Chronology chronology;
        for (const Event& other : events_of_every_kind(Vulling::volledig)) chronology.add(other);
        if (const auto fout = chronology.check(end); fout && fout->veld == "op")
            found.insert(soort_of(end));
    }
    const std::set<std::string_view> ends{"aanvraag_geweigerd",
                                          "actie_afgerond",
                                          "analyse_afgerond",
                                          "bevinding_beantwoord",
                                          "bezwaar_afgehandeld",
                                          "doel_afgesloten",
                                          "hulp_afgewezen",
                                          "hulp_gestopt",
                                          "inlog_ontkoppeld",
                                          "klacht_afgehandeld",
                                          "maatregel_beeindigd",
                                          "maatwerk_besloten",
                                          "onderzoek_afgerond",
                                          "signaal_afgerond",
                                          "tafel_gehouden",
                                          "ticket_gesloten",
                                          "toestemming_ingetrokken",
                                          "uithuisplaatsing_beeindigd",
                                          "uitspraak_gedaan"};
    EXPECT_EQ(found, ends);
}

TEST(Chronology, AWithdrawalNamesAnEventOfTheFamily) {
    const auto withdrawal = [](int number) {
        return GebeurtenisIngetrokken{event_id(number), IntrekReden::vergissing, {"Dubbel."}};
    };
    EXPECT_EQ(fault_of_last({{"2019-10-15", contact()}, {"2019-10-16", withdrawal(1)}}),
              std::nullopt);
    const auto fout = fault_of_last({{"2019-10-15", contact()}, {"2019-10-16", withdrawal(5)}});
    ASSERT_TRUE(fout.has_value());
    EXPECT_EQ(fout->veld, "gebeurtenis");
}

TEST(Chronology, WhatWasWithdrawnNeedNotBeTrue) {
    Chronology chronology;
    const auto stream =
        happened({{"2019-10-15", maatregel("m1"), {"sil"}},
                  {"2018-10-15", maatregel_klaar("m1")},
                  {"2020-01-01",
                   GebeurtenisIngetrokken{event_id(2), IntrekReden::onjuist, {"Verkeerd jaar."}}}});
    for (const auto& recorded : stream) chronology.add(recorded.event);
    EXPECT_EQ(chronology.check(stream[1].event), std::nullopt);
}

}  // namespace
}  // namespace naast
