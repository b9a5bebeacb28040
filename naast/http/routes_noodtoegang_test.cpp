#include "naast/base/sha256.h"
#include "naast/http/testing.h"
#include "naast/inzage/zichtbaar.h"
#include "naast/register/ingangen.h"

namespace naast::http {
namespace {

using testing_http::body_of;
using testing_http::field_of;
using testing_http::of_family;
using testing_http::World;

// Mo works for the crisis service; the family has a child of which the birth is known to the day.
class NoodtoegangTest : public testing::Test {
protected:
    NoodtoegangTest() {
        record(PersoonToegevoegd{"Anouk", Gezinsrol::kind, PartialDate::parse("2015-02-03"), {}},
               {{"anouk"}});
    }

    void record(const Inhoud& inhoud, std::vector<PersoonId> betreft = {}) {
        const auto gezin = Uuid::parse(World::gezin).value();
        Event event;
        event.id = Uuid::random(world_.entropy);
        event.op = PartialDate{world_.clock.today()};
        event.door = {"Joris Bakker", "Lokaal team Heideveld"};
        event.betreft = std::move(betreft);
        event.inhoud = inhoud;
        const MakeSamenvatting make = world_.families.maker();
        const std::string key = event.id.to_text();
        EXPECT_TRUE(handle(
            {world_.store, world_.streams, world_.clock, make},
            {gezin, key, sha256(key), std::nullopt},
            [](const Stream&) { return std::optional<Weigering>{}; },
            [&](const Stream&) -> Result<std::vector<Event>, Weigering> {
                return std::vector{event};
            }));
        world_.families.refresh(gezin);
    }

    Session login(const std::string& id, bool is_crisis_service) {
        return world_.sessions.begin({{id,
                                       id,
                                       {"Crisisdienst", OrganisatieSoort::overig},
                                       inzage::SubjectSoort::professional,
                                       is_crisis_service},
                                      {},
                                      {}});
    }
    Response send(const Session& session,
                  const std::string& method,
                  const std::string& path,
                  const std::string& body = "",
                  const std::string& key = "k") {
        Request request;
        request.method = method;
        request.path = path;
        request.body = body;
        request.cookies = {{Sessions::cookie_name, session.token}};
        request.headers = {{"x-csrf-token", session.csrf}, {"idempotency-key", key}};
        return world_.router.handle(request);
    }
    Response open(const Session& session, const std::string& body, const std::string& key = "k") {
        return send(session, "POST", "/v1/noodtoegangen", body, key);
    }
    static std::string asking(const std::string& naam, const std::string& geboren) {
        return fmt::format(R"({{"naam":"{}","geboren":"{}","waarom":"acuut_gevaar",)"
                           R"("reden":"Het kind is alleen thuis en er is brand."}})",
                           naam,
                           geboren);
    }

    World world_;
    Session mo_ = login("mo", true);
};

TEST_F(NoodtoegangTest, P45_OpensOneFamilyForAnHourForReading) {
    EXPECT_EQ(send(mo_, "GET", of_family()).status, 404);
    const Response response = open(mo_, asking("Anouk", "2015-02-03"));
    ASSERT_EQ(response.status, 201);
    EXPECT_EQ(body_of(response).at("gezin"), World::gezin);
    EXPECT_EQ(body_of(response).at("tot"), "2022-09-12T11:00:00.000000Z");

    const Response page = send(mo_, "GET", of_family());
    ASSERT_EQ(page.status, 200);
    EXPECT_EQ(body_of(page).at("mag").at("contactVastleggen"), false);
    const Response list = send(mo_, "GET", "/v1/gezinnen");
    EXPECT_EQ(body_of(list).at("gezinnen").as_array().size(), 1U);
    // P49
    EXPECT_EQ(send(mo_, "POST", of_family("/contacten"), "{}", "k2").status, 403);
    // The coordinator sees that it was done.
    EXPECT_NE(world_.get(of_family(), "joris-bakker").body.find("In nood gekeken"),
              std::string::npos);
    const auto lines = world_.inzagelog.of(onder_gezin(Uuid::parse(World::gezin).value()));
    EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [](const auto& line) {
        return line.regel.nood && line.regel.wie == "mo" && !line.regel.geweigerd;
    }));
    // P50
    world_.clock.set(world_.clock.now() + std::chrono::minutes{14});
    EXPECT_EQ(send(mo_, "GET", of_family()).status, 200);
    const Response again = open(mo_, asking("Anouk", "2015-02-03"));  // the same key
    EXPECT_EQ(body_of(again).at("tot"), "2022-09-12T11:00:00.000000Z");
    world_.clock.set(world_.clock.now() + std::chrono::minutes{46});
    EXPECT_EQ(send(login("mo", true), "GET", of_family()).status, 404);
    EXPECT_TRUE(
        body_of(send(login("mo", true), "GET", "/v1/gezinnen")).at("gezinnen").as_array().empty());
}

TEST_F(NoodtoegangTest, P46_P53_IsRefusedWithoutAReasonOrWithoutTheRole) {
    const Response no_reason = open(
        mo_, R"({"naam":"Anouk","geboren":"2015-02-03","waarom":"acuut_gevaar","reden":"test"})");
    EXPECT_EQ(no_reason.status, 400);
    EXPECT_EQ(field_of(no_reason), "reden");
    // Before anything that was typed is looked at.
    const Response of_kees = open(login("kees", false), "nonsense");
    EXPECT_EQ(of_kees.status, 403) << of_kees.body;
    EXPECT_EQ(send(mo_, "GET", of_family()).status, 404);
    // Each attempt is logged, and so is what was asked for in vain.
    for (const char* who : {"mo", "kees"}) {
        const auto lines = world_.inzagelog.of(onder_wie(who));
        ASSERT_FALSE(lines.empty()) << who;
        EXPECT_EQ(lines.front().regel.soort, InzageSoort::noodtoegang) << who;
    }
}

TEST_F(NoodtoegangTest, WhoIsNotThereAndWhatMayNotBeOpenedGetTheSameAnswer) {
    const Response nobody = open(mo_, asking("Anouk", "2015-02-04"), "k1");
    EXPECT_EQ(nobody.status, 404);
    // P52
    record(BelangGemeld{{{"mo"}, "mo", {"Crisisdienst", OrganisatieSoort::overig}}});
    const Response too_close = open(mo_, asking("Anouk", "2015-02-03"), "k2");
    EXPECT_EQ(too_close.status, 404);
    EXPECT_EQ(too_close.body, nobody.body);
    // P56
    const Session other = login("ma", true);
    record(DossierBeschermd{{{{"joris-bakker"}, "Joris Bakker", {"x", {}}}}});
    EXPECT_EQ(open(other, asking("Anouk", "2015-02-03"), "k3").body, nobody.body);
}

TEST_F(NoodtoegangTest, AfterThreeTimesInADayItIsEnough) {
    for (const char* key : {"k1", "k2", "k3"})
        EXPECT_EQ(open(mo_, asking("Niemand", "2015-02-03"), key).status, 404);
    EXPECT_EQ(open(mo_, asking("Anouk", "2015-02-03"), "k4").status, 403);
    world_.clock.set(world_.clock.now() + std::chrono::hours{24});
    EXPECT_EQ(open(login("mo", true), asking("Anouk", "2015-02-03"), "k5").status, 201);
}

TEST_F(NoodtoegangTest, AnOldLoginIsNotEnough) {
    world_.clock.set(world_.clock.now() + std::chrono::minutes{14});
    EXPECT_EQ(send(mo_, "GET", "/v1/gezinnen").status, 200);
    world_.clock.set(world_.clock.now() + std::chrono::minutes{2});
    EXPECT_EQ(open(mo_, asking("Anouk", "2015-02-03")).status, 403);
}

}  // namespace
}  // namespace naast::http
