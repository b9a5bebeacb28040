#include "naast/inzage/vastleggen_verblijf.h"

#include "naast/inzage/testing_dewit.h"

#include <gtest/gtest.h>

namespace naast::inzage {

using namespace testing_dewit;

namespace {

const Gebruiker kim = werker("kim", lokaal());
const Gebruiker paul = werker("paul", p1());
const Gebruiker gina = werker("gina", gi());

using Ids = std::vector<PersoonId>;

std::vector<Happened> at_home(const std::vector<Happened>& more = {}) {
    return with(with(de_wit(),
                     {{"2020-01-01",
                       HuishoudenGevormd{{"thuis"}, "Thuis", false},
                       {"mara", "pim", "noor", "sem", "jay"}}}),
                more);
}
std::string field_of(const std::optional<Weigering>& no) {
    return no ? no->veld : "given";
}
StartPlaatsing placement_of(const char* child) {
    StartPlaatsing start;
    start.kind = {child};
    return start;
}

}  // namespace

TEST(StartPlaatsing, IsRecordedByWhoKeepsThePlan) {
    const Gezien of_kim = seen(kim, at_home());
    EXPECT_TRUE(mag_plaatsing_vastleggen(of_kim));
    EXPECT_EQ(field_of(waarom_niet(placement_of("sem"), of_kim, kim)), "given");
    EXPECT_EQ(field_of(waarom_niet(BeeindigPlaatsing{}, of_kim, kim)), "given");
    const Gezien of_paul = seen(paul, at_home());
    EXPECT_FALSE(mag_plaatsing_vastleggen(of_paul));
    EXPECT_TRUE(van_wie_plaatsing(of_paul).empty());
    EXPECT_EQ(field_of(waarom_niet(placement_of("sem"), of_paul, paul)), "");
    EXPECT_EQ(field_of(waarom_niet(EvalueerPlaatsing{}, of_paul, paul)), "");
}

TEST(StartPlaatsing, AGiDoesUnderAMeasure) {
    EXPECT_EQ(field_of(waarom_niet(placement_of("sem"), seen(gina, at_home()), gina)), "given");
}

// Whether it is forced is of justice, and of that one sees nothing without a legal ground.
TEST(StartPlaatsing, WhoRecordedItFindsItBackAlsoWithoutALegalGround) {
    const auto story =
        at_home({{"2021-01-02",
                  UithuisplaatsingGestart{{"p1"}, VerblijfVorm::pleegzorg, Kader::gedwongen},
                  {"sem"}}});
    for (const Gebruiker& who : {kim, gina, burger("mara-d")}) {
        const Gezien gezien = seen(who, story);
        const auto* started = shown<UithuisplaatsingGestart>(gezien);
        ASSERT_NE(started, nullptr) << who.id;
        EXPECT_EQ(started->vorm, VerblijfVorm::pleegzorg) << who.id;
        EXPECT_EQ(started->kader, std::nullopt) << who.id;
    }
    const Gezien with_ground =
        seen(kim,
             with(story,
                  {{"2021-01-01",
                    GrondslagVastgelegd{
                        lokaal(), {Categorie::justice}, "Jeugdwet 7.3.11 lid 2", {"Nodig."}},
                    {"sem"}}}));
    EXPECT_EQ(shown<UithuisplaatsingGestart>(with_ground)->kader, Kader::gedwongen);
}

// A secret place would stop to be one.
TEST(StartPlaatsing, NotOfWhomOneMayNotKnowThePlace) {
    const auto hidden =
        at_home({{"2021-01-01", HuishoudenGevormd{{"opvang"}, "Opvang", true}, {"sem"}}});
    const Gezien of_kim = seen(kim, hidden);
    EXPECT_EQ(field_of(waarom_niet(placement_of("sem"), of_kim, kim)), "kind");
    EXPECT_EQ(field_of(waarom_niet(placement_of("noor"), of_kim, kim)), "given");
}

TEST(PlaatsOver, NotOfWhomOneMayNotKnowThePlace) {
    const PlaatsOver move{{"p1"}, date("2021-02-01"), VerblijfVorm::gezinshuis, {}};
    const Happened placed{
        "2021-01-02", UithuisplaatsingGestart{{"p1"}, VerblijfVorm::pleegzorg}, {"sem"}};
    EXPECT_EQ(field_of(waarom_niet(move, seen(kim, at_home({placed})), kim)), "given");
    EXPECT_EQ(field_of(waarom_niet(move, seen(paul, at_home({placed})), paul)), "");
    EXPECT_EQ(field_of(waarom_niet(move, seen(kim, at_home()), kim)), "plaatsing");
    const auto hidden =
        at_home({placed, {"2021-01-03", HuishoudenGevormd{{"opvang"}, "Opvang", true}, {"sem"}}});
    ASSERT_NE(shown<UithuisplaatsingGestart>(seen(kim, hidden)), nullptr);
    EXPECT_EQ(field_of(waarom_niet(move, seen(kim, hidden), kim)), "plaatsing");
}

}  // namespace naast::inzage
