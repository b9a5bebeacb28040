#include "naast/http/testing.h"

namespace naast::http {
namespace {

using testing_http::body_of;
using testing_http::of_family;
using testing_http::World;

class RoutesWieZietWatTest : public testing::Test {
protected:
    Response ask(const char* who) { return world_.get(of_family("/wie-ziet-wat"), who); }
    World world_;
};

TEST_F(RoutesWieZietWatTest, NamesWhoWorksWithTheFamilyAndWhatEachMaySee) {
    const Response answer = ask("joris-bakker");
    ASSERT_EQ(answer.status, 200) << answer.body;
    const auto body = body_of(answer);
    const auto& kinds = body.at("kennis").as_array();
    ASSERT_EQ(kinds.size(), 9U);
    EXPECT_EQ(kinds.at(3).at("nl"), "veiligheid");
    const auto& first = body.at("wie").at(0);
    EXPECT_EQ(first.at("ziet").as_array().size(), kinds.size());
    EXPECT_EQ(first.at("ziet").at(3).at("mate"), "alles");
    EXPECT_EQ(first.at("ziet").at(3).at("door"), "taak");
}

TEST_F(RoutesWieZietWatTest, NamesNobodyToAMember) {
    const auto mother = body_of(ask("moeder-van-ruud"));
    EXPECT_TRUE(mother.at("wie").as_array().empty());
    EXPECT_EQ(mother.at("kennis"), body_of(ask("joris-bakker")).at("kennis"));
}

TEST_F(RoutesWieZietWatTest, OfAFamilyThatIsNotTheirsIsAsOfNone) {
    const Response not_theirs = ask("kees-de-boer");
    const Response none =
        world_.get(fmt::format("/v1/gezinnen/{}/wie-ziet-wat", World::no_gezin), "kees-de-boer");
    EXPECT_EQ(not_theirs.status, 404);
    EXPECT_EQ(not_theirs.body, none.body);
}

TEST_F(RoutesWieZietWatTest, IsInTheLogOfWhoLooked) {
    const auto lines = world_.log_store.last_positie();
    ask("joris-bakker");
    EXPECT_EQ(world_.log_store.last_positie(), lines + 1);
}

}  // namespace
}  // namespace naast::http
