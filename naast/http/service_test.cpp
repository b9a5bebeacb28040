#include "naast/http/service.h"

#include "naast/base/sha256.h"
#include "naast/http/testing.h"
#include "naast/ledger/testing.h"

namespace naast::http {
namespace {

using testing_http::of_family;
using testing_http::World;

class ServiceTest : public testing::Test {
protected:
    Session session_of(const std::string& who) { return world_.sessions.begin(World::person(who)); }

    // Through the same door as the routes. Returns: the id of the event.
    Uuid record(const std::string& by, const Inhoud& inhoud) {
        const auto gezin = Uuid::parse(World::gezin).value();
        Event event;
        event.id = Uuid::random(world_.entropy);
        event.op = PartialDate{world_.clock.today()};
        event.door = {by, "Lokaal team Heideveld"};
        event.betreft = {{"ruud"}};
        event.inhoud = inhoud;
        const Command command{
            gezin, "test:" + event.id.to_text(), sha256(event.id.to_text()), std::nullopt};
        const MakeSamenvatting make = world_.families.maker();
        const auto appended = handle(
            {world_.store, world_.streams, world_.clock, make},
            command,
            [](const Stream&) { return std::optional<Weigering>{}; },
            [&](const Stream&) -> Result<std::vector<Event>, Weigering> {
                return std::vector{event};
            });
        EXPECT_TRUE(appended.has_value());
        world_.families.refresh(gezin);
        return event.id;
    }

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

TEST_F(ServiceTest, TheETagDiffersForEachVersionViewerAndStart) {
    const auto tag_of = [&](const char* who) -> std::string {
        return open_gezin(world_.service, session_of(who), World::gezin)->etag();
    };
    const std::string tag = tag_of("joris-bakker");
    EXPECT_EQ(tag.size(), 34U);
    EXPECT_EQ(tag, tag_of("joris-bakker"));
    EXPECT_NE(tag, tag_of("samira-haddad"));
    record("samira-haddad",
           ContactGehad{{"Lokaal team Heideveld", OrganisatieSoort::lokaal_team},
                        ContactVorm::gesprek,
                        Strekking::gewoon,
                        {}});
    const std::string later = tag_of("joris-bakker");
    EXPECT_NE(tag, later);
    world_.service.etag_secret = "other";
    world_.views.forget(session_of("joris-bakker").persoon.subject);
    EXPECT_NE(later, tag_of("joris-bakker"));
}

// P08, P09, F37: the own working note of a colleague, or a secret address, leaves no trace: not in
// the page, the list, the ETag, nor in what one may withdraw; and neither does its withdrawal.
TEST_F(ServiceTest, WhatIsClosedChangesNoByteForAnyoneElse) {
    const auto seen_by = [&](const char* who) {
        std::string all;
        for (const std::string& path : {of_family(), std::string("/v1/gezinnen")}) {
            const Response response = world_.get(path, who);
            all += std::to_string(response.status) + response.body;
            for (const auto& [name, value] : response.headers) all += name + ": " + value + "\n";
        }
        return all;
    };
    const std::string before = seen_by("joris-bakker");
    const Uuid note = record("samira-haddad", NotitieGemaakt{{"Nog eens bellen."}});
    EXPECT_EQ(seen_by("joris-bakker"), before);
    EXPECT_EQ(seen_by("joris-bakker").find("Nog eens bellen."), std::string::npos);
    EXPECT_NE(seen_by("samira-haddad").find("Nog eens bellen."), std::string::npos);
    const auto withdrawn_by = [&](const char* who, const Uuid& event) {
        Request request = world_.request("POST", of_family("/intrekkingen"), who);
        request.headers.push_back({"idempotency-key", event.to_text()});
        request.body = R"({"gebeurtenis":")" + event.to_text() +
                       R"(","reden":"vergissing","toelichting":"Verkeerd gezin."})";
        return world_.router.handle(request);
    };
    const Response of_note = withdrawn_by("joris-bakker", note);
    const Response of_nothing = withdrawn_by("joris-bakker", Uuid::random(world_.entropy));
    EXPECT_EQ(of_note.status, of_nothing.status);
    EXPECT_EQ(of_note.body, of_nothing.body);
    EXPECT_EQ(withdrawn_by("samira-haddad", note).status, 201);
    EXPECT_EQ(seen_by("joris-bakker"), before);
}

// F36, F37: neither the place nor where it can be found, for who is not on the list; who records it
// neither.
TEST_F(ServiceTest, ASecretAddressShowsToNobodyWhoIsNotOnTheList) {
    record("samira-haddad", HuishoudenGevormd{{"opvang"}, "Opvanghuis De Ster", true});
    record("samira-haddad", Verhuisd{{"opvang"}});
    for (const char* who : {"joris-bakker", "samira-haddad"}) {
        for (const std::string& path : {of_family(), std::string("/v1/gezinnen")}) {
            const std::string body = world_.get(path, who).body;
            EXPECT_EQ(body.find("Ster"), std::string::npos) << who;
            EXPECT_EQ(body.find("opvang"), std::string::npos) << who;
        }
    }
    // The own team is no secret for its own people.
    EXPECT_NE(world_.get(of_family(), "joris-bakker").body.find("Joris Bakker"), std::string::npos);
}

// --- the log of who looked

TEST_F(ServiceTest, PRV06_WhoSawWhatAndWhatForIsLogged) {
    world_.get(of_family(), "joris-bakker");
    world_.get(of_family("/termijnen"), "joris-bakker");
    world_.get("/v1/gezinnen", "joris-bakker");
    const auto lines = world_.inzagelog.of(onder_gezin(Uuid::parse(World::gezin).value()));
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].op, world_.clock.now());
    const Inzageregel& first = lines[0].regel;
    EXPECT_EQ(first.wie, "joris-bakker");
    EXPECT_EQ(first.organisatie, "Lokaal team Heideveld");
    EXPECT_EQ(first.als, (std::vector{inzage::Betrekking::regisseur}));
    EXPECT_EQ(first.doel, inzage::Doel::samenwerken);
    EXPECT_EQ(first.soort, InzageSoort::dossier);
    EXPECT_EQ(first.versie, static_cast<std::int64_t>(world_.events()));
    EXPECT_TRUE(std::count(first.wat.begin(), first.wat.end(), Categorie::plan));
    EXPECT_FALSE(std::count(first.wat.begin(), first.wat.end(), Categorie::note));
    EXPECT_FALSE(first.geweigerd);
    EXPECT_EQ(lines[1].regel.soort, InzageSoort::termijnen);
    EXPECT_EQ(lines[2].regel.soort, InzageSoort::lijst);
}

TEST_F(ServiceTest, PRV05_WhoMayNotSeeItIsRefusedAndThatIsLogged) {
    for (const char* id : {World::gezin, World::no_gezin}) {
        EXPECT_EQ(world_.get(std::string("/v1/gezinnen/") + id, "kees-de-boer").status, 404);
        EXPECT_TRUE(world_.inzagelog.of(onder_gezin(Uuid::parse(id).value())).empty());
        const auto lines = world_.inzagelog.of(onder_wie("kees-de-boer"));
        ASSERT_FALSE(lines.empty());
        EXPECT_EQ(lines.back().regel.wie, "kees-de-boer");
        EXPECT_EQ(lines.back().regel.gevraagd, id);
        EXPECT_TRUE(lines.back().regel.geweigerd);
        EXPECT_TRUE(lines.back().regel.wat.empty());
    }
}

TEST_F(ServiceTest, NoLogNoContent) {
    testing_ledger::RowsStore refuses({});
    Inzagelog no_log(refuses, world_.entropy, [](std::string_view text) { return sha256(text); });
    Service service{world_.store,
                    world_.streams,
                    world_.views,
                    world_.clock,
                    world_.entropy,
                    world_.service.normen,
                    world_.families,
                    no_log,
                    world_.sessions,
                    {},
                    "secret"};
    Router router;
    add_all_routes(router, service);
    for (const std::string& path : {of_family(),
                                    of_family("/tijdlijn"),
                                    of_family("/signaleringen"),
                                    of_family("/termijnen"),
                                    std::string("/v1/gezinnen")}) {
        const Response response = router.handle(world_.request("GET", path, "joris-bakker"));
        EXPECT_EQ(response.status, 503) << path;
        EXPECT_EQ(response.body.find("Ruud"), std::string::npos) << path;
        // Whether it is there or not.
        EXPECT_EQ(router.handle(world_.request("GET", path, "kees-de-boer")).status,
                  path == "/v1/gezinnen" ? 200 : 503);
    }
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
