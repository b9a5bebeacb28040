// To organisations: see wereld_van_test.cpp. Here: to one of the family, or who stands beside it.
#include "naast/inzage/toestemmingen_van.h"

#include "naast/inzage/dagbegin.h"
#include "naast/inzage/testing_dewit.h"
#include "naast/inzage/wereld_van.h"

#include <gtest/gtest.h>

namespace naast::inzage {

using namespace testing_dewit;

namespace {

Happened allows(const std::string& wie,
                std::optional<PersoonId> aan_persoon,
                std::optional<InlogId> aan_inlog = {},
                std::optional<Date> tot_en_met = {}) {
    return {"2021-01-01",
            MeelezenToegestaan{{"m-" + wie},
                               {Categorie::help, Categorie::plan},
                               std::move(aan_persoon),
                               std::move(aan_inlog),
                               tot_en_met},
            {wie}};
}
// "jay help to mara-d", those that are live.
std::vector<std::string> given(const std::vector<Happened>& more, Instant at = today) {
    std::vector<std::string> all;
    for (const Toestemming& one :
         wereld_van(happened(with(de_wit(), more)), at, "").wereld.toestemmingen) {
        EXPECT_EQ(one.doel, Doel::eigen_inzage);
        all.push_back(one.gever.waarde + " " + one.over.waarde + " " +
                      std::string(to_text(one.categorie)) + " to " + one.aan);
    }
    return all;
}
using Lines = std::vector<std::string>;

}  // namespace

TEST(ToestemmingenVan, OfAMemberTheOwnLoginIsMeantAndNotWhoStandsBeside) {
    EXPECT_EQ(given({allows("jay", PersoonId{"mara"})}),
              (Lines{"jay jay help to mara-d", "jay jay plan to mara-d"}));
    // Pim has a lawyer.
    EXPECT_EQ(given({allows("jay", PersoonId{"pim"})}),
              (Lines{"jay jay help to pim-d", "jay jay plan to pim-d"}));
    EXPECT_TRUE(given({allows("jay", PersoonId{"sem"})}).empty());  // who has none
}

TEST(ToestemmingenVan, ALoginIsMeantAsItIs) {
    EXPECT_EQ(given({{"2021-01-01", InlogGekoppeld{{"ali"}, InlogAls::jim}, {"noor"}},
                     allows("noor", {}, InlogId{"ali"})}),
              (Lines{"noor noor help to ali", "noor noor plan to ali", "noor noor core to ali"}));
    // A login that is nobody's is for nobody.
    EXPECT_TRUE(given({allows("noor", {}, InlogId{"noor-e"})}).empty());
}

TEST(ToestemmingenVan, AParentConsentsForTheChildrenToo) {
    const Lines all = given({allows("pim", {}, InlogId{"noor-d"})});
    EXPECT_EQ(all.size(), 6U);  // two kinds, of himself, Noor and Sem; not of Jay
    EXPECT_EQ(std::count(all.begin(), all.end(), "pim sem plan to noor-d"), 1);
}

// Finding: a login that was the member's and then of somebody beside another kept the consent.
TEST(ToestemmingenVan, ALoginThatIsThatMemberNoMoreReadsNothing) {
    const std::vector<Happened> story{
        allows("jay", PersoonId{"pim"}),
        {"2021-02-01", InlogOntkoppeld{{"pim-d"}}, {"pim"}},
        {"2021-02-02", InlogGekoppeld{{"pim-d"}, InlogAls::netwerk}, {"noor"}}};
    EXPECT_EQ(given(story, begin_of(date("2021-01-31"))).size(), 2U);
    EXPECT_TRUE(given(story).empty());
}

TEST(ToestemmingenVan, ToNobodyInParticularIsToNobody) {
    EXPECT_TRUE(given({allows("jay", {})}).empty());
}

TEST(ToestemmingenVan, ItEndsAfterTheLastDayOrAfterAYearOrWhenItIsWithdrawn) {
    constexpr std::chrono::seconds a_second{1};
    const auto until = allows("jay", PersoonId{"mara"}, {}, date("2021-05-31"));
    EXPECT_FALSE(given({until}, begin_of(date("2021-06-01")) - a_second).empty());
    EXPECT_TRUE(given({until}, begin_of(date("2021-06-01"))).empty());
    const auto open = allows("jay", PersoonId{"mara"});
    EXPECT_FALSE(given({open}, begin_of(date("2022-01-01")) - a_second).empty());
    EXPECT_TRUE(given({open}, begin_of(date("2022-01-01"))).empty());
    EXPECT_TRUE(given({open, {"2021-02-01", ToestemmingIngetrokken{{"m-jay"}}, {"jay"}}}).empty());
}

}  // namespace naast::inzage
