#include "naast/http/testing.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace naast::http {
namespace {

using testing_http::body_of;
using testing_http::field_of;
using testing_http::of_family;
namespace json = boost::json;

class RoutesFormulierenTest : public testing_http::OpdrachtTest {
protected:
    json::object forms(const std::string& who = "joris-bakker") {
        return body_of(world_.get(of_family("/formulieren"), who)).as_object();
    }
    std::set<std::string> kinds(const std::string& who) {
        std::set<std::string> names;
        const json::object offered = forms(who);
        for (const json::value& one : offered.at("soorten").as_array())
            names.insert(one.at("soort").as_string().c_str());
        return names;
    }
    bool warns(const char* rule) {
        const json::value shown = page();
        for (const json::value& one : shown.at("signaleringen").as_array()) {
            if (one.at("regel") == rule && one.at("tot").is_null()) return true;
        }
        return false;
    }

    // What somebody who knows nothing of the kind can fill in: the first of what is offered.
    std::optional<json::value> first_of(const json::object& form, const json::object& field) {
        const std::string_view vorm = field.at("vorm").as_string();
        const std::string_view name = field.at("naam").as_string();
        if (vorm == "tekst" || vorm == "naam") return "Woorden over dit.";
        if (vorm == "getal") return 5;
        if (vorm == "dag") return "2022-12-01";
        if (vorm == "moment") return "2012";
        if (vorm == "ja_nee") return true;
        if (vorm == "persoon") return "raymond";
        // Nobody judges a complaint about the own organisation.
        if (vorm == "organisatie")
            return name == "aan" || name == "over" ? other_organisation() : own();
        if (vorm == "medewerker") return worker_for(name);
        if (vorm == "keuze") return field.at("keuzes").as_array().back().at("waarde");
        return thing_for(form, field.at("naar").as_string());
    }
    json::value own() { return {{"naam", "Lokaal team Heideveld"}, {"soort", "lokaal_team"}}; }
    json::value other_organisation() {
        return {{"naam", "Veilig Thuis"}, {"soort", "veilig_thuis"}};
    }
    // Nobody gives oneself sight; only a duo is of the coordinator.
    json::value worker_for(std::string_view name) {
        const char* wanted = name == "een" ? "joris-bakker" : "kees-de-boer";
        const json::object offered = forms();
        for (const json::value& one : offered.at("medewerkers").as_array()) {
            if (one.at("id") == wanted) return one;
        }
        return nullptr;
    }
    std::optional<json::value> thing_for(const json::object&, std::string_view naar) {
        if (naar == "medewerker") return "joris-bakker";
        for (const json::value& thing : things_) {
            if (thing.at("naar").as_string() == naar) return thing.at("sleutel");
        }
        return std::nullopt;
    }
    // Only a child that was expected is born: the one that was added last.
    json::value person_for(const json::object& form) {
        // The mother alone decides who sees what is about her.
        if (form.at("vakgebied") == "rechter") return "ruud";
        if (form.at("soort") != "kind_geboren") return "moeder";
        const json::value shown = page();
        return shown.at("personen").as_array().back().at("id");
    }
    std::optional<json::object> filled_in(const json::object& form) {
        json::object body{{"soort", form.at("soort")}, {"op", "2022-09-12"}};
        const std::string_view about = form.at("betreft").as_string();
        if (about == "een" || about == "minstens_een")
            body["betreft"] = json::array{person_for(form)};
        for (const json::value& one : form.at("velden").as_array()) {
            const json::object& field = one.as_object();
            if (!field.at("verplicht").as_bool()) continue;
            const auto value = first_of(form, field);
            if (!value) return std::nullopt;
            body[field.at("naam").as_string()] = *value;
        }
        return body;
    }

    json::array things_;
};

}  // namespace

TEST_F(RoutesFormulierenTest, EachFormThatIsOfferedCanBeFilledInFromWhatItOffers) {
    for (const char* what : {"hulp_afstemmen", "onderwijs", "informatie_delen", "veiligheid"}) {
        ASSERT_EQ(say("vastleggingen",
                      fmt::format(R"({{"soort":"toestemming_gegeven","op":"2022-09-12",)"
                                  R"("betreft":["moeder"],"doel":"{}","tussen":[]}})",
                                  what),
                      "moeder-van-ruud")
                      .status,
                  201);
    }
    ASSERT_EQ(say("signalen",
                  R"({"op":"2022-09-05","over":["ruud"],"wat":"zorgsignaal",)"
                  R"("zorgen":["gedrag_op_school"],"tekst":"Ruud sloeg een ander kind."})")
                  .status,
              201);
    ASSERT_EQ(say("hulpaanvragen",
                  R"({"op":"2022-09-12","voor":["moeder"],"wat":"traumabehandeling",)"
                  R"("gerichtOp":"ouder","aanbieder":{"naam":"GGZ Zuid","soort":"aanbieder"}})")
                  .status,
              201);
    std::set<std::string> left = kinds("joris-bakker");
    EXPECT_GT(left.size(), 60U);
    left.erase("gezin_afgesloten");  // the last
    left.erase("regisseurswissel");  // a command of its own
    std::string why;
    for (std::size_t before = left.size() + 1; left.size() < before;) {
        before = left.size();
        why.clear();
        const json::object offered = forms();
        things_ = offered.at("dingen").as_array();
        for (const json::value& one : offered.at("soorten").as_array()) {
            const std::string kind = one.at("soort").as_string().c_str();
            if (!left.contains(kind)) continue;
            const auto body = filled_in(one.as_object());
            if (!body) continue;
            const Response answer = say("vastleggingen", json::serialize(*body));
            if (answer.status == 201)
                left.erase(kind);
            else
                why += kind + " " + answer.body + "\n";
        }
    }
    EXPECT_EQ(left, (std::set<std::string>{})) << why;
}

TEST_F(RoutesFormulierenTest, AnIncidentIsRecordedOnceAndNotAhead) {
    ASSERT_EQ(say("vastleggingen",
                  R"({"soort":"incident_gemeld","op":"2022-09-10","betreft":["ruud"],)"
                  R"("wat":"weggelopen"})")
                  .status,
              201);
    EXPECT_EQ(field_of(say("vastleggingen",
                           R"({"soort":"incident_gemeld","op":"2022-09-13","betreft":["ruud"],)"
                           R"("wat":"weggelopen"})")),
              "op");
    EXPECT_EQ(field_of(say("vastleggingen",
                           R"({"soort":"incident_gemeld","op":"2022-09-10","betreft":["ruud"],)"
                           R"("wat":"weggelopen"})")),
              "soort");
}

TEST_F(RoutesFormulierenTest, LRN_01_LookingBackEndsItsWarning) {
    EXPECT_TRUE(warns("LRN-01"));
    const json::object offered = forms();
    std::string placement;
    for (const json::value& thing : offered.at("dingen").as_array()) {
        if (thing.at("naar") == "plaatsing") placement = thing.at("sleutel").as_string().c_str();
    }
    ASSERT_NE(placement, "");
    EXPECT_EQ(
        say("vastleggingen",
            fmt::format(R"({{"soort":"terugblik_gehouden","op":"2022-09-12","plaatsing":"{}",)"
                        R"("watGingMis":"Te laat.","watHadHetVoorkomen":"Samen.",)"
                        R"("les":"Eerder."}})",
                        placement))
            .status,
        201);
    EXPECT_FALSE(warns("LRN-01"));
}

TEST_F(RoutesFormulierenTest, AMemberIsOfferedWhatIsHersAndRecordsItOfHerselfAlone) {
    const std::set<std::string> hers = kinds("moeder-van-ruud");
    EXPECT_TRUE(hers.contains("klacht_ingediend"));
    EXPECT_TRUE(hers.contains("toestemming_gegeven"));
    EXPECT_FALSE(hers.contains("besluit_genomen"));
    const json::object offered = forms("moeder-van-ruud");
    EXPECT_EQ(offered.at("ik"), "moeder");
    EXPECT_TRUE(offered.at("medewerkers").as_array().empty());
    const auto complaint = [&](const char* who) {
        return say("vastleggingen",
                   fmt::format(R"({{"soort":"klacht_ingediend","op":"2022-09-12","betreft":["{}"],)"
                               R"("over":{{"naam":"Jeugdhulp Meerzicht","soort":"aanbieder"}}}})",
                               who),
                   "moeder-van-ruud");
    };
    EXPECT_EQ(field_of(complaint("ruud")), "betreft");
    EXPECT_EQ(complaint("moeder").status, 201);
    EXPECT_EQ(
        say("vastleggingen", R"({"soort":"duo_gestopt","op":"2022-09-12"})", "moeder-van-ruud")
            .status,
        400);
}

TEST_F(RoutesFormulierenTest, PRV_05_AWorkerWhoIsNotKnownGetsNoSight) {
    const auto joins = [&](const char* id, const char* name, const char* kind) {
        return say(
            "vastleggingen",
            fmt::format(R"({{"soort":"betrokkene_toegevoegd","op":"2022-09-12",)"
                        R"("rol":"hulpverlener","medewerker":{{"id":"{}","naam":"{}",)"
                        R"("organisatie":{{"naam":"Lokaal team Heideveld","soort":"{}"}}}}}})",
                        id,
                        name,
                        kind));
    };
    EXPECT_EQ(joins("wie-dan-ook", "Wie", "lokaal_team").status, 400);
    EXPECT_EQ(joins("kees-de-boer", "Kees de Boer", "lokaal_team").status, 400);
    EXPECT_EQ(joins("kees-de-boer", "kees-de-boer", "veilig_thuis").status, 400);
    EXPECT_EQ(world_.get(of_family(), "kees-de-boer").status, 404);
    EXPECT_EQ(joins("kees-de-boer", "kees-de-boer", "lokaal_team").status, 201);
    EXPECT_EQ(world_.get(of_family(), "kees-de-boer").status, 200);
}

// Whatever command names a worker.
TEST_F(RoutesFormulierenTest, AFamilyIsHandedToNobodyWhoIsMadeUp) {
    const auto hand_to = [&](const char* id, const char* name) {
        return say("regisseurswissels",
                   fmt::format(R"({{"op":"2022-09-12","reden":"vertrek","toelichting":"Weg.",)"
                               R"("naar":{{"id":"{}","naam":"{}","organisatie":)"
                               R"({{"naam":"Lokaal team Heideveld","soort":"lokaal_team"}}}}}})",
                               id,
                               name));
    };
    EXPECT_EQ(field_of(hand_to("wie-dan-ook", "Wie")), "naar");
    EXPECT_EQ(field_of(hand_to("an", "Iemand anders")), "naar");
    EXPECT_EQ(hand_to("an", "An Dijk").status, 201);
}

TEST_F(RoutesFormulierenTest, WhoWorksWithTheFamilyAndCannotLogInCanBeNamed) {
    const json::object offered = forms();
    const json::array& workers = offered.at("medewerkers").as_array();
    const auto school = std::find_if(workers.begin(), workers.end(), [](const json::value& one) {
        return one.at("organisatie").at("soort") == "school";
    });
    ASSERT_NE(school, workers.end());
    EXPECT_EQ(
        say("vastleggingen",
            fmt::format(R"({{"soort":"waakvlam_afgesproken","op":"2022-09-12","elkeDagen":30,)"
                        R"("medewerker":{}}})",
                        json::serialize(*school)))
            .status,
        201);
}

// What this one may not see is refused alike, whether it is there or not.
TEST_F(RoutesFormulierenTest, WhatIsHiddenCannotBeAskedForByRecordingIt) {
    const auto diagnosed = [&](const char* day) {
        return say("vastleggingen",
                   fmt::format(R"({{"soort":"diagnose_gesteld","op":"{}","betreft":["vader"],)"
                               R"("diagnose":"adhd"}})",
                               day),
                   "tim-kuipers");
    };
    std::istringstream hidden(
        fmt::format(R"({{"gezin":"{}","soort":"diagnose_gesteld","op":"2022-09-11",)"
                    R"("betreft":["vader"],"diagnose":"adhd",)"
                    R"("door":{{"persoon":"Arts","organisatie":"GGZ Zuid"}}}})",
                    testing_http::World::gezin));
    const MakeSamenvatting make = world_.families.maker();
    const auto report = import_jsonl({world_.store, world_.clock, world_.entropy, make},
                                     hidden,
                                     ImportMode::record,
                                     [](std::size_t) {});
    ASSERT_TRUE(report.faults.empty()) << report.faults.front().reden.nl;
    const Response there = diagnosed("2022-09-11");
    const Response absent = diagnosed("2022-09-10");
    EXPECT_EQ(there.status, 400);
    EXPECT_EQ(there.body, absent.body);
}

TEST_F(RoutesFormulierenTest, OthersAreOfferedNoneAndRecordNone) {
    const std::size_t before = world_.events();
    EXPECT_EQ(world_.get(of_family("/formulieren"), "kees-de-boer").status, 404);
    EXPECT_EQ(world_.get(of_family("/formulieren"), "").status, 401);
    const char* end = R"({"soort":"waakvlam_gestopt","op":"2022-09-12"})";
    EXPECT_EQ(say("vastleggingen", end, "kees-de-boer").status, 404);
    EXPECT_EQ(say("vastleggingen", end, "tim-kuipers").status, 400);
    EXPECT_EQ(say("vastleggingen", "[]").status, 400);
    EXPECT_EQ(say("vastleggingen", "{").status, 400);
    EXPECT_EQ(field_of(say("vastleggingen", R"({"soort":"regisseur_gestopt","op":"2022-09-12"})")),
              "medewerker");
    EXPECT_EQ(field_of(say("vastleggingen",
                           R"({"soort":"contact_gehad","op":"2022-09-12","betreft":["ruud"],)"
                           R"("organisatie":{"naam":"X","soort":"overig"},"vorm":"gesprek",)"
                           R"("strekking":"gewoon"})")),
              "soort");
    EXPECT_EQ(world_.events(), before);
}

}  // namespace naast::http
