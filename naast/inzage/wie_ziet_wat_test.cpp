#include "naast/inzage/wie_ziet_wat.h"

#include "naast/inzage/testing_dewit.h"

#include <gtest/gtest.h>

namespace naast::inzage {
namespace {

using namespace testing_dewit;

std::vector<Kijker> asked(const std::vector<Happened>& more = {}) {
    return wie_ziet_wat(happened(with(de_wit(), more)), today);
}

const Kijker* find(const std::vector<Kijker>& all, const std::string& naam) {
    for (const Kijker& one : all)
        if (one.naam == naam) return &one;
    return nullptr;
}

// "alles taak", "kort toestemming Mara", "niets"
std::string sees(const std::vector<Kijker>& all, const std::string& naam, Categorie wat) {
    const Kijker* one = find(all, naam);
    if (one == nullptr) return "is er niet";
    const auto place = std::find(kennis.begin(), kennis.end(), wat) - kennis.begin();
    const Vak& vak = one->ziet[static_cast<std::size_t>(place)];
    std::string text(to_text(vak.mate));
    if (vak.mate != Mate::niets) text += " " + std::string(to_text(vak.door));
    for (const std::string& lid : vak.van) text += " " + lid;
    if (vak.heel_gezin) text += " heel gezin";
    return text;
}

TEST(WieZietWat, TheRegisseurSeesThePlanAndHowSafeItIsByTask) {
    const auto all = asked();
    EXPECT_EQ(sees(all, "kim", Categorie::plan), "alles taak");
    EXPECT_EQ(sees(all, "kim", Categorie::safety), "alles taak");
    EXPECT_EQ(all.front().naam, "kim");
    EXPECT_EQ(all.front().organisatie, lokaal().naam);
}

TEST(WieZietWat, WithoutConsentTheRegisseurKnowsThatThereIsHelp) {
    EXPECT_EQ(sees(asked(), "kim", Categorie::help), "bestaat taak");
}

TEST(WieZietWat, ConsentOpensWhatIsAboutWhoGaveIt) {
    const Happened consent{"2021-01-01",
                           ToestemmingGegeven{{"t1"}, ToestemmingDoel::hulp_afstemmen, {}, {}},
                           {"mara"}};
    EXPECT_EQ(sees(asked({consent}), "kim", Categorie::help), "kort toestemming Mara");
    const Happened over{"2021-02-01", ToestemmingIngetrokken{{"t1"}}, {"mara"}};
    EXPECT_EQ(sees(asked({consent, over}), "kim", Categorie::help), "bestaat taak");
}

TEST(WieZietWat, TheSchoolSeesOfSafetyOnlyWhatItRecordedItself) {
    EXPECT_EQ(sees(asked(), "saskia", Categorie::safety), "eigen taak Sem heel gezin");
    EXPECT_EQ(sees(asked(), "saskia", Categorie::justice), "niets");
}

TEST(WieZietWat, AProviderSeesTheHelpThatItGives) {
    EXPECT_EQ(sees(asked(), "paul", Categorie::help), "eigen taak Noor heel gezin");
    EXPECT_EQ(sees(asked(), "paul", Categorie::school), "niets");
}

TEST(WieZietWat, AGroundOpensItForVeiligThuis) {
    const auto ground = [](const std::string& day) {
        return Happened{
            day,
            GrondslagVastgelegd{vt(), {Categorie::medical}, "Wmo 2015 5.2.6", VrijeTekst{"Nodig."}},
            {"sem"}};
    };
    EXPECT_EQ(sees(asked(), "tess", Categorie::medical), "bestaat taak");
    EXPECT_EQ(sees(asked({ground("2021-01-01")}), "tess", Categorie::medical),
              "alles grondslag Sem");
}

TEST(WieZietWat, AMemberWhoLogsInStandsThereWithoutAnOrganisation) {
    const auto all = asked();
    ASSERT_NE(find(all, "Mara"), nullptr);
    EXPECT_EQ(find(all, "Mara")->organisatie, "");
    EXPECT_EQ(sees(all, "Mara", Categorie::plan), "alles gezin Mara Noor Sem heel gezin");
    EXPECT_EQ(find(all, "Sem"), nullptr) << "no login";
}

TEST(WieZietWat, WhatIsAboutTheFamilyAsAWholeIsSaid) {
    EXPECT_EQ(sees(asked(), "paul", Categorie::plan), "alles taak Noor heel gezin");
}

TEST(WieZietWat, WhoWorksElsewhereNowStandsThereOnceAsOfNow) {
    const auto all = asked(
        {{"2021-02-01", BetrokkeneVertrokken{{"paul"}}}, {"2021-02-02", erbij("paul", lokaal())}});
    ASSERT_NE(find(all, "paul"), nullptr);
    EXPECT_EQ(find(all, "paul")->organisatie, lokaal().naam);
    EXPECT_EQ(
        std::count_if(all.begin(), all.end(), [](const Kijker& one) { return one.naam == "paul"; }),
        1);
}

TEST(WieZietWat, WhoLeftOrWasHiddenIsNotThere) {
    EXPECT_NE(find(asked(), "saskia"), nullptr);
    const Happened left{"2021-02-01", BetrokkeneVertrokken{{"saskia"}}};
    EXPECT_EQ(find(asked({left}), "saskia"), nullptr);
    const Happened hidden{"2021-02-01", erbij("Afgeschermd", lokaal())};
    EXPECT_EQ(find(asked({hidden}), "Afgeschermd"), nullptr);
}

}  // namespace
}  // namespace naast::inzage
