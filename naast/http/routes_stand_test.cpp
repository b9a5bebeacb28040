#include "naast/http/testing.h"

namespace naast::http {
namespace {

using testing_http::body_of;
using testing_http::of_family;
using testing_http::World;

constexpr const char* contact =
    R"({"op":"2022-09-12","met":["ruud"],"vorm":"gesprek","strekking":"gewoon","tekst":"Rustig."})";

class RoutesStandTest : public testing::Test {
protected:
    std::string stand(const char* who) {
        return std::string(body_of(world_.get(of_family("/stand"), who)).at("stand").as_string());
    }
    World world_;
};

TEST_F(RoutesStandTest, IsTheETagOfThePageUntilSomethingIsRecorded) {
    const std::string before = stand("joris-bakker");
    EXPECT_EQ(before, world_.get(of_family(), "joris-bakker").header("etag").value());
    EXPECT_EQ(stand("joris-bakker"), before);

    const std::size_t events = world_.events();
    const Response recorded = world_.post(of_family("/contacten"), "joris-bakker", contact);
    ASSERT_EQ(recorded.status, 201) << recorded.body;
    ASSERT_GT(world_.events(), events);

    EXPECT_NE(stand("joris-bakker"), before);
    EXPECT_EQ(stand("joris-bakker"), world_.get(of_family(), "joris-bakker").header("etag"));
}

TEST_F(RoutesStandTest, IsWithTheFirstPageOfAMember) {
    const auto now = body_of(world_.get("/v1/nu", "moeder-van-ruud"));
    EXPECT_EQ(now.at("gezinnen").at(0).at("stand").as_string(), stand("moeder-van-ruud"));
}

TEST_F(RoutesStandTest, SaysWhichDayItIs) {
    EXPECT_EQ(body_of(world_.get(of_family("/stand"), "joris-bakker")).at("vandaag"), "2022-09-12");
}

TEST_F(RoutesStandTest, OfAFamilyThatIsNotTheirsIsAsOfNone) {
    const Response not_theirs = world_.get(of_family("/stand"), "kees-de-boer");
    const Response none =
        world_.get(std::string("/v1/gezinnen/") + World::no_gezin + "/stand", "kees-de-boer");
    EXPECT_EQ(not_theirs.status, 404);
    EXPECT_EQ(not_theirs.body, none.body);
}

TEST_F(RoutesStandTest, ShowsNothingAndSoIsNotInTheLogOfWhoLooked) {
    const auto lines = world_.log_store.last_positie();
    stand("joris-bakker");
    EXPECT_EQ(world_.log_store.last_positie(), lines);
    world_.get(of_family("/stand"), "kees-de-boer");
    EXPECT_EQ(world_.log_store.last_positie(), lines + 1) << "who asked in vain is";
}

TEST_F(RoutesStandTest, APageThatIsLeftOpenKeepsNobodyLoggedIn) {
    Request request = world_.request("GET", of_family("/stand"), "joris-bakker");
    request.headers.push_back({"x-vanzelf", "ja"});
    Request page = request;
    page.path = of_family();
    const Instant start = world_.clock.now();
    for (int minute = 1; minute <= 15; ++minute) {
        world_.clock.set(start + std::chrono::minutes{minute});
        EXPECT_EQ(world_.router.handle(request).status, 200) << minute;
        EXPECT_EQ(world_.router.handle(page).status, 200) << minute;
    }
    world_.clock.set(start + std::chrono::minutes{15} + std::chrono::seconds{1});
    EXPECT_EQ(world_.router.handle(request).status, 401);
}

}  // namespace
}  // namespace naast::http
