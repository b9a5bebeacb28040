#include "naast/inzage/inzage.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast::inzage {

using namespace testing_events;

namespace {

std::vector<Relatie> relations(const std::vector<Happened>& story,
                               const std::string& bekend_op = "2030-01-01") {
    return relations_of(fold_of<Gezin>(happened(story), "2030-01-01", bekend_op));
}

Gebruiker subject(const std::string& id) {
    return {{id}, id, team()};
}

bool sees(const std::string& who, const std::vector<Relatie>& relations, const std::string& day) {
    return decide(subject(who), relations, date(day)) == Besluit::toegestaan;
}

Inhoud betrokkene(const std::string& id) {
    return BetrokkeneToegevoegd{medewerker(id), BetrokkenRol::hulpverlener};
}
Inhoud vertrokken(const std::string& id) {
    return BetrokkeneVertrokken{{id}, WisselReden::einde_betrokkenheid};
}

const std::vector<Happened> story{{"2020-01-10", aangemeld()},
                                  {"2020-01-10", persoon(), {"sil"}},
                                  {"2020-01-10", regisseur("ada")},
                                  {"2020-03-01", betrokkene("bo")},
                                  {"2020-06-01", vertrokken("bo")},
                                  {"2020-09-01", regisseur_weg("ada")},
                                  {"2020-09-01", regisseur("cas")}};

}  // namespace

TEST(COO01, TheRegisseurSeesTheFamilyFromTheFirstDayUntilTheNextOneBegins) {
    const auto ties = relations(story);
    EXPECT_FALSE(sees("ada", ties, "2020-01-09"));
    EXPECT_TRUE(sees("ada", ties, "2020-01-10"));
    EXPECT_TRUE(sees("ada", ties, "2020-08-31"));
    EXPECT_FALSE(sees("ada", ties, "2020-09-01"));
    EXPECT_FALSE(sees("cas", ties, "2020-08-31"));
    EXPECT_TRUE(sees("cas", ties, "2020-09-01"));
    EXPECT_TRUE(sees("cas", ties, "2029-12-31"));
}

TEST(FAM05, SomeoneInvolvedSeesTheFamilyUntilTheDayOfLeaving) {
    const auto ties = relations(story);
    EXPECT_FALSE(sees("bo", ties, "2020-02-29"));
    EXPECT_TRUE(sees("bo", ties, "2020-03-01"));
    EXPECT_TRUE(sees("bo", ties, "2020-05-31"));
    EXPECT_FALSE(sees("bo", ties, "2020-06-01"));
}

TEST(FAM05, WhoComesBackSeesItAgainAndNotTheTimeBetween) {
    auto back = story;
    back.push_back({"2020-08-01", betrokkene("bo")});
    const auto ties = relations(back);
    EXPECT_FALSE(sees("bo", ties, "2020-07-31"));
    EXPECT_TRUE(sees("bo", ties, "2020-08-01"));
}

TEST(FAM05, WhoHadTwoTiesKeepsSightWhileOneOfThemLasts) {
    auto both = story;
    both.push_back({"2020-05-01", betrokkene("ada")});
    const auto ties = relations(both);
    EXPECT_TRUE(sees("ada", ties, "2020-09-01"));
}

TEST(Inzage, ForAnyoneElseTheFamilyDoesNotExist) {
    const auto ties = relations(story);
    EXPECT_EQ(decide(subject("dirk"), ties, date("2020-05-01")), Besluit::bestaat_niet);
    EXPECT_EQ(decide(subject(""), ties, date("2020-05-01")), Besluit::bestaat_niet);
    EXPECT_EQ(decide(subject("ad"), ties, date("2020-05-01")), Besluit::bestaat_niet);
    EXPECT_EQ(decide(subject("adaa"), ties, date("2020-05-01")), Besluit::bestaat_niet);
}

TEST(Inzage, ToBeOfTheSameOrganisationOrToBearTheSameNameIsNotEnough) {
    const Gebruiker namesake{{"ada-2"}, "ada", team()};
    EXPECT_EQ(decide(namesake, relations(story), date("2020-05-01")), Besluit::bestaat_niet);
}

TEST(Inzage, AnotherOrganisationOrNameDoesNotTakeSightAway) {
    const Gebruiker moved{{"ada"}, "Ada Kuip-Bos", aanbieder()};
    EXPECT_EQ(decide(moved, relations(story), date("2020-05-01")), Besluit::toegestaan);
}

TEST(Inzage, AFamilyWithoutAnyoneIsSeenByNobody) {
    EXPECT_TRUE(relations({{"2020-01-10", aangemeld()}}).empty());
    EXPECT_EQ(decide(subject("ada"), {}, date("2020-05-01")), Besluit::bestaat_niet);
}

TEST(Inzage, WorkForAFamilyGivesNoSightUnlessTheFamilySaysWhoIsInvolved) {
    const auto ties = relations({{"2020-01-10", aangemeld()},
                                 {"2020-01-10", maatregel("m1"), {"sil"}},
                                 {"2020-01-11", LeidingGewisseld{{"m1"}, medewerker("ada"), true}},
                                 {"2020-01-12", contact(), {"sil"}}});
    EXPECT_TRUE(ties.empty());
}

TEST(Inzage, TheTiesAreThoseOfRegisseursAndEveryoneInvolvedPastOnesIncluded) {
    const auto ties = relations(story);
    ASSERT_EQ(ties.size(), 3U);
    EXPECT_EQ(ties[0].medewerker, MedewerkerId{"ada"});
    EXPECT_EQ(ties[0].period, (Period{date("2020-01-10"), date("2020-09-01")}));
    EXPECT_EQ(ties[1].medewerker, MedewerkerId{"cas"});
    EXPECT_EQ(ties[1].period, (Period{date("2020-09-01"), std::nullopt}));
    EXPECT_EQ(ties[2].medewerker, MedewerkerId{"bo"});
    EXPECT_EQ(ties[2].period, (Period{date("2020-03-01"), date("2020-06-01")}));
}

TEST(Inzage, WhoWasAddedByMistakeLosesSightWhenThatIsWithdrawn) {
    auto mistaken = story;
    mistaken.push_back({"2020-10-01", betrokkene("dirk")});
    EXPECT_TRUE(sees("dirk", relations(mistaken), "2020-11-01"));
    mistaken.push_back(
        {"2020-11-01",
         GebeurtenisIngetrokken{event_id(8), IntrekReden::verkeerd_gezin, {"Ander gezin."}}});
    EXPECT_FALSE(sees("dirk", relations(mistaken), "2020-11-01"));
}

TEST(Inzage, ALeavingThatIsToldLateEndsSightOnlyOnceItIsKnown) {
    auto late = story;
    late[4].bekend_op = "2020-07-01";
    EXPECT_TRUE(sees("bo", relations(late, "2020-06-30"), "2020-06-15"));
    EXPECT_FALSE(sees("bo", relations(late, "2020-07-01"), "2020-06-15"));
}

}  // namespace naast::inzage
