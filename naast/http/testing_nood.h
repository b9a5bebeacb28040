// For tests only: a crisis service around the family of testing.h, with a child of which the birth
// is known to the day.
#pragma once

#include "naast/base/sha256.h"
#include "naast/http/testing.h"
#include "naast/inzage/zichtbaar.h"
#include "naast/register/ingangen.h"

namespace naast::testing_http {

inline Organisatie crisisdienst() {
    return {"Crisisdienst", OrganisatieSoort::overig};
}

// Mo works for the crisis service, and so does Ma.
class Noodwereld : public testing::Test {
protected:
    Noodwereld() {
        record(PersoonToegevoegd{"Anouk", Gezinsrol::kind, PartialDate::parse("2015-02-03"), {}},
               {{"anouk"}});
    }

    Uuid record(const Inhoud& inhoud, std::vector<PersoonId> betreft = {}) {
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
        return event.id;
    }

    http::Session login(const std::string& id,
                        bool is_crisis_service,
                        const Organisatie& organisatie = crisisdienst()) {
        return world_.sessions.begin(
            {{id, id, organisatie, inzage::SubjectSoort::professional, is_crisis_service}, {}, {}});
    }
    Response send(const http::Session& session,
                  const std::string& method,
                  const std::string& path,
                  const std::string& body = "",
                  const std::string& key = "k") {
        Request request;
        request.method = method;
        request.path = path;
        request.body = body;
        request.cookies = {{http::Sessions::cookie_name, session.token}};
        request.headers = {{"x-csrf-token", session.csrf}, {"idempotency-key", key}};
        return world_.router.handle(request);
    }
    Response open(const http::Session& session,
                  const std::string& body,
                  const std::string& key = "k") {
        return send(session, "POST", "/v1/noodtoegangen", body, key);
    }
    json::value shown(const http::Session& session) {
        const Response response = send(session, "GET", "/v1/noodtoegangen");
        EXPECT_EQ(response.status, 200) << response.body;
        return body_of(response);
    }
    static constexpr const char* reason = "Het kind is alleen thuis en er is brand.";
    // `more`: further fields, such as ,"ookPlaats":true
    static std::string asking(const std::string& naam,
                              const std::string& geboren,
                              const std::string& more = "") {
        return fmt::format(
            R"({{"naam":"{}","geboren":"{}","waarom":"acuut_gevaar","reden":"{}"{}}})",
            naam,
            geboren,
            reason,
            more);
    }
    static std::string asking_together() {
        return asking("Anouk", "2015-02-03", R"(,"metCollega":true)");
    }
    void protect() { record(DossierBeschermd{{{{"joris-bakker"}, "Joris Bakker", {"x", {}}}}}); }
    void pass(std::chrono::minutes time) { world_.clock.set(world_.clock.now() + time); }

    World world_;
    http::Session mo_ = login("mo", true);
};

}  // namespace naast::testing_http
