#include "naast/inzage/vastleggen_thuis.h"

#include "naast/inzage/testing_dewit.h"

#include <gtest/gtest.h>

namespace naast::inzage {

using namespace testing_dewit;

namespace {

const Gebruiker kim = werker("kim", lokaal());
const Gebruiker paul = werker("paul", p1());
const Gebruiker saskia = werker("saskia", de_school());
const Gebruiker gina = werker("gina", gi());

using Ids = std::vector<PersoonId>;
const Ids everyone{{"mara"}, {"pim"}, {"noor"}, {"sem"}, {"jay"}};

std::vector<Happened> at_home(const std::vector<Happened>& more = {}) {
    return with(with(de_wit(),
                     {{"2020-01-01",
                       HuishoudenGevormd{{"thuis"}, "Thuis", false},
                       {"mara", "pim", "noor", "sem", "jay"}}}),
                more);
}
Happened hides(const std::vector<std::string>& who) {
    return {"2021-01-01", HuishoudenGevormd{{"opvang"}, "Opvang", true}, who};
}
std::string field_of(const std::optional<Weigering>& no) {
    return no ? no->veld : "given";
}
LegVerhuizingVast move_of(const Ids& who) {
    LegVerhuizingVast move;
    move.wie = who;
    move.naar = HuishoudenId{"thuis"};
    return move;
}
MeldVerzuim absence_of(const Ids& who) {
    MeldVerzuim absence;
    absence.kinderen = who;
    return absence;
}

}  // namespace

// --- school

TEST(MeldVerzuim, NeedsConsentForWhatIsSaidOfSchool) {
    EXPECT_TRUE(van_wie_school(seen(kim)).empty());
    EXPECT_EQ(field_of(waarom_niet(absence_of({{"sem"}}), seen(kim), kim)), "kinderen");
    auto agreed = de_wit();
    for (const char* who : {"mara", "pim"}) {
        agreed.push_back(
            {"2021-01-01",
             ToestemmingGegeven{{std::string("c-") + who}, ToestemmingDoel::hulp_afstemmen, {}, {}},
             {who}});
    }
    // Noor is 14 and says nothing; Jay is 16 and would have to say it himself.
    const Gezien now = seen(kim, agreed);
    EXPECT_EQ(van_wie_school(now), (Ids{{"sem"}}));
    EXPECT_EQ(field_of(waarom_niet(absence_of({{"sem"}}), now, kim)), "given");
    EXPECT_EQ(field_of(waarom_niet(absence_of({{"sem"}, {"noor"}}), now, kim)), "kinderen");
    MeldTerugNaarSchool again;
    again.kinderen = {{"noor"}};
    EXPECT_EQ(field_of(waarom_niet(again, now, kim)), "kinderen");
}

TEST(MeldVerzuim, ASchoolSaysItOfItsOwnPupil) {
    EXPECT_EQ(van_wie_school(seen(saskia)), (Ids{{"sem"}}));
    EXPECT_TRUE(van_wie_school(seen(paul)).empty());
}

TEST(MeldVerzuim, AMemberOfTheFamilyRecordsNothingOfIt) {
    for (const char* who : {"mara-d", "noor-d", "advocaat"}) {
        const Gezien now = seen(burger(who), at_home());
        EXPECT_TRUE(now.school_van.empty()) << who;
        EXPECT_TRUE(now.plaats_van.empty()) << who;
    }
}

// --- moving

TEST(LegVerhuizingVast, IsForWhoDirectsAccessAndUnderAMeasure) {
    EXPECT_EQ(van_wie_verhuizing(seen(kim, at_home())), everyone);
    EXPECT_EQ(field_of(waarom_niet(move_of({{"sem"}}), seen(kim, at_home()), kim)), "given");
    for (const Gebruiker& other : {paul, saskia}) {
        EXPECT_TRUE(van_wie_verhuizing(seen(other, at_home())).empty()) << other.id;
        EXPECT_EQ(field_of(waarom_niet(move_of({{"sem"}}), seen(other, at_home()), other)), "wie");
    }
    // Under the measure of Sem: of all whose place she sees, also who is under none.
    EXPECT_EQ(van_wie_verhuizing(seen(gina, at_home())), everyone);
    EXPECT_EQ(van_wie_verhuizing(seen(gina, at_home({hides({"mara", "noor"})}))),
              (Ids{{"pim"}, {"sem"}, {"jay"}}));
    // Access: who is involved for the municipality and does not direct.
    const Gebruiker gea = werker("gea", {"Gemeente A", OrganisatieSoort::gemeente});
    const Gezien of_access = seen(gea, at_home({{"2021-01-01", erbij("gea", gea.organisatie)}}));
    EXPECT_FALSE(voert_het_plan(of_access));
    EXPECT_EQ(van_wie_verhuizing(of_access), everyone);
    EXPECT_EQ(field_of(waarom_niet(move_of({{"sem"}}), of_access, gea)), "given");
}

// A move would end the secret: then where the next one is would show.
TEST(LegVerhuizingVast, WhoMayNotKnowAPlaceMovesNobodyAwayFromIt) {
    const Gezien now = seen(kim, at_home({hides({"mara", "noor"})}));
    EXPECT_EQ(van_wie_verhuizing(now), (Ids{{"pim"}, {"sem"}, {"jay"}}));
    EXPECT_EQ(field_of(waarom_niet(move_of({{"mara"}}), now, kim)), "wie");
    EXPECT_EQ(field_of(waarom_niet(move_of({{"sem"}, {"mara"}}), now, kim)), "wie");
    EXPECT_EQ(field_of(waarom_niet(move_of({{"sem"}}), now, kim)), "given");
}

TEST(LegVerhuizingVast, WhoMayKnowThePlaceRecordsTheNextOne) {
    const auto shared = at_home(
        {hides({"mara"}), {"2021-01-02", PlaatsGedeeld{{{"kim"}, "kim", lokaal()}}, {"mara"}}});
    EXPECT_EQ(van_wie_verhuizing(seen(kim, shared)), everyone);
}

TEST(LegVerhuizingVast, AThreatHidesThePlaceJustSo) {
    const auto threat =
        at_home({{"2021-01-01", DreigingVastgesteld{{"pim"}, {}}, {"mara", "noor"}}});
    EXPECT_EQ(van_wie_verhuizing(seen(kim, threat)), (Ids{{"pim"}, {"sem"}, {"jay"}}));
}

// It stands on the page: a page that is looked at again is another one.
TEST(LegVerhuizingVast, WhatCanBeRecordedIsPartOfWhatIsSeen) {
    const Gezien before = seen(kim);
    const Gezien after = seen(kim, with(de_wit(), {hides({"noor"})}));
    EXPECT_NE(van_wie_verhuizing(before), van_wie_verhuizing(after));
    EXPECT_NE(before.kenmerk, after.kenmerk);
}

// All get the same answer: of someone who hides, and of someone who is not there.
TEST(LegVerhuizingVast, ARefusalNamesNoPlace) {
    const Gezien now = seen(kim, at_home({hides({"mara"})}));
    const auto hidden = waarom_niet(move_of({{"mara"}}), now, kim);
    const auto nobody = waarom_niet(move_of({{"niemand"}}), now, kim);
    ASSERT_TRUE(hidden && nobody);
    EXPECT_EQ(hidden->veld, nobody->veld);
    EXPECT_EQ(hidden->reden.nl, nobody->reden.nl);
}

}  // namespace naast::inzage
