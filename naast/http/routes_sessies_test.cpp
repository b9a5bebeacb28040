#include "naast/http/testing.h"

namespace naast::http {
namespace {

using testing_http::body_of;
using testing_http::field_of;
using testing_http::World;

TEST(RoutesSessies, TheMadeUpPeopleStandInAList) {
    World world;
    const auto people = body_of(world.get("/v1/demo-personen", "")).at("demoPersonen").as_array();
    ASSERT_EQ(people.size(), 3U);
    EXPECT_EQ(people.at(0).at("id"), "joris-bakker");
}

TEST(RoutesSessies, WithoutMadeUpPeopleThereIsNothing) {
    World world;
    world.service.demo_personen.clear();
    EXPECT_EQ(world.get("/v1/demo-personen", "").status, 404);
    EXPECT_EQ(world.post("/v1/sessies", "", R"({"demoPersoon":"joris-bakker"})").status, 400);
}

TEST(RoutesSessies, WhoLogsInGetsACookieAndACodeAndIsKnown) {
    World world;
    const Response begun = world.post("/v1/sessies", "", R"({"demoPersoon":"joris-bakker"})");
    ASSERT_EQ(begun.status, 201) << begun.body;
    const std::string cookie(begun.header("set-cookie").value());
    EXPECT_TRUE(cookie.starts_with("naast-sessie="));
    EXPECT_NE(cookie.find("; HttpOnly; SameSite=Strict"), std::string::npos);

    Request request;
    request.method = "GET";
    request.path = "/v1/sessies/huidige";
    request.cookies = {{Sessions::cookie_name, cookie.substr(13, 64)}};
    const Response current = world.router.handle(request);
    EXPECT_EQ(current.status, 200);
    EXPECT_EQ(current.body, begun.body);
    EXPECT_EQ(body_of(current).at("persoon").at("id"), "joris-bakker");
    EXPECT_EQ(body_of(current).at("vandaag"), "2022-09-12");
    EXPECT_EQ(current.body.find(request.cookies.front().value), std::string::npos);

    request.method = "DELETE";
    request.headers = {{"x-csrf-token", body_of(begun).at("csrf").as_string().c_str()}};
    const Response ended = world.router.handle(request);
    EXPECT_EQ(ended.status, 204);
    EXPECT_NE(ended.header("set-cookie")->find("Max-Age=0"), std::string::npos);
    EXPECT_EQ(ended.header("clear-site-data"), "\"cache\", \"storage\"");
    EXPECT_EQ(world.router.handle(request).status, 401);
}

TEST(RoutesSessies, BadInputNamesTheFieldAndBeginsNothing) {
    World world;
    for (const auto* body : {"",
                             "{",
                             "[]",
                             "{}",
                             R"({"demoPersoon":7})",
                             R"({"demoPersoon":"niemand"})",
                             R"({"demoPersoon":"joris-bakker","meer":1})",
                             R"({"demoPersoon":"joris-bakker","demoPersoon":"kees-de-boer"})"}) {
        const Response response = world.post("/v1/sessies", "", body);
        EXPECT_EQ(response.status, 400) << body;
        EXPECT_EQ(field_of(response), "demoPersoon") << body;
        EXPECT_EQ(response.header("set-cookie"), std::nullopt) << body;
    }
}

}  // namespace
}  // namespace naast::http
