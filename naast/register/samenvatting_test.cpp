#include "naast/register/samenvatting.h"

#include "naast/dossier/testing.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace naast {

using namespace testing_events;
using testing_dossier::ruud_and_raymond;
using testing_dossier::shipped_normen;
using testing_dossier::Stories;

namespace {

Samenvatting summary_of(const std::vector<RecordedEvent>& stream) {
    return make_samenvatting(family_id(), stream, shipped_normen(), "naast 1");
}
Samenvatting summary_of(const std::vector<Happened>& story) {
    return summary_of(happened(story));
}

std::string in_short(const Telling& telling) {
    return std::to_string(telling.signaal) + " " + std::to_string(telling.waarschuwing) + " " +
           std::to_string(telling.escalatie);
}

// What the rules say when they are asked on that day.
Telling asked_on(const std::vector<RecordedEvent>& stream, Date day) {
    const Dossier dossier = fold_dossier(family_id(), stream, {day, day});
    Telling telling;
    for (const Signalering& s : signaleringen(dossier, shipped_normen())) {
        if (!s.staat()) continue;
        if (s.sterkte() == Sterkte::signaal) ++telling.signaal;
        if (s.sterkte() == Sterkte::waarschuwing) ++telling.waarschuwing;
        if (s.sterkte() == Sterkte::escalatie) ++telling.escalatie;
    }
    return telling;
}

const std::vector<Happened> story{{"2020-01-10", aangemeld()},
                                  {"2020-01-10", persoon(Gezinsrol::moeder), {"moeder"}},
                                  {"2020-01-10", persoon(), {"sil"}},
                                  {"2020-01-10", regisseur("ada")},
                                  {"2020-03-01", contact(), {"sil"}},
                                  {"2020-09-01", regisseur_weg("ada")},
                                  {"2020-09-01", regisseur("bo")}};

}  // namespace

TEST(Samenvatting, KeepsWhatTheListShows) {
    const Samenvatting summary = summary_of(story);
    EXPECT_EQ(summary.made_with, "naast 1");
    EXPECT_EQ(summary.naam, "Gezin Meermin");
    EXPECT_EQ(summary.gemeente, "Heideveld");
    EXPECT_EQ(summary.open, (std::vector{Period{date("2020-01-10"), std::nullopt}}));
    EXPECT_EQ(summary.kinderen, std::vector<std::string>{"Sil"});
    ASSERT_EQ(summary.regisseurs.size(), 2U);
    EXPECT_EQ(summary.regisseurs[0].naam, "ada");
    EXPECT_EQ(summary.regisseurs[0].organisatie, team().naam);
    EXPECT_EQ(summary.regisseurs[0].period, (Period{date("2020-01-10"), date("2020-09-01")}));
    EXPECT_EQ(summary.regisseurs[1].naam, "bo");
    EXPECT_EQ(summary.relaties.size(), 2U);
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
}

TEST(Samenvatting, KeepsThePrecisionOfTheLastDay) {
    const auto kept = from_bytes(to_bytes(summary_of({{"2020-03", contact(), {"sil"}}})));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->laatste_op, PartialDate::parse("2020-03"));
}

TEST(Telling, CountsTheStrengthOfTheDayFromTheStepsThatWereReached) {
    Samenvatting summary;
    summary.signaleringen = {{"MEA-08",
                              {{Sterkte::signaal, date("2020-02-01")},
                               {Sterkte::waarschuwing, date("2020-03-01")},
                               {Sterkte::escalatie, date("2020-04-01")}},
                              date("2020-05-01")},
                             {"SIG-21", {{Sterkte::waarschuwing, date("2020-03-15")}}, {}}};
    const std::vector<std::pair<std::string, std::string>> table{{"2020-01-31", "0 0 0"},
                                                                 {"2020-02-01", "1 0 0"},
                                                                 {"2020-02-29", "1 0 0"},
                                                                 {"2020-03-01", "0 1 0"},
                                                                 {"2020-03-15", "0 2 0"},
                                                                 {"2020-04-01", "0 1 1"},
                                                                 {"2020-04-30", "0 1 1"},
                                                                 {"2020-05-01", "0 1 0"},
                                                                 {"2029-12-31", "0 1 0"}};
    for (const auto& [day, expected] : table)
        EXPECT_EQ(in_short(count_on(summary, date(day))), expected) << day;
}

TEST(Telling, OfAQuietFamilyIsZero) {
    EXPECT_EQ(in_short(count_on(Samenvatting{}, date("2020-01-01"))), "0 0 0");
}

TEST(RuudEnRaymond, TheirSummaryCountsWhatTheRulesSayOnTheLastDays) {
    const auto& stream = ruud_and_raymond();
    const Samenvatting summary = summary_of(stream);
    EXPECT_EQ(summary.kinderen, (std::vector<std::string>{"Ruud", "Raymond"}));
    EXPECT_EQ(summary.laatste_op, PartialDate::parse("2022-09-05"));
    for (Date day = date("2022-09-05"); day <= date("2022-12-31"); day += Days{1}) {
        ASSERT_EQ(in_short(count_on(summary, day)), in_short(asked_on(stream, day)))
            << to_text(day);
    }
}

TEST(Stored, ASummaryComesBackAsItWas) {
    Stories stories(9);
    for (int time = 0; time < 200; ++time) {
        const Samenvatting summary = summary_of(stories.next());
        const std::string bytes = to_bytes(summary);
        const auto kept = from_bytes(bytes);
        ASSERT_TRUE(kept) << bytes;
        ASSERT_EQ(to_bytes(*kept), bytes);
        const Date day = stories.any_day();
        ASSERT_EQ(in_short(count_on(*kept, day)), in_short(count_on(summary, day)));
        ASSERT_EQ(kept->relaties.size(), summary.relaties.size());
    }
}

TEST(Stored, AnotherFormThanTodaysIsNoSummary) {
    std::string other = to_bytes(summary_of(story));
    const auto at = other.find("\"vorm\":1");
    ASSERT_NE(at, std::string::npos);
    other.replace(at, 8, "\"vorm\":2");
    for (const std::string& bytes : {std::string{},
                                     std::string{"samenvatting"},
                                     std::string{"null"},
                                     std::string{"[]"},
                                     std::string{"{}"},
                                     std::string{R"({"vorm":"1"})"},
                                     other})
        EXPECT_FALSE(from_bytes(bytes)) << bytes;
}

TEST(Stored, WhatOnlySaysThatItHasTodaysFormIsNoSummary) {
    EXPECT_FALSE(from_bytes(R"({"vorm":1})"));
    const std::string whole = to_bytes(summary_of(story));
    const std::vector<std::pair<std::string, std::string>> harms{
        {"\"kinderen\":[", "\"kindren\":["},
        {"\"naam\":\"Gezin Meermin\"", "\"naam\":7"},
        {"\"vanaf\":\"2020-01-10\"", "\"vanaf\":\"2020-01-32\""},
        {"\"laatsteOp\":\"2020-03-01\"", "\"laatsteOp\":\"maart\""}};
    for (const auto& [from, to] : harms) {
        std::string harmed = whole;
        const auto at = harmed.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        harmed.replace(at, from.size(), to);
        EXPECT_FALSE(from_bytes(harmed)) << to;
    }
}

// From the last event on, the kept summary says each day what the rules would say that day.
TEST(Samenvatting, CountsOnAnyLaterDayWhatTheRulesSayOnThatDay) {
    Stories stories(10);
    int counted = 0;
    for (int time = 0; time < 150; ++time) {
        const auto stream = happened(stories.next());
        Date last = Stories::first_day();
        for (const RecordedEvent& r : stream)
            last = std::max({last, r.event.op.first_day(), bekend_op(r)});
        const Samenvatting summary = summary_of(stream);
        for (int ahead = 0; ahead < 400; ahead += 1 + stories.pick(40)) {
            const Date day = last + Days{ahead};
            const Telling telling = count_on(summary, day);
            counted += telling.signaal + telling.waarschuwing + telling.escalatie;
            ASSERT_EQ(in_short(telling), in_short(asked_on(stream, day)))
                << time << " " << to_text(day);
        }
    }
    EXPECT_GT(counted, 1000);
}

}  // namespace naast
