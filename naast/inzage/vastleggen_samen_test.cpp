#include "naast/inzage/vastleggen_samen.h"

#include "naast/inzage/testing_dewit.h"

#include <gtest/gtest.h>

namespace naast::inzage {

using namespace testing_dewit;

namespace {

const Gebruiker kim = werker("kim", lokaal());
const Gebruiker paul = werker("paul", p1());
const Gebruiker gina = werker("gina", gi());

bool may(const Gebruiker& who) {
    const Gezien gezien = seen(who, de_wit());
    const bool one = !waarom_niet(StartAnalyse{}, gezien, who);
    EXPECT_EQ(!waarom_niet(HoudEvaluatie{}, gezien, who), one);
    EXPECT_EQ(!waarom_niet(RoepTafelBijeen{}, gezien, who), one);
    EXPECT_EQ(!waarom_niet(HoudTafel{}, gezien, who), one);
    EXPECT_EQ(voert_plan_of_maatregel(gezien), one);
    return one;
}

}  // namespace

TEST(SamenKijken, IsRecordedByWhoKeepsThePlanAndByAGiUnderAMeasure) {
    EXPECT_TRUE(may(kim));
    EXPECT_TRUE(may(gina));
    EXPECT_FALSE(may(paul));
}

// Whoever records it finds it back.
TEST(SamenKijken, WhoRecordsItSeesIt) {
    const auto story =
        with(de_wit(),
             {{"2021-01-02", AnalyseGestart{{"a1"}, gi()}, {}},
              {"2021-01-03",
               TafelBijeengeroepen{{"t1"}, TafelSoort::experttafel, lokaal(), {}, {p1()}, {}},
               {}},
              {"2021-01-04", EvaluatieGehouden{Beweging::vooruit, lokaal(), {}}, {}}});
    for (const Gebruiker& who : {kim, gina}) {
        const Gezien gezien = seen(who, story);
        EXPECT_NE(shown<AnalyseGestart>(gezien), nullptr) << who.id;
        EXPECT_NE(shown<TafelBijeengeroepen>(gezien), nullptr) << who.id;
        EXPECT_NE(shown<EvaluatieGehouden>(gezien), nullptr) << who.id;
    }
}

}  // namespace naast::inzage
