#include "naast/gezin/verhuizing.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

const Date today = date("2021-03-10");

Gezin family() {
    return fold_of<Gezin>(
        happened({{"2018-01-01", aangemeld()},
                  {"2018-01-01", persoon(Gezinsrol::moeder), {"moeder"}},
                  {"2018-01-01", persoon(Gezinsrol::grootouder), {"oma"}},
                  {"2018-01-01", persoon(), {"sil"}},
                  {"2018-01-01", HuishoudenGevormd{{"thuis"}, "Thuis", false}, {"moeder", "sil"}},
                  {"2018-01-01", HuishoudenGevormd{{"bij-vader"}, "Bij vader", false}, {"sil"}},
                  {"2019-01-01", PersoonOverleden{}, {"oma"}}}),
        "2021-03-10",
        "2021-03-10");
}
// Moeder lives at a secret address; vader did.
Gezin in_hiding() {
    return fold_of<Gezin>(
        happened({{"2018-01-01", aangemeld()},
                  {"2018-01-01", persoon(Gezinsrol::moeder), {"moeder"}},
                  {"2018-01-01", persoon(Gezinsrol::vader), {"vader"}},
                  {"2018-01-01", persoon(), {"sil"}},
                  {"2018-01-01", HuishoudenGevormd{{"ver-weg"}, "Ver weg", true}, {"vader"}},
                  {"2018-02-01", HuishoudenGevormd{{"thuis"}, "Thuis", false}, {"vader", "sil"}},
                  {"2018-02-01", HuishoudenGevormd{{"bij-vader"}, "Bij vader", false}, {"vader"}},
                  {"2020-06-01", HuishoudenGevormd{{"opvang"}, "Opvang", true}, {"moeder"}},
                  {"2021-01-10", Verhuisd{{"bij-vader"}, {}, {}}, {"sil"}}}),
        "2021-03-10",
        "2021-03-10");
}
std::string refusal(const Decision& decided) {
    return decided ? "" : decided.error().veld + ": " + decided.error().reden.nl;
}
LegVerhuizingVast move_to(const char* home) {
    return {date("2021-03-01"), {{"sil"}}, HuishoudenId{home}, {}, {}, {}};
}
LegVerhuizingVast move_away(bool is_secret = false) {
    return {date("2021-03-01"), {{"moeder"}, {"sil"}}, {}, NieuwHuishouden{"Bij oma", is_secret}};
}

}  // namespace

TEST(FAM02, SomebodyMovesToAHouseholdThatIsThere) {
    LegVerhuizingVast one = move_to("thuis");
    one.gemeente = "Duinwijk";
    one.tekst = VrijeTekst{"Weer bij moeder."};
    const auto decided = decide(family(), one, {"k"}, today);
    ASSERT_TRUE(decided);
    ASSERT_EQ(decided->size(), 1u);
    const Event& event = decided->front();
    EXPECT_EQ(event.op, PartialDate{date("2021-03-01")});
    EXPECT_EQ(event.betreft, std::vector<PersoonId>{{"sil"}});
    const auto& what = std::get<Verhuisd>(event.inhoud);
    EXPECT_EQ(what.naar, HuishoudenId{"thuis"});
    EXPECT_EQ(what.gemeente, "Duinwijk");
    EXPECT_EQ(what.tekst->waarde, "Weer bij moeder.");
}

TEST(FAM02, ANewHouseholdIsFormedByWhoMovesThere) {
    const auto decided = decide(family(), move_away(true), {"k"}, today);
    ASSERT_TRUE(decided);
    ASSERT_EQ(decided->size(), 1u);
    EXPECT_EQ(decided->front().betreft, (std::vector<PersoonId>{{"moeder"}, {"sil"}}));
    const auto& home = std::get<HuishoudenGevormd>(decided->front().inhoud);
    EXPECT_EQ(home.huishouden, HuishoudenId{"k"});
    EXPECT_EQ(home.naam, "Bij oma");
    EXPECT_TRUE(home.adres_geheim);
    EXPECT_FALSE(
        std::get<HuishoudenGevormd>(decide(family(), move_away(), {"k"}, today)->front().inhoud)
            .adres_geheim);
}

TEST(FAM02, WhatElseIsSaidOfANewHouseholdIsAnEventOfItsOwn) {
    LegVerhuizingVast one = move_away();
    one.gemeente = "Duinwijk";
    const auto decided = decide(family(), one, {"k"}, today);
    ASSERT_TRUE(decided);
    ASSERT_EQ(decided->size(), 2u);
    const auto& moved = std::get<Verhuisd>(decided->back().inhoud);
    EXPECT_EQ(moved.naar, HuishoudenId{"k"});
    EXPECT_EQ(moved.gemeente, "Duinwijk");
    EXPECT_EQ(decided->back().betreft, decided->front().betreft);
    one.gemeente.reset();
    one.tekst = VrijeTekst{"Voor een tijd."};
    EXPECT_EQ(decide(family(), one, {"k"}, today)->size(), 2u);
}

TEST(LegVerhuizingVast, RefusesWhatCannotBe) {
    const auto with = [](LegVerhuizingVast one, auto change) {
        change(one);
        return refusal(decide(family(), one, {"k"}, today));
    };
    EXPECT_EQ(with(move_to("thuis"), [](auto& m) { m.op = date("2021-03-11"); }),
              "op: Deze datum is nog niet geweest. Kies vandaag of eerder.");
    EXPECT_EQ(with(move_to("thuis"), [](auto& m) { m.op = today; }), "");
    EXPECT_EQ(with(move_to("thuis"), [](auto& m) { m.wie.clear(); }), "wie: Kies wie er verhuist.");
    for (const char* nobody : {"buurman", "oma"})
        EXPECT_EQ(with(move_to("thuis"), [&](auto& m) { m.wie.push_back({nobody}); }),
                  "wie: Deze persoon hoort niet bij dit gezin.");
    const char* which = "naar: Kies naar welk huishouden, of noem een nieuw huishouden.";
    EXPECT_EQ(with(move_to("thuis"), [](auto& m) { m.naar.reset(); }), which);
    EXPECT_EQ(with(move_to("thuis"),
                   [](auto& m) {
                       m.nieuw = NieuwHuishouden{"Hier", false};
                   }),
              which);
    EXPECT_EQ(with(move_to("elders"), [](auto&) {}), "naar: Dit huishouden is er niet.");
}

// Others can read the name of a home that they may not find.
TEST(LegVerhuizingVast, RefusesASecretHomeThatIsNamedAfterItsAddress) {
    for (const bool secret : {true, false}) {
        LegVerhuizingVast one = move_away(secret);
        one.nieuw->naam = "Kerkstraat 12";
        const std::string said = refusal(decide(family(), one, {"k"}, today));
        EXPECT_EQ(said.starts_with("nieuw: Dit lijkt op een adres."), secret) << said;
    }
}

// To where one lives already, and from anywhere that is no secret.
TEST(LegVerhuizingVast, AsksNotWhereSomebodyLivesThatIsNoSecret) {
    for (const char* home : {"thuis", "bij-vader"})
        EXPECT_EQ(refusal(decide(family(), move_to(home), {"k"}, today)), "");
}

// Of who sees both secret homes: an address that was kept secret does not become known by a move.
TEST(LegVerhuizingVast, KeepsASecretAddressSecret) {
    struct Row {
        const char* op;
        std::vector<PersoonId> wie;
        const char* naar;
        const char* field;
        const char* why;
    };
    const std::vector<Row> rows{
        {"2021-03-01", {{"moeder"}}, "thuis", "wie", "away from a secret"},
        {"2020-05-01", {{"moeder"}}, "thuis", "wie", "also from before she came there"},
        {"2021-03-01", {{"sil"}, {"moeder"}}, "thuis", "wie", "one of two lives there"},
        {"2021-03-01", {{"moeder"}}, "ver-weg", "", "to another secret"},
        {"2021-03-01", {{"moeder"}}, "opvang", "", "to where she is"},
        {"2021-03-01", {{"moeder"}}, "elders", "naar", "a home that is not there tells nothing"},
        {"2021-03-01", {{"vader"}}, "bij-vader", "", "he lives there no longer"},
        {"2021-01-09", {{"sil"}}, "opvang", "op", "the move of 10 January would end it"},
        {"2021-01-09", {{"moeder"}, {"sil"}}, "opvang", "op", "for one of two it would"},
        {"2021-01-10", {{"sil"}}, "opvang", "", "the same day: what is recorded last counts"},
        {"2021-01-11", {{"sil"}}, "opvang", "", "the day after"},
        {"2021-01-09", {{"sil"}}, "thuis", "", "no secret, so a later move is no matter"}};
    for (const Row& row : rows) {
        const LegVerhuizingVast one{date(row.op), row.wie, HuishoudenId{row.naar}, {}, {}, {}};
        const auto decided = decide(in_hiding(), one, {"k"}, today);
        EXPECT_EQ(decided ? "" : decided.error().veld, row.field) << row.why;
    }
}

TEST(LegVerhuizingVast, KeepsASecretAddressSecretAlsoInANewHousehold) {
    const LegVerhuizingVast open = move_away();  // moeder and sil, on 1 March
    EXPECT_EQ(refusal(decide(in_hiding(), open, {"k"}, today)),
              "wie: Van wie u kiest is het adres geheim. Kies een huishouden met een geheim adres. "
              "Dat een adres niet meer geheim is, kan hier nog niet.");
    LegVerhuizingVast secret = move_away(true);
    EXPECT_EQ(refusal(decide(in_hiding(), secret, {"k"}, today)), "");
    secret.op = date("2021-01-09");
    EXPECT_EQ(refusal(decide(in_hiding(), secret, {"k"}, today)),
              "op: Er staat al een verhuizing na deze dag. Daardoor zou het adres niet geheim "
              "zijn.");
}

}  // namespace naast
