#include "naast/tijdlijn/perioden.h"

#include "naast/dossier/zicht.h"
#include "naast/tijdlijn/testing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace naast {

using namespace testing_events;
using testing_dossier::ruud_and_raymond;
using testing_dossier::Stories;
using testing_tijdlijn::in_short;
using testing_tijdlijn::line_of;

namespace {

using Lines = std::vector<std::string>;

std::vector<TijdlijnPeriode> bars(const std::vector<Happened>& story, const std::string& day) {
    return line_of(story, day).perioden;
}
Lines lines(const std::vector<Happened>& story, const std::string& day) {
    return in_short(bars(story, day));
}
std::vector<TijdlijnPeriode> of_kind(std::vector<TijdlijnPeriode> all, PeriodeSoort soort) {
    std::erase_if(all, [&](const TijdlijnPeriode& bar) { return bar.soort != soort; });
    return all;
}

Inhoud maatregel_tot(const std::string& last) {
    return MaatregelUitgesproken{{"m1"}, MaatregelSoort::ots, team(), date(last), {}};
}

const std::vector<Happened> worried{{"2020-01-01", aangemeld()},
                                    {"2020-01-01", persoon(), {"sil"}},
                                    {"2020-01-10", signaal("s1"), {"sil"}}};

std::vector<Happened> worried_and(const std::vector<Happened>& more) {
    auto story = worried;
    story.insert(story.end(), more.begin(), more.end());
    return story;
}

}  // namespace

TEST(Perioden, AWaitAndTheHelpThatEndsItTouchAndDoNotOverlap) {
    const std::vector<Happened> story{{"2020-01-10", hulp_gevraagd("h1"), {"sil"}},
                                      {"2020-02-01", hulp_gestart("h1"), {"sil"}},
                                      {"2020-02-11", hulp_gestopt("h1")}};
    EXPECT_EQ(lines(story, "2020-03-01"),
              (Lines{"wachten sil 2020-01-10 to 2020-02-01, 22 days",
                     "hulp sil 2020-02-01 to 2020-02-11, 10 days"}));
}

// Each place within a placement is a bar by itself, with who has the child there.
TEST(Perioden, AMoveWithinAPlacementBeginsAnotherBar) {
    const std::vector<Happened> story{
        {"2020-02-01", UithuisplaatsingGestart{{"p1"}, VerblijfVorm::pleegzorg}, {"sil"}},
        {"2020-03-01", Overgeplaatst{{"p1"}, VerblijfVorm::gezinshuis, aanbieder()}, {"sil"}}};
    const auto all = of_kind(bars(story, "2020-03-31"), PeriodeSoort::verblijf);
    EXPECT_EQ(in_short(all),
              (Lines{"verblijf sil 2020-02-01 to 2020-03-01, 29 days",
                     "verblijf sil 2020-03-01, 31 days"}));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].titel.nl, "Woont niet thuis: pleegzorg");
    EXPECT_EQ(all[0].organisatie, std::nullopt);
    EXPECT_EQ(all[1].titel.nl, "Woont niet thuis: gezinshuis");
    EXPECT_EQ(all[1].organisatie, aanbieder());
    EXPECT_EQ(all[0].toelichting, std::nullopt);
    EXPECT_EQ(all[1].toelichting->nl, "Woont sinds 1 februari 2020 niet thuis.");
    EXPECT_NE(all[0].id, all[1].id);
}

TEST(Perioden, WhatStillRunsIsOpenAndCountsThroughTheDayOfTheQuestion) {
    const std::vector<Happened> story{{"2020-01-10", hulp_gevraagd("h1"), {"sil"}},
                                      {"2020-02-01", hulp_gestart("h1"), {"sil"}}};
    EXPECT_EQ(lines(story, "2020-01-09"), Lines{});
    EXPECT_EQ(lines(story, "2020-01-10"), Lines{"wachten sil 2020-01-10, 1 days"});
    EXPECT_EQ(lines(story, "2020-01-31"), Lines{"wachten sil 2020-01-10, 22 days"});
    EXPECT_EQ(
        lines(story, "2020-02-01"),
        (Lines{"wachten sil 2020-01-10 to 2020-02-01, 22 days", "hulp sil 2020-02-01, 1 days"}));
}

TEST(Perioden, EachKindHasItsBarForWhomItConcernsWithItsOrganisation) {
    struct Row {
        std::vector<Happened> story;
        std::string line;
        std::optional<Organisatie> organisatie;
        std::string titel;
    };
    const std::vector<Row> table{
        {{{"2020-02-01", hulp_gestart("h1"), {"sil", "noor"}}, {"2020-02-11", hulp_gestopt("h1")}},
         "hulp sil+noor 2020-02-01 to 2020-02-11, 10 days",
         aanbieder(),
         "Hulp"},
        {{{"2020-02-01", hulp_gevraagd("h1"), {"sil"}}, {"2020-02-11", hulp_gestopt("h1")}},
         "wachten sil 2020-02-01 to 2020-02-11, 10 days",
         std::nullopt,
         "Wachten op hulp"},
        {{{"2020-02-01", geplaatst("p1"), {"sil"}}, {"2020-02-11", terug_naar_huis("p1")}},
         "verblijf sil 2020-02-01 to 2020-02-11, 10 days",
         std::nullopt,
         "Woont niet thuis: pleegzorg in het eigen netwerk"},
        {{{"2020-02-01",
           OnderzoekGestart{{"o1"}, OnderzoekSoort::raadsonderzoek, team(), {}},
           {"sil"}},
          {"2020-02-11", OnderzoekAfgerond{{"o1"}, {}}}},
         "onderzoek sil 2020-02-01 to 2020-02-11, 10 days",
         team(),
         "Raadsonderzoek"},
        {{{"2020-02-01", maatregel_tot("2020-02-10"), {"sil"}}},
         "maatregel sil 2020-02-01 to 2020-02-11, 10 days",
         team(),
         "Ondertoezichtstelling (OTS)"},
        {{{"2020-02-01", verzuim(), {"sil"}}, {"2020-02-11", weer_naar_school(), {"sil"}}},
         "schoolverzuim sil 2020-02-01 to 2020-02-11, 10 days",
         std::nullopt,
         "Wil niet naar school"},
        {{{"2020-02-01", regisseur("ada")}, {"2020-02-11", regisseur_weg("ada")}},
         "regie gezin 2020-02-01 to 2020-02-11, 10 days",
         team(),
         "Regisseur ada"},
        {{{"2020-02-01", BetrokkeneToegevoegd{medewerker("bo"), BetrokkenRol::huisarts}},
          {"2020-02-11", BetrokkeneVertrokken{{"bo"}, {}}}},
         "betrokken gezin 2020-02-01 to 2020-02-11, 10 days",
         team(),
         "Huisarts bo"}};
    for (const Row& row : table) {
        const auto found = bars(row.story, "2020-03-01");
        ASSERT_EQ(found.size(), 1U) << row.line;
        EXPECT_EQ(in_short(found.front()), row.line);
        EXPECT_EQ(found.front().organisatie, row.organisatie) << row.line;
        EXPECT_EQ(found.front().titel.nl, row.titel);
        EXPECT_FALSE(found.front().titel.en.empty());
        EXPECT_FALSE(found.front().toelichting);
        // What began it, and what ended it if that was recorded.
        std::vector<Uuid> facts{event_id(1)};
        if (row.story.size() > 1) facts.push_back(event_id(2));
        EXPECT_EQ(found.front().feiten, facts) << row.line;
    }
}

TEST(Perioden, AnEndThatIsStillToComeLeavesTheBarOpenAndSaysWhen) {
    const std::vector<Happened> story{{"2020-02-01", maatregel_tot("2020-03-31"), {"sil"}}};
    for (const char* day : {"2020-02-01", "2020-03-31"}) {
        const auto found = of_kind(bars(story, day), PeriodeSoort::maatregel);
        ASSERT_EQ(found.size(), 1U);
        EXPECT_FALSE(found.front().period.until) << day;
        ASSERT_TRUE(found.front().toelichting);
        EXPECT_EQ(found.front().toelichting->nl, "Loopt tot en met 31 maart 2020.");
        EXPECT_EQ(found.front().toelichting->en, "Runs through 31 March 2020.");
    }
    const auto after = of_kind(bars(story, "2020-04-01"), PeriodeSoort::maatregel);
    EXPECT_EQ(after.front().period.until, date("2020-04-01"));
    EXPECT_FALSE(after.front().toelichting);
}

TEST(Perioden, WhatBeganAndEndedOnOneDayHasNoBar) {
    EXPECT_EQ(lines({{"2020-02-01", hulp_gevraagd("h1"), {"sil"}},
                     {"2020-02-01", hulp_gestart("h1"), {"sil"}}},
                    "2020-02-10"),
              Lines{"hulp sil 2020-02-01, 10 days"});
}

TEST(Perioden, AMonthOnlyCountsFromItsFirstDay) {
    EXPECT_EQ(lines({{"2020-02", hulp_gestart("h1"), {"sil"}}, {"2020-03", hulp_gestopt("h1")}},
                    "2020-06-01"),
              Lines{"hulp sil 2020-02-01 to 2020-03-01, 29 days"});
}

TEST(Perioden, ABarIsDatedAsTheEventThatBeganIt) {
    auto stream =
        happened({{"2020-02-01", hulp_gestart("h1"), {"sil"}}, {"2020-03-01", hulp_gestopt("h1")}});
    const Vraag vraag{date("2020-06-01"), date("2020-06-01")};
    stream[1].event.datering = Datering::gekozen;
    EXPECT_EQ(line_of(stream, vraag).perioden.front().datering, Datering::gegeven);
    stream[0].event.datering = Datering::gekozen;
    EXPECT_EQ(line_of(stream, vraag).perioden.front().datering, Datering::gekozen);
}

TEST(Perioden, BrothersAndSistersHaveTheirOwnBarWhereTheyGoTheirOwnWay) {
    EXPECT_EQ(lines({{"2020-02-01", verzuim(), {"sil", "noor"}},
                     {"2020-02-11", weer_naar_school(), {"noor"}}},
                    "2020-03-01"),
              (Lines{"schoolverzuim sil 2020-02-01, 30 days",
                     "schoolverzuim noor 2020-02-01 to 2020-02-11, 10 days"}));
}

TEST(Perioden, StandByFirstDayThenByKind) {
    const auto found = bars({{"2020-02-01", verzuim(), {"sil"}},
                             {"2020-02-01", regisseur("ada")},
                             {"2020-02-01", maatregel("m1"), {"sil"}},
                             {"2020-02-01", OnderzoekGestart{{"o1"}, {}, team(), {}}, {"sil"}},
                             {"2020-01-01", geplaatst("p1"), {"sil"}},
                             {"2020-02-01", hulp_gevraagd("h2"), {"sil"}},
                             {"2020-02-01", hulp_gestart("h1"), {"sil"}}},
                            "2020-02-10");
    Lines kinds;
    for (const auto& bar : found) kinds.emplace_back(to_text(bar.soort));
    EXPECT_EQ(
        kinds,
        (Lines{"verblijf", "hulp", "wachten", "maatregel", "onderzoek", "schoolverzuim", "regie"}));
}

TEST(Perioden, NoHelpInViewIsThereFromTheFourteenthDay) {
    const auto story = worried_and(
        {{"2020-01-12", hulp_gestart("h1"), {"sil"}}, {"2020-02-01", hulp_gestopt("h1")}});
    const auto on = [&](const std::string& day) {
        return in_short(of_kind(bars(story, day), PeriodeSoort::geen_hulp_in_beeld));
    };
    EXPECT_EQ(on("2020-02-13"), Lines{});
    EXPECT_EQ(on("2020-02-14"), Lines{"geen_hulp_in_beeld sil 2020-02-01, 14 days"});
    const auto bar = of_kind(bars(story, "2020-02-14"), PeriodeSoort::geen_hulp_in_beeld).front();
    EXPECT_EQ(bar.id, "geen_hulp_in_beeld-sil-2020-02-01");
    EXPECT_EQ(bar.titel, (Tekst{"Geen hulp in beeld", "No help in view"}));
    ASSERT_TRUE(bar.toelichting);
    EXPECT_TRUE(bar.toelichting->nl.ends_with('.'));
}

TEST(FAM08, OutOfSightIsThereFromTheDayAfterSixWeeksWithoutBeingSeen) {
    const auto story = worried_and({{"2020-01-20", contact(), {"sil"}}});
    const auto on = [&](const std::string& day) {
        return in_short(of_kind(bars(story, day), PeriodeSoort::uit_beeld));
    };
    EXPECT_EQ(on("2020-03-01"), Lines{});
    EXPECT_EQ(on("2020-03-02"), Lines{"uit_beeld gezin 2020-01-21, 42 days"});
}

TEST(FAM08, OutOfSightThatEndedBeforeSixWeeksIsNotOnTheLine) {
    const auto story =
        worried_and({{"2020-02-20", contact(), {"sil"}}, {"2020-02-25", signaal_klaar("s1")}});
    EXPECT_EQ(of_kind(bars(story, "2020-12-01"), PeriodeSoort::uit_beeld).size(), 0U);
    const auto longer =
        worried_and({{"2020-03-20", contact(), {"sil"}}, {"2020-03-21", signaal_klaar("s1")}});
    EXPECT_EQ(in_short(of_kind(bars(longer, "2020-12-01"), PeriodeSoort::uit_beeld)),
              Lines{"uit_beeld gezin 2020-01-10 to 2020-03-20, 70 days"});
}

TEST(FAM08, WhoIsSeenOnTheLastDayOfTheSixWeeksWasNotOutOfSight) {
    const auto seen_on = [](const std::string& day) {
        return in_short(of_kind(
            bars(worried_and({{day, contact(), {"sil"}}, {"2020-03-01", signaal_klaar("s1")}}),
                 "2020-12-01"),
            PeriodeSoort::uit_beeld));
    };
    EXPECT_EQ(seen_on("2020-02-21"), Lines{});
    EXPECT_EQ(seen_on("2020-02-22"), Lines{"uit_beeld gezin 2020-01-10 to 2020-02-22, 43 days"});
}

// Catalogue 3.1, with the days that cases/ruud-raymond.jsonl gives them.
TEST(RuudEnRaymond, TheBarsOfTheirStory) {
    const Vraag vraag{date("2022-09-12"), date("2022-09-12")};
    const auto found = line_of(ruud_and_raymond(), vraag).perioden;
    EXPECT_EQ(in_short(found),
              (Lines{"wachten moeder+ruud+raymond 2018-03-01 to 2018-04-09, 39 days",
                     "regie gezin 2018-03-01 to 2020-09-01, 915 days",
                     "hulp moeder+ruud+raymond 2018-04-09 to 2019-10-01, 540 days",
                     "betrokken gezin 2018-04-09 to 2019-10-01, 540 days",
                     "betrokken gezin 2018-10-08, 1436 days",
                     "schoolverzuim ruud 2019-04-01 to 2021-07-01, 822 days",
                     "schoolverzuim raymond 2019-04-01 to 2020-08-31, 518 days",
                     "onderzoek ruud+raymond 2019-07-15 to 2019-09-27, 74 days",
                     "betrokken gezin 2019-07-15 to 2019-09-27, 74 days",
                     "geen_hulp_in_beeld ruud 2019-10-01 to 2020-03-15, 166 days",
                     "geen_hulp_in_beeld raymond 2019-10-01 to 2020-03-15, 166 days",
                     "maatregel ruud+raymond 2019-10-15, 1064 days",
                     "uit_beeld gezin 2019-10-16 to 2020-03-15, 151 days",
                     "betrokken gezin 2019-10-22, 1057 days",
                     "hulp moeder+ruud+raymond 2020-03-15 to 2021-07-01, 473 days",
                     "hulp raymond 2020-03-15, 912 days",
                     "betrokken gezin 2020-03-15, 912 days",
                     "regie gezin 2020-09-01, 742 days",
                     "maatregel ruud 2021-06-30 to 2022-07-01, 366 days",
                     "verblijf ruud 2021-07-01 to 2022-07-01, 365 days",
                     "hulp ruud 2022-07-01, 74 days",
                     "schoolverzuim ruud 2022-08-29, 15 days"}));
    std::set<std::string> ids;
    for (const auto& bar : found) EXPECT_TRUE(ids.insert(bar.id).second) << bar.id;
}

// Properties over made-up families.

TEST(Perioden, EveryBarBeginsByTheDayOfTheQuestionAndCountsItsDays) {
    Stories stories(3);
    std::size_t seen = 0;
    for (int time = 0; time < 300; ++time) {
        const Date today = stories.any_day();
        for (const auto& bar : bars(stories.next(), to_text(today))) {
            SCOPED_TRACE(bar.id);
            ++seen;
            ASSERT_LE(bar.period.from, today);
            ASSERT_GT(bar.dagen, 0);
            ASSERT_EQ(bar.dagen, bar.period.days(today));
            const Date until = bar.period.until.value_or(today);
            ASSERT_LE(until, today);
            ASSERT_TRUE(!bar.period.until || bar.period.from < until);
        }
    }
    EXPECT_GT(seen, 1000U);
}

namespace {

bool is_derived(const TijdlijnPeriode& bar) {
    return bar.soort == PeriodeSoort::geen_hulp_in_beeld || bar.soort == PeriodeSoort::uit_beeld;
}
bool is_help_or_wait(const TijdlijnPeriode& bar) {
    return bar.soort == PeriodeSoort::hulp || bar.soort == PeriodeSoort::verblijf ||
           bar.soort == PeriodeSoort::wachten;
}

using Stretches = std::map<std::string, std::vector<Period>>;

// By kind and person, for what is derived.
Stretches derived_in(const std::vector<TijdlijnPeriode>& all) {
    Stretches stretches;
    for (const auto& bar : all) {
        const std::string who = testing_tijdlijn::names(bar.personen);
        if (is_derived(bar))
            stretches[std::string(to_text(bar.soort)) + " " + who].push_back(bar.period);
    }
    return stretches;
}
// By the gap that must not be there in it.
Stretches help_in(const std::vector<TijdlijnPeriode>& all) {
    Stretches stretches;
    for (const auto& bar : all) {
        if (!is_help_or_wait(bar)) continue;
        for (const PersoonId& id : bar.personen)
            stretches["geen_hulp_in_beeld " + id.waarde].push_back(bar.period);
        if (bar.soort != PeriodeSoort::wachten) stretches["uit_beeld gezin"].push_back(bar.period);
    }
    return stretches;
}

std::vector<Period> outside(const std::vector<Period>& away, const std::vector<Period>& periods) {
    std::vector<Period> left;
    for (const Period& period : periods) {
        for (const Period& part : without(period, away)) left.push_back(part);
    }
    return left;
}

}  // namespace

TEST(Perioden, WhatABarRestsOnIsOfThisFamilyAndCounts) {
    Stories stories(4);
    for (int time = 0; time < 300; ++time) {
        const Date today = stories.any_day();
        const auto stream = happened(stories.next());
        std::set<Uuid> counting;
        for (const Selected& one : select_events(stream, {today, today}))
            counting.insert(one.feit.gebeurtenis);
        for (const auto& bar : line_of(stream, {today, today}).perioden) {
            ASSERT_EQ(bar.feiten.empty(), is_derived(bar)) << bar.id;
            const std::set<Uuid> facts(bar.feiten.begin(), bar.feiten.end());
            ASSERT_TRUE(std::includes(counting.begin(), counting.end(), facts.begin(), facts.end()))
                << bar.id;
        }
    }
}

// One may have two kinds of help at once; one cannot be twice without help.
TEST(Perioden, NoHelpInViewAndOutOfSightNeverOverlapThemselvesOrHelp) {
    Stories stories(5);
    int seen = 0;
    for (int time = 0; time < 500; ++time) {
        const auto all = bars(stories.next(), to_text(stories.any_day()));
        Stretches help = help_in(all);
        for (const auto& [key, periods] : derived_in(all)) {
            ++seen;
            ASSERT_EQ(merged(periods), periods) << key;
            ASSERT_EQ(outside(help[key], periods), periods) << key;
        }
    }
    EXPECT_GT(seen, 100);
}

}  // namespace naast
