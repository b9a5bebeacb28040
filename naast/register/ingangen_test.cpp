#include "naast/register/ingangen.h"

#include "naast/base/sha256.h"
#include "naast/base/text.h"
#include "naast/dossier/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;
using testing_dossier::Stories;

namespace {

Ingangen of(const std::vector<Happened>& story) {
    return make_ingangen(happened(story), "naast 1");
}
const std::vector<Happened> story{{"2020-01-10", aangemeld()},
                                  {"2020-01-10", persoon(), {"sil"}},
                                  {"2020-01-10", regisseur("ada")},
                                  {"2020-09-01", regisseur_weg("ada")},
                                  {"2020-09-01", regisseur("bo")}};

}  // namespace

TEST(Stored, ItComesBackAsItWas) {
    Stories stories(9);
    for (int time = 0; time < 200; ++time) {
        const Ingangen made = make_ingangen(happened(stories.next()), "naast 1");
        const auto kept = from_bytes(to_bytes(made));
        ASSERT_TRUE(kept);
        EXPECT_EQ(kept->made_with, "naast 1");
        ASSERT_EQ(kept->alle, made.alle);
    }
}

// What stands beside the events of a ledger was made with these rules, and is not made anew.
TEST(Stored, TheSameEventsGiveTheSameByTheSameRules) {
    Stories stories(9);
    std::string all;
    for (int time = 0; time < 200; ++time)
        all += to_bytes(make_ingangen(happened(stories.next()), ingangen_rules));
    EXPECT_EQ(to_hex(sha256(all)),
              "f1a25a80fb8d9af133b75c171e2ed3a37e2546cec1564e789f6812f06debc283")
        << "If ingangen() says something else now: raise ingangen_rules. If only the made-up "
           "stories changed: put the new hash here.";
}

TEST(Stored, NothingOfWhatHappenedIsInIt) {
    const std::string bytes = to_bytes(of(story));
    for (const char* word : {"Meermin", "Heideveld", "Sil", "sil", "kind"})
        EXPECT_EQ(bytes.find(word), std::string::npos) << word;
}

TEST(Ingangen, SaysWhoLookedInAnEmergencyWithoutAReview) {
    const Organisatie crisis{"Crisisdienst", OrganisatieSoort::overig};
    const auto looked = [&](const char* day, const char* who) {
        return Happened{day,
                        NoodtoegangGeopend{{{who}, who, crisis},
                                           NoodReden::acuut_gevaar,
                                           {"Het kind is alleen thuis."},
                                           false,
                                           {}}};
    };
    auto stream = happened(
        {looked("2021-03-15", "mo"),
         looked("2021-03-16", "ma"),
         {"2021-03-17", NoodtoegangBeoordeeld{event_id(2), NoodOordeel::terecht, {"Ja."}}},
         {"2021-03-18", GebeurtenisIngetrokken{event_id(3), IntrekReden::onjuist, {"Nee."}}},
         looked("2021-03-19", "taken-over")});
    for (std::size_t i = 0; i < 4; ++i) {
        stream[i].event.herkomst = Herkomst::hier_vastgelegd;
        stream[i].vastgelegd_op = Instant{*stream[i].event.bekend_op} + std::chrono::hours{12};
        stream[i].event.bekend_op.reset();
    }
    const auto names = [&](std::ptrdiff_t events) {
        std::string all;
        const std::vector<RecordedEvent> first(stream.begin(), stream.begin() + events);
        const auto kept = from_bytes(to_bytes(make_ingangen(first, "x"))).value();
        for (const Onbeoordeeld& one : kept.onbeoordeeld) all += one.wie + to_text(one.op) + " ";
        return all;
    };
    EXPECT_EQ(names(1), "mo2021-03-15 ");
    EXPECT_EQ(names(2), "mo2021-03-15 ma2021-03-16 ");
    EXPECT_EQ(names(3), "mo2021-03-15 ");
    EXPECT_EQ(names(5), "mo2021-03-15 ma2021-03-16 ");
}

TEST(Vindsleutel, IsOfTheExactNameAndTheDayOfBirth) {
    const auto key = vindsleutel("Sem de Wit", date("2011-06-01"));
    EXPECT_EQ(vindsleutel("sem de wit", date("2011-06-01")), key);
    EXPECT_NE(vindsleutel("Sem de Wit", date("2011-06-02")), key);
    EXPECT_NE(vindsleutel("Sem", date("2011-06-01")), key);
    const auto born = [](const char* when) {
        return of({{"2020-01-10",
                    PersoonToegevoegd{"Sem", Gezinsrol::kind, PartialDate::parse(when), {}},
                    {"sem"}}})
            .personen;
    };
    EXPECT_EQ(born("2011-06-01"), (std::vector{vindsleutel("Sem", date("2011-06-01"))}));
    EXPECT_TRUE(born("2011-06").empty());
}

TEST(Stored, AnotherFormThanTodaysIsNone) {
    std::string other = to_bytes(of(story));
    const auto at = other.find("\"vorm\":3");
    ASSERT_NE(at, std::string::npos);
    other.replace(at, 8, "\"vorm\":2");
    for (const std::string& bytes : {std::string{},
                                     std::string{"samenvatting"},
                                     std::string{"null"},
                                     std::string{"[]"},
                                     std::string{"{}"},
                                     std::string{R"({"vorm":"3"})"},
                                     other})
        EXPECT_FALSE(from_bytes(bytes)) << bytes;
}

TEST(Stored, WhatOnlySaysThatItHasTodaysFormIsNone) {
    EXPECT_FALSE(from_bytes(R"({"vorm":3})"));
    const std::string whole = to_bytes(of(story));
    const std::vector<std::pair<std::string, std::string>> harms{
        {"\"ingangen\":[", "\"ingangn\":["},
        {"\"wie\":\"ada\"", "\"wie\":7"},
        {"\"vanaf\":\"2020-01-09T23", "\"vanaf\":\"2020-01-32T23"},
        {"\"gemaaktMet\":\"naast 1\"", "\"gemaaktMet\":null"}};
    for (const auto& [from, to] : harms) {
        std::string harmed = whole;
        const auto at = harmed.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        harmed.replace(at, from.size(), to);
        EXPECT_FALSE(from_bytes(harmed)) << to;
    }
}

}  // namespace naast
