// For tests only: all routes over a memory store that holds the story of Ruud and Raymond, called
// as functions. Today is 2022-09-12, as in the demonstration.
#pragma once

#include "naast/base/sha256.h"
#include "naast/dossier/testing.h"
#include "naast/http/openapi.h"
#include "naast/http/service.h"
#include "naast/ledger/jsonl.h"
#include "naast/ledger/memory_store.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

namespace naast::testing_http {

namespace json = boost::json;
using http::Request;
using http::Response;

class World {
public:
    static constexpr const char* gezin = "72cb2e5d-d3c6-40b0-bf6c-454acee524fb";
    static constexpr const char* no_gezin = "00000000-0000-4000-8000-000000000001";

    // `kept`: how many bytes of what was looked at are kept.
    explicit World(std::size_t kept = 1 << 20) : streams(store, kept), views(store, kept) {
        const MakeSamenvatting make = families.maker();
        std::ifstream story("cases/ruud-raymond.jsonl");
        const auto report = import_jsonl(
            {store, clock, entropy, make}, story, ImportMode::record, [](std::size_t) {});
        EXPECT_TRUE(report.faults.empty());
        families.refresh(Uuid::parse(gezin).value());
        http::add_all_routes(router, service);
    }

    // Joris is the coordinator, Hanneke was; Kees has nothing to do with the family.
    // The mother and Ruud log in as members of the family.
    static http::DemoPersoon person(const std::string& id) {
        if (id == "moeder-van-ruud" || id == "ruud") {
            return {{id, id, {}, inzage::SubjectSoort::burger},
                    {"gezinslid", "member of the family"},
                    {"uitleg", "explanation"}};
        }
        if (id == "tim-kuipers") {
            return {{id, id, {"Jeugdhulp Meerzicht", OrganisatieSoort::aanbieder}},
                    {"hulpverlener", "care worker"},
                    {"uitleg", "explanation"}};
        }
        return {{id, id, {"Lokaal team Heideveld", OrganisatieSoort::lokaal_team}},
                {"jeugdconsulent", "youth consultant"},
                {"uitleg", "explanation"}};
    }

    static http::DemoPersoon an_dijk() {
        http::DemoPersoon an = person("an");
        an.subject.naam = "An Dijk";
        return an;
    }

    // Empty: nobody is logged in.
    Request request(const std::string& method, const std::string& path, const std::string& who) {
        Request made;
        made.method = method;
        made.path = path;
        if (!who.empty()) {
            const http::Session session = sessions.begin(person(who));
            made.cookies = {{http::Sessions::cookie_name, session.token}};
            made.headers = {{"x-csrf-token", session.csrf}};
        }
        return made;
    }

    Response get(const std::string& path, const std::string& who) {
        return router.handle(request("GET", path, who));
    }

    // With the key of an ordinary command, unless told otherwise.
    Response post(const std::string& path,
                  const std::string& who,
                  const std::string& body,
                  std::vector<http::Field> headers = {{"idempotency-key", "k-1"}}) {
        Request made = request("POST", path, who);
        made.body = body;
        made.headers.insert(made.headers.end(), headers.begin(), headers.end());
        return router.handle(made);
    }

    std::size_t events() const { return store.load(Uuid::parse(gezin).value()).size(); }

    FixedClock clock{Instant{date("2022-09-12")} + std::chrono::hours{10}};
    SeededEntropy entropy{1};
    MemoryStore store{clock};
    KeptStreams streams;
    http::KeptViews views;
    Register families{store, "test"};
    MemoryStore log_store{clock};
    Inzagelog inzagelog{log_store, entropy, [](std::string_view text) { return sha256(text); }};
    http::Sessions sessions{clock, entropy};
    http::Service service{store,
                          streams,
                          views,
                          clock,
                          entropy,
                          testing_dossier::shipped_normen(),
                          families,
                          inzagelog,
                          sessions,
                          {person("joris-bakker"), person("kees-de-boer"), an_dijk()},
                          "secret"};
    http::Router router;
};

inline std::string of_family(const std::string& rest = "") {
    return fmt::format("/v1/gezinnen/{}{}", World::gezin, rest);
}

inline json::value body_of(const Response& response) {
    return json::parse(response.body);
}

// The field that the problem names first; empty if it names none.
inline std::string field_of(const Response& response) {
    const json::object problem = body_of(response).as_object();
    if (!problem.contains("errors")) return "";
    return std::string(problem.at("errors").at(0).at("field").as_string());
}

// Of the routes that record something of the family, and what its page says then.
class OpdrachtTest : public testing::Test {
protected:
    http::Response say(const std::string& path,
                       const std::string& body,
                       const std::string& who = "joris-bakker") {
        return world_.post(
            of_family("/" + path), who, body, {{"idempotency-key", "k-" + std::to_string(++key_)}});
    }
    json::value page(const std::string& who = "joris-bakker") {
        return body_of(world_.get(of_family(), who));
    }

    World world_;
    int key_ = 0;
};

}  // namespace naast::testing_http
