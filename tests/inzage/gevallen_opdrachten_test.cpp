// The cases that are more than a look: a command, emergency access, a clock, a log that is full.
#include "naast/inzage/stuk.h"
#include "naast/inzage/wereld_van.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/inzage/gevallen_stukken_testing.h"

namespace naast::gevallen {
namespace {

namespace json = boost::json;

const Gebruiker kim = werker("kim", lokaal());
const Gebruiker bas = werker("bas", lokaal());
const Gebruiker kees = werker("kees", lokaal());
const Gebruiker paul = werker("paul", p1());
const Gebruiker petra = werker("petra", p2());
const Gebruiker gina = werker("gina", gi());
const Gebruiker mara = burger("mara-d");
const Gebruiker pim = burger("pim-d");
const Gebruiker noor = burger("noor-d");

// What one sees of the family: page and timeline.
std::string seen_by(Server& server, const Gebruiker& who) {
    return bytes_of(server.get(who, of_family())) +
           bytes_of(server.get(who, of_family("/tijdlijn")));
}
void check_shows(Server& server, const Gebruiker& who, const std::string& word) {
    check(holds_word(seen_by(server, who), word), who.id + " does not see " + word);
}
void check_hides(Server& server, const Gebruiker& who, const std::string& word) {
    check(!holds_word(seen_by(server, who), word), who.id + " sees " + word);
}

class Geval : public testing::Test {
protected:
    void begin(const std::vector<Stuk>& items = {}, const std::vector<Happened>& more = {}) {
        server_.tell(d1());
        server_.tell(more, 201);
        server_.record(items, 501);
        server_.clock.set(today);
    }
    std::vector<Antwoord> all_of(const Gebruiker& who) {
        return ask_all(server_, who, family_id().to_text());
    }

    // Whether someone may record this, says the decision on what stands in the family's events.
    bool may_write(const Gebruiker& who, const Happened& what) {
        RecordedEvent made = happened({what}).front();
        made.event.herkomst = Herkomst::hier_vastgelegd;
        made.event.door = {who.naam, who.organisatie.naam};
        inzage::Gezinswereld world = inzage::wereld_van(
            load_stream(server_.store, family_id()), today, who.organisatie.naam);
        world.wereld.mandaten.push_back({who.id, who.organisatie.naam, {}});
        inzage::Aanvraag ask;
        ask.subject = {who.id, who.soort, who.organisatie.naam, {}, true, today};
        ask.handeling = inzage::Handeling::schrijven;
        ask.nu = today;
        const auto item = inzage::item_van(made.event, world, true, who.id);
        return inzage::beoordeel(world.wereld, item, ask).uitkomst == inzage::Uitkomst::toegestaan;
    }

    // --- emergency access

    static std::string asking(const std::string& reden = "Het kind is alleen thuis, er is brand.") {
        return fmt::format(R"({{"naam":"Noor","geboren":"2006-06-01","waarom":"acuut_gevaar",)"
                           R"("reden":"{}"}})",
                           reden);
    }
    http::Response open(const Gebruiker& who, const std::string& body = asking()) {
        return server_.post(who, "/v1/noodtoegangen", body, fmt::format("k{}", ++keys_));
    }
    std::vector<Inzagelog::Gelogd> asked_by(const Gebruiker& who) const {
        return server_.inzagelog.of(onder_wie(who.id));
    }

    Server server_;

private:
    int keys_ = 0;
};

// --- P

TEST_F(Geval, P04_ConsentOfTheMotherAloneIsNotEnoughInTheOtherSettingEither) {
    begin({e3()}, akkoord({"mara"}));
    const auto stream = load_stream(server_.store, family_id());
    inzage::Gezinswereld world = inzage::wereld_van(stream, today, lokaal().naam);
    world.wereld.mandaten.push_back({"kim", lokaal().naam, {}});
    inzage::Aanvraag ask;
    ask.subject = {"kim", inzage::SubjectSoort::professional, lokaal().naam, {}, true, today};
    ask.nu = today;
    const auto item = inzage::item_van(stream.back().event, world, false, "kim");
    inzage::Schakelaars child_only;
    child_only.van_12_tot_15 = inzage::Toestemming12Tot15::alleen_kind;
    for (const auto& setting : {inzage::Schakelaars{}, child_only}) {
        check(inzage::beoordeel(world.wereld, item, ask, setting).uitkomst ==
                  inzage::Uitkomst::bestaat,
              "Kim sees more than that there is something");
    }
}

TEST_F(Geval, P06_WithdrawnConsentCountsAtOnceForAPageThatIsOpen) {
    begin({e3()}, akkoord({"mara", "pim", "noor"}));
    const http::Response before = server_.get(kim, of_family());
    check(holds_word(before.body, "eetstoornis"), "Kim sees the summary");
    const std::string tag(before.header("etag").value());
    server_.tell({{"2021-03-15T10:59", ToestemmingIngetrokken{{"akkoord-noor"}}, {"noor"}}}, 701);
    server_.clock.set(today);
    for (const char* rest : {"", "/tijdlijn"}) {
        http::Request request;
        request.method = "GET";
        request.path = of_family(rest);
        request.headers = {{"if-none-match", tag}};
        const http::Response after = server_.send(server_.login(kim), request);
        check(after.status == 200, "never 304");
        check(!holds_word(after.body, "eetstoornis"), "the summary is gone");
        check(after.header("etag") != tag, "another ETag");
    }
}

// What was a note becomes an event of its own: there is no other way to share it.
TEST_F(Geval, P10_ANoteThatKimSharesIsAnEventLikeAnyOther) {
    begin({e8()});
    const std::string body =
        R"({"op":"2021-03-15","met":["mara"],"vorm":"gesprek","strekking":"gewoon",)"
        R"("tekst":"Kanarie E8"})";
    check_hides(server_, bas, "Kanarie E8");
    check(server_.post(kim, of_family("/contacten"), body).status == 201, "Kim may share it");
    for (const Gebruiker& who : {kim, bas, mara}) {
        check_shows(server_, who, "contact_gehad");
        check_shows(server_, who, "Kanarie E8");
    }
    check_shows(server_, kim, "notitie_gemaakt");
    for (const Gebruiker& who : {bas, mara, noor}) check_hides(server_, who, "notitie_gemaakt");
}

TEST_F(Geval, P16_KeesMakesNoTieForHimself) {
    begin({e1()});
    const std::size_t before = server_.events();
    for (const auto& [path, body] : std::vector<std::pair<std::string, std::string>>{
             {"/regisseurswissels",
              R"({"op":"2021-03-15","naar":{"id":"kees","naam":"kees","organisatie":{"naam":)"
              R"("Lokaal team","soort":"lokaal_team"}},"reden":"anders","toelichting":"Ik."})"},
             {"/betrokkenen", R"({"medewerker":"kees"})"},
             {"/contacten",
              R"({"op":"2021-03-15","met":["noor"],"vorm":"gesprek","strekking":"gewoon"})"},
             {"/intrekkingen",
              R"({"gebeurtenis":"00000000-0000-4000-8000-000000000501","reden":"vergissing",)"
              R"("toelichting":"x"})"}}) {
        const http::Response here = server_.post(kees, of_family(path), body, path);
        const http::Response nowhere =
            server_.post(kees, std::string("/v1/gezinnen/") + no_gezin + path, body, path);
        check(here.status == 404, path + " is no 404");
        check(bytes_of(here) == bytes_of(nowhere), path + ": other than nowhere");
        // Nor for who has a tie, but not that of the regisseur.
        if (path == "/regisseurswissels") {
            const auto of_paul = server_.post(paul, of_family(path), body, path);
            check(of_paul.status == 400, "Paul hands the family over");
        }
    }
    check(server_.events() == before, "something was recorded");
    check(server_.get(kees, of_family()).status == 404, "Kees sees the family");
    // That he tried is for the log alone.
    const auto lines = asked_by(kees);
    check(lines.size() >= 6, "not each attempt is in the log");
    for (const auto& line : lines) check(line.regel.geweigerd, "a line that is no refusal");
}

// No command for it in this version: the decision on the event itself, and what comes of it.
TEST_F(Geval, P17_KimInvitesSomeoneOfTheProviderAndTheFamilySeesIt) {
    begin({e13()});
    const Medewerker invited{{"pascal"}, "Kanarie Pascal", p1()};
    const Happened invitation{"2021-03-15",
                              BetrokkeneToegevoegd{invited, BetrokkenRol::hulpverlener, {}}};
    check(may_write(kim, invitation), "Kim may not invite");
    for (const Gebruiker& who : {kees, paul, gina, mara})
        check(!may_write(who, invitation), who.id + " may invite");
    const Gebruiker pascal{"pascal", "Kanarie Pascal", p1()};
    check(server_.get(pascal, of_family()).status == 404, "sees it before");
    server_.record(Stuk{invitation, {"kim", lokaal().naam}}, event_id(701));
    server_.clock.set(today);
    check_shows(server_, pascal, "Kanarie E13");  // of T1, and no more than Paul
    check_hides(server_, pascal, "\"schulden\"");
    for (const Gebruiker& who : {mara, noor, kim}) check_shows(server_, who, "Kanarie Pascal");
}

TEST(GevalKlok, P21_AClockThatIsSetBackGivesNobodySightAgain) {
    FixedClock host(parse_instant("2021-03-15T10:05:00Z").value());
    const ForwardClock forward(host);
    Server server(&forward);
    server.tell(d1());
    server.record({e1()}, 501);
    server.tell({{"2021-03-15", RegisseurGestopt{{"kim"}, {}, {}}}}, 601);
    host.set(parse_instant("2021-03-14T10:00:00Z").value());
    Server early(&host);
    early.tell(d1());
    early.tell({{"2021-03-15", RegisseurGestopt{{"kim"}, {}, {}}}}, 601);
    check(early.get(kim, of_family()).status == 200, "the day before Kim saw it");
    host.set(parse_instant("2021-03-15T10:05:00Z").value());
    check(server.get(kim, of_family()).status == 404, "Kim sees it after it ended");
    host.set(parse_instant("2021-03-14T09:00:00Z").value());
    check(server.get(kim, of_family()).status == 404, "Kim sees it again");
    for (const Antwoord& one : ask_all(server, kim, family_id().to_text()))
        check(!holds_word(bytes_of(one.response), "Kanarie"), one.vlak);
}

// No command for it in this version either.
TEST_F(Geval, P44_TheGuardianOfSemRecordsWhatIsSafeForSem) {
    begin();
    const auto judged = [](const std::string& wie) {
        return Happened{"2021-03-15",
                        VeiligheidBeoordeeld{{}, gi(), Veiligheidsoordeel::onveilig, woord("P44")},
                        {wie}};
    };
    check(may_write(gina, judged("sem")), "Gina may not");
    check(!may_write(gina, judged("noor")), "Gina may for Noor");
    for (const Gebruiker& who : {paul, kees, mara}) check(!may_write(who, judged("sem")), who.id);
    server_.record(Stuk{judged("sem"), {"gina", gi().naam}}, event_id(701));
    server_.clock.set(today);
    check_shows(server_, gina, "Kanarie P44");
    check_shows(server_, kim, "Kanarie P44");
    const json::value line = json::parse(server_.get(kim, of_family("/tijdlijn")).body);
    check(holds_word(json::serialize(line), "veiligheid_beoordeeld"), "not on the timeline");
}

TEST_F(Geval, P45_InAnEmergencyOneDossierOpensForReading) {
    const Stuk allergy{
        {when, NoodgegevenVastgelegd{NoodgegevenSoort::allergie, woord("penicilline")}, {"noor"}},
        {"huub", huisarts().naam}};
    begin({e1(), e2(), e3(), e7(), e8(), e13(), e11(), allergy});
    check(server_.get(mo(), of_family()).status == 404, "it was open before");
    const http::Response opened = open(mo());
    check(opened.status == 201, "not opened: " + opened.body);
    check(holds_word(opened.body, "2021-03-15T11:00:00"), "not for an hour");
    for (const char* word : {"Kanarie E1", "Kanarie E2", "Kanarie penicilline"})
        check_shows(server_, mo(), word);
    for (const char* word :
         {"Kanarie E3", "Kanarie E7", "Kanarie E8", "Kanarie E13", "Kanarie E10", "eetstoornis"})
        check_hides(server_, mo(), word);
    check(holds_word(server_.get(mo(), "/v1/gezinnen").body, family_id().to_text()), "the list");
    // The coordinator and the family see that it was done.
    for (const Gebruiker& who : {kim, mara}) check_shows(server_, who, "noodtoegang_geopend");
    const auto lines = server_.inzagelog.of(onder_gezin(family_id()));
    check(std::any_of(lines.begin(),
                      lines.end(),
                      [](const auto& line) { return line.regel.nood && line.regel.wie == "mo"; }),
          "not in the log as an emergency");
}

TEST_F(Geval, P46_WithoutAReasonNothingOpensAndTheAttemptIsLogged) {
    begin();
    for (const char* reason : {"test", "", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}) {
        const http::Response refused = open(mo(), asking(reason));
        check(refused.status == 400, "opened without a reason");
        check(holds_word(refused.body, "reden"), "does not say what is missing");
    }
    check(server_.get(mo(), of_family()).status == 404, "open");
    check(asked_by(mo()).size() >= 3, "not logged");
}

TEST_F(Geval, P48_WithTheTickAndASecondPersonThePlaceShows) {
    begin({e9()}, dreiging());
    const auto opened = [&](bool ook_plaats, std::optional<Medewerker> tweede, int id) {
        server_.record(Stuk{{"2021-03-15",
                             NoodtoegangGeopend{{{"mo"}, "mo", crisisdienst()},
                                                NoodReden::acuut_gevaar,
                                                {"Kind alleen thuis, brand gemeld."},
                                                ook_plaats,
                                                tweede}},
                            {"mo", crisisdienst().naam}},
                       event_id(id));
        server_.clock.set(inzage::begin_of(date("2021-03-15")) + std::chrono::hours{10});
    };
    const Medewerker second{{"collega"}, "Collega", crisisdienst()};
    opened(false, second, 701);
    check_hides(server_, mo(), "Kanarie E9");
    opened(true, {}, 702);
    check_hides(server_, mo(), "Kanarie E9");
    opened(true, second, 703);
    check_shows(server_, mo(), "Kanarie E9");
    // Who lives there sees that it was done.
    check_shows(server_, mara, "noodtoegang_geopend");
    const auto lines = server_.inzagelog.of(onder_gezin(family_id()));
    check(std::any_of(lines.begin(),
                      lines.end(),
                      [](const auto& line) {
                          const auto& wat = line.regel.wat;
                          return line.regel.nood &&
                                 std::find(wat.begin(), wat.end(), Categorie::loc) != wat.end();
                      }),
          "not in the log that the place was shown");
}

TEST_F(Geval, P49_InAnEmergencyNothingIsRecordedOrTakenAway) {
    begin({e1()});
    check(open(mo()).status == 201, "not opened");
    const std::size_t before = server_.events();
    for (const char* path : {"/contacten", "/regisseurswissels", "/intrekkingen"})
        check(server_.post(mo(), of_family(path), "{}", path).status == 403, path);
    for (const char* path : {"/export", "/betrokkenen"})
        check(server_.post(mo(), of_family(path), "{}", path).status == 404, path);
    check(server_.events() == before, "something was recorded");
}

TEST_F(Geval, P50_AfterAnHourItIsClosed) {
    begin({e2()});
    check(open(mo()).status == 201, "not opened");
    server_.clock.set(today + std::chrono::minutes{59});
    check_shows(server_, mo(), "Kanarie E2");
    server_.clock.set(today + std::chrono::minutes{61});
    for (const Antwoord& one : all_of(mo())) {
        if (one.is_lezen) check(one.response.status == 404, one.vlak);
        if (one.vlak != "in nood") check(!holds_word(one.response.body, "Kanarie"), one.vlak);
    }
}

TEST_F(Geval, P52_TheOwnFamilyDoesNotOpenAndSoundsAsOneThatIsNotThere) {
    begin({}, {{"2021-01-01", BelangGemeld{{{"mo"}, "mo", crisisdienst()}}}});
    const http::Response own = open(mo());
    const http::Response nobody =
        open(mo(),
             R"({"naam":"Niemand","geboren":"2006-06-01","waarom":"acuut_gevaar",)"
             R"("reden":"Het kind is alleen thuis, er is brand."})");
    check(own.status == 404, "opened");
    check(bytes_of(own) == bytes_of(nobody), "other than for nobody");
    check(holds_word(own.body, "collega"), "does not send to a colleague");
    check(server_.get(mo(), of_family()).status == 404, "open");
}

TEST_F(Geval, P53_WithoutTheRoleTheFamilyIsNotLookedFor) {
    begin();
    const std::size_t before = server_.events();
    const http::Response there = open(kees);
    const http::Response nowhere = open(kees, "nonsense");
    check(there.status == 403, "not refused");
    check(bytes_of(there) == bytes_of(nowhere), "tells whether the family is there");
    check(server_.events() == before, "recorded in the family");
    check(asked_by(kees).size() == 2, "not logged");
}

TEST_F(Geval, P56_AProtectedDossierDoesNotOpenForOne) {
    begin({}, {{"2021-01-01", DossierBeschermd{{{{"kim"}, "kim", lokaal()}}}}});
    const std::size_t before = server_.events();
    check(open(mo()).status == 404, "opened");
    check(server_.events() == before, "recorded in the family");
    check(server_.get(mo(), of_family()).status == 404, "open");
    check(server_.get(bas, of_family()).status == 404, "who is not on the list sees it");
    check(server_.get(kim, of_family()).status == 200, "who is on the list does not");
}

// Storage, the key files and what the server says stand in tests/scenarios.
TEST_F(Geval, P58_WhatAnOperatorReadsHoldsNothingOfAnyone) {
    begin({e1(), e3(), e8(), e9()});
    const Gebruiker dirk{"dirk", "dirk", lokaal(), inzage::SubjectSoort::beheerder};
    for (const char* path : {"/metrics",
                             "/health",
                             "/v1/metrics",
                             "/v1/health",
                             "/v1/logboek",
                             "/v1/openapi.json",
                             "/v1/demo-personen",
                             "/v1/sessies/huidige",
                             "/v1/gezinnen"}) {
        const std::string bytes = bytes_of(server_.get(dirk, path));
        for (const char* word : {"Kanarie", "kanarie-", "Noor", "Mara", "De Wit"})
            check(!holds_word(bytes, word), std::string(path) + " holds " + word);
        check(!holds_word(bytes, family_id().to_text()), std::string(path) + " holds the id");
    }
}

// --- F

TEST_F(Geval, F29_TheLawyerSeesNoEventThatPimDoesNotSee) {
    begin({e1(), e2(), e5(), e6(), e7(), e13(), e14(), e15(), e17()}, dreiging());
    const auto ids = [&](const Gebruiker& who) {
        std::set<std::string> all;
        const json::value line = json::parse(server_.get(who, of_family("/tijdlijn")).body);
        for (const auto& event : line.at("gebeurtenissen").as_array())
            all.insert(std::string(event.at("id").as_string()));
        return all;
    };
    const auto his = ids(pim);
    const auto lawyers = ids(burger("advocaat"));
    check(!lawyers.empty(), "the lawyer sees nothing");
    for (const std::string& id : lawyers) check(his.contains(id), "only the lawyer sees " + id);
}

// Whoever calls without a name leaves none: an organisation is all that can be kept of who it was.
TEST_F(Geval, F44_AReportOfNobodyKeepsNothingOfWhoCalled) {
    std::vector<std::string> names;
    std::apply([&](const auto&... veld) { (names.emplace_back(veld.naam), ...); },
               SignaalOntvangen::velden());
    check(names ==
              std::vector<std::string>{
                  "signaal", "wat", "zorgen", "van", "tekst", "meldcode", "melder_afgeschermd"},
          "a report has a field more: is it about who called?");
    Stuk report = e11();
    std::get<SignaalOntvangen>(static_cast<Soorten&>(report.wat.inhoud)).van.reset();
    report.bron.clear();
    begin({report});
    const Gebruiker tess = werker("tess", vt());
    check_shows(server_, tess, "Kanarie E11");
    for (const Gebruiker& who : {tess, kim, mara, pim}) check_hides(server_, who, "Kanarie E10");
}

TEST_F(Geval, F52_NothingIsEditedOrDeleted) {
    begin({e2()});
    const std::size_t before = server_.events();
    for (const char* method : {"PUT", "PATCH", "DELETE"}) {
        for (const char* rest : {"", "/tijdlijn", "/contacten"}) {
            http::Request request;
            request.method = method;
            request.path = of_family(rest);
            request.body = "{}";
            const auto response = server_.send(server_.login(mara), request);
            check(response.status == 405, std::string(method) + rest);
            request.path = std::string("/v1/gezinnen/") + no_gezin + rest;
            check(bytes_of(server_.send(server_.login(mara), request)) == bytes_of(response),
                  "other than nowhere");
        }
    }
    const http::Response withdrawn =
        server_.post(mara,
                     of_family("/intrekkingen"),
                     R"({"gebeurtenis":"00000000-0000-4000-8000-000000000501","reden":"onjuist",)"
                     R"("toelichting":"Niet waar."})");
    check(withdrawn.status == 403, "Mara withdraws it");
    check(server_.events() == before, "something was recorded");
    check_shows(server_, kim, "Kanarie E2");
}

TEST_F(Geval, F61_NobodyChangesWhoIsWhoInAProfile) {
    begin();
    const std::size_t before = server_.events();
    for (const char* path : {"/contacten", "/regisseurswissels", "/intrekkingen"}) {
        const auto answer = server_.post(
            mara, of_family(path), R"({"persoon":"sem","geboren":"2004-01-01"})", path);
        check(answer.status == 403, path);
        check(server_.post(kim, of_family(path), R"({"geboren":"2004-01-01"})", path).status == 400,
              std::string(path) + " takes a birth");
    }
    for (const char* path : {"/personen", "/personen/sem", "/profiel"})
        check(server_.post(mara, of_family(path), "{}", path).status == 404, path);
    check(server_.events() == before, "something was recorded");
    // No command has such a field; who looks in an emergency says whom it is about.
    const json::value page = json::parse(server_.get(mara, "/v1/openapi.json").body);
    for (const auto& [name, schema] : page.at("components").at("schemas").as_object()) {
        if (!std::string_view(name).starts_with("Nieuw") || name == "NieuweNoodtoegang") continue;
        for (const char* field : {"\"geboren\"", "\"relatie\"", "\"gezag\""})
            check(!holds_word(json::serialize(schema), field), std::string(name) + field);
    }
}

// --- the letter W

// ADR 0027: commands go by rules of their own (inzage/vastleggen.h), since the letter refuses what
// must be possible and allows what must not.
TEST_F(Geval, W_IsNotTheRuleOfTheCommands) {
    begin();
    const auto spoke = [](const Organisatie& met, const char* wie) {
        return Happened{
            "2021-03-15", ContactGehad{met, ContactVorm::gesprek, Strekking::gewoon, {}}, {wie}};
    };
    const Happened handed_over{"2021-03-15", RegisseurGestopt{{"kim"}, {}, {}}};
    check(may_write(kim, spoke(lokaal(), "noor")), "the coordinator records a talk");
    // FAM-21: whoever works with the family records the own talks.
    check(!may_write(paul, spoke(p1(), "noor")), "now the letter lets a provider");
    check(!may_write(gina, spoke(gi(), "sem")), "now the letter lets a guardian");
    // COO-01: only the coordinator hands the family over.
    check(may_write(bas, handed_over), "now the letter stops who forms a duo");
    // Reading 30: the own organisation betrays nothing to its own people.
    server_.tell(dreiging(), 401);
    server_.clock.set(today);
    check(!may_write(kim, spoke(lokaal(), "noor")), "now a threat no longer stops the coordinator");
}

// --- A and S

TEST_F(Geval, A07_AProviderHasTheFamiliesOfItsOwnTrajectoriesAndNoMore) {
    begin({e13()});
    const std::string own = server_.get(paul, "/v1/gezinnen").body;
    check(holds_word(own, family_id().to_text()), "the own family is not there");
    const Uuid other = event_id(777'777);
    server_.tell({{"2021-01-01", GezinAangemeld{"Kanarie gezin", "B", {}}},
                  {"2021-01-01", mens("Kanarie kind", Gezinsrol::kind, "2010"), {"kind"}},
                  {"2021-01-01",
                   HulpGestart{{"t9"}, HulpSoort::overig, GerichtOp::gezin, p2(), {}},
                   {"kind"}}},
                 801,
                 other);
    server_.record({e15(), e12(), e6()}, 502);
    server_.clock.set(today);
    check(server_.get(paul, "/v1/gezinnen").body == own, "what others do changes it");
    for (const char* rest : {"", "/tijdlijn"}) {
        const auto answer = server_.get(paul, "/v1/gezinnen/" + other.to_text() + rest);
        check(answer.status == 404, "another family shows");
    }
}

TEST_F(Geval, S01_WhoIsNotLoggedInGets401ForEverything) {
    begin({e1()});
    const std::size_t before = server_.events();
    for (const char* method : {"GET", "POST"}) {
        for (const char* rest : {"",
                                 "/tijdlijn",
                                 "/signaleringen",
                                 "/termijnen",
                                 "/contacten",
                                 "/regisseurswissels",
                                 "/intrekkingen"}) {
            std::vector<std::string> answers;
            for (const std::string& gezin : {family_id().to_text(), std::string(no_gezin)}) {
                http::Request request;
                request.method = method;
                request.path = "/v1/gezinnen/" + gezin + rest;
                request.headers = {{"idempotency-key", "k"}};
                request.cookies = {{http::Sessions::cookie_name, std::string(64, '0')}};
                const http::Response response = server_.router.handle(request);
                check(response.status == 401 || response.status == 405, request.path);
                answers.push_back(bytes_of(response));
            }
            check(answers[0] == answers[1], std::string(method) + rest);
        }
    }
    for (const char* path : {"/v1/gezinnen", "/v1/sessies/huidige"}) {
        http::Request request;
        request.method = "GET";
        request.path = path;
        check(server_.router.handle(request).status == 401, path);
    }
    check(server_.events() == before, "something was recorded");
}

TEST_F(Geval, S04_AnIdOfSomethingHiddenIsAnsweredAsAnIdThatIsFree) {
    begin({e8(), e7(), e3()});
    const auto answer = [&](const std::string& path, const std::string& format, const Uuid& id) {
        return bytes_of(server_.post(petra,
                                     of_family(path),
                                     fmt::format(fmt::runtime(format), id.to_text()),
                                     path + id.to_text()));
    };
    const std::string withdrawal =
        R"({{"gebeurtenis":"{}","reden":"vergissing","toelichting":"Fout."}})";
    const std::string contact =
        R"({{"id":"{}","op":"2021-03-15","met":["sem"],"vorm":"gesprek","strekking":"gewoon"}})";
    for (int hidden = 501; hidden <= 503; ++hidden) {
        for (const auto& [path, format] :
             {std::pair{"/intrekkingen", withdrawal}, std::pair{"/contacten", contact}}) {
            check(answer(path, format, event_id(hidden)) == answer(path, format, event_id(950)),
                  std::string(path) + " tells that an id is taken");
        }
    }
    // The server makes ids itself.
    const http::Response made =
        server_.post(petra,
                     of_family("/contacten"),
                     R"({"op":"2021-03-15","met":["sem"],"vorm":"gesprek","strekking":"gewoon"})",
                     "00000000-0000-4000-8000-000000000501");
    check(made.status == 201, made.body);
    check(!holds_word(made.body, "000000000501"), "took the key as an id");
}

TEST_F(Geval, S07_WithoutALogThereIsNoContent) {
    begin({e1(), e2()});
    check(open(mo()).status == 201, "not opened");
    server_.log_store.is_full = true;
    for (const Gebruiker& who : {kim, mara, gina, mo()}) {
        for (const Antwoord& one : all_of(who)) {
            const bool shows = one.is_lezen || one.vlak == "dossier, eerder" ||
                               one.vlak.starts_with("signaleringen") || one.vlak == "termijnen" ||
                               one.vlak == "lijst" || one.vlak == "in nood";
            if (shows) check(one.response.status == 503, who.id + " " + one.vlak);
            for (const char* word : {"Kanarie", "Noor", "Mara", "De Wit"})
                check(!holds_word(bytes_of(one.response), word), who.id + " " + one.vlak);
        }
    }
    // Nor does it tell who may not what is there.
    for (const char* rest : {"", "/tijdlijn"}) {
        const auto here = server_.get(kees, of_family(rest));
        check(here.status == 503, "answered without a log");
        check(bytes_of(here) ==
                  bytes_of(server_.get(kees, std::string("/v1/gezinnen/") + no_gezin + rest)),
              "other than nowhere");
    }
}

}  // namespace
}  // namespace naast::gevallen
