#include "naast/http/weergave_verblijf.h"

#include "naast/http/testing.h"

namespace naast::http {
namespace {

using namespace testing_events;
namespace json = boost::json;

Dossier on(const char* day) {
    return fold_dossier(
        family_id(),
        happened(
            {{"2020-01-10", aangemeld()},
             {"2020-01-10", persoon(), {"sil"}},
             {"2020-02-01", UithuisplaatsingGestart{{"p1"}, VerblijfVorm::gezinshuis}, {"sil"}},
             {"2020-02-02", PerspectiefplanGemaakt{{"p1"}, {}}, {"sil"}},
             {"2020-02-03", PlaatsingEvaluatieGepland{{"p1"}, date("2020-03-10")}, {"sil"}},
             {"2020-03-01", Overgeplaatst{{"p1"}, VerblijfVorm::leefgroep, {}}, {"sil"}},
             {"2020-04-01",
              UithuisplaatsingBeeindigd{{"p1"}, VerblijfEinde::terug_naar_huis, {}},
              {"sil"}}}),
        {date(day), date(day)});
}
json::value first(const char* day) {
    inzage::Gezien regisseur;
    regisseur.mag_vastleggen = true;
    regisseur.als = {inzage::Betrekking::regisseur};
    const json::array all = plaatsingen_json(on(day), &regisseur);
    return all.empty() ? json::value(nullptr) : all.front();
}

TEST(WeergaveVerblijf, TellsWhatIsKnownOfOneOnThatDay) {
    EXPECT_TRUE(first("2020-01-31").is_null());
    const json::value begun = first("2020-02-01");
    EXPECT_EQ(begun.at("kind"), "sil");
    EXPECT_EQ(begun.at("titel").at("nl"), "Gezinshuis");
    EXPECT_EQ(begun.at("totEnMet"), nullptr);
    EXPECT_EQ(begun.at("evaluatieOp"), nullptr);
    EXPECT_FALSE(begun.at("perspectiefplan").as_bool());
    EXPECT_EQ(begun.at("ontbreekt").at("lichtereVormen"),
              (json::array{"netwerkpleeg", "pleegzorg"}));
    EXPECT_TRUE(begun.at("ontbreekt").at("beoogdEinde").as_bool());
    const json::value later = first("2020-03-10");
    EXPECT_EQ(later.at("titel").at("nl"), "Leefgroep");
    EXPECT_EQ(later.at("evaluatieOp"), "2020-03-10");
    EXPECT_TRUE(later.at("perspectiefplan").as_bool());
    EXPECT_EQ(first("2020-03-11").at("evaluatieOp"), nullptr);
}

// Of one that is over, nothing is missing but to look back.
TEST(WeergaveVerblijf, OneThatIsOverStandsUntilItIsLookedBackOn) {
    const json::value over = first("2020-04-01");
    EXPECT_EQ(over.at("totEnMet"), "2020-03-31");
    EXPECT_FALSE(over.at("geevalueerd").as_bool());
    EXPECT_TRUE(over.at("ontbreekt").at("lichtereVormen").as_array().empty());
}

TEST(WeergaveVerblijf, WhoRecordsNothingIsOfferedNothing) {
    EXPECT_TRUE(plaatsingen_json(on("2020-02-01"), nullptr).empty());
    json::object mag;
    add_placements(mag, on("2020-01-31"), nullptr);
    EXPECT_FALSE(mag["plaatsingVastleggen"].as_bool());
    EXPECT_TRUE(mag["plaatsingVan"].as_array().empty());
}

}  // namespace
}  // namespace naast::http
