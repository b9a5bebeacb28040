#include "naast/inzage/noodtoegang.h"

#include <gtest/gtest.h>

namespace naast::inzage {

namespace {

const Instant now = parse_instant("2021-03-15T10:00:00Z").value();
const Organisatie crisis{"Crisisdienst", OrganisatieSoort::overig};
const Gebruiker mo{"mo", "Mo", crisis, {}, true};
const Gebruiker ma{"ma", "Ma", crisis, {}, true};
const OpenNoodtoegang vraag{
    "Sem", date("2011-06-01"), {}, {"Het kind is alleen thuis en er is brand."}, {}, {}};
const Noodpoging fresh{0, false, now, now};

std::optional<NoodWeigering> with_reason(const std::string& reason) {
    OpenNoodtoegang other = vraag;
    other.reden.waarde = reason;
    return waarom_niet(mo, other, fresh);
}

Wereld with_stake_of(const Gebruiker& who) {
    Wereld world;
    world.belangen.push_back({who.id, {now - std::chrono::hours{1}, {}}});
    return world;
}

}  // namespace

TEST(P45, TheCrisisServiceMayWithAReason) {
    EXPECT_EQ(waarom_niet(mo, vraag, fresh), std::nullopt);
    EXPECT_EQ(waarom_niet(mo, vraag, {9, false, now - std::chrono::minutes{15}, now}),
              std::nullopt);
}

TEST(P46, AReasonIsMoreThanAWord) {
    EXPECT_EQ(with_reason("test"), NoodWeigering::reden_te_kort);
    EXPECT_EQ(with_reason("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy"), NoodWeigering::reden_te_kort);
    EXPECT_EQ(with_reason(std::string(80, 'x')), NoodWeigering::reden_te_kort);
    EXPECT_EQ(with_reason("Kind alleen thuis, er is brand"), std::nullopt);                 // 30
    EXPECT_EQ(with_reason("Kind alleen thuis, er is bran"), NoodWeigering::reden_te_kort);  // 29
}

TEST(P53, WithoutTheRoleItIsTheRoleThatIsNamedWhateverElseIsWrong) {
    const Gebruiker kees{"kees", "Kees", {"A"}};
    EXPECT_EQ(waarom_niet(kees, {}, {99, true, {}, now}), NoodWeigering::geen_crisisdienst);
    Gebruiker citizen = mo;
    citizen.soort = SubjectSoort::burger;
    EXPECT_EQ(waarom_niet(citizen, vraag, fresh), NoodWeigering::geen_crisisdienst);
}

TEST(Noodtoegang, WhoWasNotReviewedInTimeMayNotAndAnOldLoginIsNotEnough) {
    EXPECT_EQ(waarom_niet(mo, vraag, {0, true, now, now}), NoodWeigering::geschorst);
    const Instant late = now - std::chrono::minutes{15} - std::chrono::microseconds{1};
    EXPECT_EQ(waarom_niet(mo, vraag, {0, false, late, now}), NoodWeigering::opnieuw_inloggen);
    EXPECT_EQ(waarom_niet(mo, vraag, {0, false, now + std::chrono::minutes{1}, now}),
              NoodWeigering::opnieuw_inloggen);
}

TEST(Noodtoegang, ASecondPersonIsNeededForThePlaceOnRequestAndTheFourthTime) {
    struct Row {
        const char* because;
        std::optional<bool> place;
        std::optional<bool> together;
        int before;
        bool expected;
    };
    const Row rows[] = {{"nothing asks for it", {}, {}, 0, false},
                        {"both said no", false, false, 2, false},
                        {"the place", true, {}, 0, true},
                        {"asked for", {}, true, 0, true},
                        {"the third time", {}, {}, 2, false},
                        {"the fourth time", {}, {}, 3, true},
                        {"and after it", {}, {}, 8, true}};
    for (const Row& row : rows) {
        OpenNoodtoegang asked = vraag;
        asked.ook_plaats = row.place;
        asked.met_collega = row.together;
        EXPECT_EQ(vraagt_om_twee(asked, row.before), row.expected) << row.because;
    }
}

TEST(Noodtoegang, TheSecondPersonIsAnotherOfTheSameCrisisService) {
    EXPECT_TRUE(kan_meebeslissen(ma, mo));
    EXPECT_FALSE(kan_meebeslissen(mo, mo));
    Gebruiker elsewhere = ma;
    elsewhere.organisatie.naam = "Crisisdienst Noord";
    EXPECT_FALSE(kan_meebeslissen(elsewhere, mo));
    Gebruiker other_role = ma;
    other_role.crisisdienst = false;
    EXPECT_FALSE(kan_meebeslissen(other_role, mo));
    Gebruiker citizen = ma;
    citizen.soort = SubjectSoort::burger;
    EXPECT_FALSE(kan_meebeslissen(citizen, mo));
}

TEST(P52, NotOfWhoStandsTooCloseWithWhomeverOneAsks) {
    Wereld world = with_stake_of(mo);
    EXPECT_FALSE(mag_in_nood(world, mo, nullptr, now));
    EXPECT_FALSE(mag_in_nood(world, mo, &ma, now));
    world.belangen.front().venster.until = now;
    EXPECT_TRUE(mag_in_nood(world, mo, nullptr, now));
    EXPECT_FALSE(mag_in_nood(with_stake_of(ma), mo, &ma, now));
    EXPECT_TRUE(mag_in_nood(with_stake_of(ma), mo, nullptr, now));
}

TEST(P56, AProtectedDossierOpensForTwo) {
    Wereld world;
    world.is_beschermd = true;
    EXPECT_FALSE(mag_in_nood(world, mo, nullptr, now));
    EXPECT_FALSE(mag_in_nood(world, mo, &mo, now));
    EXPECT_TRUE(mag_in_nood(world, mo, &ma, now));
}

}  // namespace naast::inzage
