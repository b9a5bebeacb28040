#include "naast/register/werk.h"

#include "naast/dossier/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;
using inzage::Betrekking;
using testing_dossier::shipped_normen;

namespace {

const inzage::Gebruiker ada{"ada", "ada", team()};

inzage::Gezien seen(const std::vector<Happened>& story, std::vector<Betrekking> als) {
    inzage::Gezien gezien;
    gezien.stream = happened(story);
    gezien.als = std::move(als);
    gezien.mag_vastleggen = true;
    return gezien;
}
std::vector<Werkregel> work_of(const std::vector<Happened>& story,
                               const char* day,
                               std::vector<Betrekking> als = {Betrekking::regisseur},
                               const inzage::Gebruiker& who = ada) {
    return make_werk(family_id(), seen(story, std::move(als)), who, shipped_normen(), date(day));
}
const Werkregel* find(const std::vector<Werkregel>& lines, const std::string& regel) {
    const auto found = std::find_if(
        lines.begin(), lines.end(), [&](const Werkregel& one) { return one.regel == regel; });
    return found == lines.end() ? nullptr : &*found;
}

// A report nobody came back to: after 42 days without contact the family is out of sight (FAM-08).
const std::vector<Happened> story{{"2020-01-10", aangemeld()},
                                  {"2020-01-10", persoon(), {"sil"}},
                                  {"2020-01-10", persoon(), {"bo"}},
                                  {"2020-01-10", regisseur("ada")},
                                  {"2020-02-01", signaal("s1"), {"sil"}},
                                  {"2020-02-03", contact(), {"sil"}}};

std::vector<Happened> with(std::vector<Happened> list, const std::vector<Happened>& more) {
    list.insert(list.end(), more.begin(), more.end());
    return list;
}

Happened postponed(const char* op, const char* regel, const char* until) {
    return {op,
            SignaleringUitgesteld{{"u1"}, medewerker("ada"), regel, date(until), {"Vakantie."}}};
}

}  // namespace

TEST(Werk, TellsWhatStandsWithItsFamilyAndSinceWhen) {
    const auto lines = work_of(story, "2020-06-01");
    ASSERT_FALSE(lines.empty());
    const Werkregel* out_of_sight = find(lines, "FAM-08");
    ASSERT_NE(out_of_sight, nullptr);
    EXPECT_EQ(out_of_sight->gezin, family_id());
    EXPECT_EQ(out_of_sight->gezin_naam, "Gezin Meermin");
    EXPECT_FALSE(out_of_sight->titel.nl.empty());
    EXPECT_FALSE(out_of_sight->teksten.front().en.empty());
    EXPECT_FALSE(out_of_sight->eindigt.nl.empty());
    // Which lines are about one and the same is told by what they rest on.
    const auto& facts = out_of_sight->feiten;
    EXPECT_NE(std::find(facts.begin(), facts.end(), event_id(5)), facts.end());
    EXPECT_EQ(out_of_sight->betreft.size(), out_of_sight->namen.size());
    EXPECT_EQ(out_of_sight->dagen, (date("2020-06-01") - out_of_sight->dag).count());
    for (const Werkregel& line : lines) {
        const bool presses =
            line.soort == WerkSoort::signalering && line.sterkte > Sterkte::signaal;
        EXPECT_FALSE(presses && line.wanneer == Wanneer::deze_week) << line.regel;
    }
}

TEST(Werk, GAP_11_OneLineForAFamilyAndARule) {
    const auto lines = work_of(story, "2020-06-01");
    std::vector<std::string> keys;
    for (const Werkregel& line : lines) {
        ASSERT_TRUE(line.wie) << line.regel;
        keys.push_back(line.regel + std::string(to_text(*line.wie)));
    }
    std::sort(keys.begin(), keys.end());
    EXPECT_EQ(std::adjacent_find(keys.begin(), keys.end()), keys.end());
}

TEST(Werk, TheMostPressingStandsFirst) {
    const auto lines = work_of(story, "2020-06-01");
    for (std::size_t i = 1; i < lines.size(); ++i)
        EXPECT_LE(lines[i - 1].wanneer, lines[i].wanneer);
}

TEST(Werk, IsOfWhoMustActAndWhoDirectsSeesWhatWaitsForOthers) {
    for (const Werkregel& line : work_of(story, "2020-06-01"))
        EXPECT_EQ(line.van_mij, line.wie == Wie::regisseur) << line.regel;
    for (const Werkregel& line : work_of(story, "2020-06-01", {Betrekking::betrokken_professional}))
        ADD_FAILURE() << line.regel;
    for (const Werkregel& line : work_of(story, "2020-06-01", {Betrekking::jeugdbescherming}))
        EXPECT_EQ(line.wie, Wie::gecertificeerde_instelling) << line.regel;
}

TEST(Werk, AMemberOfTheFamilyHasNone) {
    const inzage::Gebruiker mother{"moeder", "Moeder", {}, inzage::SubjectSoort::burger};
    EXPECT_TRUE(work_of(story, "2020-06-01", {Betrekking::ouder_met_gezag}, mother).empty());
}

TEST(Werk, AFamilyThatIsNotOpenAsksNothing) {
    const auto closed = with(story, {{"2020-05-01", GezinAfgesloten{AfsluitReden::verhuisd, {}}}});
    EXPECT_TRUE(work_of(closed, "2020-06-01").empty());
    EXPECT_FALSE(work_of(closed, "2020-04-30").empty());
}

TEST(Werk, WhatWasPostponedRestsForWhoPostponedItUntilItsLastDay) {
    const auto later = with(story, {postponed("2020-06-01", "FAM-08", "2020-06-15")});
    const auto rust_on = [&](const char* day, const inzage::Gebruiker& who) {
        const auto lines = work_of(later, day, {Betrekking::regisseur}, who);
        const Werkregel* line = find(lines, "FAM-08");
        return line == nullptr ? std::string("none") : line->rust ? line->rust->reden : "";
    };
    EXPECT_EQ(rust_on("2020-06-01", ada), "Vakantie.");
    EXPECT_EQ(rust_on("2020-06-15", ada), "Vakantie.");
    EXPECT_EQ(rust_on("2020-06-16", ada), "");
    EXPECT_EQ(rust_on("2020-06-02", {"bo", "bo", team()}), "");
}

// PLC-05 signals on the day of the placement and warns the next.
TEST(Werk, WhatGotStrongerSinceIsBack) {
    const auto let_rest = with(
        story,
        {{"2020-03-01", geplaatst("p"), {"sil"}}, postponed("2020-03-01", "PLC-05", "2020-03-20")});
    const auto rests_on = [&](const char* day) {
        const auto lines = work_of(let_rest, day);
        const Werkregel* line = find(lines, "PLC-05");
        EXPECT_NE(line, nullptr) << day;
        return line != nullptr && line->rust.has_value();
    };
    EXPECT_TRUE(rests_on("2020-03-01"));
    EXPECT_FALSE(rests_on("2020-03-02"));
}

// Finding: what is about one child let rest what is about the whole family.
TEST(Werk, WhatRestsForOneChildDoesNotRestForTheFamily) {
    Happened of_sil = postponed("2020-06-01", "FAM-08", "2020-06-15");
    of_sil.betreft = {"sil"};
    const auto rests = [&](const std::vector<Happened>& list, const char* regel) {
        const auto lines = work_of(list, "2020-06-02");
        const Werkregel* line = find(lines, regel);
        EXPECT_NE(line, nullptr);
        return line != nullptr && line->rust.has_value();
    };
    const bool is_of_sil = find(work_of(story, "2020-06-02"), "FAM-08")->betreft.size() == 1;
    EXPECT_EQ(rests(with(story, {of_sil}), "FAM-08"), is_of_sil);
    Happened plan = postponed("2020-06-01", "COO-21", "2020-06-15");
    plan.betreft = {"sil"};
    for (const Werkregel& line : work_of(with(story, {plan}), "2020-06-02"))
        EXPECT_FALSE(line.betreft.empty() && line.rust) << line.regel;
}

TEST(Werk, GAP_11_OneLineForAllTheChildrenThatARuleOrATermIsAbout) {
    const auto both = with(
        story, {{"2020-03-01", geplaatst("p"), {"sil"}}, {"2020-03-03", geplaatst("q"), {"bo"}}});
    const auto lines = work_of(both, "2020-03-04");
    const Werkregel* plan = find(lines, "PLC-05");
    ASSERT_NE(plan, nullptr);
    EXPECT_EQ(plan->namen.size(), 2U);
    // Finding: the term of the second child was taken for told by the line of the first.
    std::size_t most = 0;
    for (Date day = date("2020-03-01"); day < date("2020-06-01"); day += Days{1}) {
        for (const Werkregel& line : make_werk(
                 family_id(), seen(both, {Betrekking::regisseur}), ada, shipped_normen(), day)) {
            if (line.soort == WerkSoort::termijn) most = std::max(most, line.namen.size());
        }
    }
    EXPECT_EQ(most, 2U);
}

// Finding: "14 dagen te laat" stood beside 26 weeks. That long a sign of relapse counts; nobody is
// late by it (PLC-14).
TEST(Werk, HowLongSomethingCountsIsNoTermThatPassed) {
    const auto relapse = with(story,
                              {{"2020-02-10", geplaatst("p"), {"sil"}},
                               {"2020-05-01", terug_naar_huis("p")},
                               {"2020-05-18", verzuim(), {"sil"}}});
    const auto lines = work_of(relapse, "2020-06-01");
    const Werkregel* sign = find(lines, "PLC-14");
    ASSERT_NE(sign, nullptr);
    EXPECT_EQ(sign->wanneer, Wanneer::te_laat);
    EXPECT_EQ(sign->dagen, 14);
    EXPECT_FALSE(sign->is_termijn_voorbij);
    const auto silent = work_of(story, "2020-06-01");
    ASSERT_NE(find(silent, "FAM-08"), nullptr);
    EXPECT_TRUE(find(silent, "FAM-08")->is_termijn_voorbij);
}

// A newcomer found the own action that was late nowhere but in the plan.
TEST(Werk, AnActionOfThePlanIsALineForTheWorkerWhoIsNamed) {
    const auto agreed = [](const char* key, const char* worker, const char* day, const char* goal) {
        return ActieAfgesproken{{key},
                                *goal == 0 ? std::nullopt : std::optional{DoelId{goal}},
                                {"School bellen"},
                                *worker == 0 ? std::nullopt : std::optional{medewerker(worker)},
                                *day == 0 ? std::nullopt : std::optional{date(day)}};
    };
    struct Row {
        const char* what;
        std::vector<Happened> more;
        std::string expected;
    };
    const std::vector<Row> rows{
        {"past its day", {{"2020-05-01", agreed("a", "ada", "2020-05-20", "")}}, "te_laat 12"},
        {"of today", {{"2020-05-01", agreed("a", "ada", "2020-06-01", "")}}, "vandaag 0"},
        {"of this week", {{"2020-05-01", agreed("a", "ada", "2020-06-07", "")}}, "deze_week -6"},
        {"of next week", {{"2020-05-01", agreed("a", "ada", "2020-06-08", "")}}, ""},
        {"of a colleague", {{"2020-05-01", agreed("a", "bo", "2020-05-20", "")}}, ""},
        {"of the family itself", {{"2020-05-01", agreed("a", "", "2020-05-20", ""), {"sil"}}}, ""},
        {"without a day", {{"2020-05-01", agreed("a", "ada", "", "")}}, ""},
        {"done",
         {{"2020-05-01", agreed("a", "ada", "2020-05-20", "")},
          {"2020-05-19", ActieAfgerond{{"a"}, {}}}},
         ""},
        {"for a goal that goes on",
         {{"2020-05-01", DoelGesteld{{"d"}, {"Rust"}, {}}, {"sil"}},
          {"2020-05-01", agreed("a", "ada", "2020-05-20", "d")}},
         "te_laat 12"},
        {"for a goal that was let go",
         {{"2020-05-01", DoelGesteld{{"d"}, {"Rust"}, {}}, {"sil"}},
          {"2020-05-01", agreed("a", "ada", "2020-05-20", "d")},
          {"2020-05-25", DoelAfgesloten{{"d"}, DoelEinde::losgelaten}}},
         ""},
    };
    for (const Row& row : rows) {
        // Also who works with the family and does not direct.
        for (const Betrekking tie : {Betrekking::regisseur, Betrekking::betrokken_professional}) {
            const auto lines = work_of(with(story, row.more), "2020-06-01", {tie});
            const Werkregel* line = find(lines, "a");
            std::string told;
            if (line != nullptr) {
                told = std::string(to_text(line->wanneer)) + " " + std::to_string(line->dagen);
                EXPECT_EQ(line->soort, WerkSoort::actie);
                EXPECT_EQ(line->titel.nl, "Actie uit het plan: School bellen");
                EXPECT_TRUE(line->van_mij);
                // It is for who is named, whatever the role.
                EXPECT_FALSE(line->wie);
                // Only who keeps the plan can say in it that it is done.
                EXPECT_EQ(line->teksten.size(), tie == Betrekking::regisseur ? 1U : 2U);
                EXPECT_EQ(line->is_termijn_voorbij, line->wanneer == Wanneer::te_laat);
            }
            EXPECT_EQ(told, row.expected) << row.what;

            inzage::Gezien only_to_read = seen(with(story, row.more), {tie});
            only_to_read.mag_vastleggen = false;
            const auto read =
                make_werk(family_id(), only_to_read, ada, shipped_normen(), date("2020-06-01"));
            EXPECT_EQ(find(read, "a"), nullptr) << row.what << ", who may only read";
        }
    }
}

TEST(Werk, ATermOfThisWeekIsALineUnlessAWarningTellsOfIt) {
    const auto placed = with(story, {{"2020-03-01", geplaatst("p"), {"sil"}}});
    bool has_seen_one = false;
    for (Date day = date("2020-01-10"); day < date("2020-05-01"); day += Days{1}) {
        const auto lines = make_werk(
            family_id(), seen(placed, {Betrekking::regisseur}), ada, shipped_normen(), day);
        for (const Werkregel& line : lines) {
            if (line.soort != WerkSoort::termijn) continue;
            has_seen_one = true;
            EXPECT_LT(line.dag, day + Days{7});
            EXPECT_EQ(line.dagen, (day - line.dag).count());
            EXPECT_EQ(line.wanneer,
                      line.dag < day    ? Wanneer::te_laat
                      : line.dag == day ? Wanneer::vandaag
                                        : Wanneer::deze_week);
            for (const Werkregel& other : lines)
                EXPECT_FALSE(other.soort == WerkSoort::signalering && other.norm == line.norm &&
                             (other.betreft.empty() || other.betreft == line.betreft));
        }
    }
    EXPECT_TRUE(has_seen_one);
}

}  // namespace naast
