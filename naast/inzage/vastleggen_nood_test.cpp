#include "naast/inzage/vastleggen_nood.h"

#include "naast/inzage/testing_dewit.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace naast::inzage {

using namespace testing_dewit;

namespace {

const Organisatie crisis{"Crisisdienst", OrganisatieSoort::overig};
const Medewerker mo{{"mo"}, "mo", crisis};
const Gebruiker kim = werker("kim", lokaal());

Gezien seen_as(Betrekking tie) {
    Gezien gezien;
    gezien.als = {tie};
    gezien.mag_vastleggen = true;
    gezien.stream = happened(
        {{"2021-03-15",
          NoodtoegangGeopend{
              mo, NoodReden::acuut_gevaar, {"Kind alleen thuis, brand gemeld."}, false, {}}}});
    return gezien;
}
bool may(const Gezien& gezien, const Gebruiker& who) {
    return !waarom_niet(BeoordeelNoodtoegang{event_id(1), {}, {"x"}}, gezien, who);
}

}  // namespace

TEST(NoodtoegangBeoordelen, IsOfWhoKeepsThePlanAndOfAccess) {
    for (const Betrekking tie : {Betrekking::regisseur,
                                 Betrekking::duo,
                                 Betrekking::toegang,
                                 Betrekking::betrokken_professional,
                                 Betrekking::aanbieder,
                                 Betrekking::veilig_thuis,
                                 Betrekking::jeugdbescherming,
                                 Betrekking::school}) {
        const bool expected =
            tie == Betrekking::regisseur || tie == Betrekking::duo || tie == Betrekking::toegang;
        EXPECT_EQ(may(seen_as(tie), kim), expected) << to_text(tie);
    }
    Gezien only_reading = seen_as(Betrekking::regisseur);
    only_reading.mag_vastleggen = false;
    EXPECT_FALSE(may(only_reading, kim));
}

TEST(NoodtoegangBeoordelen, IsNotOfTheOwnOrganisationOfWhoLookedOrAgreed) {
    const Gezien gezien = seen_as(Betrekking::regisseur);
    EXPECT_FALSE(may(gezien, werker("joep", crisis)));
    EXPECT_FALSE(may(gezien, werker("mo", lokaal())));
    const auto with_second = [&](const Medewerker& second) {
        return waarom_geen_toets(mo, second, gezien, kim).has_value();
    };
    EXPECT_FALSE(with_second({{"ma"}, "ma", crisis}));
    EXPECT_TRUE(with_second({{"ma"}, "ma", lokaal()}));
    EXPECT_TRUE(with_second({{"kim"}, "kim", crisis}));
}

TEST(NoodtoegangBeoordelen, WhatIsNotThereIsForTheDomainToRefuse) {
    const Gezien gezien = seen_as(Betrekking::school);
    EXPECT_EQ(waarom_niet(BeoordeelNoodtoegang{event_id(9), {}, {"x"}}, gezien, kim), std::nullopt);
}

}  // namespace naast::inzage
