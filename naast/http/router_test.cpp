#include "naast/http/router.h"

#include <gtest/gtest.h>

namespace naast::http {
namespace {

RouteHandler says(const std::string& text) {
    return [text](const Request& request, const PathParams&) {
        Response response;
        response.body = request.method + " " + text;
        return response;
    };
}

Request request(const std::string& method, const std::string& path) {
    Request made;
    made.method = method;
    made.path = path;
    return made;
}

Router router() {
    Router made;
    made.add({"GET", "/v1/gezinnen", says("list"), {.operation_id = "gezinnen"}});
    made.add({"POST", "/v1/gezinnen", says("new"), {}});
    made.add({"GET", "/v1/gezinnen/{gezinId}", says("one"), {}});
    made.add({"GET", "/v1/gezinnen/zoeken", says("search"), {}});
    made.add({"GET",
              "/v1/gezinnen/{gezinId}/leden/{lidId}",
              [](const Request&, const PathParams& params) {
                  Response response;
                  response.body = params["gezinId"] + "|" + params["lidId"];
                  return response;
              },
              {}});
    made.add({"DELETE", "/v1/{soort}/zoeken", says("forget"), {}});
    return made;
}

TEST(RouterTest, FindsTheRouteAndNamesItsPattern) {
    const Response response = router().handle(request("GET", "/v1/gezinnen/7"));
    EXPECT_EQ(response.body, "GET one");
    EXPECT_EQ(response.route, "/v1/gezinnen/{gezinId}");
}

TEST(RouterTest, DecodesParameters) {
    const Response response = router().handle(request("GET", "/v1/gezinnen/a%20b/leden/%7Bx%7D"));
    EXPECT_EQ(response.body, "a b|{x}");
}

TEST(RouterTest, PrefersAWordOverAName) {
    EXPECT_EQ(router().handle(request("GET", "/v1/gezinnen/zoeken")).body, "GET search");
    EXPECT_EQ(router().handle(request("DELETE", "/v1/gezinnen/zoeken")).body, "DELETE forget");
}

TEST(RouterTest, AnswersHeadWithTheGetRoute) {
    EXPECT_EQ(router().handle(request("HEAD", "/v1/gezinnen")).body, "HEAD list");
}

TEST(RouterTest, AnswersUnknownPathsWithAProblem) {
    for (const char* path :
         {"/", "/v1", "/v1/", "/v1/gezinnen/", "/v1//7", "/v1/gezinnen/7/leden", "/V1/gezinnen"}) {
        const Response response = router().handle(request("GET", path));
        EXPECT_EQ(response.status, 404) << path;
        EXPECT_EQ(response.content_type, "application/problem+json") << path;
        EXPECT_EQ(response.route, "") << path;
    }
}

TEST(RouterTest, AnswersOtherMethodsWithWhatIsAllowed) {
    const Response response = router().handle(request("PUT", "/v1/gezinnen"));
    EXPECT_EQ(response.status, 405);
    EXPECT_EQ(response.header("allow"), "GET, HEAD, POST");
    EXPECT_EQ(router().handle(request("PUT", "/v1/gezinnen/zoeken")).header("Allow"),
              "DELETE, GET, HEAD");
    EXPECT_EQ(router().handle(request("HEAD", "/v1/x/zoeken")).status, 405);
}

TEST(RouterTest, RefusesBadEncodingAndTraversal) {
    for (const char* path : {"/v1/gezinnen/%zz",
                             "/v1/gezinnen/%2",
                             "/v1/gezinnen/..",
                             "/v1/gezinnen/%2e%2e",
                             "/v1/gezinnen/a%2fb",
                             "/v1/gezinnen/%00"}) {
        EXPECT_EQ(router().handle(request("GET", path)).status, 400) << path;
    }
}

TEST(RouterTest, KnowsPathsWhateverTheMethod) {
    EXPECT_TRUE(router().knows("/v1/x/zoeken"));
    EXPECT_FALSE(router().knows("/v1/x/y"));
    EXPECT_FALSE(router().knows("/%zz"));
}

TEST(RouterTest, ListsItsRoutesInTheOrderAdded) {
    const Router made = router();
    ASSERT_EQ(made.routes().size(), 6u);
    EXPECT_EQ(made.routes()[0].description.operation_id, "gezinnen");
    EXPECT_EQ(made.routes()[5].pattern, "/v1/{soort}/zoeken");
    EXPECT_EQ(words_of(ParameterIn::header), "header");
}

TEST(RouterDeathTest, StopsOnAPatternOfOurOwnThatIsWrong) {
    Router made = router();
    EXPECT_DEATH(made.add({"GET", "/v1/gezinnen/{ander}", says(""), {}}), "own fault");
    EXPECT_DEATH(made.add({"GET", "v1", says(""), {}}), "own fault");
    EXPECT_DEATH(made.add({"GET", "/v1/{a}/{a}", says(""), {}}), "own fault");
    EXPECT_DEATH(made.add({"GET", "/v1/x{a}", says(""), {}}), "own fault");
    EXPECT_DEATH(made.add({"GET", "/v1/", says(""), {}}), "own fault");
}

}  // namespace
}  // namespace naast::http
