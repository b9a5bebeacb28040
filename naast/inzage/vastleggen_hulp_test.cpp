#include "naast/inzage/vastleggen_hulp.h"

#include "naast/inzage/testing_dewit.h"

#include <gtest/gtest.h>

namespace naast::inzage {

using namespace testing_dewit;

namespace {

const Gebruiker kim = werker("kim", lokaal());
const Gebruiker paul = werker("paul", p1());

Gezien seen_as(std::vector<Betrekking> als) {
    Gezien gezien;
    gezien.als = std::move(als);
    gezien.stream = happened({{"2021-01-01",
                               HulpAangevraagd{{"h"}, HulpSoort::traumabehandeling, {}, p1(), {}},
                               {"noor"}}});
    return gezien;
}
std::string field_of(const std::optional<Weigering>& no) {
    return no ? no->veld : "given";
}

}  // namespace

TEST(VraagHulpAan, IsAskedByWhoKeepsThePlanByAccessAndUnderAMeasure) {
    for (const Betrekking tie : {Betrekking::regisseur,
                                 Betrekking::duo,
                                 Betrekking::toegang,
                                 Betrekking::jeugdbescherming})
        EXPECT_EQ(waarom_niet(VraagHulpAan{}, seen_as({tie}), kim), std::nullopt) << to_text(tie);
    for (const Betrekking tie : {Betrekking::aanbieder, Betrekking::school, Betrekking::raad})
        EXPECT_TRUE(waarom_niet(VraagHulpAan{}, seen_as({tie}), kim)) << to_text(tie);
}

// No one gives sight to the own organisation.
TEST(VraagHulpAan, OfTheOwnOrganisationIsAskedByTheRegisseur) {
    VraagHulpAan own;
    own.aanbieder = lokaal();
    EXPECT_EQ(field_of(waarom_niet(own, seen_as({Betrekking::toegang}), kim)), "aanbieder");
    EXPECT_EQ(field_of(waarom_niet(own, seen_as({Betrekking::regisseur}), kim)), "given");
    own.aanbieder = p1();
    EXPECT_EQ(field_of(waarom_niet(own, seen_as({Betrekking::toegang}), kim)), "given");
}

TEST(WTL06, TheProviderTellsOfItsOwnHelpAndOfNoOther) {
    const Gezien provider = seen_as({Betrekking::aanbieder});
    EXPECT_EQ(field_of(waarom_niet(MeldStart{{"h"}}, provider, paul)), "given");
    EXPECT_EQ(field_of(waarom_niet(MeldStop{{"h"}}, provider, paul)), "given");
    EXPECT_EQ(field_of(waarom_niet(PlanIntake{{"h"}}, provider, paul)), "given");
    for (const char* other : {"elders", "x"})
        EXPECT_EQ(field_of(waarom_niet(MeldStart{{other}}, provider, paul)), "hulp");
    EXPECT_EQ(field_of(waarom_niet(MeldStart{{"h"}}, provider, werker("petra", p2()))), "hulp");
    // Of the organisation, but not as the provider of this family.
    EXPECT_EQ(field_of(waarom_niet(MeldStart{{"h"}}, seen_as({Betrekking::school}), paul)), "hulp");
}

// No one gets sight by it, so that also the own organisation can be the bridge.
TEST(WTL05, ABridgeAndAPlanBAreOfWhoMayAskForHelp) {
    StartOverbrugging bridge{};
    bridge.hulp = {"h"};
    bridge.aanbieder = lokaal();
    for (const Betrekking tie : {Betrekking::regisseur,
                                 Betrekking::duo,
                                 Betrekking::toegang,
                                 Betrekking::jeugdbescherming}) {
        EXPECT_EQ(waarom_niet(bridge, seen_as({tie}), kim), std::nullopt) << to_text(tie);
        EXPECT_EQ(waarom_niet(StopOverbrugging{{"h"}}, seen_as({tie}), kim), std::nullopt);
        EXPECT_EQ(waarom_niet(SpreekPlanBAf{{"h"}, {}}, seen_as({tie}), kim), std::nullopt);
    }
    for (const Betrekking tie : {Betrekking::aanbieder, Betrekking::school, Betrekking::raad}) {
        EXPECT_TRUE(waarom_niet(bridge, seen_as({tie}), paul)) << to_text(tie);
        EXPECT_TRUE(waarom_niet(SpreekPlanBAf{{"h"}, {}}, seen_as({tie}), paul)) << to_text(tie);
    }
}

TEST(WTL06, WhoKeepsThePlanTellsOfAllHelp) {
    EXPECT_EQ(field_of(waarom_niet(MeldStop{{"h"}}, seen_as({Betrekking::regisseur}), kim)),
              "given");
    EXPECT_EQ(field_of(waarom_niet(MeldStop{{"x"}}, seen_as({Betrekking::duo}), kim)), "given");
}

}  // namespace naast::inzage
