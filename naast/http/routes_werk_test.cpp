#include "naast/http/testing.h"

namespace naast::http {
namespace {

using testing_http::body_of;
using testing_http::field_of;
using testing_http::of_family;
using testing_http::World;
namespace json = boost::json;

class RoutesWerkTest : public testing::Test {
protected:
    json::array lines(const std::string& who) {
        const Response response = world_.get("/v1/werk", who);
        EXPECT_EQ(response.status, 200);
        return body_of(response).at("regels").as_array();
    }
    // The first line that is the coordinator's own.
    json::object own_line() {
        for (const json::value& line : lines("joris-bakker")) {
            if (line.at("vanMij").as_bool() && line.at("soort") == "signalering")
                return line.as_object();
        }
        ADD_FAILURE() << "nothing to do";
        return {};
    }
    Response postpone(const json::object& line, const std::string& until, const char* who) {
        const json::object body{{"regel", line.at("regel")},
                                {"betreft", line.at("betreft")},
                                {"totEnMet", until},
                                {"reden", "Op vakantie."}};
        return world_.post(of_family("/uitstellen"), who, json::serialize(body));
    }
    json::value rest_of(const json::object& line) {
        for (const json::value& other : lines("joris-bakker")) {
            if (other.at("regel") == line.at("regel") && other.at("wie") == line.at("wie"))
                return other.at("uitstel");
        }
        return "gone";
    }

    World world_;
};

TEST_F(RoutesWerkTest, TheCoordinatorSeesWhatAsksSomethingAndOfWhichFamily) {
    const json::value answer = body_of(world_.get("/v1/werk", "joris-bakker"));
    EXPECT_EQ(answer.at("vandaag"), "2022-09-12");
    EXPECT_EQ(answer.at("gezinnen"), 1);
    ASSERT_FALSE(answer.at("regels").as_array().empty());
    for (const json::value& line : answer.at("regels").as_array()) {
        EXPECT_EQ(line.at("gezin").at("id"), World::gezin);
        EXPECT_EQ(line.at("gezin").at("naam"), "Gezin van Ruud en Raymond");
    }
}

TEST_F(RoutesWerkTest, WhoHasNothingToDoWithTheFamilySeesNothing) {
    for (const auto* who : {"kees-de-boer", "hanneke-vos", "moeder-van-ruud", "ruud"})
        EXPECT_TRUE(lines(who).empty()) << who;
    EXPECT_EQ(world_.get("/v1/werk", "").status, 401);
}

TEST_F(RoutesWerkTest, OfAnotherRoleThereIsOnlyWhatThatOneMustDo) {
    for (const json::value& line : lines("samira-haddad")) EXPECT_EQ(line.at("vanMij"), true);
}

TEST_F(RoutesWerkTest, AnActionIsForWhoIsNamedAndForNoRole) {
    const auto agreed =
        world_.post(of_family("/acties"),
                    "joris-bakker",
                    R"({"tekst":"School bellen","personen":[],"medewerker":"joris-bakker",)"
                    R"("uiterlijk":"2022-09-14"})");
    ASSERT_EQ(agreed.status, 201);
    int actions = 0;
    for (const json::value& line : lines("joris-bakker")) {
        EXPECT_EQ(line.at("wie").is_null(), line.at("soort") == "actie") << line.at("regel");
        actions += line.at("soort") == "actie" ? 1 : 0;
    }
    EXPECT_EQ(actions, 1);
}

TEST_F(RoutesWerkTest, ItIsLoggedAsWork) {
    world_.get("/v1/werk", "joris-bakker");
    const auto all = world_.inzagelog.of(onder_gezin(Uuid::parse(World::gezin).value()));
    ASSERT_FALSE(all.empty());
    EXPECT_EQ(all.back().regel.soort, InzageSoort::werk);
}

TEST_F(RoutesWerkTest, WhatIsPostponedRestsWithItsReasonAndComesBack) {
    const json::object line = own_line();
    ASSERT_EQ(postpone(line, "2022-09-26", "joris-bakker").status, 201);
    const json::value rest = rest_of(line);
    ASSERT_TRUE(rest.is_object()) << json::serialize(rest);
    EXPECT_EQ(rest.at("totEnMet"), "2022-09-26");
    EXPECT_EQ(rest.at("reden"), "Op vakantie.");
    // In the file it stands as before.
    const auto page = body_of(world_.get(of_family("/signaleringen"), "joris-bakker"));
    const auto& all = page.at("signaleringen").as_array();
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const json::value& s) {
        return s.at("regel") == line.at("regel") && s.at("tot").is_null();
    }));

    const std::string end = json::serialize(json::object{{"uitstel", rest.at("uitstel")}});
    const std::vector<Field> key{{"idempotency-key", "k-2"}};
    EXPECT_EQ(world_.post(of_family("/uitstelbeeindigingen"), "samira-haddad", end, key).status,
              400);
    EXPECT_EQ(world_.post(of_family("/uitstelbeeindigingen"), "joris-bakker", end, key).status,
              201);
    EXPECT_TRUE(rest_of(line).is_null());
}

TEST_F(RoutesWerkTest, APostponementIsRefusedForARuleThatIsNotThereAndForWhoIsNotThere) {
    const std::size_t before = world_.events();
    json::object line = own_line();
    EXPECT_EQ(postpone(line, "2022-09-26", "kees-de-boer").status, 404);
    EXPECT_EQ(postpone(line, "2022-09-26", "moeder-van-ruud").status, 403);
    EXPECT_EQ(field_of(postpone(line, "2022-09-12", "joris-bakker")), "totEnMet");
    line["regel"] = "XXX-99";
    EXPECT_EQ(field_of(postpone(line, "2022-09-26", "joris-bakker")), "regel");
    EXPECT_EQ(world_.events(), before);
}

}  // namespace
}  // namespace naast::http
