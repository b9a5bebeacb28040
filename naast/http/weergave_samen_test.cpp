#include "naast/http/weergave_samen.h"

#include "naast/http/testing.h"
#include "naast/inzage/stuk.h"

namespace naast::http {
namespace {

using namespace testing_events;
namespace json = boost::json;

Dossier on(const char* day) {
    const Organisatie vt{"Veilig Thuis", OrganisatieSoort::veilig_thuis};
    return fold_dossier(
        family_id(),
        happened({{"2020-01-10", aangemeld()},
                  {"2020-02-01", AnalyseGestart{{"a1"}, team()}},
                  {"2020-03-01",
                   AnalyseAfgerond{{"a1"},
                                   Zwaarte::zwaar,
                                   {{FactorSoort::risico, Leefgebied::geld, {"Schulden."}}},
                                   {}}},
                  {"2020-04-01", AnalyseBijgewerkt{{"a1"}, {}}},
                  {"2020-05-01",
                   TafelBijeengeroepen{
                       {"t1"}, TafelSoort::experttafel, team(), date("2020-05-10"), {vt}, {}}},
                  {"2020-05-10", TafelGehouden{{"t1"}, {vt}, {}}},
                  {"2020-05-11", AdviesUitgebracht{{"adv"}, {"t1"}, {"Eerst rust."}}}}),
        {date(day), date(day)});
}
json::value table(const char* day) {
    inzage::Gezien regisseur;
    regisseur.mag_vastleggen = true;
    regisseur.als = {inzage::Betrekking::regisseur};
    const json::array all = tafels_json(on(day), &regisseur);
    return all.empty() ? json::value(nullptr) : all.front();
}
json::value analysis(const char* day) {
    const json::array all = analyses_json(on(day).plan, {"an", "An", team()});
    return all.empty() ? json::value(nullptr) : all.front();
}

TEST(WeergaveSamen, AnAnalysisIsThereAsFarAsItHasCome) {
    EXPECT_TRUE(analysis("2020-01-31").is_null());
    EXPECT_EQ(analysis("2020-02-29").at("klaarOp"), nullptr);
    EXPECT_EQ(analysis("2020-02-29").at("door"), json::value(team().naam));
    const json::value done = analysis("2020-03-31");
    EXPECT_EQ(done.at("klaarOp"), "2020-03-01");
    EXPECT_EQ(done.at("bijgewerktOp"), nullptr);
    EXPECT_EQ(done.at("factoren").at(0),
              (json::value{{"soort", "risico"}, {"gebied", "geld"}, {"tekst", "Schulden."}}));
    EXPECT_EQ(analysis("2020-04-01").at("bijgewerktOp"), "2020-04-01");
}

TEST(WeergaveSamen, OnlyTheOwnOrganisationGoesOnWithAnAnalysis) {
    EXPECT_TRUE(analysis("2020-02-29").at("vanOns").as_bool());
    const auto of_another = analyses_json(on("2020-02-29").plan, {"pa", "Pa", aanbieder()});
    EXPECT_FALSE(of_another.front().at("vanOns").as_bool());
}

TEST(WeergaveSamen, ANameThatDoesNotShowIsNotThere) {
    Dossier dossier = on("2020-05-09");
    dossier.plan.analyses.front().organisatie = {inzage::afgeschermd, OrganisatieSoort::overig};
    dossier.overleg.tafels.front().genodigd = {{inzage::afgeschermd, OrganisatieSoort::overig}};
    EXPECT_EQ(analyses_json(dossier.plan, {"an", "An", team()}).front().at("door"), nullptr);
    inzage::Gezien regisseur;
    regisseur.mag_vastleggen = true;
    regisseur.als = {inzage::Betrekking::regisseur};
    EXPECT_TRUE(tafels_json(dossier, &regisseur).front().at("genodigd").as_array().empty());
}

TEST(WeergaveSamen, ATableIsCalledHeldAndAdvises) {
    EXPECT_TRUE(table("2020-04-30").is_null());
    const json::value called = table("2020-05-09");
    EXPECT_EQ(called.at("titel").at("nl"), "Experttafel");
    EXPECT_EQ(called.at("geplandOp"), "2020-05-10");
    EXPECT_EQ(called.at("genodigd").at(0),
              (json::value{{"naam", "Veilig Thuis"}, {"soort", "veilig_thuis"}}));
    EXPECT_EQ(called.at("gehoudenOp"), nullptr);
    EXPECT_EQ(table("2020-05-10").at("gehoudenOp"), "2020-05-10");
    EXPECT_FALSE(table("2020-05-10").at("advies").as_bool());
    EXPECT_TRUE(table("2020-05-11").at("advies").as_bool());
}

TEST(WeergaveSamen, WhoRecordsNothingIsOfferedNothing) {
    EXPECT_TRUE(tafels_json(on("2020-06-01"), nullptr).empty());
    inzage::Gezien provider;
    provider.mag_vastleggen = true;
    provider.als = {inzage::Betrekking::aanbieder};
    EXPECT_TRUE(tafels_json(on("2020-06-01"), &provider).empty());
    EXPECT_FALSE(can_look_together(&provider));
}

}  // namespace
}  // namespace naast::http
