#include "naast/http/testing.h"

namespace naast::http {
namespace {

using testing_http::body_of;
using testing_http::field_of;
using testing_http::of_family;
using testing_http::World;
namespace json = boost::json;

class RoutesPlanTest : public testing::Test {
protected:
    Response make(const std::string& rest,
                  const std::string& body,
                  const char* who = "joris-bakker") {
        return world_.post(
            of_family(rest), who, body, {{"idempotency-key", std::to_string(++key_)}});
    }
    json::object plan(const char* who = "joris-bakker") {
        return body_of(world_.get(of_family(), who)).at("plan").as_object();
    }

    World world_;
    int key_ = 0;
};

constexpr const char* begin = R"({"tekst":"Rust in huis."})";

TEST_F(RoutesPlanTest, PLN_01_APlanIsBegunAndGetsANewVersion) {
    ASSERT_EQ(plan().at("versies").as_array().size(), 0U);
    ASSERT_EQ(make("/planversies", begin).status, 201);
    ASSERT_EQ(make("/planversies", R"({"tekst":"Rust, en Ruud naar school."})").status, 201);
    const json::array versions = plan().at("versies").as_array();
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0].at("tekst"), "Rust in huis.");
    EXPECT_EQ(versions[1].at("nummer"), 2);
    EXPECT_EQ(field_of(make("/planversies", R"({"tekst":" "})")), "tekst");
}

TEST_F(RoutesPlanTest, PLN_05_AGoalIsSetMadeClearAndEnded) {
    const auto before = plan().at("doelen").as_array().size();
    ASSERT_EQ(make("/doelen", R"({"van":["ruud"],"tekst":"Ik wil weer slapen"})").status, 201);
    const auto last = [&] { return plan().at("doelen").as_array().back(); };
    ASSERT_EQ(plan().at("doelen").as_array().size(), before + 1);
    EXPECT_EQ(last().at("tekst"), "Ik wil weer slapen");
    const std::string id(last().at("id").as_string());
    const auto of_goal = [&](const std::string& rest) { return R"({"doel":")" + id + '"' + rest; };
    ASSERT_EQ(make("/doelaanvullingen", of_goal(R"(,"bereiktAls":"Drie nachten."})")).status, 201);
    EXPECT_EQ(last().at("bereiktAls"), "Drie nachten.");
    ASSERT_EQ(make("/doelafsluitingen", of_goal(R"(,"reden":"bereikt"})")).status, 201);
    EXPECT_FALSE(last().at("geeindigd").is_null());
    EXPECT_EQ(field_of(make("/doelafsluitingen", of_goal(R"(,"reden":"bereikt"})"))), "doel");
    EXPECT_EQ(field_of(make("/doelen", R"({"van":["bo"],"tekst":"x"})")), "van");
}

TEST_F(RoutesPlanTest, PLN_06_WhoDoesWhatByWhenAndThatItIsDone) {
    const Response agreed =
        make("/acties",
             R"({"tekst":"Vaste bedtijd","personen":["moeder"],"medewerker":"joris-bakker",)"
             R"("uiterlijk":"2022-10-01"})");
    ASSERT_EQ(agreed.status, 201) << agreed.body;
    const auto last = [&] { return plan().at("afspraken").as_array().back(); };
    EXPECT_EQ(last().at("medewerker").at("naam"), "Joris Bakker");
    EXPECT_EQ(last().at("gezinsleden"), (json::array{"moeder"}));
    EXPECT_TRUE(last().at("klaar").is_null());
    const std::string done = R"({"actie":")" + std::string(last().at("id").as_string()) + "\"}";
    ASSERT_EQ(make("/actieafrondingen", done).status, 201);
    EXPECT_EQ(last().at("klaar"), "2022-09-12");
    EXPECT_EQ(field_of(make("/actieafrondingen", done)), "actie");
    EXPECT_EQ(field_of(make("/acties", R"({"tekst":"x","personen":[],"medewerker":"kees"})")),
              "medewerker");
    EXPECT_EQ(
        field_of(make("/acties", R"({"tekst":"x","personen":["ruud"],"uiterlijk":"2022-09-11"})")),
        "uiterlijk");
}

// Who keeps no plan with the family makes none; for who does not see the family it is not there.
TEST_F(RoutesPlanTest, OnlyWhoKeepsThePlanMakesIt) {
    const std::size_t before = world_.events();
    const std::vector<std::pair<const char*, const char*>> all{
        {"/planversies", begin},
        {"/doelen", R"({"van":["ruud"],"tekst":"x"})"},
        {"/acties", R"({"tekst":"x","personen":["ruud"]})"}};
    for (const auto& [path, body] : all) {
        EXPECT_EQ(make(path, body, "samira-haddad").status, 400) << path;
        EXPECT_EQ(make(path, body, "moeder-van-ruud").status, 403) << path;
        EXPECT_EQ(make(path, body, "ruud").status, 403) << path;
        EXPECT_EQ(make(path, body, "kees-de-boer").status, 404) << path;
        EXPECT_EQ(make(path, body, "").status, 401) << path;
    }
    EXPECT_EQ(world_.events(), before);
    const auto may = [&](const char* who) {
        return body_of(world_.get(of_family(), who)).at("mag").at("planMaken").as_bool();
    };
    EXPECT_TRUE(may("joris-bakker"));
    EXPECT_FALSE(may("samira-haddad"));
    EXPECT_FALSE(may("moeder-van-ruud"));
}

TEST_F(RoutesPlanTest, WhatWasMadeIsWithdrawn) {
    const Response made = make("/planversies", begin);
    const std::string id(body_of(made).at("gebeurtenis").as_string());
    const Response gone =
        make("/intrekkingen",
             R"({"gebeurtenis":")" + id + R"(","reden":"vergissing","toelichting":"Te vroeg."})");
    ASSERT_EQ(gone.status, 201) << gone.body;
    EXPECT_TRUE(plan().at("versies").as_array().empty());
}

TEST_F(RoutesPlanTest, WhoSawAnOlderPlanIsTold) {
    const std::string seen(world_.get(of_family(), "joris-bakker").header("etag").value());
    ASSERT_EQ(make("/planversies", begin).status, 201);
    const Response late = world_.post(of_family("/planversies"),
                                      "joris-bakker",
                                      R"({"tekst":"Iets anders."})",
                                      {{"idempotency-key", "late"}, {"if-match", seen}});
    EXPECT_EQ(late.status, 412);
    EXPECT_EQ(plan().at("versies").as_array().size(), 1U);
}

}  // namespace
}  // namespace naast::http
