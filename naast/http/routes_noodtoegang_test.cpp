#include "naast/http/testing_nood.h"

namespace naast::http {
namespace {

using testing_http::body_of;
using testing_http::crisisdienst;
using testing_http::field_of;
using testing_http::of_family;
using testing_http::World;
namespace json = boost::json;

class NoodtoegangTest : public testing_http::Noodwereld {};

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
    protect();
    EXPECT_EQ(open(other, asking("Anouk", "2015-02-03"), "k3").body, nobody.body);
}

TEST_F(NoodtoegangTest, AfterThreeTimesInADayAColleagueIsAsked) {
    for (const char* key : {"k1", "k2", "k3"})
        EXPECT_EQ(open(mo_, asking("Niemand", "2015-02-03"), key).status, 404);
    EXPECT_EQ(open(mo_, asking("Anouk", "2015-02-03"), "k4").status, 202);
    EXPECT_EQ(send(mo_, "GET", of_family()).status, 404);
    world_.clock.set(world_.clock.now() + std::chrono::hours{24});
    EXPECT_EQ(open(login("mo", true), asking("Anouk", "2015-02-03"), "k5").status, 201);
}

TEST_F(NoodtoegangTest, AnOldLoginIsNotEnough) {
    world_.clock.set(world_.clock.now() + std::chrono::minutes{14});
    EXPECT_EQ(send(mo_, "GET", "/v1/gezinnen").status, 200);
    world_.clock.set(world_.clock.now() + std::chrono::minutes{2});
    EXPECT_EQ(open(mo_, asking("Anouk", "2015-02-03")).status, 403);
}

// What Mo asked waits; Ma, of the same service, answers.
class TweedePersoonTest : public testing_http::Noodwereld {
protected:
    Response answer(const Session& session, const std::string& id, const char* said = "akkoord") {
        return send(session,
                    "POST",
                    "/v1/noodtoegangen/antwoorden",
                    fmt::format(R"({{"aanvraag":"{}","antwoord":"{}"}})", id, said));
    }
    std::string waiting_for(const Session& session) {
        const auto asked = shown(session).at("vragen").as_array();
        return asked.empty() ? "" : std::string(asked[0].at("aanvraag").as_string());
    }
    std::string state() {
        const auto own = shown(mo_).at("aanvraag");
        return own.is_null() ? "" : std::string(own.at("stand").as_string());
    }

    Session ma_ = login("ma", true);
};

TEST_F(TweedePersoonTest, P56_AProtectedDossierOpensOnceAColleagueAgrees) {
    protect();
    const std::size_t before = world_.events();
    const Response waits = open(mo_, asking_together());
    ASSERT_EQ(waits.status, 202) << waits.body;
    EXPECT_EQ(body_of(waits).at("wachtTot"), "2022-09-12T10:10:00.000000Z");
    EXPECT_EQ(state(), "wacht");
    EXPECT_EQ(world_.events(), before);
    EXPECT_EQ(send(mo_, "GET", of_family()).status, 404);

    pass(std::chrono::minutes{4});
    EXPECT_EQ(answer(ma_, waiting_for(ma_)).status, 204);
    EXPECT_EQ(state(), "geopend");
    EXPECT_EQ(shown(mo_).at("aanvraag").at("gezin"), World::gezin);
    // The hour begins when it is opened.
    EXPECT_EQ(shown(mo_).at("open").at(0).at("tot"), "2022-09-12T11:04:00.000000Z");
    EXPECT_EQ(send(mo_, "GET", of_family()).status, 200);
    EXPECT_EQ(send(ma_, "GET", of_family()).status, 404);
    EXPECT_EQ(world_.events(), before + 1);
}

TEST_F(TweedePersoonTest, TheColleagueReadsTheReasonAndNothingOfTheFamily) {
    open(mo_, asking("Anouk", "2015-02-03", R"(,"ookPlaats":true)"));
    const auto asked = shown(ma_).at("vragen").at(0).as_object();
    EXPECT_EQ(asked.at("wie"), "mo");
    EXPECT_EQ(asked.at("reden"), reason);
    EXPECT_EQ(asked.at("waarom").at("nl"), "Acuut gevaar");
    EXPECT_EQ(asked.at("ookPlaats"), true);
    const std::string all = json::serialize(asked);
    for (const char* word : {"Anouk", "2015", "Ruud", World::gezin})
        EXPECT_EQ(all.find(word), std::string::npos) << word;
}

TEST_F(TweedePersoonTest, NobodyApprovesOneselfOrForAnotherService) {
    open(mo_, asking_together());
    const std::string id = waiting_for(ma_);
    ASSERT_FALSE(id.empty());
    const Session again = login("mo", true);
    const Session elsewhere = login("bo", true, {"Crisisdienst Noord", OrganisatieSoort::overig});
    const Session kees = login("kees", false);
    for (const Session& other : {mo_, again, elsewhere}) {
        EXPECT_EQ(waiting_for(other), "");
        EXPECT_EQ(answer(other, id).status, 404);
    }
    EXPECT_EQ(answer(kees, id).status, 403);
    EXPECT_EQ(waiting_for(kees), "");
    EXPECT_EQ(state(), "wacht");
    // What another session of oneself asked does not show in this one.
    EXPECT_TRUE(shown(again).at("aanvraag").is_null());
}

TEST_F(TweedePersoonTest, WhoHasAStakeInTheFamilyIsNotAsked) {
    record(BelangGemeld{{{"ma"}, "ma", crisisdienst()}});
    open(mo_, asking_together());
    EXPECT_EQ(waiting_for(ma_), "");
    const Session bo = login("bo", true);
    const std::string id = waiting_for(bo);
    ASSERT_FALSE(id.empty());
    // As one that is not there, and it goes on waiting.
    const Response refused = answer(ma_, id);
    EXPECT_EQ(refused.status, 404);
    EXPECT_EQ(refused.body, answer(ma_, World::no_gezin).body);
    EXPECT_EQ(state(), "wacht");
    EXPECT_EQ(answer(bo, id).status, 204);
    EXPECT_EQ(state(), "geopend");
}

TEST_F(TweedePersoonTest, ARefusalOpensNothingAndIsTold) {
    const std::size_t before = world_.events();
    open(mo_, asking_together());
    const std::string id = waiting_for(ma_);
    EXPECT_EQ(answer(ma_, id, "niet_akkoord").status, 204);
    EXPECT_EQ(state(), "niet_akkoord");
    EXPECT_EQ(waiting_for(ma_), "");
    EXPECT_EQ(answer(login("bo", true), id).status, 404);
    EXPECT_EQ(world_.events(), before);
    EXPECT_EQ(send(mo_, "GET", of_family()).status, 404);
}

TEST_F(TweedePersoonTest, AfterTenMinutesOrOnceWhoAskedLeftItIsTooLate) {
    open(mo_, asking_together(), "k1");
    const std::string late = waiting_for(ma_);
    pass(std::chrono::minutes{10});
    EXPECT_EQ(state(), "verlopen");
    EXPECT_EQ(waiting_for(ma_), "");
    EXPECT_EQ(answer(ma_, late).status, 404);
    open(mo_, asking_together(), "k2");
    const std::string left = waiting_for(ma_);
    EXPECT_NE(left, "");
    world_.sessions.end(mo_.token);
    EXPECT_EQ(waiting_for(ma_), "");
    EXPECT_EQ(answer(ma_, left).status, 404);
}

// Two worlds: with the family and without it. Neither who asks, before somebody agreed, nor who
// agrees can tell them apart.
TEST_F(TweedePersoonTest, WhatWaitsTellsNobodyWhetherThereIsSuchAFamily) {
    const std::string nobody = asking("Niemand", "2015-02-03", R"(,"metCollega":true)");
    const auto without_ids = [](json::value page) {
        auto& asked = page.at("vragen").as_array();
        for (auto& one : asked) one.as_object().erase("aanvraag");
        return json::serialize(page);
    };
    std::vector<std::string> told;
    protect();
    record(BelangGemeld{{{"jo"}, "jo", crisisdienst()}});
    const Session jo = login("jo", true);
    const std::pair<const Session*, std::string> worlds[] = {
        {&mo_, nobody}, {&mo_, asking_together()}, {&jo, asking_together()}};
    for (const auto& [who, body] : worlds) {
        const Response waits = open(*who, body, "k" + std::to_string(told.size()));
        std::string all = std::to_string(waits.status) + waits.body;
        EXPECT_EQ(waits.as_long_as, std::chrono::milliseconds{250});
        all += json::serialize(shown(*who));
        std::string for_ma = without_ids(shown(ma_));
        if (who == &jo) for_ma.replace(for_ma.find("\"jo\""), 4, "\"mo\"");
        const Response agreed = answer(ma_, waiting_for(ma_));
        EXPECT_EQ(agreed.as_long_as, std::chrono::milliseconds{250});
        told.push_back(all + for_ma + std::to_string(agreed.status) + agreed.body +
                       without_ids(shown(ma_)));
        if (told.size() == 1) {
            EXPECT_EQ(state(), "niet_gevonden");
        }
    }
    EXPECT_EQ(told[0], told[1]);
    EXPECT_EQ(told[0], told[2]);
    // One's own family does not open, whoever agrees.
    EXPECT_EQ(shown(jo).at("aanvraag").at("stand"), "niet_gevonden");
    EXPECT_EQ(send(jo, "GET", of_family()).status, 404);
}

TEST_F(TweedePersoonTest, EachAttemptAndEachAnswerIsLogged) {
    open(mo_, asking_together());
    const std::string id = waiting_for(ma_);
    answer(ma_, id);
    const auto of_mo = world_.inzagelog.of(onder_wie("mo"));
    ASSERT_FALSE(of_mo.empty());
    EXPECT_EQ(of_mo.front().regel.soort, InzageSoort::noodtoegang);
    const auto of_ma = world_.inzagelog.of(onder_wie("ma"));
    ASSERT_EQ(of_ma.size(), 1U);
    EXPECT_EQ(of_ma.front().regel.soort, InzageSoort::noodakkoord);
    EXPECT_EQ(of_ma.front().regel.gevraagd, id);
    // Answering does not count as looking oneself.
    for (const char* key : {"k1", "k2", "k3"})
        EXPECT_EQ(open(ma_, asking("Niemand", "2015-02-03"), key).status, 404);
}

TEST_F(TweedePersoonTest, AnAnswerThatGotLostCanBeSentAgain) {
    const std::size_t before = world_.events();
    open(mo_, asking_together());
    const std::string id = waiting_for(ma_);
    EXPECT_EQ(answer(ma_, id).status, 204);
    EXPECT_EQ(answer(ma_, id).status, 204);
    EXPECT_EQ(open(mo_, asking_together()).status, 202);
    EXPECT_EQ(state(), "geopend");
    EXPECT_EQ(world_.events(), before + 1);
}

// Finding: an agreement sent again hours later looked the family up and opened it.
TEST_F(TweedePersoonTest, AnAnswerThatIsSentAgainLaterOpensNothingAnew) {
    protect();
    record(BelangGemeld{{{"mo"}, "mo", crisisdienst()}});
    open(mo_, asking_together());
    const std::string id = waiting_for(ma_);
    EXPECT_EQ(answer(ma_, id).status, 204);
    EXPECT_EQ(state(), "niet_gevonden");
    record(BelangVoorbij{{"mo"}});
    const std::size_t before = world_.events();
    pass(std::chrono::minutes{12});
    EXPECT_EQ(answer(ma_, id).status, 204);
    EXPECT_EQ(state(), "niet_gevonden");
    EXPECT_EQ(world_.events(), before);
}

// 2.7: reviewed by someone else within three working days; after five the right is suspended.
class ToetsTest : public testing_http::Noodwereld {
protected:
    ToetsTest() {
        EXPECT_EQ(open(mo_, asking("Anouk", "2015-02-03")).status, 201);
        opened_ = std::string(shown(mo_).at("open").at(0).at("gebeurtenis").as_string());
    }
    Response review(const std::string& who, const char* key = "r", const char* said = "terecht") {
        return world_.post(of_family("/noodoordelen"),
                           who,
                           fmt::format(R"({{"gebeurtenis":"{}","oordeel":"{}",)"
                                       R"("reden":"Er was echt haast."}})",
                                       opened_,
                                       said),
                           {{"idempotency-key", key}});
    }
    json::value looked(const std::string& who) {
        return body_of(world_.get(of_family(), who)).at("noodkijken").at(0);
    }
    std::string work_of(const std::string& who) {
        const json::value page = body_of(world_.get("/v1/werk", who));
        for (const auto& line : page.at("regels").as_array()) {
            if (line.at("regel") == "GAP-08") return std::string(line.at("wanneer").as_string());
        }
        return "";
    }
    void to_day(const char* day) { world_.clock.set(Instant{date(day)} + std::chrono::hours{10}); }

    std::string opened_;
};

TEST_F(ToetsTest, TheCoordinatorOfAnotherOrganisationReviewsIt) {
    EXPECT_EQ(looked("joris-bakker").at("magBeoordelen"), true);
    EXPECT_EQ(looked("joris-bakker").at("wie"), "mo");
    EXPECT_EQ(looked("joris-bakker").at("uiterlijk"), "2022-09-15");
    EXPECT_TRUE(looked("joris-bakker").at("oordeel").is_null());
    EXPECT_EQ(work_of("joris-bakker"), "vandaag");
    const Response reviewed = review("joris-bakker");
    ASSERT_EQ(reviewed.status, 201) << reviewed.body;
    EXPECT_EQ(looked("joris-bakker").at("magBeoordelen"), false);
    EXPECT_EQ(looked("joris-bakker").at("oordeel").at("oordeel"), "terecht");
    EXPECT_EQ(work_of("joris-bakker"), "");
    EXPECT_NE(world_.get(of_family(), "joris-bakker").body.find("kijken in nood was terecht"),
              std::string::npos);
    EXPECT_EQ(review("joris-bakker", "r2").status, 400);
    // By a counter-event, as any other; then it is asked for again.
    const std::string id(body_of(reviewed).at("gebeurtenis").as_string());
    EXPECT_EQ(body_of(reviewed).at("intrekbaar"), true);
    const Response withdrawn = world_.post(
        of_family("/intrekkingen"),
        "joris-bakker",
        fmt::format(R"({{"gebeurtenis":"{}","reden":"vergissing","toelichting":"Verkeerd."}})", id),
        {{"idempotency-key", "w"}});
    EXPECT_EQ(withdrawn.status, 201) << withdrawn.body;
    EXPECT_EQ(work_of("joris-bakker"), "vandaag");
    EXPECT_EQ(review("joris-bakker", "r3", "onterecht").status, 201);
}

TEST_F(ToetsTest, NobodyElseReviewsIt) {
    // A provider sees no such event, a parent does and records nothing, for others there is
    // nothing.
    EXPECT_EQ(review("tim-kuipers").status, 400);
    EXPECT_EQ(review("moeder-van-ruud").status, 403);
    EXPECT_EQ(review("kees-de-boer").status, 404);
    EXPECT_EQ(send(mo_, "POST", of_family("/noodoordelen"), "{}").status, 403);
    EXPECT_TRUE(looked("joris-bakker").at("oordeel").is_null());
}

TEST_F(ToetsTest, AfterThreeWorkingDaysItIsLateAndAfterFiveTheRightIsSuspended) {
    to_day("2022-09-15");
    EXPECT_NE(work_of("joris-bakker"), "te_laat");
    to_day("2022-09-17");
    EXPECT_EQ(work_of("joris-bakker"), "te_laat");
    to_day("2022-09-19");
    const auto try_again = [&](const char* key) {
        return open(login("mo", true), asking("Anouk", "2015-02-03"), key);
    };
    EXPECT_EQ(try_again("k2").status, 201);
    to_day("2022-09-20");
    const Response refused = try_again("k3");
    EXPECT_EQ(refused.status, 403);
    EXPECT_NE(refused.body.find("na vijf werkdagen nog niet beoordeeld"), std::string::npos);
    EXPECT_EQ(shown(login("mo", true)).at("geschorst"), true);
    EXPECT_EQ(review("joris-bakker").status, 201);
    EXPECT_EQ(try_again("k4").status, 201);
    EXPECT_EQ(shown(login("mo", true)).at("geschorst"), false);
}

TEST_F(ToetsTest, WhoIsSuspendedIsNotAskedEither) {
    const Session ma = login("ma", true);
    EXPECT_EQ(open(ma, asking_together()).status, 202);
    const std::string id(shown(mo_).at("vragen").at(0).at("aanvraag").as_string());
    to_day("2022-09-20");
    const Session other = login("ma", true);
    EXPECT_EQ(open(other, asking_together(), "k2").status, 202);
    const Session mo = login("mo", true);
    EXPECT_TRUE(shown(mo).at("vragen").as_array().empty());
    EXPECT_EQ(send(mo,
                   "POST",
                   "/v1/noodtoegangen/antwoorden",
                   fmt::format(R"({{"aanvraag":"{}","antwoord":"akkoord"}})", id))
                  .status,
              403);
}

}  // namespace
}  // namespace naast::http
