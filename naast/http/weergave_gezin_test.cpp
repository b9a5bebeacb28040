#include "naast/http/weergave_gezin.h"

#include "naast/http/testing.h"

namespace naast::http {
namespace {

using namespace testing_events;
namespace json = boost::json;

Inhoud born(const char* naam, Gezinsrol rol, const char* day) {
    return PersoonToegevoegd{naam, rol, PartialDate::parse(day), {}};
}
const std::vector<Happened> family{
    {"2020-01-10", aangemeld()},
    {"2020-01-10", born("Moeder", Gezinsrol::moeder, "1985-01-01"), {"moeder"}},
    {"2020-01-10", born("Oma", Gezinsrol::grootouder, "1955-01-01"), {"oma"}},
    {"2020-01-10", born("Sil", Gezinsrol::kind, "2008-06-01"), {"sil"}},
    {"2020-01-10", born("Bo", Gezinsrol::kind, "2015-06-01"), {"bo"}},
    {"2020-01-10", RelatieVastgelegd{RelatieSoort::ouder_van, {"sil"}}, {"moeder"}},
    {"2020-01-10", GezagVastgelegd{GezagSoort::eenhoofdig, {{"moeder"}}}, {"sil", "bo"}},
    {"2020-01-10", HuishoudenGevormd{{"thuis"}, "Thuis", false}, {"moeder", "sil", "bo"}},
    {"2020-01-10", regisseur("ada")},
    {"2020-02-01", BetrokkeneToegevoegd{medewerker("bob"), BetrokkenRol::leerkracht}},
    {"2020-03-01", BetrokkeneVertrokken{{"bob"}, WisselReden::vertrek}}};

const inzage::Gebruiker wie{"ada", "Ada"};

Dossier on(const char* day, const std::vector<Happened>& more = {}) {
    auto story = family;
    story.insert(story.end(), more.begin(), more.end());
    return fold_dossier(family_id(), happened(story), {date(day), date(day)});
}

TEST(WeergaveGezin, TellsWhoHasAuthorityAndWhoLivesWhere) {
    const auto network = netwerk_json(on("2020-02-15"));
    ASSERT_EQ(network.at("gezag").as_array().size(), 2U);
    EXPECT_EQ(network.at("gezag").at(0).at("bij"), (json::array{"moeder"}));
    EXPECT_EQ(network.at("huishoudens").at(0).at("personen"), (json::array{"moeder", "sil", "bo"}));
    EXPECT_EQ(network.at("relaties").at(0).at("tekst").at("nl"), "ouder van");
}

TEST(WeergaveGezin, WhoWorksWithTheFamilyNowStandsBeforeWhoLeft) {
    const auto then = netwerk_json(on("2020-02-15")).at("betrokkenen").as_array();
    ASSERT_EQ(then.size(), 2U);
    EXPECT_EQ(then[0].at("regisseur"), true);
    EXPECT_EQ(then[1].at("nu"), true);
    const auto later = netwerk_json(on("2020-04-01")).at("betrokkenen").as_array();
    EXPECT_EQ(later[1].at("naam"), "bob");
    EXPECT_EQ(later[1].at("nu"), false);
    EXPECT_EQ(later[1].at("totEnMet"), "2020-02-29");
}

TEST(WeergaveGezin, AnActionSaysWhetherItIsOfWhoLooks) {
    const auto made = plan_json(
        on("2020-07-01",
           {{"2020-06-10",
             ActieAfgesproken{{"a"}, {}, {"Bellen"}, medewerker("ada"), date("2020-06-20")}},
            {"2020-06-10", ActieAfgesproken{{"b"}, {}, {"Rijden"}, medewerker("bob"), {}}},
            {"2020-06-10", ActieAfgesproken{{"c"}, {}, {"Slapen"}, {}, {}}, {"sil"}}}),
        inzage::Gezien{},
        wie);
    const auto& actions = made.at("afspraken").as_array();
    ASSERT_EQ(actions.size(), 3U);
    EXPECT_EQ(actions[0].at("vanMij"), true);
    EXPECT_EQ(actions[0].at("dagenTeLaat"), 11);
    EXPECT_EQ(actions[1].at("vanMij"), false);
    EXPECT_EQ(actions[2].at("vanMij"), false);
}

TEST(WeergaveGezin, ThePlanTellsWhoSpokeAndWhoNotYet) {
    inzage::Gezien regisseur;
    regisseur.als = {inzage::Betrekking::regisseur};
    EXPECT_TRUE(plan_json(on("2020-07-01"), regisseur, wie).at("nogTeVragen").as_array().empty());
    const std::vector<Happened> plan{
        {"2020-06-10", GezinsplanGemaakt{VrijeTekst{"Rust thuis."}}},
        {"2020-06-10", DoelGesteld{{"d"}, {"Weer slapen."}, {}}, {"sil"}},
        {"2020-06-10",
         ActieAfgesproken{{"a"}, DoelId{"d"}, {"Vaste bedtijd"}, {}, date("2020-06-20")},
         {"moeder"}},
        {"2020-06-15", DoelGescoord{{"d"}, 6}, {"sil"}},
        {"2020-06-16", StandpuntGegeven{Standpunt::oneens, VrijeTekst{"Te snel."}}, {"sil"}}};
    const auto made = plan_json(on("2020-07-01", plan), regisseur, wie);
    EXPECT_TRUE(plan_json(on("2020-07-01", plan), inzage::Gezien{}, wie)
                    .at("nogTeVragen")
                    .as_array()
                    .empty());
    EXPECT_EQ(made.at("beslissenMee"), (json::array{"moeder", "sil"}));
    EXPECT_EQ(made.at("nogTeVragen"), (json::array{"moeder"}));
    EXPECT_EQ(made.at("versies").at(0).at("meningen").at(0).at("standpunt"), "oneens");
    EXPECT_EQ(made.at("doelen").at(0).at("scores").at(0).at("cijfer"), 6);
    EXPECT_EQ(made.at("afspraken").at(0).at("dagenTeLaat"), 11);
    EXPECT_EQ(made.at("afspraken").at(0).at("gezinsleden"), (json::array{"moeder"}));
}

}  // namespace
}  // namespace naast::http
