#include "tests/inzage/gevallen_testing.h"

#include "naast/events/segmenten.h"
#include "naast/inzage/wereld_van.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace naast::gevallen {

namespace {

int done = 0;

constexpr int first_item = 501;
constexpr int first_after = 601;
constexpr std::chrono::hours morning{10};

}  // namespace

void check(bool holds, const std::string& what) {
    ++done;
    EXPECT_TRUE(holds) << what;
}
int checks() {
    return done;
}

// What can be chosen in a form is for everyone the same: a word in it tells nothing.
static void without_code_lists(http::Response& response) {
    if (response.status != 200) return;
    boost::json::value body = boost::json::parse(response.body);
    for (boost::json::value& kind : body.at("soorten").as_array()) {
        for (boost::json::value& field : kind.at("velden").as_array())
            field.as_object().erase("keuzes");
    }
    response.body = boost::json::serialize(body);
}

void PrintTo(const Geval& geval, std::ostream* out) {
    *out << geval.id;
}

// --- the family

std::vector<Happened> d1() {
    const std::string day = "2020-01-02";
    return with(de_wit(),
                {{day, mens("Rob", Gezinsrol::vader, "1979"), {"rob"}},
                 {day, mens("Els", Gezinsrol::grootouder, "1950"), {"els"}},
                 {day, erbij("huub", huisarts(), BetrokkenRol::huisarts), {"noor"}},
                 {day, erbij("ruud", raad(), BetrokkenRol::raadsonderzoeker)},
                 {day,
                  erbij("vera",
                        {"Advies- en klachtenbureau", OrganisatieSoort::overig},
                        BetrokkenRol::vertrouwenspersoon),
                  {"noor"}},
                 {day, JimGekozen{"Ali", {}}, {"noor"}},
                 {day, InlogGekoppeld{{"ali"}, InlogAls::jim}, {"noor"}},
                 {day, InlogGekoppeld{{"els-d"}, InlogAls::netwerk}, {"sem"}},
                 {day, InlogGekoppeld{{"rob-d"}, InlogAls::zelf}, {"rob"}}});
}

std::vector<Happened> dreiging() {
    return {{"2020-11-02", DreigingVastgesteld{{"pim"}, {}}, {"mara", "noor", "sem", "jay"}}};
}

std::vector<Happened> akkoord(const std::vector<std::string>& wie,
                              ToestemmingDoel doel,
                              const std::vector<Organisatie>& tussen,
                              std::optional<Date> tot_en_met) {
    std::vector<Happened> all;
    for (const std::string& one : wie) {
        all.push_back({"2021-01-01",
                       ToestemmingGegeven{{"akkoord-" + one}, doel, tussen, tot_en_met},
                       {one}});
    }
    return all;
}

// --- one server

Server::Server(const Clock* other) : now(other == nullptr ? clock : *other) {
    http::add_all_routes(router, service);
}

void Server::record(const std::vector<std::pair<Uuid, Stuk>>& items) {
    Stream of_one_day;
    for (const auto& [id, item] : items) {
        RecordedEvent made = happened({item.wat}).front();
        made.event.id = id;
        made.event.bron = item.bron;
        if (!item.door.persoon.empty()) {
            made.event.door = item.door;
            made.event.herkomst = Herkomst::hier_vastgelegd;
            made.event.bekend_op.reset();
        }
        const Date day = made.event.op.first_day();
        if (!of_one_day.empty() && of_one_day.back().event.op.first_day() != day)
            append(std::exchange(of_one_day, {}), family_id());
        of_one_day.push_back(std::move(made));
    }
    if (!of_one_day.empty()) append(std::move(of_one_day), family_id());
}

void Server::record(const Stuk& item, const Uuid& id) {
    record({{id, item}});
}

void Server::record(const std::vector<Stuk>& items, int first_id) {
    std::vector<std::pair<Uuid, Stuk>> named;
    for (const Stuk& item : items) named.emplace_back(event_id(first_id++), item);
    record(named);
}

void Server::tell(const std::vector<Happened>& story, int first_id, const Uuid& gezin) {
    Stream made = happened(story);
    for (RecordedEvent& one : made) one.event.id = event_id(first_id++);
    if (!made.empty()) append(std::move(made), gezin);
}

// What was recorded here is known from the day on which it was.
void Server::append(Stream made, const Uuid& gezin) {
    const Event& last = made.back().event;
    const Date known = last.bekend_op.value_or(last.op.first_day());
    clock.set(inzage::begin_of(known) + morning);
    Stream whole = load_stream(store, gezin);
    Append append{gezin, static_cast<Version>(whole.size()), {}, {}};
    const std::string key = made.front().event.id.to_text();
    for (RecordedEvent& one : made) {
        append.events.push_back({one.event.id, pack(to_segments(one.event))});
        one.gezin = gezin;
        one.nr = static_cast<std::int64_t>(whole.size()) + 1;
        one.vastgelegd_op = clock.now();
        whole.push_back(std::move(one));
    }
    append.samenvatting = families.maker()(gezin, whole);
    ASSERT_TRUE(store.append({key, key, {append}}));
    families.refresh(gezin);
}

http::Response Server::send(const http::Session& session, http::Request request) {
    request.cookies = {{http::Sessions::cookie_name, session.token}};
    request.headers.push_back({"x-csrf-token", session.csrf});
    return router.handle(request);
}

http::Response Server::get(const Gebruiker& who, const std::string& path) {
    http::Request request;
    request.method = "GET";
    request.path = path;
    return send(login(who), request);
}

http::Response Server::post(const Gebruiker& who,
                            const std::string& path,
                            const std::string& body,
                            const std::string& key) {
    http::Request request;
    request.method = "POST";
    request.path = path;
    request.body = body;
    request.headers = {{"idempotency-key", key}};
    return send(login(who), request);
}

std::string bytes_of(const http::Response& response) {
    std::string all = std::to_string(response.status) + " " + response.content_type + "\n";
    for (const auto& [name, value] : response.headers) all += name + ": " + value + "\n";
    return all + response.body;
}

std::vector<Antwoord> ask_all(Server& server, const Gebruiker& who, const std::string& gezin) {
    std::vector<Antwoord> all;
    const http::Session session = server.login(who);
    const auto ask = [&](const std::string& vlak,
                         bool is_lezen,
                         const std::string& path,
                         std::vector<http::Field> query = {},
                         std::vector<http::Field> headers = {}) {
        http::Request request;
        request.method = "GET";
        request.path = path;
        request.query = std::move(query);
        request.headers = std::move(headers);
        all.push_back({vlak, is_lezen, server.send(session, request)});
    };
    const std::string of = "/v1/gezinnen/" + gezin;
    const std::string day = to_text(dutch_day(server.now.now()));
    ask("dossier", true, of);
    const std::string tag(all.back().response.header("etag").value_or("\"\""));
    ask("dossier, met de ETag", true, of, {}, {{"if-none-match", tag}});
    ask("tijdlijn", true, of + "/tijdlijn");
    ask("dossier, op een dag", true, of, {{"peildatum", day}, {"bekendOp", day}});
    ask("tijdlijn, zoals bekend", true, of + "/tijdlijn", {{"bekendOp", day}});
    ask("dossier, eerder", false, of, {{"peildatum", "2020-06-30"}, {"bekendOp", "2020-12-31"}});
    ask("signaleringen", false, of + "/signaleringen");
    ask("signaleringen, eerder", false, of + "/signaleringen", {{"peildatum", "2021-02-15"}});
    ask("termijnen", false, of + "/termijnen");
    ask("stand", false, of + "/stand");
    ask("wie ziet wat", false, of + "/wie-ziet-wat");
    ask("formulieren", false, of + "/formulieren");
    without_code_lists(all.back().response);
    ask("lijst", false, "/v1/gezinnen");
    ask("werk", false, "/v1/werk");
    ask("nu", false, "/v1/nu");
    ask("plan op papier", false, of + "/plan/afdruk");
    ask("fout", false, of + "/tijdlijn", {{"peildatum", "gisteren"}});
    // What this version cannot do: no search, no copy, no single event.
    ask("geen zoeken", false, of + "/zoeken", {{"q", "Noor"}});
    ask("geen uitvoer", false, of + "/export");
    ask("geen gebeurtenis", false, of + "/gebeurtenissen/" + event_id(first_item).to_text());
    ask("geen wijziging", false, of + "/contacten");

    const auto order =
        [&](const std::string& vlak, const std::string& path, const std::string& body) {
            http::Request request;
            request.method = "POST";
            request.path = path;
            request.body = body;
            request.headers = {{"idempotency-key", vlak}};
            all.push_back({vlak, false, server.send(session, request)});
        };
    order("contact, leeg", of + "/contacten", "{}");
    // Of the item, which may not be there; of an id that is nowhere; with an id of its own.
    for (const int id : {first_item, first_item + 1, 900}) {
        order(fmt::format("intrekken {}", id),
              of + "/intrekkingen",
              fmt::format(R"({{"gebeurtenis":"{}","reden":"vergissing","toelichting":"Fout."}})",
                          event_id(id).to_text()));
    }
    order("contact met een id",
          of + "/contacten",
          fmt::format(R"({{"id":"{}","op":"{}","met":["noor"],"vorm":"gesprek",)"
                      R"("strekking":"gewoon"}})",
                      event_id(first_item).to_text(),
                      day));
    order(
        "contact",
        of + "/contacten",
        fmt::format(R"({{"op":"{}","met":["noor"],"vorm":"gesprek","strekking":"gewoon"}})", day));
    order("overdragen",
          of + "/regisseurswissels",
          fmt::format(R"({{"op":"{}","naar":{{"id":"{}","naam":"{}","organisatie":)"
                      R"({{"naam":"Lokaal team","soort":"lokaal_team"}}}},"reden":"vertrek",)"
                      R"("toelichting":"Zelf."}})",
                      day,
                      who.id,
                      who.id));
    // The rest of what can be ordered, each on what may be hidden.
    const std::pair<const char*, const char*> others[] = {
        {"standpunten", R"({"versie":1,"personen":["mara"],"standpunt":"eens"})"},
        {"mijn-standpunten", R"({"versie":1,"standpunt":"eens"})"},
        {"berichten", R"({"tekst":"Ik bel morgen."})"},
        {"notities", R"({"tekst":"Let op.","over":["noor"]})"},
        {"uitstellen", R"({"regel":"FAM-08","totEnMet":"2021-03-20","reden":"Vakantie."})"},
        {"uitstelbeeindigingen", R"({"uitstel":"item"})"},
        {"planversies", R"({"tekst":"Rust thuis."})"},
        {"doelen", R"({"van":["noor"],"tekst":"Weer slapen."})"},
        {"doelaanvullingen", R"({"doel":"item","bereiktAls":"Elke nacht."})"},
        {"doelafsluitingen", R"({"doel":"item","reden":"bereikt"})"},
        {"acties", R"({"tekst":"Bellen.","personen":["mara"],"doel":"item"})"},
        {"actieafrondingen", R"({"actie":"item"})"},
        {"hulpaanvragen",
         R"({"op":"2021-03-01","voor":["noor"],"wat":"fact","gerichtOp":"jeugdige"})"},
        {"intakes", R"({"hulp":"item","dag":"2021-04-01"})"},
        {"overbruggingen",
         R"({"hulp":"item","op":"2021-03-01","voor":["noor"],)"
         R"("aanbieder":{"naam":"De Brug","soort":"aanbieder"}})"},
        {"overbruggingstops", R"({"hulp":"item","op":"2021-03-01"})"},
        {"plannen-b", R"({"hulp":"item","tekst":"x"})"},
        {"hulpstarts", R"({"hulp":"item","op":"2021-03-01"})"},
        {"hulpstops", R"({"hulp":"item","op":"2021-03-01","reden":"anders"})"},
        {"signalen",
         R"({"op":"2021-03-01","over":["noor"],"wat":"hulpvraag","zorgen":["anders"],)"
         R"("tekst":"x"})"},
        {"signaalantwoorden",
         R"({"signaal":"item","op":"2021-03-01","uitkomst":"doorgegeven","tekst":"x"})"},
        {"veiligheidsoordelen",
         R"({"op":"2021-03-01","wie":["noor"],"oordeel":"veilig","motivering":"x",)"
         R"("signaal":"item"})"},
        {"veiligheidsplannen",
         R"({"op":"2021-03-01","wie":["noor"],"tekst":"x","letOp":"kim","afspraak":"x",)"
         R"("bekijkenOp":"2021-04-01"})"},
        {"schoolverzuim", R"({"op":"2021-03-01","kinderen":["noor"],"verzuim":"onbekend"})"},
        {"schoolhervattingen", R"({"op":"2021-03-01","kinderen":["noor"]})"},
        {"verhuizingen", R"({"op":"2021-03-01","wie":["noor"],"naar":"item"})"},
        {"plaatsingen",
         R"({"op":"2021-03-01","kind":"noor","vorm":"pleegzorg","kader":"gedwongen",)"
         R"("spoed":"acuut","beoogdEinde":"2021-06-01"})"},
        {"plaatsingaanvullingen",
         R"({"plaatsing":"item","op":"2021-03-01","beoogdEinde":"2021-06-01"})"},
        {"perspectiefplannen", R"({"plaatsing":"item","op":"2021-03-01","tekst":"x"})"},
        {"contactafspraken",
         R"({"plaatsing":"item","op":"2021-03-01","wie":["mara"],"tekst":"x"})"},
        {"plaatsingevaluatiedagen", R"({"plaatsing":"item","geplandOp":"2021-06-01"})"},
        {"plaatsingevaluaties",
         R"({"plaatsing":"item","op":"2021-03-01","richtlijnenGevolgd":"x",)"
         R"("watHadAndersGekund":"x","perspectief":"x","hoeBlijvenOuderEnKindVerbonden":"x"})"},
        {"terugkeerdagen",
         R"({"plaatsing":"item","geplandOp":"2021-06-01","terugkeerplan":"gemaakt"})"},
        {"overplaatsingen", R"({"plaatsing":"item","op":"2021-03-01","vorm":"gezinshuis"})"},
        {"plaatsingeinden", R"({"plaatsing":"item","op":"2021-03-01","reden":"anders"})"},
        {"analyses", R"({"op":"2021-03-01"})"},
        {"analyseafrondingen",
         R"({"analyse":"item","op":"2021-03-01","zwaarte":"zwaar","tekst":"x","factoren":[)"
         R"({"soort":"risico","gebied":"geld","tekst":"x"},)"
         R"({"soort":"beschermend","gebied":"netwerk","tekst":"x"}]})"},
        {"analysebijwerkingen", R"({"analyse":"item","op":"2021-03-01","tekst":"x"})"},
        {"evaluaties", R"({"op":"2021-03-01","beweging":"geen","tekst":"x"})"},
        {"tafels",
         R"({"op":"2021-03-01","wat":"experttafel","geplandOp":"2021-03-08","vraag":"x",)"
         R"("genodigd":[{"naam":"P9","soort":"aanbieder"}]})"},
        {"tafelzittingen",
         R"({"tafel":"item","op":"2021-03-01","tekst":"x",)"
         R"("aanwezig":[{"naam":"P9","soort":"aanbieder"}]})"},
        {"adviezen", R"({"tafel":"item","op":"2021-03-01","tekst":"x"})"}};
    order("noodoordelen",
          of + "/noodoordelen",
          fmt::format(R"({{"gebeurtenis":"{}","oordeel":"terecht","reden":"Er was brand."}})",
                      event_id(first_item).to_text()));
    for (const auto& [path, body] : others) order(path, of + "/" + path, body);
    order("in nood",
          "/v1/noodtoegangen",
          R"({"naam":"Noor","geboren":"2006-06-01","waarom":"acuut_gevaar",)"
          R"("reden":"Het kind is alleen thuis en er is brand."})");
    return all;
}

// --- one case

namespace {

struct Blik {
    std::vector<Antwoord> antwoorden;
    std::vector<Inzageregel> regels;     // in the log, of what was shown
    std::vector<Inzageregel> geweigerd;  // and of what was asked for in vain
};

void prepare(Server& server,
             const Geval& geval,
             bool is_threatened,
             const std::vector<Stuk>& item) {
    server.tell(d1());
    if (is_threatened) server.tell(dreiging(), 401);
    server.tell(geval.verhaal, 201);
    server.record(item, first_item);
    server.tell(geval.daarna, first_after);
    server.clock.set(geval.nu);
}

Blik look(const Geval& geval, bool is_threatened, const std::vector<Stuk>& item) {
    Server server;
    prepare(server, geval, is_threatened, item);
    Blik blik;
    blik.antwoorden = ask_all(server, geval.wie, family_id().to_text());
    for (const auto& line : server.inzagelog.of(onder_gezin(family_id()))) {
        blik.regels.push_back(line.regel);
        blik.regels.back().versie = 0;  // of the whole; nobody is shown it
    }
    for (const auto& line : server.inzagelog.of(onder_wie(geval.wie.id)))
        blik.geweigerd.push_back(line.regel);
    return blik;
}

void check_equal(const Blik& blik, const Blik& other, const std::string& what) {
    for (std::size_t i = 0; i < blik.antwoorden.size(); ++i) {
        check(bytes_of(blik.antwoorden[i].response) == bytes_of(other.antwoorden[i].response),
              blik.antwoorden[i].vlak + ": " + what + "\n" + bytes_of(blik.antwoorden[i].response) +
                  "\n" + bytes_of(other.antwoorden[i].response));
    }
    check(blik.regels == other.regels, "log: " + what);
    check(blik.geweigerd == other.geweigerd, "log of what was refused: " + what);
}

void check_words(const Geval& geval, const Blik& blik) {
    const bool is_hidden = geval.verwacht != Verwacht::alles && geval.verwacht != Verwacht::deel;
    for (const Antwoord& one : blik.antwoorden) {
        const std::string bytes = bytes_of(one.response);
        // Nor does anything else name it, such as its withdrawal.
        const int items = is_hidden ? static_cast<int>(geval.stuk.size()) : 0;
        for (int item = 0; item < items; ++item) {
            check(!holds_word(bytes, event_id(first_item + item).to_text()),
                  one.vlak + " holds the id of what is hidden");
        }
        for (const std::string& word : geval.nooit)
            check(!holds_word(bytes, word), one.vlak + " holds " + word);
        if (!one.is_lezen) continue;
        for (const std::string& word : geval.ziet)
            check(holds_word(bytes, word), one.vlak + " does not hold " + word + "\n" + bytes);
        for (const std::string& word : geval.op_de_bladzijde) {
            if (one.vlak.starts_with("dossier"))
                check(holds_word(bytes, word), one.vlak + " does not hold " + word);
        }
    }
}

// The family shows: on each way out, and so it stands in the log.
void check_shown(const Geval& geval, const Blik& blik) {
    for (const Antwoord& one : blik.antwoorden) {
        if (one.is_lezen) check(one.response.status == 200, one.vlak + " is not shown");
        if (one.vlak == "lijst")
            check(holds_word(one.response.body, family_id().to_text()), "not in the list");
        if (one.vlak == "fout") check(one.response.status == 400, "a wrong day is taken");
    }
    for (const InzageSoort soort : {InzageSoort::dossier,
                                    InzageSoort::tijdlijn,
                                    InzageSoort::signaleringen,
                                    InzageSoort::termijnen,
                                    InzageSoort::lijst}) {
        check(std::any_of(blik.regels.begin(),
                          blik.regels.end(),
                          [&](const Inzageregel& regel) {
                              return regel.wie == geval.wie.id && regel.soort == soort &&
                                     !regel.geweigerd && !regel.als.empty();
                          }),
              "not in the log: " + std::string(to_text(soort)));
    }
}

// That there is something is told with whom to ask.
void check_asked_at(const Geval& geval, bool is_threatened, const Blik& blik) {
    const boost::json::value page = boost::json::parse(blik.antwoorden.front().response.body);
    const std::string expected = is_threatened ? "Afgeschermd" : geval.te_vragen_bij;
    const auto& rows = page.at("nietTeZien").as_array();
    check(
        std::any_of(rows.begin(),
                    rows.end(),
                    [&](const auto& row) { return row.at("organisatie").as_string() == expected; }),
        "nobody to ask: " + boost::json::serialize(rows));
}

// For this one the family is not there: as a family that is nowhere, to the byte.
void check_absent(const Geval& geval, bool is_threatened, const Blik& blik) {
    Server server;
    prepare(server, geval, is_threatened, geval.stuk);
    const auto nowhere = ask_all(server, geval.wie, no_gezin);
    for (std::size_t i = 0; i < nowhere.size(); ++i) {
        const Antwoord& one = blik.antwoorden[i];
        check(bytes_of(one.response) == bytes_of(nowhere[i].response),
              one.vlak + ": other than a family that is nowhere\n" + bytes_of(one.response));
        if (one.is_lezen) check(one.response.status == 404, one.vlak + " is no 404");
        if (one.vlak == "lijst")
            check(holds_word(one.response.body, "\"gezinnen\":[]"), "the list is not empty");
        check(one.response.status != 201, one.vlak + " recorded something");
        check(!holds_word(bytes_of(one.response), family_id().to_text()), one.vlak + ": the id");
    }
    check(blik.regels.empty(), "something was shown, says the log");
    check(blik.geweigerd.size() >= 10, "what was asked for in vain is not in the log");
}

void check_once(const Geval& geval, bool is_threatened) {
    const Blik blik = look(geval, is_threatened, geval.stuk);
    check_words(geval, blik);
    if (geval.verwacht == Verwacht::geen_gezin) {
        check_absent(geval, is_threatened, blik);
        return;
    }
    check_shown(geval, blik);
    if (!geval.te_vragen_bij.empty()) check_asked_at(geval, is_threatened, blik);
    if (geval.verwacht != Verwacht::alles)
        check_equal(
            blik, look(geval, is_threatened, geval.anders), "what is hidden makes a difference");
    if (geval.verwacht == Verwacht::alles || geval.verwacht == Verwacht::deel) {
        // What shows does make one, so that the test can fail.
        Geval without = geval;
        without.daarna.clear();
        const Blik none = look(without, is_threatened, {});
        check(bytes_of(none.antwoorden[0].response) != bytes_of(blik.antwoorden[0].response),
              "what shows makes no difference");
        check(none.antwoorden[0].response.header("etag") !=
                  blik.antwoorden[0].response.header("etag"),
              "the ETag says that nothing came");
    }
}

}  // namespace

void controleer(const Geval& geval) {
    if (geval.dreiging != Dreiging::alleen_met) {
        SCOPED_TRACE(geval.id);
        check_once(geval, false);
    }
    if (geval.dreiging != Dreiging::alleen_zonder) {
        SCOPED_TRACE(geval.id + ", with a threat");
        check_once(geval, true);
    }
}

}  // namespace naast::gevallen
