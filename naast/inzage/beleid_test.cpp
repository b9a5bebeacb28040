#include "naast/inzage/beleid.h"

#include <gtest/gtest.h>

#include <set>

namespace naast::inzage {

TEST(Beleid, HasOneRowForEachAndEachHasASourceAndADay) {
    std::set<Rij> rows;
    for (const Beleidsrij& row : beleid()) {
        EXPECT_TRUE(rows.insert(row.rij).second) << to_text(row.rij);
        EXPECT_FALSE(row.bron.empty()) << to_text(row.rij);
        EXPECT_GT(row.vanaf, date("2000-01-01")) << to_text(row.rij);
    }
    EXPECT_EQ(rows.size(), enum_texts<Rij>().size());
}

TEST(Beleid, ACellIsReadLetterByLetter) {
    const Cel& help = cel(Rij::regisseur, Categorie::help);
    ASSERT_EQ(help.size(), 2U);
    EXPECT_EQ(help[0].zicht, Zicht::samenvatting);
    EXPECT_TRUE(help[0].toestemming);
    EXPECT_EQ(help[1].zicht, Zicht::bestaat);
    EXPECT_FALSE(help[1].toestemming);
    const Cel& plan = cel(Rij::aanbieder, Categorie::plan);
    ASSERT_EQ(plan.size(), 2U);
    EXPECT_TRUE(plan[1].schrijven && plan[1].gericht);
    EXPECT_EQ(plan[1].zicht, Zicht::niets);
    EXPECT_TRUE(cel(Rij::verwijzer, Categorie::medical).empty());
}

// A cell that writes what it cannot read, or that shows nothing, is a typing error.
TEST(Beleid, EachWayInACellGivesSomething) {
    for (const Beleidsrij& row : beleid()) {
        for (std::size_t i = 0; i + 1 < table_categories; ++i) {
            for (const Mogelijkheid& way : cel(row.rij, static_cast<Categorie>(i)))
                EXPECT_NE(way.zicht != Zicht::niets, way.schrijven) << to_text(row.rij) << i;
        }
    }
}

TEST(Beleid, EachTieHasAPurposeAndNoTieIsForAnEmergency) {
    for (std::size_t i = 0; i < enum_texts<Betrekking>().size(); ++i) {
        const auto betrekking = static_cast<Betrekking>(i);
        bool any = false;
        for (const Doel doel :
             {Doel::samenwerken, Doel::onderzoek, Doel::eigen_inzage, Doel::toezicht})
            any = any || laat_toe(betrekking, doel);
        EXPECT_TRUE(any) << to_text(betrekking);
        EXPECT_FALSE(laat_toe(betrekking, Doel::nood)) << to_text(betrekking);
    }
    EXPECT_FALSE(laat_toe(Betrekking::regisseur, Doel::eigen_inzage));
    EXPECT_FALSE(laat_toe(Betrekking::ouder_met_gezag, Doel::samenwerken));
}

TEST(Reikwijdte, ConsentForSchoolIsForSchoolAndThePlanAlone) {
    EXPECT_EQ(reikwijdte_van(ToestemmingDoel::onderwijs).wat,
              (std::vector{Categorie::school, Categorie::plan}));
    EXPECT_EQ(reikwijdte_van(ToestemmingDoel::onderzoek).doel, Doel::onderzoek);
    for (std::size_t i = 0; i < enum_texts<ToestemmingDoel>().size(); ++i) {
        for (const Categorie wat : reikwijdte_van(static_cast<ToestemmingDoel>(i)).wat)
            EXPECT_LT(wat, Categorie::loc);  // no consent opens what is closed
    }
}

}  // namespace naast::inzage
