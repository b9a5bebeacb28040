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

// Nobody records what he or she would not find back: whether it is forced is of justice, and of
// that who directs sees nothing without a legal ground.
TEST(StartPlaatsing, IsRecordedByWhoKeepsThePlanAndWouldSeeIt) {
    const Gezien blind = seen(kim, at_home());
    EXPECT_TRUE(mag_plaatsing_vastleggen(blind));
    EXPECT_TRUE(van_wie_plaatsing(blind).empty());
    EXPECT_EQ(field_of(waarom_niet(placement_of("sem"), blind, kim)), "kind");
    EXPECT_EQ(field_of(waarom_niet(BeeindigPlaatsing{}, blind, kim)), "given");
    const Gezien of_paul = seen(paul, at_home());
    EXPECT_FALSE(mag_plaatsing_vastleggen(of_paul));
    EXPECT_TRUE(van_wie_plaatsing(of_paul).empty());
    EXPECT_EQ(field_of(waarom_niet(placement_of("sem"), of_paul, paul)), "");
    EXPECT_EQ(field_of(waarom_niet(EvalueerPlaatsing{}, of_paul, paul)), "");
}

TEST(StartPlaatsing, WithALegalGroundItIsRecordedAndFoundBack) {
    auto story = at_home(
        {{"2021-01-01",
          GrondslagVastgelegd{
              lokaal(), {Categorie::justice}, "Jeugdwet 7.3.11 lid 2", VrijeTekst{"Nodig."}},
          {"sem"}}});
    EXPECT_EQ(van_wie_plaatsing(seen(kim, story)), (Ids{{"sem"}}));
    story.push_back({"2021-01-02", UithuisplaatsingGestart{{"p1"}}, {"sem"}});
    EXPECT_NE(shown<UithuisplaatsingGestart>(seen(kim, story)), nullptr);
}

TEST(StartPlaatsing, AGiDoesUnderAMeasure) {
    EXPECT_TRUE(mag_plaatsing_vastleggen(seen(gina, at_home())));
}

// A secret place would stop to be one.
TEST(StartPlaatsing, NotOfWhomOneMayNotKnowThePlace) {
    const auto hidden =
        at_home({{"2021-01-01", HuishoudenGevormd{{"opvang"}, "Opvang", true}, {"sem"}}});
    const auto open_to_gina = van_wie_plaatsing(seen(gina, hidden));
    EXPECT_EQ(std::count(open_to_gina.begin(), open_to_gina.end(), PersoonId{"sem"}), 0);
}

}  // namespace naast::inzage
