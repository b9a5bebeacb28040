#include "naast/inzage/gronden.h"

#include "naast/inzage/testing.h"

#include <gtest/gtest.h>

namespace naast::inzage {

using namespace testing_inzage;

namespace {

Instant noon(const std::string& day) {
    return at(day + "T11:00:00Z");
}

// The consent of these, on what is medical of one member, for the local team.
struct Row {
    const char* because;
    const char* over;
    std::vector<const char*> givers;
    Schakelaars schakelaars{};
    bool is_met = false;
};

constexpr Schakelaars one_parent{Toestemming12Tot15::beiden, GezamenlijkGezag::een_ouder};
constexpr Schakelaars child_alone{Toestemming12Tot15::alleen_kind, GezamenlijkGezag::alle_ouders};

Situatie asked(const Row& row) {
    Situatie s = situation("kim", "E3", Doel::samenwerken);
    s.item.delen.front().over = {who(row.over)};
    s.schakelaars = row.schakelaars;
    for (const char* giver : row.givers) {
        s.wereld.toestemmingen.push_back({who(giver),
                                          who(row.over),
                                          Categorie::medical,
                                          "Lokaal team",
                                          Doel::samenwerken,
                                          always()});
    }
    return s;
}

bool is_met(const Situatie& s) {
    return heeft_toestemming(
        s.wereld, s.item.delen.front(), Categorie::medical, s.aanvraag, s.schakelaars);
}

}  // namespace

TEST(Leeftijd, IsCountedInFullYearsOnTheDutchDay) {
    const Lid noor{who("noor"), date("2006-06-10")};
    EXPECT_EQ(leeftijd(noor, at("2022-06-09T21:59:59Z")), 15);
    EXPECT_EQ(leeftijd(noor, at("2022-06-09T22:00:00Z")), 16);
    EXPECT_EQ(leeftijd(noor, noon("2022-06-10")), 16);
}

TEST(Leeftijd, WhoIsBornOn29FebruaryIsAYearOlderOn1March) {
    const Lid kind{who("kind"), date("2004-02-29")};
    EXPECT_EQ(leeftijd(kind, noon("2019-02-28")), 14);
    EXPECT_EQ(leeftijd(kind, noon("2019-03-01")), 15);
    EXPECT_EQ(leeftijd(kind, noon("2020-02-28")), 15);
    EXPECT_EQ(leeftijd(kind, noon("2020-02-29")), 16);
}

// Sem is 9, Noor 14, Jay 16. Mara and Pim have authority over Sem and Noor, Mara alone over Jay.
TEST(Toestemming, IsGivenByTheRightPeopleForTheAge) {
    const std::vector<Row> table{
        {"nobody", "sem", {}},
        {"one parent of two, where all must", "sem", {"mara"}},
        {"both parents", "sem", {"mara", "pim"}, {}, true},
        {"one parent of two, where one may", "sem", {"mara"}, one_parent, true},
        {"a child of 9 itself", "sem", {"sem"}},
        {"a child of 14 alone, where both must", "noor", {"noor"}},
        {"the parents alone", "noor", {"mara", "pim"}},
        {"the child of 14 and one parent", "noor", {"noor", "mara"}},
        {"the child of 14 and one parent, where one may",
         "noor",
         {"noor", "mara"},
         one_parent,
         true},
        {"the child of 14 and both", "noor", {"noor", "mara", "pim"}, {}, true},
        {"the child of 14 alone, where it may", "noor", {"noor"}, child_alone, true},
        {"a parent of one of 16", "jay", {"mara"}},
        {"one of 16", "jay", {"jay"}, {}, true},
        {"an adult", "mara", {"mara"}, {}, true},
        {"another adult", "mara", {"pim"}}};
    for (const Row& row : table) EXPECT_EQ(is_met(asked(row)), row.is_met) << row.because;
}

TEST(Toestemming, OfAParentWithAuthorityIsBlockedByTheOther) {
    Situatie s = asked({"", "sem", {"mara"}, one_parent});
    s.wereld.blokkades.push_back({who("pim"), who("sem"), Categorie::medical, always()});
    EXPECT_FALSE(is_met(s));
    s.wereld.leden[3].gezag[1].venster = until("2021-03-15T09:00:00Z");
    EXPECT_TRUE(is_met(s)) << "who has no authority cannot block";
}

TEST(Toestemming, ForAPersonWhoIsNotCompetentIsGivenByTheParentsAndFrom18OnByNobody) {
    Situatie s = asked({"", "jay", {"jay"}});
    s.wereld.leden[4].wilsonbekwaam = {always()};
    EXPECT_FALSE(is_met(s));
    Situatie by_parent = asked({"", "jay", {"mara"}});
    by_parent.wereld.leden[4].wilsonbekwaam = {always()};
    EXPECT_TRUE(is_met(by_parent));
    Situatie adult = asked({"", "mara", {"mara"}});
    adult.wereld.leden[0].wilsonbekwaam = {always()};
    EXPECT_FALSE(is_met(adult));
}

TEST(Toestemming, IsForOnePurposeOneRecipientAndOneTime) {
    Situatie s = asked({"", "jay", {"jay"}});
    ASSERT_TRUE(is_met(s));
    Situatie other = s;
    other.aanvraag.doel = Doel::onderzoek;
    EXPECT_FALSE(is_met(other));
    other = s;
    other.aanvraag.subject.organisatie = "P1";
    EXPECT_FALSE(is_met(other));
    other = s;
    other.wereld.toestemmingen.front().venster = until("2021-03-15T10:00:00Z");
    EXPECT_FALSE(is_met(other)) << "the last moment is no longer in it";
    other = s;
    other.item.delen.front().over.clear();
    EXPECT_FALSE(is_met(other)) << "of nobody in particular nobody can consent";
}

TEST(Dreiging, HoldsAfterItsEndUntilThePlaceIsReleased) {
    Wereld w = de_wit();
    const auto holds_on = [&](const char* moment) {
        return is_dreiging_voor(w, who("pim"), who("mara"), at(moment));
    };
    EXPECT_FALSE(holds_on("2020-11-02T08:59:59Z"));
    EXPECT_TRUE(holds_on("2020-11-02T09:00:00Z"));
    w.dreigingen.front().venster.until = at("2021-01-01T00:00:00Z");
    EXPECT_TRUE(holds_on("2021-03-15T10:00:00Z"));
    w.vrijgaven.push_back({who("mara"), who("pim"), {at("2021-03-15T10:00:00Z"), {}}});
    EXPECT_TRUE(holds_on("2021-03-15T09:59:59Z"));
    EXPECT_FALSE(holds_on("2021-03-15T10:00:00Z"));
}

TEST(Mandaat, MustBeLiveInTheOrganisationInWhichOneActs) {
    Wereld w = de_wit();
    Subject kim = subject("kim");
    EXPECT_TRUE(heeft_mandaat(w, kim, today));
    kim.organisatie = "P1";
    EXPECT_FALSE(heeft_mandaat(w, kim, today));
    w.mandaten.clear();
    EXPECT_FALSE(heeft_mandaat(w, subject("kim"), today));
    EXPECT_TRUE(heeft_mandaat(w, subject("mara"), today)) << "a citizen needs none";
}

}  // namespace naast::inzage
