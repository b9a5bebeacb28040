#include "naast/inzage/noodtoegang.h"

#include <gtest/gtest.h>

namespace naast::inzage {

namespace {

const Instant now = parse_instant("2021-03-15T10:00:00Z").value();
const Gebruiker mo{"mo", "Mo", {"Crisisdienst", OrganisatieSoort::overig}, {}, true};
const OpenNoodtoegang vraag{
    "Sem", date("2011-06-01"), {}, {"Het kind is alleen thuis en er is brand."}};

std::optional<NoodWeigering> with_reason(const std::string& reason) {
    OpenNoodtoegang other = vraag;
    other.reden.waarde = reason;
    return waarom_niet(mo, other, 0, now, now);
}

}  // namespace

TEST(P45, TheCrisisServiceMayWithAReason) {
    EXPECT_EQ(waarom_niet(mo, vraag, 0, now, now), std::nullopt);
    EXPECT_EQ(waarom_niet(mo, vraag, 2, now - std::chrono::minutes{15}, now), std::nullopt);
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
    EXPECT_EQ(waarom_niet(kees, {}, 99, {}, now), NoodWeigering::geen_crisisdienst);
    Gebruiker citizen = mo;
    citizen.soort = SubjectSoort::burger;
    EXPECT_EQ(waarom_niet(citizen, vraag, 0, now, now), NoodWeigering::geen_crisisdienst);
}

TEST(Noodtoegang, AnOldLoginIsNotEnoughAndAfterThreeTimesASecondPersonIsNeeded) {
    const Instant late = now - std::chrono::minutes{15} - std::chrono::microseconds{1};
    EXPECT_EQ(waarom_niet(mo, vraag, 0, late, now), NoodWeigering::opnieuw_inloggen);
    EXPECT_EQ(waarom_niet(mo, vraag, 0, now + std::chrono::minutes{1}, now),
              NoodWeigering::opnieuw_inloggen);
    EXPECT_EQ(waarom_niet(mo, vraag, 3, now, now), NoodWeigering::tweede_persoon_nodig);
}

TEST(P52, NotOfWhoStandsTooCloseAndP56NotAProtectedDossier) {
    Wereld world;
    EXPECT_TRUE(mag_in_nood(world, mo, now));
    world.belangen.push_back({"mo", {now - std::chrono::hours{1}, {}}});
    EXPECT_FALSE(mag_in_nood(world, mo, now));
    world.belangen.front().venster.until = now;
    EXPECT_TRUE(mag_in_nood(world, mo, now));
    world.is_beschermd = true;
    EXPECT_FALSE(mag_in_nood(world, mo, now));
}

}  // namespace naast::inzage
