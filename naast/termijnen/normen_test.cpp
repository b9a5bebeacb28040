#include "naast/termijnen/normen.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace naast {
namespace {

std::string text_of(const std::string& path) {
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

const Normen& shipped() {
    static const Normen normen =
        Normen::read(text_of("norms/normen.toml"), text_of("norms/gelijkgestelde-dagen.toml"))
            .value();
    return normen;
}

// One norm with these values, and the days that the Crown equated for 2026.
Normen one_norm(const std::string& id,
                const std::string& values,
                const std::string& verlenging = "geen") {
    return Normen::read("[[norm]]\nid='" + id +
                            "'\nnaam='n'\nname='n'\nstatus='lokaal'\nbron='test'\nverlenging='" +
                            verlenging + "'\nwaarde=[" + values + "]\n",
                        "dagen = [2026-01-02, 2026-05-15]")
        .value();
}

std::string due(const Normen& normen, std::string_view id, const std::string& starts_on) {
    const auto day = normen.due_on(id, date(starts_on), "Heideveld");
    return day ? to_text(*day) : "nothing";
}

struct Row {
    const char* starts_on;
    const char* due_on;
    const char* reason;
};

TEST(TRM01, TheSafetyAssessmentIsDueAfterFiveWorkingDays) {
    const std::vector<Row> table{
        {"2021-03-01", "2021-03-08", "a plain week from a Monday"},
        {"2021-04-01", "2021-04-12", "Good Friday, a weekend and Easter Monday do not count"},
        {"2021-04-02", "2021-04-12", "reported on Good Friday: the same five days"},
        {"2021-04-30", "2021-05-10", "5 May does not count"},
        {"2026-05-11", "2026-05-20", "Ascension and the equated Friday do not count"},
    };
    for (const Row& row : table) {
        EXPECT_EQ(due(shipped(), "TRM-01", row.starts_on), row.due_on) << row.reason;
    }
    EXPECT_EQ(shipped().kalender().count_werkdagen(date("2021-04-12"), date("2021-04-13")), 1)
        << "finished on 13 April 2021 is one working day late";
}

TEST(TRM02, TheFollowUpIsDueAfterTenWeeksOrTheNextOrdinaryDay) {
    const std::vector<Row> table{
        {"2021-03-05", "2021-05-14", "ten weeks from Friday to Friday"},
        {"2026-03-02", "2026-05-11", "E3: ten weeks from Monday to Monday"},
        {"2026-03-05", "2026-05-18", "ends on Ascension; the Friday after it is equated"},
        {"2026-03-06", "2026-05-18", "ends on the equated Friday itself"},
        {"2026-10-17", "2026-12-28", "ends on second Christmas day, a Saturday"},
        {"2021-02-24", "2021-05-06", "ends on 5 May"},
    };
    for (const Row& row : table) {
        EXPECT_EQ(due(shipped(), "TRM-02", row.starts_on), row.due_on) << row.reason;
    }
    EXPECT_EQ(date("2021-05-15") - *shipped().due_on("TRM-02", date("2021-03-05"), "Heideveld"),
              Days{1})
        << "closed on 15 May 2021 is one day late";
}

// The chain of four clocks, each from the day the one before it was due.
std::vector<std::string> chain(const Normen& normen, const std::string& application_on) {
    std::vector<std::string> days{application_on};
    for (const char* id : {"TRM-03", "TRM-04", "TRM-05", "TRM-06"}) {
        days.push_back(due(normen, id, days.back()));
    }
    return days;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

TEST(TRM03, FromApplicationToHelpIs62DaysIfDaysAreCalendarDays) {
    const auto days = chain(shipped(), "2021-09-06");
    EXPECT_EQ(days,
              (std::vector<std::string>{
                  "2021-09-06", "2021-09-11", "2021-10-23", "2021-10-28", "2021-11-07"}));
    EXPECT_EQ(date(days.back()) - date(days.front()), Days{62});
}

TEST(TRM03, FromApplicationToHelpIs70DaysIfDaysAreWorkingDays) {
    const Normen in_working_days = Normen::read(replaced(text_of("norms/normen.toml"),
                                                         "eenheid = \"dagen\"",
                                                         "eenheid = \"werkdagen\""),
                                                text_of("norms/gelijkgestelde-dagen.toml"))
                                       .value();
    const auto days = chain(in_working_days, "2021-09-06");
    EXPECT_EQ(days,
              (std::vector<std::string>{
                  "2021-09-06", "2021-09-13", "2021-10-25", "2021-11-01", "2021-11-15"}));
    EXPECT_EQ(date(days.back()) - date(days.front()), Days{70});
}

TEST(TRM13, ThePerspectivePlanIsDueOnTheDayOfThePlacement) {
    const std::vector<Row> table{
        {"2021-07-01", "2021-07-01", "a Thursday"},
        {"2021-07-03", "2021-07-03", "a Saturday: no reason to wait until Monday"},
        {"2021-12-25", "2021-12-25", "Christmas: the child is there today"},
    };
    for (const Row& row : table) {
        EXPECT_EQ(due(shipped(), "TRM-13", row.starts_on), row.due_on) << row.reason;
    }
}

TEST(TRM34, TheEvaluationIsDue42DaysAfterThePlacement) {
    const std::vector<Row> table{
        {"2021-07-01", "2021-08-12", "six weeks from a Thursday"},
        {"2021-04-03", "2021-05-15", "ends on a Saturday and stays: no term of law"},
        {"2024-01-31", "2024-03-13", "over the leap day of 2024"},
    };
    for (const Row& row : table) {
        EXPECT_EQ(due(shipped(), "TRM-34", row.starts_on), row.due_on) << row.reason;
    }
}

TEST(TRM44, HelpIsDue14DaysAfterTheMeasure) {
    const std::vector<Row> table{
        {"2019-10-15", "2019-10-29", "MEA-08: the early signal of the measure of 2019"},
        {"2019-12-11", "2019-12-25", "ends on Christmas and stays: no term of law"},
    };
    for (const Row& row : table) {
        EXPECT_EQ(due(shipped(), "TRM-44", row.starts_on), row.due_on) << row.reason;
    }
}

TEST(MEA08, WarnsAfterSixWeeksAndEscalatesFourteenDaysLater) {
    EXPECT_EQ(due(shipped(), "MEA-08.waarschuwing", "2019-10-15"), "2019-11-26");
    EXPECT_EQ(due(shipped(), "MEA-08.escalatie", "2019-11-26"), "2019-12-10");
}

// TRM-61: a change never re-judges the past.
TEST(TRM61, ANormIsAskedForTheDayItsClockStarted) {
    const Normen changed = one_norm("TRM-06",
                                    "{ getal = 10, eenheid = 'werkdagen', vanaf = 2000-01-01, "
                                    "tot_en_met = 2021-06-30 }, "
                                    "{ getal = 5, eenheid = 'werkdagen', vanaf = 2021-07-01 }");
    const std::vector<Row> table{
        {"2021-06-14", "2021-06-28", "a case of June, over before the change"},
        {"2021-06-28", "2021-07-12", "a case of June that runs on into July: still ten"},
        {"2021-06-30", "2021-07-14", "the last day of the old value"},
        {"2021-07-01", "2021-07-08", "the first day of the new value"},
        {"1999-12-31", "nothing", "no value was in force"},
    };
    for (const Row& row : table) {
        EXPECT_EQ(due(changed, "TRM-06", row.starts_on), row.due_on) << row.reason;
    }
}

struct Shipped {
    const char* id;
    const char* words;
    NormStatus status;
    Verlenging verlenging;
    const char* source;
};

// The norms as they are shipped, once more by hand: one that loses or changes its value, unit,
// status, source or the law that lengthens it breaks this test, and so does one that comes or goes.
TEST(NormenTest, EachShippedNormHasItsValueUnitStatusAndSource) {
    using enum NormStatus;
    using enum Verlenging;
    const std::vector<Shipped> table{
        {"ACC-05", "12 maanden", voorstel, geen, "S0 K8, G6"},
        {"ACC-06", "7 dagen", voorstel, geen, "S0 K3, G6"},
        {"ACC-15", "14 dagen", voorstel, geen, "S3 §4.4"},
        {"ACC-16.aantal", "3 keer", voorstel, geen, "S0 G2; S2 p.52"},
        {"ACC-16.venster", "60 dagen", voorstel, geen, "S0 G2"},
        {"ACC-20.diagnoses", "2 keer", voorstel, geen, "S4 §3.3"},
        {"ANA-16", "30 dagen", voorstel, geen, "S3 §4.2, §4.5"},
        {"ANA-21", "12 maanden", voorstel, geen, "S0 G6; S2 p.64"},
        {"COO-05.aantal", "2 keer", voorstel, geen, "S1 §4, §7.4"},
        {"COO-05.venster", "12 maanden", voorstel, geen, "S1 §7.4"},
        {"COO-10", "5 werkdagen", voorstel, geen, "S0 K7, G3"},
        {"COO-16.aantal", "4 keer", voorstel, geen, "S3 §4.5"},
        {"COO-16.stilte", "90 dagen", voorstel, geen, "S3 §4.4, §6.2"},
        {"COO-16.venster", "30 dagen", voorstel, geen, "catalogus COO-16"},
        {"COO-21.dagen", "90 dagen", voorstel, geen, "S4 §2.3a"},
        {"COO-21.evaluaties", "2 keer", voorstel, geen, "S4 §2.3a"},
        {"COO-24", "2 keer", voorstel, geen, "S3 §4.4, §6.3"},
        {"CRT-09", "5 werkdagen", voorstel, geen, "S0 K3, G3"},
        {"FAM-05", "6 keer", voorstel, geen, "S1 §4; S3 §4.5"},
        {"FAM-08", "42 dagen", voorstel, geen, "S3 §4.2, §4.4"},
        {"FAM-09.acties", "8 keer", voorstel, geen, "S3 §4.2, §4.5"},
        {"FAM-09.organisaties", "4 keer", voorstel, geen, "S3 §4.2, §4.5"},
        {"FAM-09.ultimatums", "1 keer", voorstel, geen, "S3 §4.2, §4.5"},
        {"FAM-09.venster", "14 dagen", voorstel, geen, "S3 §4.2, §4.5"},
        {"FAM-13", "90 dagen", voorstel, geen, "S1 §4"},
        {"GAP-08", "3 werkdagen", voorstel, geen, "catalogus GAP-08"},
        {"GAP-08.schorsing", "5 werkdagen", voorstel, geen, "ontwerp privacy 2.7"},
        {"LRN-01", "90 dagen", voorstel, geen, "S4 §4.1, S3 §6.1"},
        {"MEA-08.escalatie", "14 dagen", voorstel, geen, "catalogus MEA-08"},
        {"MEA-08.waarschuwing", "6 weken", voorstel, geen, "catalogus MEA-08"},
        {"MEA-12", "90 dagen", voorstel, geen, "S1 §7.3"},
        {"MEA-13", "30 dagen", voorstel, geen, "S3 §4.5"},
        {"PLC-04.acuut", "5 werkdagen", voorstel, geen, "S3 §6.1"},
        {"PLC-05.manager", "2 dagen", voorstel, geen, "S3 §6.1"},
        {"PLC-07", "14 dagen", voorstel, geen, "S3 §4.3, §6.1"},
        {"PLC-16.acuut", "5 werkdagen", voorstel, geen, "S4 §1.1, §3.4"},
        {"PLC-16.wachten", "90 dagen", voorstel, geen, "S3 §4.4"},
        {"PLN-07", "90 dagen", voorstel, geen, "S1 §7.3 (4); S3 §4.5, §6.2"},
        {"PLN-12", "30 dagen", voorstel, geen, "S2 p.52, p.64"},
        {"PLN-17", "28 dagen", voorstel, geen, "S3 §4.4"},
        {"SAF-04", "5 werkdagen", voorstel, geen, "S2 p.61"},
        {"SAF-07", "5 werkdagen", voorstel, geen, "S1 §2"},
        {"SAF-08", "5 werkdagen", voorstel, geen, "S1 §2"},
        {"SIG-06", "3 keer", voorstel, geen, "S1 §3.2; S2 p.60"},
        {"SIG-07.aantal", "3 keer", voorstel, geen, "S0 K3"},
        {"SIG-07.venster", "60 dagen", voorstel, geen, "S0 K3"},
        {"SIG-18.aantal", "3 keer", voorstel, geen, "S0 K3, G2"},
        {"SIG-18.venster", "14 dagen", voorstel, geen, "S0 K3, G2"},
        {"SIG-20", "180 dagen", voorstel, geen, "S3 §4.2"},
        {"SIG-21", "28 dagen", voorstel, geen, "S3 §4.3"},
        {"TAB-01", "10 werkdagen", voorstel, geen, "S1 §3.1, §7.3 (3)"},
        {"TAB-12", "10 dagen", voorstel, geen, "S0 K2"},
        {"TIJDLIJN.geen-hulp", "14 dagen", voorstel, geen, "Naast:"},
        {"TRM-01", "5 werkdagen", wettelijk, geen, "S2 p.58, p.61; Uitvoeringsbesluit Wmo 2015"},
        {"TRM-02", "10 weken", wettelijk, algemene_termijnenwet, "S2 p.61, p.64"},
        {"TRM-03", "5 dagen", lokaal, geen, "S2 p.48"},
        {"TRM-04", "6 weken", lokaal, geen, "S2 p.48"},
        {"TRM-05", "5 dagen", lokaal, geen, "S2 p.48"},
        {"TRM-06", "10 dagen", lokaal, geen, "S2 p.48"},
        {"TRM-13", "0 dagen", lokaal, geen, "S3 §6.1"},
        {"TRM-34", "42 dagen", voorstel, geen, "S3 §6.1, S4 §4.1"},
        {"TRM-43", "26 weken", voorstel, geen, "S3 §4.3"},
        {"TRM-44", "14 dagen", voorstel, geen, "S3 §4.3"},
        {"TRM-60", "91 dagen", voorstel, geen, "S2 p.52; S1 §2"},
        {"TRM-63.gemeente", "5 dagen", voorstel, geen, "S0 K4, S2 p.16"},
        {"TRM-63.vooraf", "2 dagen", voorstel, geen, "S0 K4, S2 p.16"},
        {"WTL-03", "90 dagen", voorstel, geen, "S2 p.52"},
        {"WTL-05", "7 dagen", voorstel, geen, "S2 p.48, p.61; S3 §4.4"},
        {"WTL-05.escalatie", "14 dagen", voorstel, geen, "catalogus WTL-05"},
        {"WTL-06", "14 dagen", voorstel, geen, "S3 §6.2"},
        {"WTL-08", "28 dagen", voorstel, geen, "S3 §4.4"},
        {"WTL-09", "3 werkdagen", voorstel, geen, "S3 §4.4"},
        {"WTL-09.signalen", "2 keer", voorstel, geen, "S3 §4.4"},
        {"WTL-10", "7 dagen", voorstel, geen, "S3 §4.4"},
        {"WTL-16", "28 dagen", voorstel, geen, "S3 §4.4, §6.2"},
        {"XDM-03", "30 dagen", voorstel, geen, "S1 §2"},
    };
    EXPECT_EQ(shipped().all().size(), table.size());
    for (const Shipped& row : table) {
        const Norm* norm = shipped().find(std::string_view(row.id));
        ASSERT_NE(norm, nullptr) << row.id;
        EXPECT_EQ(norm->status, row.status) << row.id;
        EXPECT_EQ(norm->verlenging, row.verlenging) << row.id;
        EXPECT_EQ(norm->bron.rfind(row.source, 0), 0) << row.id << ": " << norm->bron;
        ASSERT_EQ(norm->waarden.size(), 1) << row.id;
        EXPECT_EQ(to_words(norm->waarden[0]).nl, row.words) << row.id;
        EXPECT_EQ(norm->waarden[0].from, date("2000-01-01")) << row.id;
        EXPECT_EQ(norm->waarden[0].through, std::nullopt) << row.id;
    }
}

TEST(NormenTest, TheShippedEquatedDaysAreThoseOfTheDecree) {
    const Kalender& kalender = shipped().kalender();
    std::vector<std::string> found;
    for (Date day = date("1990-01-01"); day < date("2061-01-01"); day += Days{1}) {
        if (kalender.is_gelijkgesteld(day)) found.push_back(to_text(day));
    }
    EXPECT_EQ(found,
              (std::vector<std::string>{
                  "2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"}));
}

struct Term {
    const char* number;
    const char* unit;
    const char* starts_on;
    const char* due_on;
    const char* reason;
};

TEST(NormenTest, ATermOfLawRunsOnWhereTheLawSaysSo) {
    const std::vector<Term> table{
        {"6", "weken", "2026-04-03", "2026-05-18", "E3: ends on the equated Friday"},
        {"10", "weken", "2026-03-02", "2026-05-11", "E3: ends on a plain Monday"},
        {"5", "dagen", "2026-12-24", "2026-12-29", "E3: holds two ordinary days, stays"},
        {"2", "dagen", "2026-12-24", "2026-12-28", "E3: ends on Saturday 26 December"},
        {"3", "dagen", "2026-12-24", "2026-12-29", "art. 2: two ordinary days"},
        {"1", "maanden", "2026-04-14", "2026-05-18", "E3: ends on Ascension"},
        {"1", "maanden", "2026-01-31", "2026-03-02", "31 January: 28 February, a Saturday"},
        {"5", "werkdagen", "2026-05-01", "2026-05-11", "E3: working days need no lengthening"},
        {"3", "werkdagen", "2026-04-02", "2026-04-09", "E3: over Easter"},
        {"1", "werkdagen", "2026-04-02", "2026-04-07", "art. 2 is not for one day, over Easter"},
        {"90", "dagen", "2026-01-04", "2026-04-07", "art. 4: 90 days is not more than 90"},
        {"91", "dagen", "2026-01-04", "2026-04-05", "art. 4: ends on Easter Sunday and stays"},
        {"12", "weken", "2026-01-12", "2026-04-07", "art. 4: 12 weeks, ends on Easter Monday"},
        {"13", "weken", "2026-01-05", "2026-04-06", "art. 4: 13 weeks stays on Easter Monday"},
        {"3", "maanden", "2026-01-05", "2026-04-07", "art. 4: three months, Easter Monday"},
        {"4", "maanden", "2026-01-05", "2026-05-05", "art. 4: four months stays on 5 May"},
    };
    for (const Term& row : table) {
        const std::string value = std::string("{ getal = ") + row.number + ", eenheid = '" +
                                  row.unit + "', vanaf = 2000-01-01 }";
        const Normen normen = one_norm("X", value, "algemene_termijnenwet");
        EXPECT_EQ(due(normen, "X", row.starts_on), row.due_on)
            << row.number << " " << row.unit << " from " << row.starts_on << ": " << row.reason;
    }
}

TEST(NormenTest, AWeekOfLawWithoutOrdinaryDaysGetsTwo) {
    const Normen normen =
        Normen::read(
            "[[norm]]\nid='X'\nnaam='n'\nname='n'\nstatus='wettelijk'\nbron='test'\n"
            "verlenging='algemene_termijnenwet'\n"
            "waarde=[{ getal = 1, eenheid = 'weken', vanaf = 2000-01-01 }]",
            "dagen = [2026-12-28, 2026-12-29, 2026-12-30, 2026-12-31]")
            .value();
    EXPECT_EQ(due(normen, "X", "2026-12-24"), "2027-01-05");
}

TEST(NormenTest, ATermThatIsNoLawStaysWhereItEnds) {
    const Normen normen = one_norm("X", "{ getal = 6, eenheid = 'weken', vanaf = 2000-01-01 }");
    EXPECT_EQ(due(normen, "X", "2026-04-03"), "2026-05-15");
}

TEST(NormenTest, KnowsOfANormHowLongItsTermsAreAtLeast) {
    const std::pair<const char*, int> rows[] = {
        {"dagen", 1}, {"werkdagen", 1}, {"weken", 7}, {"maanden", 28}, {"aantal", 0}};
    for (const auto& [unit, least] : rows) {
        const Normen normen = one_norm(
            "X",
            fmt::format("{{ getal = 2, eenheid = '{0}', vanaf = 2000-01-01, tot_en_met = "
                        "2026-02-27 }}, {{ getal = 1, eenheid = '{0}', vanaf = 2026-02-28 }}",
                        unit),
            unit == std::string_view("aantal") ? "geen" : "algemene_termijnenwet");
        const Norm& norm = *normen.find("X");
        EXPECT_EQ(norm.minstens, Days{least}) << unit;
        for (Date from = date("2026-01-28"); from < date("2026-03-09"); from += Days{1}) {
            const auto due = normen.due_on(norm, from, "");
            EXPECT_TRUE(!due || *due >= from + norm.minstens) << unit << " " << to_text(from);
        }
    }
}

TEST(NormenTest, AValueOfTheMunicipalityGoesBeforeOneForEverywhere) {
    const std::string everywhere = "{ getal = 10, eenheid = 'dagen', vanaf = 2000-01-01 }";
    const std::string own =
        "{ getal = 4, eenheid = 'dagen', vanaf = 2021-01-01, gemeente = 'Heideveld' }";
    for (const std::string& values : {everywhere + "," + own, own + "," + everywhere}) {
        const Normen normen = one_norm("X", values);
        EXPECT_EQ(normen.value("X", date("2021-03-01"), "Heideveld")->getal, 4) << values;
        EXPECT_EQ(normen.value("X", date("2020-12-31"), "Heideveld")->getal, 10) << values;
        EXPECT_EQ(normen.value("X", date("2021-03-01"), "Duinstede")->getal, 10) << values;
        EXPECT_EQ(normen.value("X", date("2021-03-01"), "")->getal, 10) << values;
    }
}

TEST(NormenTest, AnswersNothingForWhatItDoesNotHave) {
    const Date day = date("2021-03-01");
    EXPECT_EQ(shipped().find("TRM-99"), nullptr);
    EXPECT_EQ(shipped().value("TRM-99", day, "Heideveld"), nullptr);
    EXPECT_EQ(shipped().aantal("TRM-99", day, "Heideveld"), std::nullopt);
    EXPECT_EQ(shipped().due_on("TRM-99", day, "Heideveld"), std::nullopt);
    EXPECT_EQ(shipped().value("TRM-01", date("1999-12-31"), "Heideveld"), nullptr);
    EXPECT_EQ(shipped().due_on("FAM-09.acties", day, "Heideveld"), std::nullopt)
        << "a count is no term";
    const Normen only_there = one_norm(
        "X", "{ getal = 4, eenheid = 'dagen', vanaf = 2000-01-01, gemeente = 'Duinstede' }");
    EXPECT_EQ(only_there.value("X", day, "Heideveld"), nullptr);
}

TEST(NormenTest, GivesTheNumberOfACount) {
    EXPECT_EQ(shipped().aantal("FAM-09.acties", date("2021-03-01"), "Heideveld"), 8);
    EXPECT_EQ(shipped().aantal("COO-21.evaluaties", date("2021-03-01"), "Heideveld"), 2);
}

TEST(NormenTest, SaysAValueInWordsOfBothLanguages) {
    struct Words {
        int number;
        Eenheid unit;
        const char* nl;
        const char* en;
    };
    const std::vector<Words> table{
        {1, Eenheid::dagen, "1 dag", "1 day"},
        {0, Eenheid::dagen, "0 dagen", "0 days"},
        {5, Eenheid::werkdagen, "5 werkdagen", "5 working days"},
        {1, Eenheid::werkdagen, "1 werkdag", "1 working day"},
        {1, Eenheid::weken, "1 week", "1 week"},
        {26, Eenheid::weken, "26 weken", "26 weeks"},
        {1, Eenheid::maanden, "1 maand", "1 month"},
        {3, Eenheid::maanden, "3 maanden", "3 months"},
        {1, Eenheid::aantal, "1 keer", "1 time"},
        {8, Eenheid::aantal, "8 keer", "8 times"},
    };
    for (const Words& row : table) {
        const Tekst words = to_words({row.number, row.unit, {}, {}, {}});
        EXPECT_EQ(words.nl, row.nl);
        EXPECT_EQ(words.en, row.en);
    }
}

}  // namespace
}  // namespace naast
