// Keeping what was looked at changes no byte of any answer: what is recorded in between, by whom,
// and how late it is, show as they would.
#include "naast/http/testing.h"

#include <random>

namespace naast::http {
namespace {

using testing_http::of_family;
using testing_http::World;

const std::vector<std::string> people{"joris-bakker",
                                      "samira",
                                      "tim-kuipers",
                                      "kees-de-boer",
                                      "moeder-van-ruud",
                                      "ruud",
                                      "hanneke-vos"};
const std::vector<std::string> paths{"/v1/werk",
                                     "/v1/gezinnen",
                                     "/v1/nu",
                                     of_family(),
                                     of_family("/tijdlijn"),
                                     of_family("/signaleringen"),
                                     of_family("/termijnen"),
                                     of_family("/stand"),
                                     of_family("/plan/afdruk")};

std::string contact(const std::string& day) {
    return R"({"op":")" + day + R"(","met":["ruud"],"vorm":"telefoon","strekking":"gewoon"})";
}

std::string whole(const Response& response) {
    std::string text = std::to_string(response.status) + "\n";
    for (const auto& [name, value] : response.headers) text += name + ": " + value + "\n";
    // How long it takes at least tells no more than what it says.
    return text + std::to_string(response.as_long_as.count()) + "\n" + response.body;
}

TEST(KeptAnswers, AreThoseOfAServerThatKeepsNothing) {
    World keeps;
    World keeps_little(6'000);
    World keeps_nothing(0);
    const std::vector<World*> worlds{&keeps, &keeps_little, &keeps_nothing};
    std::mt19937_64 dice(7);
    int recorded = 0;
    int shown = 0;
    for (int step = 0; step < 400; ++step) {
        const std::string& who = people[dice() % people.size()];
        const std::string& path = paths[dice() % paths.size()];
        const auto what = dice() % 20;
        const auto minutes = std::chrono::minutes{dice() % 400};
        std::vector<std::string> answers;
        for (World* world : worlds) {
            if (what == 0) world->clock.set(world->clock.now() + minutes);
            if (what <= 2) {
                // A note is seen by nobody else.
                const std::string today = to_text(world->clock.today());
                const Response done =
                    world->post(of_family(what == 1 ? "/notities" : "/contacten"),
                                who,
                                what == 1 ? R"({"over":["ruud"],"tekst":"Bel."})" : contact(today),
                                {{"idempotency-key", std::to_string(step)}});
                recorded += done.status == 201 ? 1 : 0;
                answers.push_back(whole(done));
            } else {
                Request look = world->request("GET", path, who);
                if (what % 3 == 0) look.headers.push_back({"accept-encoding", "gzip"});
                if (what == 4) look.query = {{"peildatum", "2021-05-01"}};
                const Response done = world->router.handle(look);
                shown += done.status == 200 ? 1 : 0;
                answers.push_back(whole(done));
            }
        }
        ASSERT_EQ(answers[0], answers[2]) << who << " " << path << ", step " << step;
        ASSERT_EQ(answers[1], answers[2]) << who << " " << path << ", step " << step;
    }
    EXPECT_GT(recorded, 3 * 10);
    EXPECT_GT(shown, 3 * 100);
    EXPECT_GT(keeps.views.bytes(), 0U);
    EXPECT_GT(keeps.streams.bytes(), keeps_little.streams.bytes());
    EXPECT_EQ(keeps_nothing.views.bytes() + keeps_nothing.streams.bytes(), 0U);
    // And all three logged the same.
    EXPECT_EQ(keeps.log_store.last_positie(), keeps_nothing.log_store.last_positie());
}

TEST(KeptAnswers, AreNotThereAfterLoggingOut) {
    World world;
    const Request look = world.request("GET", of_family(), "joris-bakker");
    ASSERT_EQ(world.router.handle(look).status, 200);
    EXPECT_GT(world.views.bytes(), 0U);
    Request out = look;
    out.method = "DELETE";
    out.path = "/v1/sessies/huidige";
    EXPECT_EQ(world.router.handle(out).status, 204);
    EXPECT_EQ(world.views.bytes(), 0U);
    EXPECT_EQ(world.router.handle(look).status, 401);
}

TEST(KeptAnswers, AreLoggedEachTime) {
    World world;
    const auto lines = [&] { return world.inzagelog.of(onder_gezin(*Uuid::parse(World::gezin))); };
    world.get(of_family(), "joris-bakker");
    const auto first = lines();
    world.get(of_family(), "joris-bakker");
    world.get(of_family(), "joris-bakker");
    ASSERT_EQ(lines().size(), first.size() + 2);
    EXPECT_EQ(lines().back().regel, first.back().regel);
}

}  // namespace
}  // namespace naast::http
