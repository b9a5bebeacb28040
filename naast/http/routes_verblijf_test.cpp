#include "naast/http/testing.h"

namespace naast::http {
namespace {

using testing_http::field_of;
namespace json = boost::json;

class RoutesVerblijfTest : public testing_http::OpdrachtTest {
protected:
    // Placements of Raymond; of Ruud there is one in the story.
    json::array of_raymond() {
        json::array mine;
        const json::value shown = page();
        for (const json::value& one : shown.at("plaatsingen").as_array()) {
            if (one.at("kind") == "raymond") mine.push_back(one);
        }
        return mine;
    }
    // Before the OTS, under which none begins without an authorisation.
    std::string start(const std::string& reasons, const char* heard = R"("moeder","vader")") {
        return fmt::format(
            R"({{"op":"2019-09-02","kind":"raymond","vorm":"pleegzorg","kader":"vrijwillig",)"
            R"("spoed":"gewoon","gehoord":[{}],"beoogdEinde":"2022-12-01",{}}})",
            heard,
            reasons);
    }
    static std::string all_reasons() {
        std::string looked;
        for (const char* what :
             {"fact", "ambulant_crisisteam", "intensief_ambulant", "time_out", "eigen_netwerk"}) {
            looked += fmt::format(
                R"({}{{"wat":"{}","reden":"zorg_te_zwaar"}})", looked.empty() ? "" : ",", what);
        }
        return fmt::format(R"("lichtereVormen":[{{"vorm":"netwerkpleeg","reden":"geen_plek"}}],)"
                           R"("alternatieven":[{}])",
                           looked);
    }
    // Begins one of Raymond. Returns: its key.
    std::string placed() {
        const Response begun = say("plaatsingen", start(all_reasons()));
        EXPECT_EQ(begun.status, 201) << begun.body;
        return of_raymond().at(0).at("plaatsing").as_string().c_str();
    }
    static std::string of(const std::string& key, const std::string& rest) {
        return fmt::format(R"({{"plaatsing":"{}",{}}})", key, rest);
    }
};

}  // namespace

TEST_F(RoutesVerblijfTest, PLC_04_PLC_16_PLC_22_NoneBeginsWithoutItsReasons) {
    const std::size_t before = world_.events();
    EXPECT_EQ(field_of(say("plaatsingen", start(R"("alternatieven":[])"))), "lichtereVormen");
    EXPECT_EQ(field_of(say("plaatsingen",
                           start(R"("lichtereVormen":[{"vorm":"netwerkpleeg",)"
                                 R"("reden":"geen_plek"}])"))),
              "alternatieven");
    EXPECT_EQ(field_of(say("plaatsingen", start(all_reasons(), R"("vader")"))), "gehoord");
    EXPECT_EQ(world_.events(), before);
    EXPECT_EQ(say("plaatsingen", start(all_reasons())).status, 201);
    ASSERT_EQ(of_raymond().size(), 1U);
    EXPECT_EQ(of_raymond()[0].at("sinds"), "2019-09-02");
    EXPECT_EQ(of_raymond()[0].at("beoogdEinde"), "2022-12-01");
}

TEST_F(RoutesVerblijfTest, MEA_06_UnderAnOtsNoneBeginsWithoutAnAuthorisation) {
    std::string then = start(all_reasons());
    then.replace(then.find("2019-09-02"), 10, "2022-09-05");
    EXPECT_EQ(field_of(say("plaatsingen", then)), "kader");
}

TEST_F(RoutesVerblijfTest, PLC_12_FromTheStartToLookingBack) {
    const std::string key = placed();
    EXPECT_EQ(
        say("perspectiefplannen", of(key, R"("op":"2022-09-05","tekst":"Naar huis.")")).status,
        201);
    EXPECT_TRUE(of_raymond()[0].at("perspectiefplan").as_bool());
    EXPECT_EQ(say("contactafspraken",
                  of(key, R"("op":"2022-09-05","wie":["moeder"],"tekst":"Elke zondag.")"))
                  .status,
              201);
    EXPECT_EQ(say("plaatsingevaluatiedagen", of(key, R"("geplandOp":"2022-10-10")")).status, 201);
    EXPECT_EQ(of_raymond()[0].at("evaluatieOp"), "2022-10-10");
    EXPECT_EQ(say("terugkeerdagen",
                  of(key,
                     R"("geplandOp":"2022-11-01","veranderdThuis":["opvoeding_verbeterd"],)"
                     R"("terugkeerplan":"gemaakt")"))
                  .status,
              201);
    EXPECT_EQ(
        say("plaatsingeinden", of(key, R"("op":"2022-09-07","reden":"terug_naar_huis")")).status,
        201);
    EXPECT_EQ(of_raymond()[0].at("totEnMet"), "2022-09-06");
    // Three of the four questions.
    const std::string three = R"("op":"2022-09-08","richtlijnenGevolgd":"Ja.",)"
                              R"("watHadAndersGekund":"Eerder hulp.","perspectief":"Thuis.")";
    EXPECT_EQ(field_of(say("plaatsingevaluaties", of(key, three))),
              "hoeBlijvenOuderEnKindVerbonden");
    EXPECT_EQ(say("plaatsingevaluaties",
                  of(key, three + R"(,"hoeBlijvenOuderEnKindVerbonden":"Zij eten samen.")"))
                  .status,
              201);
    EXPECT_TRUE(of_raymond().empty());
}

TEST_F(RoutesVerblijfTest, PLC_11_WhatAnAcuteOneLacksIsSaidLater) {
    std::string acute = start(R"("tekst":"Vannacht.")");
    acute.replace(acute.find("gewoon"), 6, "acuut");
    ASSERT_EQ(say("plaatsingen", acute).status, 201);
    const json::value one = of_raymond()[0];
    EXPECT_EQ(one.at("ontbreekt").at("lichtereVormen"), (json::array{"netwerkpleeg"}));
    EXPECT_EQ(one.at("ontbreekt").at("alternatieven").as_array().size(), 5U);
    EXPECT_TRUE(one.at("ontbreekt").at("nietGehoord").as_array().empty());
    const std::string key = one.at("plaatsing").as_string().c_str();
    ASSERT_EQ(say("plaatsingaanvullingen", of(key, R"("op":"2022-09-06",)" + all_reasons())).status,
              201);
    EXPECT_TRUE(of_raymond()[0].at("ontbreekt").at("alternatieven").as_array().empty());
    EXPECT_TRUE(of_raymond()[0].at("ontbreekt").at("lichtereVormen").as_array().empty());
}

TEST_F(RoutesVerblijfTest, WithinOneAChildGoesToAnotherPlace) {
    const std::string key = placed();
    EXPECT_TRUE(of_raymond()[0].at("overplaatsen").as_bool());
    EXPECT_EQ(field_of(say("overplaatsingen", of(key, R"("op":"2022-09-05","vorm":"gesloten")"))),
              "vorm");
    EXPECT_EQ(say("overplaatsingen", of(key, R"("op":"2022-09-05","vorm":"gezinshuis")")).status,
              201);
    EXPECT_EQ(of_raymond()[0].at("vorm"), "gezinshuis");
    EXPECT_EQ(of_raymond()[0].at("sinds"), "2019-09-02");
}

TEST_F(RoutesVerblijfTest, OthersRecordNoneAndAreOfferedNone) {
    const std::size_t before = world_.events();
    EXPECT_EQ(say("plaatsingen", start(all_reasons()), "moeder-van-ruud").status, 403);
    EXPECT_EQ(say("plaatsingen", start(all_reasons()), "kees-de-boer").status, 404);
    EXPECT_EQ(say("plaatsingen", start(all_reasons()), "tim-kuipers").status, 400);
    for (const char* who : {"moeder-van-ruud", "tim-kuipers"}) {
        EXPECT_TRUE(page(who).at("plaatsingen").as_array().empty());
        EXPECT_FALSE(page(who).at("mag").at("plaatsingVastleggen").as_bool());
        EXPECT_TRUE(page(who).at("mag").at("plaatsingVan").as_array().empty());
    }
    EXPECT_EQ(world_.events(), before);
    const json::array mine = page().at("mag").at("plaatsingVan").as_array();
    ASSERT_EQ(mine.size(), 2U);
    EXPECT_EQ(mine[1].at("kind"), "raymond");
    EXPECT_EQ(mine[1].at("gezag"), (json::array{"moeder", "vader"}));
}

}  // namespace naast::http
