// Two servers in memory of which one has more, all of it hidden from whoever asks: for tests that
// nothing tells them apart. Design 4.4, A5.
#pragma once

#include "naast/base/sha256.h"
#include "naast/dossier/testing.h"
#include "naast/events/segmenten.h"
#include "naast/http/service.h"
#include "naast/inzage/testing_dewit.h"
#include "naast/ledger/memory_store.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <random>

namespace naast::http::testing_werelden {

using namespace testing_dewit;

// One server, in memory.
class Wereld {
public:
    Wereld(const std::vector<RecordedEvent>& stream, const DemoPersoon& who) : who_(who) {
        Append append{family_id(), 0, {}, families.maker()(family_id(), stream)};
        for (const RecordedEvent& recorded : stream)
            append.events.push_back({recorded.event.id, pack(to_segments(recorded.event))});
        EXPECT_TRUE(store.append({"import", "import", {append}}));
        families.refresh(family_id());
        add_all_routes(router, service);
        session = sessions.begin(who_);
    }

    std::string answer(Request request) {
        request.cookies = {{Sessions::cookie_name, session.token}};
        request.headers.push_back({"x-csrf-token", session.csrf});
        const Response response = router.handle(request);
        std::string all = std::to_string(response.status) + " " + response.content_type + "\n";
        for (const auto& [name, value] : response.headers) all += name + ": " + value + "\n";
        return all + response.body;
    }

private:
    DemoPersoon who_;

public:
    FixedClock clock{today};
    SeededEntropy entropy{7};
    MemoryStore store{clock};
    KeptStreams streams{store, 1 << 20};
    KeptViews views{store, 1 << 20};
    MemoryStore log_store{clock};
    Register families{store, "test"};
    Inzagelog inzagelog{log_store, entropy, [](std::string_view text) { return sha256(text); }};
    Sessions sessions{clock, entropy};
    Service service{store,
                    streams,
                    views,
                    clock,
                    entropy,
                    testing_dossier::shipped_normen(),
                    families,
                    inzagelog,
                    sessions,
                    {},
                    "secret"};
    Router router;
    Session session;
};

using Random = std::mt19937;
inline int pick(Random& random, int below) {
    return static_cast<int>(random() % static_cast<unsigned>(below));
}

// Things of which this one may not even know that they are there.
using Hidden = std::vector<Happened>;

struct Kijker {
    const char* name;
    inzage::Gebruiker gebruiker;
    Hidden hidden;
    std::vector<Happened> verhaal{};  // besides de_wit()
};

inline const std::vector<Happened> note_and_talk{
    {"2020-06-01", NotitieGemaakt{{"CANARY een notitie"}}, {"sem"}},
    {"2020-07-01", NotitieGemaakt{{"CANARY nog een"}}},
    {"2020-08-01", ErvaringGedeeld{{"CANARY wat Sem vertelde"}}, {"sem"}},
    {"2020-09-01", ErvaringGedeeld{{"CANARY wat Noor vertelde"}}, {"noor"}},
    {"2020-09-02",
     SignaalOntvangen{{"canary-s"}, SignaalSoort::melding, {Zorg::schulden}, {}, {}, {}},
     {"pim"}}};

inline const Medewerker canary{{"canary-w"}, "CANARY", {"CANARY", OrganisatieSoort::overig}};
// Who looks along is told to the family and to who keeps its plan.
inline const std::vector<Happened> of_tickets{
    {"2020-06-06", ToezichtGeopend{{"canary-t1"}, canary, {"kim"}, {"CANARY"}}},
    {"2020-06-06", AuditGeopend{{"canary-t2"}, canary, {"CANARY"}}},
    {"2020-06-06", IncidentonderzoekGeopend{{"canary-t3"}, canary, canary, {"CANARY"}}},
    {"2020-06-07",
     MeelezenToegestaan{{"canary-m"}, {Categorie::help}, PersoonId{"pim"}, {}, {}},
     {"jay"}}};
inline const std::vector<Happened> of_a_table{
    {"2020-06-08", AgendaVastgesteld{{"canary-tafel"}, date("2020-07-01"), {canary}}, {"sem"}},
    {"2020-06-09", CasusbladGemaakt{{"canary-tafel"}, {canary.id}, {"CANARY"}}, {"sem"}}};
inline const std::vector<Happened> of_the_plan{
    {"2020-06-10", DoelGesteld{{"canary-d"}, {"CANARY"}}, {"sem"}},
    {"2020-06-11", DoelGesteld{{"canary-d2"}, {"CANARY"}}, {"noor"}}};
inline const std::vector<Happened> known_of_pim{
    {"2020-06-12", NoodgegevenVastgelegd{NoodgegevenSoort::medicatie, {"CANARY"}}, {"pim"}},
    {"2020-06-13", VoorlopigeHechtenisGeschorst{{}, VrijeTekst{"CANARY"}}, {"pim"}}};

// A goal of this one is set out for a child or for who stands beside one. As event 27 and on.
inline std::vector<Happened> set_out(const char* of, const StukGedeeld& shared) {
    return {{"2020-05-02", DoelGesteld{{"eigen"}, {"Zwemmen"}}, {of}}, {"2020-05-03", shared}};
}

inline const std::vector<Kijker>& kijkers() {
    const Happened of_pim{
        "2020-06-02", DiagnoseGesteld{DiagnoseSoort::anders, VrijeTekst{"CANARY"}}, {"pim"}};
    const Happened worry_of_pim{
        "2020-06-03", IncidentGemeld{IncidentSoort::anders, {}, VrijeTekst{"CANARY"}}, {"pim"}};
    const Happened of_noor{
        "2020-06-04", DiagnoseGesteld{DiagnoseSoort::anders, VrijeTekst{"CANARY"}}, {"noor"}};
    const Happened help_of_pim{"2020-06-05",
                               HulpGestart{{"canary-h"},
                                           HulpSoort::verslavingszorg,
                                           GerichtOp::ouder,
                                           {"CANARY kliniek", OrganisatieSoort::aanbieder},
                                           {}},
                               {"pim"}};
    const auto all_but_the_plan =
        with(with(note_and_talk, {of_pim, worry_of_pim, of_noor, help_of_pim}),
             with(known_of_pim, with(of_tickets, of_a_table)));
    const auto everything = with(all_but_the_plan, of_the_plan);
    const auto of_ali = [](const char* who) {
        return Happened{"2020-05-04",
                        MeelezenToegestaan{{std::string("m-") + who},
                                           {Categorie::plan},
                                           {},
                                           InlogId{"ali"},
                                           date("2022-01-01")},
                        {who}};
    };
    static const std::vector<Kijker> all{
        {"outsider", werker("kees", lokaal()), everything},
        {"parent",
         burger("mara-d"),
         with(with(note_and_talk, {of_pim, worry_of_pim, help_of_pim}), known_of_pim)},
        {"youngster",
         burger("jay-d"),
         with(with({note_and_talk[0], note_and_talk[1], note_and_talk[2], note_and_talk[4]},
                   {of_pim, worry_of_pim, of_noor, help_of_pim}),
              with(known_of_pim, with(of_a_table, of_the_plan)))},
        {"school", werker("saskia", de_school()), everything},
        {"provider",
         werker("paul", p1()),
         with(with(note_and_talk, {of_pim, worry_of_pim, help_of_pim}),
              with(known_of_pim, with(of_tickets, of_a_table)))},
        {"analyst", {"anna", "anna", lokaal(), inzage::SubjectSoort::analist}, everything},
        {"guest",
         werker("tom", {"Politie", OrganisatieSoort::politie}),
         everything,
         {{"2020-05-02",
           AgendaVastgesteld{{"tafel"},
                             date("2021-03-20"),
                             {{{"tom"}, "tom", {"Politie", OrganisatieSoort::politie}}}}},
          {"2020-05-03", CasusbladGemaakt{{"tafel"}, {{"tom"}}, {"Kort"}}, {"sem"}}}},
        {"child",
         burger("sem-d"),
         everything,
         with(set_out("sem", {event_id(27), PersoonId{"sem"}, {}}),
              {{"2020-05-04", InlogGekoppeld{{"sem-d"}, InlogAls::zelf}, {"sem"}}})},
        {"jim",
         burger("ali"),
         everything,
         with(set_out("noor", {event_id(27), {}, InlogId{"ali"}}),
              {{"2020-05-04", InlogGekoppeld{{"ali"}, InlogAls::jim}, {"noor"}},
               of_ali("noor"),
               of_ali("mara"),
               of_ali("pim")})}};
    return all;
}

// The same family with some of what is hidden strewn in.
inline std::vector<RecordedEvent> with_hidden(std::vector<RecordedEvent> stream,
                                              const Hidden& hidden,
                                              Random& random) {
    int number = 500;
    for (RecordedEvent& extra : happened(hidden)) {
        if (pick(random, 4) == 0) continue;
        extra.event.id = event_id(++number);
        // After the people that it names.
        const auto at = stream.begin() + 25 + pick(random, static_cast<int>(stream.size()) - 24);
        stream.insert(at, extra);
    }
    for (std::size_t i = 0; i < stream.size(); ++i) stream[i].nr = static_cast<int>(i) + 1;
    return stream;
}

inline Request any_request(Random& random, const std::string& etag) {
    static const std::vector<std::string> reads{"/v1/gezinnen",
                                                "/v1/werk",
                                                "/v1/nu",
                                                "",
                                                "",
                                                "/tijdlijn",
                                                "/signaleringen",
                                                "/termijnen",
                                                "/wie-ziet-wat",
                                                "/formulieren",
                                                "/plan/afdruk"};
    const std::string family = "/v1/gezinnen/" + family_id().to_text();
    Request request;
    request.method = "GET";
    const int what = pick(random, 10);
    if (what < 8) {
        const std::string& read =
            reads[static_cast<std::size_t>(pick(random, static_cast<int>(reads.size())))];
        request.path = read.starts_with("/v1") ? read : family + read;
        if (pick(random, 2) == 0) {
            const Date day = date("2020-01-01") + Days{pick(random, 500)};
            request.query = {{pick(random, 2) == 0 ? "peildatum" : "bekendOp", to_text(day)}};
        }
        if (pick(random, 20) == 0) request.query = {{"peildatum", "nonsense"}};
        if (pick(random, 5) == 0) request.headers.push_back({"if-none-match", etag});
        return request;
    }
    request.method = "POST";
    request.headers.push_back({"idempotency-key", std::to_string(random())});
    if (pick(random, 3) == 0) request.headers.push_back({"if-match", etag});
    if (pick(random, 3) == 0) {
        static const std::vector<std::pair<std::string, std::string>> orders{
            {"/standpunten", R"({"versie":1,"personen":["mara"],"standpunt":"eens"})"},
            {"/mijn-standpunten", R"({"versie":1,"standpunt":"eens"})"},
            {"/berichten", R"({"tekst":"Ik bel morgen."})"},
            {"/vastleggingen",
             R"({"soort":"incident_gemeld","op":"2021-03-01","betreft":["sem"],"wat":"anders"})"},
            {"/vastleggingen",
             R"({"soort":"klacht_ingediend","op":"2021-03-01","betreft":["mara"],)"
             R"("over":{"naam":"P1","soort":"aanbieder"}})"},
            {"/uitstellen", R"({"regel":"FAM-08","totEnMet":"2021-03-20","reden":"Vakantie."})"},
            {"/doelen", R"({"van":["noor"],"tekst":"Weer slapen."})"},
            {"/acties", R"({"tekst":"Bellen.","personen":["mara"],"medewerker":"paul"})"},
            {"/signalen",
             R"({"op":"2021-03-01","over":["pim"],"wat":"melding","zorgen":["anders"],)"
             R"("tekst":"x"})"},
            {"/signaalantwoorden",
             R"({"signaal":"canary-s","op":"2021-03-01","uitkomst":"doorgegeven","tekst":"x"})"},
            {"/veiligheidsoordelen",
             R"({"op":"2021-03-01","wie":["noor"],"oordeel":"veilig","motivering":"x",)"
             R"("signaal":"canary-s"})"},
            {"/schoolverzuim", R"({"op":"2021-03-01","kinderen":["sem"],"verzuim":"onbekend"})"},
            {"/schoolhervattingen", R"({"op":"2021-03-01","kinderen":["sem"]})"},
            {"/verhuizingen", R"({"op":"2021-03-01","wie":["mara"],"naar":"canary-huis"})"},
            {"/hulpaanvragen",
             R"({"op":"2021-03-01","voor":["noor"],"wat":"fact","gerichtOp":"jeugdige"})"},
            {"/plaatsingen",
             R"({"op":"2021-03-01","kind":"sem","vorm":"pleegzorg","kader":"gedwongen",)"
             R"("spoed":"acuut","beoogdEinde":"2021-06-01"})"},
            {"/plaatsingeinden", R"({"plaatsing":"canary-p","op":"2021-03-01","reden":"anders"})"},
            {"/intakes", R"({"hulp":"canary-h","dag":"2021-04-01"})"},
            {"/overbruggingen",
             R"({"hulp":"canary-h","op":"2021-03-01","voor":["noor"],)"
             R"("aanbieder":{"naam":"De Brug","soort":"aanbieder"}})"},
            {"/overbruggingstops", R"({"hulp":"canary-h","op":"2021-03-01"})"},
            {"/plannen-b", R"({"hulp":"canary-h","tekst":"x"})"},
            {"/hulpstarts", R"({"hulp":"t1","op":"2021-03-01"})"},
            {"/hulpstops", R"({"hulp":"t1","op":"2021-03-01","reden":"anders"})"},
            {"/doelafsluitingen", R"({"doel":"canary-d","reden":"bereikt"})"}};
        const auto& [path, body] =
            orders[static_cast<std::size_t>(pick(random, static_cast<int>(orders.size())))];
        request.path = family + path;
        request.body = body;
    } else if (what == 8) {
        request.path = family + "/contacten";
        request.body =
            pick(random, 4) == 0
                ? R"({"op":"2021-03-01"})"
                : R"({"op":"2021-03-01","met":["noor"],"vorm":"gesprek","strekking":"gewoon"})";
    } else {
        // Also of what is hidden, and of what is nowhere.
        const Uuid id =
            event_id(pick(random, 2) == 0 ? 20 + pick(random, 8) : 500 + pick(random, 12));
        request.path = family + "/intrekkingen";
        request.body =
            fmt::format(R"({{"gebeurtenis":"{}","reden":"vergissing","toelichting":"Verkeerd."}})",
                        id.to_text());
    }
    return request;
}

// A number that tools/check all gives, for more than ./test does.
inline int from_environment(const char* name, int otherwise) {
    // Read before any thread is made.
    // NOLINTNEXTLINE(concurrency-mt-unsafe)
    const char* text = std::getenv(name);
    return text == nullptr ? otherwise : std::atoi(text);
}

}  // namespace naast::http::testing_werelden
