#include "naast/http/testing.h"

namespace naast::http {
namespace {

using testing_http::body_of;
using testing_http::field_of;
using testing_http::of_family;
using testing_http::World;
namespace json = boost::json;

class RoutesWoordTest : public testing::Test {
protected:
    Response say(const std::string& rest, const std::string& body, const char* who) {
        return world_.post(
            of_family(rest), who, body, {{"idempotency-key", std::to_string(++key_)}});
    }
    json::value page(const char* who) { return body_of(world_.get(of_family(), who)); }
    // What of one kind this one sees on the timeline.
    std::vector<std::string> texts(const char* soort, const char* who) {
        std::vector<std::string> all;
        const auto line = body_of(world_.get(of_family("/tijdlijn"), who));
        for (const auto& e : line.at("gebeurtenissen").as_array()) {
            if (e.at("soort") == soort) all.emplace_back(e.at("tekst").as_string());
        }
        return all;
    }

    World world_;
    int key_ = 0;
};

constexpr const char* no = R"({"versie":1,"standpunt":"oneens","tekst":"Het gaat te snel."})";

TEST_F(RoutesWoordTest, PLN_02_AParentAndAYoungsterSayWhatTheyThinkOfThePlan) {
    EXPECT_EQ(say("/mijn-standpunten", no, "moeder-van-ruud").status, 400);  // no plan yet
    ASSERT_EQ(say("/planversies", R"({"tekst":"Rust."})", "joris-bakker").status, 201);
    EXPECT_EQ(page("moeder-van-ruud").at("mag").at("standpuntGeven"), true);
    ASSERT_EQ(say("/mijn-standpunten", no, "moeder-van-ruud").status, 201);
    ASSERT_EQ(say("/mijn-standpunten", R"({"versie":1,"standpunt":"eens"})", "ruud").status, 201);
    const auto opinions = [&] {
        return page("joris-bakker").at("plan").at("versies").as_array().back().at("meningen");
    };
    ASSERT_EQ(opinions().as_array().size(), 2U);
    EXPECT_EQ(opinions().at(0).at("persoon"), "moeder");
    EXPECT_EQ(opinions().at(0).at("standpunt"), "oneens");
    EXPECT_EQ(opinions().at(1).at("persoon"), "ruud");
    ASSERT_EQ(
        say("/mijn-standpunten", R"({"versie":1,"standpunt":"eens"})", "moeder-van-ruud").status,
        201);
    EXPECT_EQ(opinions().at(0).at("standpunt"), "eens");
}

// The body cannot name whose word it is, and a no has its reason.
TEST_F(RoutesWoordTest, OneSpeaksForOneselfAlone) {
    ASSERT_EQ(say("/planversies", R"({"tekst":"Rust."})", "joris-bakker").status, 201);
    const std::size_t before = world_.events();
    EXPECT_EQ(field_of(say("/mijn-standpunten",
                           R"({"versie":1,"standpunt":"eens","personen":["ruud"]})",
                           "moeder-van-ruud")),
              "personen");
    EXPECT_EQ(field_of(say("/mijn-standpunten", R"({"versie":1,"standpunt":"oneens"})", "ruud")),
              "tekst");
    for (const char* worker : {"joris-bakker", "samira-haddad"}) {
        EXPECT_EQ(say("/mijn-standpunten", no, worker).status, 403) << worker;
        EXPECT_EQ(say("/berichten", R"({"tekst":"x"})", worker).status, 403) << worker;
        EXPECT_EQ(page(worker).at("mag").at("standpuntGeven"), false);
    }
    EXPECT_EQ(say("/mijn-standpunten", no, "kees-de-boer").status, 404);
    EXPECT_EQ(say("/berichten", R"({"tekst":"x"})", "kees-de-boer").status, 404);
    EXPECT_EQ(world_.events(), before);
}

TEST_F(RoutesWoordTest, SIG_18_WhatSomeoneLetsKnowIsReadByWhoDirects) {
    const Response sent =
        say("/berichten", R"({"tekst":"Raymond slaapt slecht."})", "moeder-van-ruud");
    ASSERT_EQ(sent.status, 201) << sent.body;
    const std::vector<std::string> told{"Raymond slaapt slecht."};
    EXPECT_EQ(texts("gezin_zocht_contact", "joris-bakker"), told);
    EXPECT_EQ(texts("gezin_zocht_contact", "moeder-van-ruud"), told);
    EXPECT_EQ(field_of(say("/berichten", R"({"tekst":""})", "ruud")), "tekst");
}

TEST_F(RoutesWoordTest, ANoteIsForWhoWritesIt) {
    const std::string note = R"({"over":["ruud"],"tekst":"Navragen bij school."})";
    ASSERT_EQ(say("/notities", note, "joris-bakker").status, 201);
    EXPECT_EQ(texts("notitie_gemaakt", "joris-bakker").size(), 1U);
    for (const char* other : {"samira-haddad", "moeder-van-ruud", "ruud"})
        EXPECT_TRUE(texts("notitie_gemaakt", other).empty()) << other;
    EXPECT_EQ(say("/notities", note, "moeder-van-ruud").status, 403);
    EXPECT_EQ(say("/notities", note, "kees-de-boer").status, 404);
}

}  // namespace
}  // namespace naast::http
