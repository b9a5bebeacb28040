#include "naast/dossier/zicht.h"

#include "naast/dossier/testing.h"

#include <gtest/gtest.h>

#include <set>

namespace naast {

using namespace testing_events;
using testing_dossier::in_short;
using testing_dossier::ruud_and_raymond;
using testing_dossier::Stories;

namespace {

constexpr int two_weeks = 14;
const std::string far_away = "2030-01-01";

Dossier folded(const std::vector<Happened>& story, const std::string& peildatum = far_away) {
    return fold_dossier(family_id(), happened(story), {date(peildatum), date(peildatum)});
}

std::vector<Happened> with_children(std::vector<Happened> story) {
    const std::vector<Happened> children{{"2019-01-01", persoon(), {"sil"}},
                                         {"2019-01-01", persoon(), {"noor"}}};
    story.insert(story.begin(), children.begin(), children.end());
    return story;
}

// "sil 2019-10-01 to 2020-03-15, ..."
std::string in_short(const std::vector<GeenHulp>& gaps) {
    std::string text;
    for (const GeenHulp& gap : gaps) {
        text += (text.empty() ? "" : ", ") + gap.persoon.waarde + " " +
                in_short(std::vector{gap.period});
    }
    return text;
}
// "2020-03-01 to 2020-04-01 last seen 2020-02-29, ..."
std::string in_short(const std::vector<Ongezien>& unseen) {
    std::string text;
    for (const Ongezien& part : unseen) {
        text += (text.empty() ? "" : ", ") + in_short(std::vector{part.period});
        if (part.last_seen) text += " last seen " + to_text(*part.last_seen);
    }
    return text;
}

std::set<Date> days_in(const std::vector<Period>& periods, Date last) {
    std::set<Date> days;
    for (const Period& period : periods) {
        for (Date day = period.from; day <= last && period.contains(day); day += Days{1})
            days.insert(day);
    }
    return days;
}

std::string gaps(const std::vector<Happened>& story,
                 const std::string& peildatum,
                 int shortest = two_weeks) {
    return in_short(geen_hulp_in_beeld(folded(with_children(story), peildatum), shortest));
}

}  // namespace

TEST(FAM08, AConcernIsOpenFromTheDayItIsKnownUntilItIsAnswered) {
    EXPECT_EQ(in_short(open_zorgen(folded({{"2020-03-01", signaal("s1"), {"sil"}, "2020-03-10"},
                                           {"2020-05-01", signaal_klaar("s1"), {}}}))),
              "2020-03-10 to 2020-05-01");
}

TEST(FAM08, EachOfTheFiveKindsIsAConcern) {
    const std::vector<std::pair<std::vector<Happened>, std::string>> table{
        {{{"2020-03-01", signaal("s1"), {"sil"}}, {"2020-04-01", signaal_klaar("s1")}},
         "2020-03-01 to 2020-04-01"},
        {{{"2020-03-01", verzuim(), {"sil"}}, {"2020-04-01", weer_naar_school(), {"sil"}}},
         "2020-03-01 to 2020-04-01"},
        {{{"2020-03-01", OnderzoekGestart{{"o1"}, {}, team(), {}}, {"sil"}},
          {"2020-04-01", OnderzoekAfgerond{{"o1"}, {}}}},
         "2020-03-01 to 2020-04-01"},
        {{{"2020-03-01", VerzoekIngediend{{"v1"}, MaatregelSoort::ots, team(), {}}, {"sil"}},
          {"2020-04-01", UitspraakGedaan{{"v1"}, Uitspraak::afgewezen}}},
         "2020-03-01 to 2020-04-01"},
        {{{"2020-03-01", VerzoekIngediend{{"v1"}, MaatregelSoort::ots, team(), {}}, {"sil"}},
          {"2020-03-10", maatregel("m1"), {"sil"}},
          {"2020-04-01", maatregel_klaar("m1")}},
         "2020-03-01 to 2020-04-01"},
        {{{"2020-03-01", maatregel("m1"), {"sil"}}, {"2020-04-01", maatregel_klaar("m1")}},
         "2020-03-01 to 2020-04-01"},
        {{{"2020-03-01",
           MaatregelUitgesproken{{"m1"}, MaatregelSoort::ots, {}, date("2020-03-31"), {}},
           {"sil"}}},
         "2020-03-01 to 2020-04-01"},
        {{{"2020-03-01", contact(), {"sil"}}, {"2020-03-01", hulp_gestart("h1"), {"sil"}}}, ""},
        {{{"2020-03-01", geplaatst("p1"), {"sil"}}}, ""}};
    for (const auto& [story, expected] : table)
        EXPECT_EQ(in_short(open_zorgen(folded(story))), expected)
            << soort_of(happened(story)[0].event);
}

TEST(FAM08, AMeasureThatWasToldLateIsAConcernFromThatDay) {
    EXPECT_EQ(
        in_short(open_zorgen(folded({{"2020-03-01", maatregel("m1"), {"sil"}, "2020-03-20"}}))),
        "2020-03-20");
}

TEST(FAM08, AConcernThatWasAnsweredBeforeItWasKnownWasNeverOpen) {
    EXPECT_EQ(in_short(open_zorgen(folded({{"2016", signaal("s1"), {"sil"}, "2018-03-01"},
                                           {"2017", signaal_klaar("s1"), {}, "2018-03-01"}}))),
              "");
}

TEST(FAM08, ConcernsThatOverlapOrTouchAreOneStretch) {
    EXPECT_EQ(in_short(open_zorgen(folded({{"2020-03-01", signaal("s1"), {"sil"}},
                                           {"2020-03-20", verzuim(), {"noor"}},
                                           {"2020-04-01", signaal_klaar("s1")},
                                           {"2020-05-01", weer_naar_school(), {"noor"}},
                                           {"2020-05-01", signaal("s2"), {"sil"}},
                                           {"2020-06-01", signaal_klaar("s2")},
                                           {"2020-06-02", signaal("s3"), {"sil"}}}))),
              "2020-03-01 to 2020-06-01, 2020-06-02");
}

TEST(Zicht, HelpIsForThePersonWhoGetsItAndAPlacementIsHelpToo) {
    const Dossier dossier = folded({{"2020-01-01", hulp_gestart("h1"), {"sil", "noor"}},
                                    {"2020-02-01", hulp_gestopt("h1")},
                                    {"2020-02-01", geplaatst("p1"), {"sil"}},
                                    {"2020-05-01", terug_naar_huis("p1")},
                                    {"2020-04-01", hulp_gestart("h2"), {"noor"}}});
    EXPECT_EQ(in_short(hulp_voor(dossier, {"sil"})), "2020-01-01 to 2020-05-01");
    EXPECT_EQ(in_short(hulp_voor(dossier, {"noor"})), "2020-01-01 to 2020-02-01, 2020-04-01");
    EXPECT_EQ(in_short(hulp_voor(dossier, {"moeder"})), "");
}

TEST(WTL08, HelpOnHoldKeepsNobodyInView) {
    const Dossier dossier = folded({{"2020-01-01", hulp_gestart("h1"), {"sil"}},
                                    {"2020-02-01", HulpAangehouden{{"h1"}, {}, {}}}});
    EXPECT_EQ(in_short(hulp_voor(dossier, {"sil"})), "2020-01-01 to 2020-02-01");
    EXPECT_EQ(in_short(in_beeld(dossier)), "2020-01-01 to 2020-02-01");
}

TEST(Zicht, WaitingIsNoHelp) {
    const Dossier dossier = folded({{"2020-01-01", hulp_gevraagd("h1"), {"sil"}}});
    EXPECT_EQ(in_short(hulp_voor(dossier, {"sil"})), "");
    EXPECT_EQ(in_short(wachten_van(dossier, {"sil"})), "2020-01-01");
    EXPECT_EQ(in_short(wachten_van(dossier, {"noor"})), "");
}

TEST(Zicht, WhoWaitedAndDidNotGetItDidWaitUntilItBegan) {
    const Dossier dossier = folded({{"2020-01-01", hulp_gevraagd("h1"), {"sil", "noor"}},
                                    {"2020-03-01", hulp_gestart("h1"), {"noor", "bo"}}});
    EXPECT_EQ(in_short(wachten_van(dossier, {"sil"})), "2020-01-01 to 2020-03-01");
    EXPECT_EQ(in_short(wachten_van(dossier, {"noor"})), "2020-01-01 to 2020-03-01");
    EXPECT_EQ(in_short(wachten_van(dossier, {"bo"})), "");
    EXPECT_EQ(in_short(hulp_voor(dossier, {"sil"})), "");
}

TEST(GeenHulp, IsBetweenTwoPeriodsOfHelpWhetherOrNotThereWereConcerns) {
    EXPECT_EQ(gaps({{"2020-01-01", hulp_gestart("h1"), {"sil"}},
                    {"2020-02-01", hulp_gestopt("h1")},
                    {"2020-03-01", hulp_gestart("h2"), {"sil"}}},
                   "2020-06-01"),
              "sil 2020-02-01 to 2020-03-01");
}

TEST(GeenHulp, EndsWhereTheWaitForOtherHelpBegins) {
    EXPECT_EQ(gaps({{"2020-01-01", hulp_gestart("h1"), {"sil"}},
                    {"2020-02-01", hulp_gestopt("h1")},
                    {"2020-02-20", hulp_gevraagd("h2"), {"sil"}}},
                   "2020-06-01"),
              "sil 2020-02-01 to 2020-02-20");
}

TEST(GeenHulp, AfterTheLastHelpRunsOnOnlyWhileAConcernIsOpen) {
    const std::vector<Happened> quiet{{"2020-01-01", hulp_gestart("h1"), {"sil"}},
                                      {"2020-02-01", hulp_gestopt("h1")}};
    auto worried = quiet;
    worried.push_back({"2020-01-15", signaal("s1"), {"sil"}});
    auto answered = worried;
    answered.push_back({"2020-05-01", signaal_klaar("s1")});

    EXPECT_EQ(gaps(quiet, "2020-06-01"), "");
    EXPECT_EQ(gaps(worried, "2020-06-01"), "sil 2020-02-01");
    EXPECT_EQ(gaps(answered, "2020-04-30"), "sil 2020-02-01");
    EXPECT_EQ(gaps(answered, "2020-05-01"), "");
}

TEST(GeenHulp, IsThereFromTheDayOnWhichItLastedLongEnough) {
    const std::vector<Happened> story{{"2020-01-01", signaal("s1"), {"sil"}},
                                      {"2020-01-01", hulp_gestart("h1"), {"sil"}},
                                      {"2020-02-01", hulp_gestopt("h1")}};
    EXPECT_EQ(gaps(story, "2020-02-13"), "");
    EXPECT_EQ(gaps(story, "2020-02-14"), "sil 2020-02-01");
    EXPECT_EQ(gaps(story, "2020-02-01", 1), "sil 2020-02-01");
}

TEST(GeenHulp, BetweenTwoPeriodsCountsTheDaysItLasted) {
    const auto story = [](const std::string& again) {
        return std::vector<Happened>{{"2020-01-01", hulp_gestart("h1"), {"sil"}},
                                     {"2020-02-01", hulp_gestopt("h1")},
                                     {again, hulp_gestart("h2"), {"sil"}}};
    };
    EXPECT_EQ(gaps(story("2020-02-14"), "2020-06-01"), "");
    EXPECT_EQ(gaps(story("2020-02-15"), "2020-06-01"), "sil 2020-02-01 to 2020-02-15");
}

TEST(GeenHulp, IsOfEachChildApartAndOfNoAdult) {
    const std::vector<Happened> story{{"2019-01-01", persoon(Gezinsrol::moeder), {"moeder"}},
                                      {"2020-01-01", signaal("s1"), {"sil"}},
                                      {"2020-01-01", hulp_gestart("h1"), {"sil", "moeder"}},
                                      {"2020-01-01", hulp_gestart("h2"), {"noor"}},
                                      {"2020-02-01", hulp_gestopt("h1")}};
    EXPECT_EQ(gaps(story, "2020-06-01"), "sil 2020-02-01");
}

TEST(GeenHulp, AChildThatNeverHadOrAskedHelpHasNone) {
    EXPECT_EQ(gaps({{"2020-01-01", signaal("s1"), {"sil"}}}, "2020-06-01"), "");
}

TEST(GeenHulp, ABrotherWhoWaitedInVainIsNotForgottenWhenTheHelpBeginsForHisSister) {
    EXPECT_EQ(gaps({{"2020-01-01", signaal("s1"), {"sil"}},
                    {"2020-01-01", hulp_gevraagd("h1"), {"sil", "noor"}},
                    {"2020-03-01", hulp_gestart("h1"), {"noor"}}},
                   "2020-06-01"),
              "sil 2020-03-01");
}

TEST(FAM08, TheFamilyIsInViewOnADayOfContactAndWhileHelpOrAPlacementRuns) {
    EXPECT_EQ(in_short(in_beeld(folded({{"2020-01-10", contact(), {"moeder"}},
                                        {"2020-01-11", contact(), {"sil"}},
                                        {"2020-02-01", hulp_gestart("h1"), {"sil"}},
                                        {"2020-03-01", hulp_gestopt("h1")},
                                        {"2020-04-01", geplaatst("p1"), {"noor"}},
                                        {"2020-05-01", terug_naar_huis("p1")}}))),
              "2020-01-10 to 2020-01-12, 2020-02-01 to 2020-03-01, 2020-04-01 to 2020-05-01");
}

TEST(FAM08, NobodySeesTheFamilyInATalkAmongProfessionalsOrWhileItWaits) {
    EXPECT_EQ(in_short(in_beeld(
                  folded({{"2020-01-10", ContactGehad{team(), ContactVorm::overleg, {}, {}}, {}},
                          {"2020-01-12", hulp_gevraagd("h1"), {"sil"}},
                          {"2020-01-14", signaal("s1"), {"sil"}},
                          {"2020-01-15", maatregel("m1"), {"sil"}}}))),
              "");
}

TEST(FAM08, OutOfSightIsOpenConcernWithoutADayInView) {
    const auto unseen = ongezien(folded({{"2020-01-10", contact(), {"sil"}},
                                         {"2020-03-01", signaal("s1"), {"sil"}},
                                         {"2020-04-01", contact(), {"sil"}},
                                         {"2020-05-01", signaal_klaar("s1")},
                                         {"2020-07-01", signaal("s2"), {"sil"}}}));
    EXPECT_EQ(in_short(unseen),
              "2020-03-01 to 2020-04-01 last seen 2020-01-10, "
              "2020-04-02 to 2020-05-01 last seen 2020-04-01, 2020-07-01 last seen 2020-04-01");
    EXPECT_EQ(unseen.front().counts_from(), date("2020-01-10"));
}

TEST(FAM08, WhoWasNeverSeenCountsFromTheDayOfTheConcern) {
    const auto unseen = ongezien(folded({{"2020-03-01", signaal("s1"), {"sil"}}}));
    EXPECT_EQ(in_short(unseen), "2020-03-01");
    EXPECT_EQ(unseen.front().counts_from(), date("2020-03-01"));
}

TEST(FAM08, NobodyIsOutOfSightWithoutConcernOrWhileHelpRuns) {
    EXPECT_EQ(in_short(ongezien(folded({{"2020-01-10", contact(), {"sil"}}}))), "");
    EXPECT_EQ(in_short(ongezien(folded({{"2020-01-10", hulp_gestart("h1"), {"sil"}},
                                        {"2020-03-01", signaal("s1"), {"sil"}}}))),
              "");
}

// Catalogue 3.1: five and a half months without help in view, 166 days, for both brothers.
TEST(RuudEnRaymond, BothBrothersWereWithoutHelpFor166Days) {
    const Vraag vraag{date("2022-09-12"), date("2022-09-12")};
    const auto& stream = ruud_and_raymond();
    const auto found =
        geen_hulp_in_beeld(fold_dossier(stream.front().gezin, stream, vraag), two_weeks);
    EXPECT_EQ(in_short(found), "ruud 2019-10-01 to 2020-03-15, raymond 2019-10-01 to 2020-03-15");
    for (const GeenHulp& gap : found) EXPECT_EQ(gap.period.days(vraag.peildatum), 166);
}

TEST(RuudEnRaymond, OnEachDayOfItThatDayWasInIt) {
    const auto& stream = ruud_and_raymond();
    for (Date day = date("2019-10-14"); day < date("2020-03-15"); day += Days{1}) {
        const auto found =
            geen_hulp_in_beeld(fold_dossier(stream.front().gezin, stream, {day, day}), two_weeks);
        ASSERT_EQ(in_short(found), "ruud 2019-10-01, raymond 2019-10-01") << to_text(day);
    }
}

TEST(RuudEnRaymond, TheHelpOfEachBrother) {
    const auto& stream = ruud_and_raymond();
    const Dossier dossier =
        fold_dossier(stream.front().gezin, stream, {date("2022-09-12"), date("2022-09-12")});
    EXPECT_EQ(in_short(hulp_voor(dossier, {"ruud"})), "2018-04-09 to 2019-10-01, 2020-03-15");
    EXPECT_EQ(in_short(hulp_voor(dossier, {"raymond"})), "2018-04-09 to 2019-10-01, 2020-03-15");
    EXPECT_EQ(in_short(wachten_van(dossier, {"ruud"})), "2018-03-01 to 2018-04-09");
}

// Properties over made-up families.

TEST(Zicht, GapsOfOneChildNeverOverlapAndLieOutsideItsHelpAndItsWait) {
    Stories stories(1);
    int seen = 0;
    for (int time = 0; time < 1000; ++time) {
        const Date today = stories.any_day();
        const Dossier dossier = fold_dossier(family_id(), happened(stories.next()), {today, today});
        for (const GeenHulp& gap : geen_hulp_in_beeld(dossier, two_weeks)) {
            ++seen;
            ASSERT_GE(gap.period.days(today), two_weeks);
            auto taken = hulp_voor(dossier, gap.persoon);
            for (const Period& p : wachten_van(dossier, gap.persoon)) taken.push_back(p);
            ASSERT_EQ(without(gap.period, taken), std::vector{gap.period}) << time;
        }
        const auto gaps = geen_hulp_in_beeld(dossier, two_weeks);
        for (std::size_t i = 1; i < gaps.size(); ++i) {
            if (gaps[i].persoon != gaps[i - 1].persoon) continue;
            ASSERT_TRUE(gaps[i - 1].period.until);
            ASSERT_LT(*gaps[i - 1].period.until, gaps[i].period.from);
        }
    }
    EXPECT_GT(seen, 50);
}

TEST(Zicht, EveryDayOfOpenConcernIsEitherInViewOrOutOfSight) {
    Stories stories(2);
    const Date today = Stories::last_day();
    std::size_t out = 0;
    for (int time = 0; time < 100; ++time) {
        const Dossier dossier = fold_dossier(family_id(), happened(stories.next()), {today, today});
        std::vector<Period> unseen;
        for (const Ongezien& part : ongezien(dossier)) unseen.push_back(part.period);
        std::set<Date> expected = days_in(open_zorgen(dossier), today);
        for (const Date day : days_in(in_beeld(dossier), today)) expected.erase(day);
        ASSERT_EQ(days_in(unseen, today), expected) << time;
        out += expected.size();
    }
    EXPECT_GT(out, 1000U);
}

}  // namespace naast
