#include "naast/http/noodaanvragen.h"

#include <gtest/gtest.h>

namespace naast::http {
namespace {

using inzage::NoodAntwoord;
using std::chrono::minutes;

inzage::Gebruiker worker(const char* id, const char* organisatie = "Crisisdienst") {
    return {
        id, id, {organisatie, OrganisatieSoort::overig}, inzage::SubjectSoort::professional, true};
}

class NoodaanvragenTest : public testing::Test {
protected:
    Noodaanvraag ask(const char* who, const char* key = "k") {
        Noodaanvraag asked;
        asked.id = Uuid::random(entropy_);
        asked.wie = worker(who);
        asked.token = who;
        asked.sleutel = key;
        return waiting_.ask(asked);
    }
    std::size_t seen_by(const inzage::Gebruiker& colleague) {
        return waiting_.for_colleague(colleague).size();
    }

    FixedClock clock_{parse_instant("2021-03-15T10:00:00Z").value()};
    SeededEntropy entropy_{1};
    Noodaanvragen waiting_{clock_};
};

TEST_F(NoodaanvragenTest, WaitsTenMinutesForAColleagueOfTheSameService) {
    const Noodaanvraag asked = ask("mo");
    EXPECT_EQ(asked.wacht_tot, clock_.now() + minutes{10});
    EXPECT_EQ(seen_by(worker("ma")), 1U);
    EXPECT_EQ(seen_by(worker("mo")), 0U);
    EXPECT_EQ(seen_by(worker("ma", "Elders")), 0U);
    EXPECT_EQ(waiting_.of("mo")->stand, NoodStand::wacht);
    EXPECT_FALSE(waiting_.of("ma"));
    clock_.set(asked.wacht_tot);
    EXPECT_EQ(seen_by(worker("ma")), 0U);
    EXPECT_EQ(waiting_.of("mo")->stand, NoodStand::verlopen);
    EXPECT_FALSE(waiting_.answer(asked.id, worker("ma"), NoodAntwoord::akkoord));
}

TEST_F(NoodaanvragenTest, TheSameKeyIsTheSameRequestAndAnotherOneTakesItsPlace) {
    const Noodaanvraag first = ask("mo", "k1");
    EXPECT_EQ(ask("mo", "k1").id, first.id);
    const Noodaanvraag second = ask("mo", "k2");
    EXPECT_NE(second.id, first.id);
    EXPECT_EQ(seen_by(worker("ma")), 1U);
    EXPECT_FALSE(waiting_.find(first.id));
    EXPECT_EQ(waiting_.find(second.id)->wie.id, "mo");
}

TEST_F(NoodaanvragenTest, IsAnsweredOnceAndByNobodyWhoCannot) {
    const Noodaanvraag asked = ask("mo");
    EXPECT_FALSE(waiting_.answer(asked.id, worker("mo"), NoodAntwoord::akkoord));
    EXPECT_FALSE(waiting_.answer(asked.id, worker("ma", "Elders"), NoodAntwoord::akkoord));
    ASSERT_TRUE(waiting_.answer(asked.id, worker("ma"), NoodAntwoord::akkoord));
    EXPECT_EQ(seen_by(worker("bo")), 0U);
    EXPECT_FALSE(waiting_.answer(asked.id, worker("bo"), NoodAntwoord::akkoord));
    EXPECT_FALSE(waiting_.answer(asked.id, worker("ma"), NoodAntwoord::niet_akkoord));
    // A lost answer that is sent again.
    EXPECT_TRUE(waiting_.answer(asked.id, worker("ma"), NoodAntwoord::akkoord));
    // Being opened is not lapsed, however long it takes.
    clock_.set(asked.wacht_tot);
    EXPECT_EQ(waiting_.of("mo")->stand, NoodStand::wacht);
}

TEST_F(NoodaanvragenTest, TellsWhoAskedWhatCameOfIt) {
    const Noodaanvraag refused = ask("mo", "k1");
    ASSERT_TRUE(waiting_.answer(refused.id, worker("ma"), NoodAntwoord::niet_akkoord));
    EXPECT_EQ(waiting_.of("mo")->stand, NoodStand::niet_akkoord);
    const Noodaanvraag agreed = ask("mo", "k2");
    auto taken = waiting_.answer(agreed.id, worker("ma"), NoodAntwoord::akkoord);
    ASSERT_TRUE(taken);
    taken->stand = NoodStand::geopend;
    taken->gezin = Uuid::random(entropy_);
    waiting_.settle(*taken);
    EXPECT_EQ(waiting_.of("mo")->stand, NoodStand::geopend);
    EXPECT_EQ(waiting_.of("mo")->gezin, taken->gezin);
    // What was asked anew meanwhile is not settled by it.
    ask("mo", "k3");
    waiting_.settle(*taken);
    EXPECT_EQ(waiting_.of("mo")->stand, NoodStand::wacht);
}

}  // namespace
}  // namespace naast::http
