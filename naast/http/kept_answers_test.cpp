// Keeping what was looked at changes no byte of any answer: what is recorded in between, by whom,
// and how late it is, show as they would.
#include "naast/http/testing.h"

#include <algorithm>
#include <iterator>
#include <random>
#include <sstream>

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
                                     of_family("/wie-ziet-wat"),
                                     of_family("/formulieren"),
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

// The same story of another family: the parts of each id in another order.
std::string second_story() {
    std::ifstream file("cases/ruud-raymond.jsonl");
    std::string text((std::istreambuf_iterator<char>(file)), {});
    for (std::size_t at = text.find('"'); at + 15 < text.size(); at = text.find('"', at + 1)) {
        if (text[at + 9] == '-' && text[at + 14] == '-')
            std::rotate(text.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                        text.begin() + static_cast<std::ptrdiff_t>(at) + 2,
                        text.begin() + static_cast<std::ptrdiff_t>(at) + 9);
    }
    return text;
}
const std::string second_gezin = "2cb2e5d7-d3c6-40b0-bf6c-454acee524fb";

void take_in_second(World& world) {
    const MakeSamenvatting make = world.families.maker();
    std::istringstream story(second_story());
    const auto report = import_jsonl({world.store, world.clock, world.entropy, make},
                                     story,
                                     ImportMode::record,
                                     [](std::size_t) {});
    ASSERT_TRUE(report.faults.empty()) << in_words(report.faults.front()).en;
    ASSERT_GT(report.events, 10U);
    ASSERT_GT(world.store.load(Uuid::parse(second_gezin).value()).size(), 10U);
    world.families.refresh(Uuid::parse(second_gezin).value());
}

// What the log says of a family, line by line.
std::string log_of(const World& world, const std::string& gezin) {
    std::string text;
    for (const auto& line : world.inzagelog.of(onder_gezin(Uuid::parse(gezin).value())))
        text += to_text(line.op) + to_bytes(line.regel) + "\n";
    return text;
}

std::string hand_over(const std::string& day, const std::string& to) {
    return R"({"op":")" + day + R"(","naar":{"id":")" + to + R"(","naam":")" + to +
           R"(","organisatie":{"naam":"Lokaal team Heideveld","soort":"lokaal_team"}},)"
           R"("reden":"vertrek","toelichting":"Weg."})";
}

TEST(KeptAnswers, AreThoseOfAServerThatKeepsNothing) {
    World keeps;
    World keeps_little(6'000);
    World keeps_nothing(0);
    const std::vector<World*> worlds{&keeps, &keeps_little, &keeps_nothing};
    for (World* world : worlds) take_in_second(*world);
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
            // Rights end and begin: of one of the two families, to and fro.
            if (step % 100 == 50) {
                const bool is_away = step % 200 == 50;
                const Response done =
                    world->post("/v1/gezinnen/" + second_gezin + "/regisseurswissels",
                                is_away ? "joris-bakker" : "kees-de-boer",
                                hand_over(to_text(world->clock.today()),
                                          is_away ? "kees-de-boer" : "joris-bakker"),
                                {{"idempotency-key", std::to_string(step)}});
                EXPECT_EQ(done.status, 201) << done.body;
            }
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
    for (const std::string& gezin : {std::string(World::gezin), second_gezin}) {
        EXPECT_FALSE(log_of(keeps, gezin).empty());
        EXPECT_EQ(log_of(keeps, gezin), log_of(keeps_nothing, gezin));
        EXPECT_EQ(log_of(keeps_little, gezin), log_of(keeps_nothing, gezin));
    }
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
