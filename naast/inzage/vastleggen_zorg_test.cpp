#include "naast/inzage/vastleggen_zorg.h"

#include "naast/inzage/testing_dewit.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace naast::inzage {

using namespace testing_dewit;

namespace {

const Gebruiker kim = werker("kim", lokaal());

Gezien seen_as(Betrekking tie) {
    Gezien gezien;
    gezien.als = {tie};
    return gezien;
}
bool is_in(Betrekking tie, std::initializer_list<Betrekking> some) {
    return std::find(some.begin(), some.end(), tie) != some.end();
}
constexpr Betrekking workers[] = {Betrekking::regisseur,
                                  Betrekking::duo,
                                  Betrekking::toegang,
                                  Betrekking::betrokken_professional,
                                  Betrekking::aanbieder,
                                  Betrekking::veilig_thuis,
                                  Betrekking::raad,
                                  Betrekking::jeugdbescherming,
                                  Betrekking::huisarts,
                                  Betrekking::school};

}  // namespace

TEST(SIG01, WhoeverWorksWithTheFamilyCanSayThatThereIsAWorry) {
    for (const Betrekking tie : workers)
        EXPECT_EQ(waarom_niet(LegSignaalVast{}, seen_as(tie), kim), std::nullopt) << to_text(tie);
}

TEST(SAF04, WhatCameOfItAndHowSafeItIsIsSaidByWhoWritesOfSafety) {
    for (const Betrekking tie : workers) {
        const bool may = is_in(tie,
                               {Betrekking::regisseur,
                                Betrekking::duo,
                                Betrekking::veilig_thuis,
                                Betrekking::jeugdbescherming});
        EXPECT_EQ(!waarom_niet(BeantwoordSignaal{}, seen_as(tie), kim), may) << to_text(tie);
        EXPECT_EQ(!waarom_niet(BeoordeelVeiligheid{}, seen_as(tie), kim), may) << to_text(tie);
    }
}

TEST(SAF03, ASafetyPlanIsMadeByWhoDirectsAndUnderAMeasure) {
    for (const Betrekking tie : workers) {
        const bool may =
            is_in(tie, {Betrekking::regisseur, Betrekking::duo, Betrekking::jeugdbescherming});
        const auto no = waarom_niet(MaakVeiligheidsplan{}, seen_as(tie), kim);
        EXPECT_EQ(!no, may) << to_text(tie);
        EXPECT_EQ(no ? no->veld : "", "") << to_text(tie);
    }
}

TEST(SAF04, WhoIsNotSafeIsOverseenByWhoseTieIsWithTheWholeFamily) {
    for (const Betrekking tie : workers) {
        const bool may = is_in(tie,
                               {Betrekking::regisseur,
                                Betrekking::duo,
                                Betrekking::toegang,
                                Betrekking::veilig_thuis});
        EXPECT_EQ(overziet_veiligheid(seen_as(tie)), may) << to_text(tie);
    }
    EXPECT_FALSE(overziet_veiligheid(seen_as(Betrekking::ouder_met_gezag)));
}

}  // namespace naast::inzage
