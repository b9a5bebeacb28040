#include "naast/http/testing.h"

namespace naast::http {
namespace {

using testing_http::body_of;
using testing_http::field_of;
using testing_http::of_family;
using testing_http::World;
namespace json = boost::json;

constexpr const char* contact =
    R"({"op":"2022-09-12","met":["ruud"],"vorm":"gesprek","strekking":"gewoon","tekst":"Rustig."})";

class RoutesOpdrachtenTest : public testing::Test {
protected:
    Response post(const std::string& rest,
                  const std::string& body,
                  std::vector<Field> headers = {{"idempotency-key", "k-1"}}) {
        return world_.post(of_family(rest), "joris-bakker", body, std::move(headers));
    }
    Response record(const std::string& body,
                    std::vector<Field> headers = {{"idempotency-key", "k-1"}}) {
        return post("/contacten", body, std::move(headers));
    }
    std::string tag() {
        return std::string(world_.get(of_family(), "joris-bakker").header("etag").value());
    }

    World world_;
};

TEST_F(RoutesOpdrachtenTest, FAM_21_AContactIsOnTheTimelineAtOnce) {
    const std::size_t before = world_.events();
    const Response response = record(contact);
    ASSERT_EQ(response.status, 201) << response.body;
    EXPECT_EQ(world_.events(), before + 1);
    EXPECT_EQ(response.header("etag"), tag());
    const json::value id = body_of(response).at("gebeurtenis");
    const auto events =
        body_of(world_.get(of_family("/tijdlijn"), "joris-bakker")).at("gebeurtenissen").as_array();
    const auto* found = std::find_if(
        events.begin(), events.end(), [&](const json::value& e) { return e.at("id") == id; });
    ASSERT_NE(found, events.end());
    EXPECT_EQ(found->at("tekst"), "Rustig.");
    EXPECT_EQ(found->at("overgenomen"), false);
    EXPECT_EQ(found->at("vastgelegdDoor").at("naam"), "joris-bakker");
    EXPECT_EQ(found->at("vastgelegdDoor").at("organisatie"), "Lokaal team Heideveld");
    for (const json::value& event : events)
        EXPECT_EQ(event.at("vastgelegdDoor").is_null(), event.at("overgenomen").as_bool());
}

TEST_F(RoutesOpdrachtenTest, TheSameKeyRecordsOnceAndAnswersTheSame) {
    const Response first = record(contact);
    const std::size_t after = world_.events();
    const Response again = record(contact);
    EXPECT_EQ(again.status, 201);
    EXPECT_EQ(again.body, first.body);
    EXPECT_EQ(world_.events(), after);
}

TEST_F(RoutesOpdrachtenTest, AKeyForSomethingElseIsRefused) {
    record(contact);
    const std::size_t after = world_.events();
    const Response other =
        record(R"({"op":"2022-09-11","met":["ruud"],"vorm":"gesprek","strekking":"gewoon"})");
    EXPECT_EQ(other.status, 409) << other.body;
    EXPECT_EQ(world_.events(), after);
    // Each has their own keys.
    EXPECT_EQ(world_.post(of_family("/contacten"), "samira-haddad", contact).status, 201);
}

TEST_F(RoutesOpdrachtenTest, WithoutAGoodKeyNothingIsRecorded) {
    const std::size_t before = world_.events();
    for (const std::vector<Field>& headers :
         {std::vector<Field>{},
          std::vector<Field>{{"idempotency-key", ""}},
          std::vector<Field>{{"idempotency-key", std::string(101, 'k')}}}) {
        const Response response = record(contact, headers);
        EXPECT_EQ(response.status, 400);
        EXPECT_EQ(field_of(response), "Idempotency-Key");
    }
    EXPECT_EQ(world_.events(), before);
    EXPECT_EQ(record(contact, {{"idempotency-key", std::string(100, 'k')}}).status, 201);
}

TEST_F(RoutesOpdrachtenTest, WhatChangedInBetweenIsToldAndNotOverwritten) {
    const std::string seen = tag();
    EXPECT_EQ(record(contact, {{"idempotency-key", "a"}, {"if-match", seen}}).status, 201);
    const std::size_t after = world_.events();
    EXPECT_EQ(record(contact, {{"idempotency-key", "b"}, {"if-match", seen}}).status, 412);
    EXPECT_EQ(record(contact, {{"idempotency-key", "b"}, {"if-match", "\"x\""}}).status, 412);
    EXPECT_EQ(world_.events(), after);
    EXPECT_EQ(record(contact, {{"idempotency-key", "b"}, {"if-match", "*"}}).status, 201);
    EXPECT_EQ(record(contact, {{"idempotency-key", "c"}, {"if-match", tag()}}).status, 201);
}

TEST_F(RoutesOpdrachtenTest, BadInputNamesTheFieldAndChangesNothing) {
    const std::size_t before = world_.events();
    const auto refused_for = [&](const std::string& body) {
        const Response response = record(body);
        EXPECT_EQ(response.status, 400) << body;
        return field_of(response);
    };
    const std::string rest = R"(,"met":["ruud"],"vorm":"gesprek","strekking":"gewoon"})";
    EXPECT_EQ(refused_for(""), "");
    EXPECT_EQ(refused_for("[]"), "");
    EXPECT_EQ(refused_for(R"({"met":["ruud"],"vorm":"gesprek","strekking":"gewoon"})"), "op");
    EXPECT_EQ(refused_for(R"({"op":"2022-09-13")" + rest), "op");
    EXPECT_EQ(refused_for(R"({"op":"12-9-2022")" + rest), "op");
    EXPECT_EQ(refused_for(R"({"op":"2022-09-12","door":"x")" + rest), "door");
    EXPECT_EQ(
        refused_for(R"({"op":"2022-09-12","met":["bo"],"vorm":"gesprek","strekking":"gewoon"})"),
        "met[0]");
    EXPECT_EQ(
        refused_for(R"({"op":"2022-09-12","met":["ruud"],"vorm":"brief","strekking":"gewoon"})"),
        "vorm");
    EXPECT_EQ(world_.events(), before);
}

TEST_F(RoutesOpdrachtenTest, COO_01_AnotherRegisseurComesOnTheSameDay) {
    const std::string body =
        R"({"op":"2022-09-12","naar":{"id":"an","naam":"An Dijk","organisatie":)"
        R"({"naam":"Lokaal team Heideveld","soort":"lokaal_team"}},"reden":"vertrek",)"
        R"("toelichting":"Joris gaat weg."})";
    const Response response = post("/regisseurswissels", body);
    ASSERT_EQ(response.status, 201) << response.body;
    EXPECT_EQ(body_of(response).at("gebeurtenissen").as_array().size(), 2U);
    // Whoever is no longer involved sees nothing any more, from this day on.
    EXPECT_EQ(world_.get(of_family(), "joris-bakker").status, 404);
    const auto page = body_of(world_.get(of_family(), "an"));
    EXPECT_EQ(page.at("gezin").at("regisseur").at("naam"), "An Dijk");
}

TEST_F(RoutesOpdrachtenTest, ASecondRegisseurBesidesTheFirstIsRefused) {
    const Response response = post(
        "/regisseurswissels",
        R"({"op":"2022-09-12","naar":{"id":"joris-bakker","naam":"Joris Bakker","organisatie":)"
        R"({"naam":"x","soort":"school"}},"reden":"vertrek","toelichting":"x"})");
    EXPECT_GE(response.status, 400);
    EXPECT_LT(response.status, 500);
}

TEST_F(RoutesOpdrachtenTest, WhatWasWithdrawnIsGoneAndComesBack) {
    const auto contacts = [&] {
        int count = 0;
        const auto line = body_of(world_.get(of_family("/tijdlijn"), "joris-bakker"));
        for (const auto& e : line.at("gebeurtenissen").as_array())
            count += e.at("soort") == "contact_gehad" ? 1 : 0;
        return count;
    };
    const int before = contacts();
    const auto withdraw = [&](const Response& recorded, const char* key) {
        const std::string id(body_of(recorded).at("gebeurtenis").as_string());
        return post("/intrekkingen",
                    R"({"gebeurtenis":")" + id +
                        R"(","reden":"vergissing","toelichting":"Verkeerde dag."})",
                    {{"idempotency-key", key}});
    };
    const Response recorded = record(contact);
    EXPECT_EQ(contacts(), before + 1);
    const Response gone = withdraw(recorded, "w-1");
    ASSERT_EQ(gone.status, 201) << gone.body;
    EXPECT_EQ(contacts(), before);
    EXPECT_GE(withdraw(recorded, "w-2").status, 400);
    EXPECT_EQ(withdraw(gone, "w-3").status, 201);
    EXPECT_EQ(contacts(), before + 1);
}

// No one gives sight to oneself, and what protects does not go by being withdrawn.
TEST_F(RoutesOpdrachtenTest, P16_OnlyTheRegisseurHandsOverAndNobodyWithdrawsWhatProtects) {
    const Response taken =
        world_.post(of_family("/regisseurswissels"),
                    "samira-haddad",
                    R"({"op":"2022-09-12","naar":{"id":"samira-haddad","naam":"Samira",)"
                    R"("organisatie":{"naam":"GI","soort":"gecertificeerde_instelling"}},)"
                    R"("reden":"anders","toelichting":"Ik neem het over."})");
    EXPECT_EQ(taken.status, 400);
    EXPECT_EQ(field_of(taken), "naar");

    Uuid left;
    Uuid other;
    for (const RecordedEvent& recorded :
         load_stream(world_.store, Uuid::parse(World::gezin).value())) {
        if (std::holds_alternative<BetrokkeneVertrokken>(recorded.event.inhoud))
            left = recorded.event.id;
        if (std::holds_alternative<ContactGehad>(recorded.event.inhoud)) other = recorded.event.id;
    }
    const auto withdrawn = [&](const char* who, const Uuid& id) {
        return world_
            .post(of_family("/intrekkingen"),
                  who,
                  R"({"gebeurtenis":")" + id.to_text() +
                      R"(","reden":"vergissing","toelichting":"Toch niet."})",
                  {{"idempotency-key", std::string(who) + id.to_text()}})
            .status;
    };
    EXPECT_EQ(withdrawn("joris-bakker", left), 400);
    // Of another organisation, and not the coordinator.
    EXPECT_EQ(withdrawn("samira-haddad", other), 400);
    EXPECT_EQ(withdrawn("joris-bakker", other), 201);
}

// The story of Ruud and Raymond has goals and no plan yet.
TEST_F(RoutesOpdrachtenTest, WhatSomeoneThinksNeedsAPlanAndWhoKeepsIt) {
    const char* body = R"({"versie":1,"personen":["moeder"],"standpunt":"eens"})";
    const std::size_t before = world_.events();
    EXPECT_EQ(post("/standpunten", body).status, 400);
    EXPECT_EQ(world_.post(of_family("/standpunten"), "moeder-van-ruud", body).status, 403);
    EXPECT_EQ(world_.post(of_family("/standpunten"), "kees-de-boer", body).status, 404);
    EXPECT_EQ(world_.events(), before);
    const json::value page = body_of(world_.get(of_family(), "joris-bakker"));
    EXPECT_EQ(page.at("mag").at("standpuntVastleggen"), false);
}

}  // namespace
}  // namespace naast::http
