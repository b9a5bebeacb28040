#include "naast/termijnen/looptijd.h"

#include "naast/events/testing.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace naast {
namespace {

using testing_events::aanbieder;
using testing_events::contact;
using testing_events::geplaatst;
using testing_events::Happened;
using testing_events::happened;
using testing_events::hulp_gestart;
using testing_events::hulp_gestopt;
using testing_events::hulp_gevraagd;
using testing_events::maatregel;
using testing_events::signaal;
using testing_events::terug_naar_huis;

Inhoud melding(const std::string& id, SignaalSoort soort = SignaalSoort::melding) {
    return SignaalOntvangen{{id}, soort, {Zorg::huiselijk_geweld}, {}, {}};
}
Inhoud beoordeeld(const std::string& id) {
    return VeiligheidBeoordeeld{SignaalId{id}, aanbieder()};
}
Inhoud plan_gemaakt(const std::string& plaatsing) {
    return PerspectiefplanGemaakt{{plaatsing}, {}};
}
Inhoud teruggekeken(const std::string& plaatsing) {
    return PlaatsingGeevalueerd{{plaatsing}, {}, {}, {}, {}};
}

std::string norm_text(const std::string& id, const std::string& status, const std::string& waarde) {
    return fmt::format(
        "[[norm]]\nid='{0}'\nnaam='naam van {0}'\nname='name of {0}'\nstatus='{1}'\n"
        "bron='bron van {0}'\nwaarde=[{2}]\n",
        id,
        status,
        waarde);
}

std::string norm_text(const std::string& id,
                      const std::string& status,
                      int number,
                      const std::string& unit) {
    return norm_text(
        id,
        status,
        fmt::format("{{ getal = {}, eenheid = '{}', vanaf = 2000-01-01 }}", number, unit));
}

// The four clocks as the catalogue has them.
Normen norms() {
    return Normen::read(norm_text("TRM-01", "wettelijk", 5, "werkdagen") +
                            norm_text("TRM-13", "lokaal", 0, "dagen") +
                            norm_text("TRM-34", "voorstel", 42, "dagen") +
                            norm_text("TRM-44", "voorstel", 14, "dagen"),
                        "dagen = []")
        .value();
}

std::vector<Termijn> terms_on(const std::string& today,
                              const std::vector<Happened>& list,
                              const Normen& normen = norms()) {
    const Vraag vraag{date(today), date(today)};
    const auto stream = happened(list);
    return lopende_termijnen(select_events(stream, vraag), normen, "Heideveld", date(today));
}

// "TRM-01:m1 2021-03-08 loopt", and the day it was finished and how late, if so.
std::string line(const Termijn& termijn) {
    std::string text =
        fmt::format("{} {} {}", termijn.id, to_text(termijn.uiterlijk), to_text(termijn.stand));
    if (termijn.afgerond_op) text += " " + to_text(*termijn.afgerond_op);
    if (termijn.days_late != 0) text += fmt::format(" +{}", termijn.days_late);
    return text;
}

std::vector<std::string> lines(const std::vector<Termijn>& terms) {
    std::vector<std::string> all;
    all.reserve(terms.size());
    for (const Termijn& termijn : terms) all.push_back(line(termijn));
    return all;
}

using Lines = std::vector<std::string>;

struct OnADay {
    const char* today;
    const char* line;
    const char* reason;
};

TEST(TRM01, TheClockOfAReportIsSeenBeforeOnAndAfterItsLastDay) {
    const std::vector<Happened> family{{"2021-04-01", melding("m1"), {"kind"}}};
    const std::vector<OnADay> table{
        {"2021-04-01", "TRM-01:m1 2021-04-12 loopt", "the day of the report"},
        {"2021-04-11", "TRM-01:m1 2021-04-12 loopt", "the day before"},
        {"2021-04-12", "TRM-01:m1 2021-04-12 vandaag", "the last day is still in time"},
        {"2021-04-13", "TRM-01:m1 2021-04-12 te_laat +1", "the day after"},
        {"2021-05-12", "TRM-01:m1 2021-04-12 te_laat +30", "it goes on counting"},
    };
    for (const OnADay& row : table) {
        EXPECT_EQ(lines(terms_on(row.today, family)), Lines{row.line}) << row.reason;
    }
}

TEST(TRM01, AnAssessmentStopsTheClockAndKeepsHowLateItWas) {
    const std::vector<OnADay> table{
        {"2021-04-06", "TRM-01:m1 2021-04-12 op_tijd 2021-04-06", "early"},
        {"2021-04-12", "TRM-01:m1 2021-04-12 op_tijd 2021-04-12", "on the last day"},
        {"2021-04-13", "TRM-01:m1 2021-04-12 te_laat_afgerond 2021-04-13 +1", "a day late"},
    };
    for (const OnADay& row : table) {
        const std::vector<Happened> family{{"2021-04-01", melding("m1"), {"kind"}},
                                           {row.today, beoordeeld("m1"), {"kind"}}};
        EXPECT_EQ(lines(terms_on("2021-06-01", family)), Lines{row.line}) << row.reason;
    }
}

TEST(TRM01, OnlyAFormalReportStartsTheClock) {
    for (const SignaalSoort soort :
         {SignaalSoort::hulpvraag, SignaalSoort::adviesvraag, SignaalSoort::zorgsignaal}) {
        EXPECT_EQ(lines(terms_on("2021-06-01", {{"2021-04-01", melding("s1", soort), {"kind"}}})),
                  Lines{})
            << to_text(soort);
    }
}

TEST(TRM01, EachReportHasItsOwnClockAndItsOwnAssessment) {
    const std::vector<Happened> family{{"2021-03-01", melding("m1"), {"kind"}},
                                       {"2021-03-03", melding("m2"), {"kind"}},
                                       {"2021-03-05", beoordeeld("m2"), {"kind"}}};
    EXPECT_EQ(
        lines(terms_on("2021-03-09", family)),
        (Lines{"TRM-01:m1 2021-03-08 te_laat +1", "TRM-01:m2 2021-03-10 op_tijd 2021-03-05"}));
}

TEST(TRM13, ThePlanOfThePlacementIsLateFromTheSecondDay) {
    // Source: catalogue PLC-05: placed on 2021-07-01, without a plan on 2021-07-02: a warning.
    const std::vector<Happened> without{{"2021-07-01", geplaatst("p1"), {"linde"}}};
    EXPECT_EQ(lines(terms_on("2021-07-01", without))[0], "TRM-13:p1 2021-07-01 vandaag");
    EXPECT_EQ(lines(terms_on("2021-07-02", without))[0], "TRM-13:p1 2021-07-01 te_laat +1");

    const std::vector<Happened> with{{"2021-07-01", geplaatst("p1"), {"linde"}},
                                     {"2021-07-01", plan_gemaakt("p1"), {"linde"}}};
    EXPECT_EQ(lines(terms_on("2021-07-02", with))[1], "TRM-13:p1 2021-07-01 op_tijd 2021-07-01");
}

TEST(TRM34, OnlyTheEvaluationOfThatPlacementStopsTheClock) {
    const std::vector<Happened> family{{"2021-07-01", geplaatst("p1"), {"linde"}},
                                       {"2021-07-01", plan_gemaakt("p1"), {"linde"}},
                                       {"2021-07-05", geplaatst("p2"), {"bram"}},
                                       {"2021-07-05", plan_gemaakt("p2"), {"bram"}},
                                       {"2021-07-20", teruggekeken("p2"), {"bram"}},
                                       {"2021-08-01", terug_naar_huis("p1"), {"linde"}}};
    const auto seen = lines(terms_on("2021-08-13", family));
    EXPECT_EQ(seen,
              (Lines{"TRM-34:p1 2021-08-12 te_laat +1",
                     "TRM-13:p1 2021-07-01 op_tijd 2021-07-01",
                     "TRM-13:p2 2021-07-05 op_tijd 2021-07-05",
                     "TRM-34:p2 2021-08-16 op_tijd 2021-07-20"}))
        << "going home does not do away with looking back";
}

TEST(TRM44, HelpForAnyoneInTheFamilyStopsTheClockOfAMeasure) {
    const std::vector<OnADay> table{
        {"2019-10-20", "TRM-44 2019-10-29 op_tijd 2019-10-20", "within the fourteen days"},
        {"2019-10-29", "TRM-44 2019-10-29 op_tijd 2019-10-29", "on the last day"},
        {"2020-03-15", "TRM-44 2019-10-29 te_laat_afgerond 2020-03-15 +138", "five months"},
    };
    for (const OnADay& row : table) {
        const std::vector<Happened> family{{"2019-10-15", maatregel("ots1"), {"kind"}},
                                           {row.today, hulp_gestart("h1"), {"moeder"}}};
        EXPECT_EQ(lines(terms_on("2020-06-01", family)), Lines{row.line}) << row.reason;
    }
}

TEST(TRM44, WhatIsNoNewHelpDoesNotStopTheClock) {
    struct NoHelp {
        Happened what;
        const char* reason;
    };
    const std::vector<NoHelp> table{
        {{"2019-10-20", hulp_gevraagd("h1"), {"kind"}}, "asking is a waiting list, not help"},
        {{"2019-10-20", contact(), {"kind"}}, "a talk is no help"},
        {{"2019-10-20", hulp_gestopt("h0"), {"kind"}}, "the end of help"},
        {{"2019-10-14", hulp_gestart("h1"), {"kind"}}, "began before the measure"},
        {{"2019-10-20", signaal("s1"), {"kind"}}, "a signal"},
    };
    for (const NoHelp& row : table) {
        const std::vector<Happened> family{{"2019-10-15", maatregel("ots1"), {"kind"}}, row.what};
        EXPECT_EQ(lines(terms_on("2019-10-30", family)), Lines{"TRM-44 2019-10-29 te_laat +1"})
            << row.reason;
    }
}

TEST(TRM44, OnlyAMeasureThatBringsInAGuardianStartsTheClock) {
    struct Kind {
        MaatregelSoort kind;
        std::size_t clocks;
    };
    for (const Kind& row : {Kind{MaatregelSoort::ots, 1},
                            Kind{MaatregelSoort::vots, 1},
                            Kind{MaatregelSoort::voogdij, 1},
                            Kind{MaatregelSoort::machtiging_uithuisplaatsing, 0},
                            Kind{MaatregelSoort::gesloten_machtiging, 0},
                            Kind{MaatregelSoort::jeugdreclassering, 0}}) {
        EXPECT_EQ(
            terms_on("2019-10-30", {{"2019-10-15", maatregel("x", row.kind), {"kind"}}}).size(),
            row.clocks)
            << to_text(row.kind);
    }
}

TEST(TRM59, AWaitingListDoesNotMoveTheLastDay) {
    const std::vector<Happened> waits{{"2021-03-01", melding("m1"), {"kind"}},
                                      {"2021-03-02", hulp_gevraagd("h1"), {"kind"}}};
    EXPECT_EQ(lines(terms_on("2021-03-09", waits)), Lines{"TRM-01:m1 2021-03-08 te_laat +1"});
}

TEST(TRM61, AChangeOfTheNormNeverJudgesAnOldCaseAgain) {
    const std::string before_july =
        "{ getal = 10, eenheid = 'werkdagen', vanaf = 2000-01-01, tot_en_met = 2021-06-30 }";
    const std::string from_july = "{ getal = 5, eenheid = 'werkdagen', vanaf = 2021-07-01 }";
    const Normen changed =
        Normen::read(norm_text("TRM-01", "lokaal", before_july + "," + from_july), "dagen = []")
            .value();
    const std::vector<Happened> family{{"2021-06-14", melding("juni"), {"kind"}},
                                       {"2021-06-24", beoordeeld("juni"), {"kind"}},
                                       {"2021-06-29", melding("tussen"), {"kind"}},
                                       {"2021-07-01", melding("juli"), {"kind"}}};
    // Looked at in August: eight working days were in time in June, and would be late in July.
    EXPECT_EQ(lines(terms_on("2021-08-02", family, changed)),
              (Lines{"TRM-01:juli 2021-07-08 te_laat +25",
                     "TRM-01:tussen 2021-07-13 te_laat +20",
                     "TRM-01:juni 2021-06-28 op_tijd 2021-06-24"}));
}

TEST(LooptijdTest, CarriesNormNameStatusSourceAndWhomItIsAbout) {
    const auto terms = terms_on("2021-07-01", {{"2021-07-01", geplaatst("p1"), {"linde"}}});
    ASSERT_EQ(terms.size(), 2);
    const Termijn& evaluation = terms[1];
    EXPECT_EQ(evaluation.id, "TRM-34:p1");
    EXPECT_EQ(evaluation.norm, "TRM-34");
    EXPECT_EQ(evaluation.titel.nl, "naam van TRM-34");
    EXPECT_EQ(evaluation.titel.en, "name of TRM-34");
    EXPECT_EQ(evaluation.status, NormStatus::voorstel);
    EXPECT_EQ(evaluation.bron, "bron van TRM-34");
    EXPECT_EQ(evaluation.betreft, (std::vector<PersoonId>{{"linde"}}));
    EXPECT_EQ(evaluation.vanaf, date("2021-07-01"));
    EXPECT_EQ(evaluation.uiterlijk, date("2021-08-12"));
}

TEST(LooptijdTest, ListsWhatIsOpenFirstAndThenByLastDay) {
    const std::vector<Happened> family{{"2021-01-04", melding("oud"), {"kind"}},
                                       {"2021-01-05", beoordeeld("oud"), {"kind"}},
                                       {"2021-03-01", geplaatst("p1"), {"kind"}},
                                       {"2021-03-01", plan_gemaakt("p1"), {"kind"}},
                                       {"2021-03-02", melding("nieuw"), {"kind"}},
                                       {"2021-03-02", maatregel("ots1"), {"kind"}}};
    EXPECT_EQ(lines(terms_on("2021-03-03", family)),
              (Lines{"TRM-01:nieuw 2021-03-09 loopt",
                     "TRM-44 2021-03-16 loopt",
                     "TRM-34:p1 2021-04-12 loopt",
                     "TRM-01:oud 2021-01-11 op_tijd 2021-01-05",
                     "TRM-13:p1 2021-03-01 op_tijd 2021-03-01"}));
}

TEST(LooptijdTest, TheFirstStopCountsAndLaterOnesChangeNothing) {
    const std::vector<Happened> family{{"2019-10-15", maatregel("ots1"), {"kind"}},
                                       {"2019-10-20", hulp_gestart("h1"), {"kind"}},
                                       {"2019-12-01", hulp_gestart("h2"), {"kind"}}};
    EXPECT_EQ(lines(terms_on("2020-01-01", family)), Lines{"TRM-44 2019-10-29 op_tijd 2019-10-20"});
}

TEST(LooptijdTest, AClockWithoutANormThatWasInForceDoesNotRun) {
    EXPECT_EQ(lines(terms_on("1999-06-01", {{"1999-04-01", melding("m1"), {"kind"}}})), Lines{});
}

TEST(LooptijdTest, AFamilyWithoutEventsHasNoTerms) {
    EXPECT_EQ(lines(terms_on("2021-03-01", {})), Lines{});
}

}  // namespace
}  // namespace naast
