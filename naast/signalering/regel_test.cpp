#include "naast/signalering/testing.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

using namespace testing_events;
using testing_rules::dossier_of;
using testing_rules::in_short;
using testing_rules::shipped_normen;

TEST(Signaleringen, StandByFirstDateThenByRule) {
    const Dossier dossier =
        dossier_of({{"2021-06-01", aangemeld()},
                    {"2021-07-01", geplaatst("p1", VerblijfVorm::leefgroep), {"sil"}},
                    {"2021-07-01", verzuim(), {"sil"}}},
                   "2021-07-15");
    std::vector<std::string> order;
    for (const Signalering& s : signaleringen(dossier, shipped_normen())) order.push_back(s.regel);
    EXPECT_EQ(order,
              (std::vector<std::string>{
                  "COO-01", "LRN-01", "PLC-04", "PLC-05", "PLC-11", "PLC-16", "PLC-07"}));
}

TEST(Signaleringen, AnEmptyFamilyHasNone) {
    const Dossier dossier = dossier_of({}, "2021-07-15");
    EXPECT_EQ(in_short(signaleringen(dossier, shipped_normen())), "");
}

TEST(Signaleringen, AreAsStrongAsTheirLastStep) {
    const Dossier dossier = dossier_of({{"2021-07-01", geplaatst("p1"), {"sil"}}}, "2021-07-02");
    const auto found = testing_rules::of_rule("PLC-05", dossier);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().sterkte(), Sterkte::waarschuwing);
    EXPECT_EQ(found.front().sinds, date("2021-07-01"));
    EXPECT_TRUE(found.front().staat());
}

TEST(Signaleringen, WhatEndsLaterThanTheQuestionStillStands) {
    MaatregelUitgesproken ots{{"m1"}, MaatregelSoort::ots, {}, date("2021-08-02"), {}};
    const Dossier dossier = dossier_of({{"2021-05-03", ots, {"sil"}}}, "2021-06-01");
    const auto found = testing_rules::of_rule("MEA-02", dossier);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found.front().staat());
}

TEST(Signaleringen, WithoutANormInForceOnlyRulesThatNeedNoneSpeak) {
    const Normen none;
    const Dossier dossier = dossier_of({{"2021-06-01", aangemeld()},
                                        {"2021-07-01", verzuim(), {"sil"}},
                                        {"2021-07-01", geplaatst("p1"), {"sil"}},
                                        {"2021-07-01", maatregel("m1"), {"sil"}},
                                        {"2021-07-01", signaal("s1"), {"sil"}}},
                                       "2022-07-01");
    std::vector<std::string> rules;
    for (const Signalering& s : signaleringen(dossier, none)) rules.push_back(s.regel);
    EXPECT_EQ(rules,
              (std::vector<std::string>{
                  "COO-01", "ANA-05", "COO-08", "LRN-01", "MEA-02", "MEA-12", "PLC-11", "PLC-16"}));
}

// The second worry came and was answered on the day on which the first was: had it not been, the
// warning would have gone on.
TEST(Signaleringen, RestAlsoOnWhatHappenedOnTheDayThatTheyEnded) {
    EXPECT_EQ(testing_rules::facts_of("FAM-08",
                                      {{"2019-10-01", signaal("s1"), {"sil"}},
                                       {"2019-10-20", contact(), {"sil"}},
                                       {"2019-12-10", signaal_klaar("s1")},
                                       {"2019-12-10", signaal("s2"), {"sil"}},
                                       {"2019-12-10", signaal_klaar("s2")}},
                                      "2020-06-01"),
              (std::vector{1, 2, 3, 4, 5}));
}

TEST(Eerste, IsTheEarliestAndOfThoseOnOneDayTheFirstOfTheList) {
    const Feit early{event_id(1), date("2021-03-01"), date("2021-03-01")};
    const Feit also_early{event_id(2), date("2021-03-01"), date("2021-03-01")};
    const Feit late{event_id(3), date("2021-03-02"), date("2021-03-02")};
    EXPECT_EQ(eerste({late, early, std::nullopt})->door.front(), early);
    EXPECT_EQ(eerste({early, also_early, late})->door.front(), early);
    EXPECT_EQ(eerste({also_early, early})->door.front(), also_early);
    EXPECT_FALSE(eerste({std::nullopt}).has_value());
}

TEST(Laatste, IsTheDayOnWhichBothHaveEndedWithTheEventsOfBoth) {
    const Feit early{event_id(1), date("2021-03-01"), date("2021-03-01")};
    const Feit late{event_id(3), date("2021-03-02"), date("2021-03-02")};
    for (const auto& both : {laatste(early, late), laatste(late, early)}) {
        EXPECT_EQ(both->op, late.op);
        EXPECT_EQ(both->door.size(), 2U);
    }
    EXPECT_EQ(laatste(early, late)->door.front(), early);
    EXPECT_FALSE(laatste(early, std::nullopt).has_value());
    EXPECT_FALSE(laatste(std::nullopt, late).has_value());
}

TEST(Namen, OfSomeoneWhoWasNotIntroducedIsTheKey) {
    const Dossier dossier = dossier_of({{"2021-06-01", persoon(), {"sil"}}}, "2021-07-01");
    const Overzicht overzicht(dossier);
    const RuleInput input{dossier, shipped_normen(), overzicht};
    EXPECT_EQ(input.namen({{"sil"}, {"bo"}}).nl, "Sil en bo");
    EXPECT_EQ(input.namen({{"sil"}, {"bo"}}).en, "Sil and bo");
}

// A burst of many contacts, fifty on a day: the rule names them again each day.
TEST(Signaleringen, NameEachEventOnceHoweverMany) {
    std::vector<Happened> story{{"2021-06-01", aangemeld()}, {"2021-06-01", persoon(), {"sil"}}};
    constexpr int contacts = 600;
    for (int i = 0; i < contacts; ++i) {
        const Organisatie who{"Organisatie " + std::to_string(i % 5), OrganisatieSoort::overig};
        ContactGehad contact;
        contact.organisatie = who;
        contact.strekking = Strekking::ultimatum;
        story.push_back({to_text(date("2021-06-02") + Days{i / 50}), contact, {"sil"}});
    }
    const auto found = testing_rules::of_rule("FAM-09", dossier_of(story, "2021-06-20"));
    ASSERT_EQ(found.size(), 1U);
    std::vector<Uuid> named = found.front().feiten;
    EXPECT_EQ(named.size(), static_cast<std::size_t>(contacts));
    std::sort(named.begin(), named.end());
    EXPECT_EQ(std::unique(named.begin(), named.end()), named.end());
}

TEST(ZonderHulp, IsWhatTheHelpToThisOneLeaves) {
    const Dossier dossier = dossier_of({{"2021-06-01", persoon(), {"sil"}},
                                        {"2021-06-01", persoon(), {"noor"}},
                                        {"2021-06-10", hulp_gestart("h1"), {"sil"}},
                                        {"2021-07-10", hulp_gestopt("h1")},
                                        {"2021-08-10", hulp_gestart("h2"), {"sil"}}},
                                       "2021-12-01");
    const Overzicht overzicht(dossier);
    const Feit begin{event_id(1), date("2021-06-01"), date("2021-06-01")};
    const Tijdvak whole{begin, std::nullopt};
    for (const PersoonId& who : {PersoonId{"sil"}, PersoonId{"noor"}, PersoonId{"bo"}}) {
        const auto left = overzicht.zonder_hulp(whole, who, {});
        const auto expected = zonder(whole, overzicht.hulp_aan(who));
        ASSERT_EQ(left.size(), expected.size()) << who.waarde.text();
        for (std::size_t i = 0; i < left.size(); ++i)
            EXPECT_EQ(left[i].period, expected[i].period) << who.waarde.text();
    }
    const auto short_ones = [](const Period& gap) { return gap.until.has_value(); };
    EXPECT_EQ(overzicht.zonder_hulp(whole, {"sil"}, short_ones).size(), 2U);
    EXPECT_EQ(overzicht.zonder_hulp(whole, {"noor"}, short_ones).size(), 0U);
}

TEST(Samen, GivesOnlyWhatIsKept) {
    const auto stretch = [](int place, const char* from, const char* until) {
        return Tijdvak{{event_id(place), date(from), date(from)},
                       Feit{event_id(place + 1), date(until), date(until)}};
    };
    const std::vector<Tijdvak> parts{stretch(1, "2021-02-01", "2021-03-01"),
                                     stretch(3, "2021-04-01", "2021-05-01")};
    const auto later = [](const Period& period) { return period.from >= date("2021-04-01"); };
    const auto all = samen(parts);
    const auto kept = samen(parts, later);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().period, all.back().period);
    // What ended before is named all the same.
    EXPECT_EQ(kept.front().begin.size(), all.back().begin.size());
}

TEST(Samen, NamesAStretchOfNoDaysThatTimeAloneEndedOnTheFirstDay) {
    const Feit began{event_id(1), date("2021-01-01"), date("2021-01-01")};
    const Feit came_to_nothing{event_id(2), date("2021-01-01"), date("2021-01-01")};
    const Tijdvak of_no_days{{date("2021-01-01"), date("2021-01-01")}, {came_to_nothing}};
    const auto together = samen({{began, std::nullopt}, of_no_days});
    ASSERT_EQ(together.size(), 1U);
    ASSERT_EQ(together.front().begin.size(), 2U);
    EXPECT_EQ(together.front().begin.back(), came_to_nothing);
}

// Rules leave out a stretch in which the term cannot run out, with all that lies in it.
TEST(CanRunOutIn, WhereItCannotTheTermDoesNotRunOutInAPartEither) {
    const Dossier dossier = dossier_of({}, "2021-09-01");
    const Overzicht overzicht(dossier);
    const Normen changed = testing_rules::shipped_normen_changed_from(date("2021-06-15"));
    const RuleInput input{dossier, changed, overzicht};
    const Norm* norm = changed.find("WTL-16");
    for (Date from = date("2021-05-20"); from < date("2021-06-30"); from += Days{1}) {
        for (int days = 0; days < 60; ++days) {
            const Period stretch{from, from + Days{days}};
            if (input.can_run_out_in(stretch, norm)) continue;
            for (int later = 0; later < days; ++later) {
                const Period part{from + Days{later}, stretch.until};
                EXPECT_FALSE(input.runs_out_in(part, "WTL-16")) << to_text(from) << " " << days;
            }
        }
    }
    EXPECT_TRUE(input.can_run_out_in({date("2021-05-20"), std::nullopt}, norm));
    EXPECT_FALSE(input.can_run_out_in({date("2021-05-20"), std::nullopt}, nullptr));
}

TEST(Wie, HasWordsInBothLanguages) {
    EXPECT_EQ(in_woorden(Wie::regisseur).nl, "de regisseur");
    EXPECT_EQ(in_woorden(Wie::manager).en, "the manager");
    EXPECT_EQ(in_woorden(Wie::gecertificeerde_instelling).nl, "de gecertificeerde instelling");
    EXPECT_EQ(in_woorden(Wie::gemeente).en, "the municipality");
}

}  // namespace naast
