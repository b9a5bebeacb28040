#include "naast/http/opdracht_route.h"
#include "naast/http/testing.h"

#include <algorithm>

namespace naast::http {
namespace {

using testing_http::body_of;
using testing_http::field_of;
using testing_http::of_family;
using testing_http::World;
namespace json = boost::json;

class RoutesThuisTest : public testing_http::OpdrachtTest {
protected:
    json::array homes() { return page().at("netwerk").at("huishoudens").as_array(); }
    json::array may(const char* what, const std::string& who = "joris-bakker") {
        return page(who).at("mag").at(what).as_array();
    }
    static std::string move(const std::string& who, const std::string& where) {
        return R"({"op":"2022-09-01","wie":[)" + who + "]," + where + "}";
    }
    static std::string to_new(const char* name, bool is_secret = false) {
        return fmt::format(R"("nieuw":{{"naam":"{}","adresGeheim":{}}})", name, is_secret);
    }
    // The key of the household that was recorded last, as the ledger has it.
    std::string last_home() {
        std::string key;
        for (const RecordedEvent& recorded :
             load_stream(world_.store, Uuid::parse(World::gezin).value())) {
            if (const auto* home = std::get_if<HuishoudenGevormd>(&recorded.event.inhoud))
                key = home->huishouden.waarde;
        }
        return key;
    }
    // No route records this yet.
    void share_place_with_joris(const std::vector<PersoonId>& whom) {
        Event event =
            event_on(world_.clock.today(),
                     whom,
                     PlaatsGedeeld{{{"joris-bakker"},
                                    "Joris Bakker",
                                    {"Lokaal team Heideveld", OrganisatieSoort::lokaal_team}}});
        event.id = Uuid::random(world_.entropy);
        event.door = door_of(World::person("joris-bakker").subject);
        const MakeSamenvatting make = world_.families.maker();
        const Uuid family = Uuid::parse(World::gezin).value();
        ASSERT_TRUE(handle(
            {world_.store, world_.streams, world_.clock, make},
            {family, "share", "share", std::nullopt},
            [](const Stream&) { return std::nullopt; },
            [&](const Stream&) { return std::vector{event}; }));
        world_.families.refresh(family);
    }
};

// --- school

TEST_F(RoutesThuisTest, SIG_21_AbsenceEndsAndBeginsAgain) {
    json::array away = page().at("verzuim").as_array();
    ASSERT_EQ(away.size(), 1U);
    EXPECT_EQ(away[0].at("kind"), "ruud");
    EXPECT_EQ(away[0].at("sinds"), "2022-08-29");
    const std::string again = R"({"op":"2022-09-09","kinderen":["ruud"],"tekst":"In de ochtend."})";
    ASSERT_EQ(say("schoolhervattingen", again).status, 201);
    EXPECT_TRUE(page().at("verzuim").as_array().empty());
    EXPECT_EQ(field_of(say("schoolhervattingen", again)), "kinderen");
    const std::string both =
        R"({"op":"2022-09-12","kinderen":["ruud","raymond"],"verzuim":"weigering"})";
    const Response begun = say("schoolverzuim", both);
    ASSERT_EQ(begun.status, 201) << begun.body;
    EXPECT_EQ(page().at("verzuim").as_array().size(), 2U);
    EXPECT_EQ(field_of(say("schoolverzuim", both)), "kinderen");
    const std::string withdraw =
        fmt::format(R"({{"gebeurtenis":"{}","reden":"vergissing","toelichting":"Toch niet."}})",
                    body_of(begun).at("gebeurtenis").as_string().c_str());
    EXPECT_EQ(say("intrekkingen", withdraw).status, 201);
    EXPECT_TRUE(page().at("verzuim").as_array().empty());
}

TEST_F(RoutesThuisTest, OfSchoolOnlyWhoSeesItRecords) {
    EXPECT_EQ(may("verzuimVan"), (json::array{"ruud", "raymond"}));
    EXPECT_TRUE(may("verzuimVan", "moeder-van-ruud").empty());
    const std::size_t before = world_.events();
    const std::string absence =
        R"({"op":"2022-09-12","kinderen":["raymond"],"verzuim":"weigering"})";
    EXPECT_EQ(say("schoolverzuim", absence, "moeder-van-ruud").status, 403);
    EXPECT_EQ(say("schoolverzuim", absence, "kees-de-boer").status, 404);
    EXPECT_TRUE(may("verzuimVan", "tim-kuipers").empty());
    EXPECT_EQ(field_of(say("schoolverzuim", absence, "tim-kuipers")), "kinderen");
    EXPECT_EQ(world_.events(), before);
}

// --- moving

TEST_F(RoutesThuisTest, FAM_02_AFamilyGetsTwoHouseholds) {
    const Response formed =
        say("verhuizingen", move(R"("moeder","ruud","raymond")", to_new("Bij moeder")));
    ASSERT_EQ(formed.status, 201) << formed.body;
    ASSERT_EQ(homes().size(), 1U);
    EXPECT_EQ(homes()[0].at("naam"), "Bij moeder");
    ASSERT_EQ(say("verhuizingen", move(R"("vader")", to_new("Bij vader"))).status, 201);
    const std::string there = fmt::format(R"("naar":"{}","tekst":"Het gaat zo beter.")",
                                          homes()[1].at("id").as_string().c_str());
    ASSERT_EQ(say("verhuizingen", move(R"("ruud")", there)).status, 201);
    EXPECT_EQ(homes()[0].at("personen"), (json::array{"moeder", "raymond"}));
    EXPECT_EQ(homes()[1].at("personen"), (json::array{"vader", "ruud"}));
    EXPECT_EQ(field_of(say("verhuizingen", move(R"("ruud")", R"("naar":"elders")"))), "naar");
    EXPECT_EQ(field_of(say("verhuizingen", move(R"("ruud")", there + "," + to_new("Ook")))),
              "naar");
}

TEST_F(RoutesThuisTest, AMoveIsRecordedByWhoDirects) {
    const std::string body = move(R"("ruud")", to_new("Bij oma"));
    EXPECT_TRUE(may("verhuizingVan", "tim-kuipers").empty());
    EXPECT_TRUE(may("verhuizingVan", "ruud").empty());
    EXPECT_EQ(field_of(say("verhuizingen", body, "tim-kuipers")), "wie");
    EXPECT_EQ(say("verhuizingen", body, "ruud").status, 403);
    EXPECT_EQ(say("verhuizingen", body, "kees-de-boer").status, 404);
    EXPECT_EQ(say("verhuizingen", body).status, 201);
}

// Readings 16 and 30: nothing that is refused says where somebody is.
TEST_F(RoutesThuisTest, WhoMayNotKnowAPlaceLearnsNothingOfIt) {
    ASSERT_EQ(say("verhuizingen", move(R"("moeder","ruud","raymond")", to_new("Thuis"))).status,
              201);
    ASSERT_EQ(say("verhuizingen", move(R"("moeder")", to_new("Opvang", true))).status, 201);
    const std::string secret = last_home();
    const std::string seen = world_.get(of_family(), "joris-bakker").body;
    EXPECT_EQ(seen.find(secret), std::string::npos);
    EXPECT_EQ(seen.find("Opvang"), std::string::npos);
    const json::array whom = may("verhuizingVan");
    EXPECT_EQ(std::count(whom.begin(), whom.end(), json::value("moeder")), 0);
    EXPECT_EQ(std::count(whom.begin(), whom.end(), json::value("ruud")), 1);
    const std::size_t before = world_.events();
    // To the place itself, and to one that is nowhere.
    const Response to_it = say("verhuizingen", move(R"("ruud")", R"("naar":")" + secret + '"'));
    const Response nowhere = say("verhuizingen", move(R"("ruud")", R"("naar":"nergens")"));
    EXPECT_EQ(field_of(to_it), "naar");
    EXPECT_EQ(to_it.status, nowhere.status);
    EXPECT_EQ(to_it.body, nowhere.body);
    // And away from it, which would end the secret.
    EXPECT_EQ(field_of(say("verhuizingen", move(R"("moeder")", to_new("Elders")))), "wie");
    EXPECT_EQ(world_.events(), before);
}

TEST_F(RoutesThuisTest, WhatKeepsAPlaceSecretIsNotWithdrawn) {
    const Response hidden = say("verhuizingen", move(R"("moeder")", to_new("Opvang", true)));
    ASSERT_EQ(hidden.status, 201);
    const std::string withdraw =
        fmt::format(R"({{"gebeurtenis":"{}","reden":"vergissing","toelichting":"Toch niet."}})",
                    body_of(hidden).at("gebeurtenis").as_string().c_str());
    EXPECT_EQ(field_of(say("intrekkingen", withdraw)), "gebeurtenis");
}

// --- what the answer says of taking it back

TEST_F(RoutesThuisTest, TheAnswerSaysWhetherOneWithdrawalTakesItBack) {
    const auto can_take_back = [](const Response& response) {
        EXPECT_EQ(response.status, 201) << response.body;
        return body_of(response).at("intrekbaar").as_bool();
    };
    const std::string contact =
        R"({"op":"2022-09-12","met":["ruud"],"vorm":"gesprek","strekking":"gewoon"})";
    EXPECT_TRUE(can_take_back(say("contacten", contact)));
    const std::string as_key = "k-" + std::to_string(key_);
    EXPECT_TRUE(can_take_back(world_.post(
        of_family("/contacten"), "joris-bakker", contact, {{"idempotency-key", as_key}})));
    EXPECT_TRUE(can_take_back(say("verhuizingen", move(R"("vader")", to_new("Bij vader")))));
    const std::string two = to_new("Bij oma") + R"(,"gemeente":"Heideveld")";
    EXPECT_FALSE(can_take_back(say("verhuizingen", move(R"("raymond")", two))));
    // A member of the family withdraws nothing.
    EXPECT_FALSE(can_take_back(say("berichten", R"({"tekst":"Het gaat."})", "ruud")));
}

TEST_F(RoutesThuisTest, TheAnswerToAMoveIntoASecretHomeOffersNoWayBack) {
    share_place_with_joris({{"moeder"}, {"ruud"}});
    const Response formed = say("verhuizingen", move(R"("moeder")", to_new("Opvang", true)));
    EXPECT_EQ(body_of(formed).at("intrekbaar"), false);
    const Response there =
        say("verhuizingen", move(R"("ruud")", R"("naar":")" + last_home() + '"'));
    ASSERT_EQ(there.status, 201) << there.body;
    ASSERT_EQ(body_of(there).at("gebeurtenissen").as_array().size(), 1U);
    EXPECT_NE(homes().back().at("personen").as_array().size(), 0U);
    EXPECT_EQ(body_of(there).at("intrekbaar"), false);
    const std::string withdraw =
        fmt::format(R"({{"gebeurtenis":"{}","reden":"vergissing","toelichting":"Toch niet."}})",
                    body_of(there).at("gebeurtenis").as_string().c_str());
    EXPECT_EQ(field_of(say("intrekkingen", withdraw)), "gebeurtenis");
}

}  // namespace
}  // namespace naast::http
