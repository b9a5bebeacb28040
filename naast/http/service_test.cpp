#include "naast/http/service.h"

#include "naast/http/testing.h"

namespace naast::http {
namespace {

using testing_http::of_family;
using testing_http::World;

class ServiceTest : public testing::Test {
protected:
    Session session_of(const std::string& who) { return world_.sessions.begin(World::person(who)); }

    World world_;
};

TEST_F(ServiceTest, OnlyWhoIsInvolvedTodayOpensTheFamily) {
    const auto opens = [&](const char* who, const std::string& id) {
        return open_gezin(world_.service, session_of(who), id).has_value();
    };
    EXPECT_TRUE(opens("joris-bakker", World::gezin));
    EXPECT_FALSE(opens("hanneke-vos", World::gezin));
    EXPECT_FALSE(opens("kees-de-boer", World::gezin));
    for (const auto* id : {World::no_gezin, "", "ruud", "72CB2E5D-D3C6-40B0-BF6C-454ACEE524FB"})
        EXPECT_FALSE(opens("joris-bakker", id)) << id;
}

TEST_F(ServiceTest, RightsAreThoseOfTodayWhateverTheDayAskedFor) {
    Request request = world_.request("GET", of_family(), "hanneke-vos");
    request.query = {{"peildatum", "2019-10-15"}, {"bekendOp", "2019-10-15"}};
    EXPECT_EQ(world_.router.handle(request).status, 404);
    world_.clock.set(Instant{date("2020-08-01")});
    EXPECT_EQ(world_.get(of_family(), "hanneke-vos").status, 200);
}

TEST_F(ServiceTest, TheETagDiffersForEachVersionViewerFamilyAndStart) {
    const auto gezin = Uuid::parse(World::gezin).value();
    const Session joris = session_of("joris-bakker");
    const std::string tag = etag_of(world_.service, joris, gezin, 7);
    EXPECT_EQ(tag.size(), 34U);
    EXPECT_EQ(tag, etag_of(world_.service, session_of("joris-bakker"), gezin, 7));
    EXPECT_NE(tag, etag_of(world_.service, joris, gezin, 8));
    EXPECT_NE(tag, etag_of(world_.service, session_of("samira-haddad"), gezin, 7));
    EXPECT_NE(tag, etag_of(world_.service, joris, Uuid::parse(World::no_gezin).value(), 7));
    world_.service.etag_secret = "other";
    EXPECT_NE(tag, etag_of(world_.service, joris, gezin, 7));
}

// Whatever the route and the language, the bytes tell nothing.
TEST_F(ServiceTest, AFamilyThatIsNotYoursIsOneThatIsNotThere) {
    int routes = 0;
    for (const Route& route : world_.router.routes()) {
        const std::size_t name = route.pattern.find("{gezinId}");
        if (name == std::string::npos) continue;
        ++routes;
        for (const auto* language : {"nl", "en"}) {
            const auto answer = [&](const std::string& id) {
                std::string path = route.pattern;
                path.replace(name, std::string("{gezinId}").size(), id);
                Request request = world_.request(route.method, path, "kees-de-boer");
                request.headers.push_back({"accept-language", language});
                request.query = {{"peildatum", "nonsense"}};
                request.body = "nonsense";
                return world_.router.handle(request);
            };
            const Response theirs = answer(World::gezin);
            const Response nobodys = answer(World::no_gezin);
            EXPECT_EQ(theirs.status, 404) << route.pattern;
            EXPECT_EQ(theirs.body, nobodys.body) << route.pattern;
            EXPECT_EQ(theirs.headers, nobodys.headers) << route.pattern;
        }
    }
    EXPECT_GE(routes, 7);
}

TEST_F(ServiceTest, EveryRouteOfAFamilyWantsASession) {
    for (const Route& route : world_.router.routes()) {
        if (route.pattern.find("gezinnen") == std::string::npos) continue;
        Request request = world_.request(route.method, of_family(), "");
        EXPECT_EQ(route.handler(request, PathParams(std::vector<Field>{{"gezinId", World::gezin}}))
                      .status,
                  401)
            << route.pattern;
    }
}

TEST_F(ServiceTest, EveryWriteOfASessionWantsItsCode) {
    for (const Route& route : world_.router.routes()) {
        if (route.method == "GET" || route.pattern == "/v1/sessies") continue;
        Request request = world_.request(route.method, of_family(), "joris-bakker");
        const PathParams params(std::vector<Field>{{"gezinId", World::gezin}});
        request.headers.front().value = "another";
        EXPECT_EQ(route.handler(request, params).status, 403) << route.pattern;
        request.headers.clear();
        EXPECT_EQ(route.handler(request, params).status, 403) << route.pattern;
    }
}

}  // namespace
}  // namespace naast::http
