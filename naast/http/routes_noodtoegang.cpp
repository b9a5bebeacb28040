// Emergency access: who has no tie with a family and cannot wait. It opens one dossier for an hour,
// reading only; the family and the coordinator see that it was done.
#include "naast/base/sha256.h"
#include "naast/http/opdracht.h"
#include "naast/http/problem.h"
#include "naast/inzage/noodtoegang.h"
#include "naast/inzage/wereld_van.h"

#include <boost/json.hpp>

namespace naast::http {

namespace {

namespace json = boost::json;
using inzage::NoodWeigering;
using inzage::OpenNoodtoegang;

constexpr std::chrono::hours a_day{24};

Response not_opened(const Request& request, NoodWeigering why) {
    switch (why) {
        case NoodWeigering::geen_crisisdienst:
            return problem_response(403,
                                    request.language(),
                                    {"Alleen de crisisdienst kan in nood in een dossier kijken.",
                                     "Only the crisis service can look into a file in an "
                                     "emergency."});
        case NoodWeigering::opnieuw_inloggen:
            return problem_response(403,
                                    request.language(),
                                    {"U bent langer dan een kwartier geleden ingelogd. Log eerst "
                                     "opnieuw in.",
                                     "You logged in more than fifteen minutes ago. Log in again "
                                     "first."});
        case NoodWeigering::reden_te_kort:
            return refused(request,
                           {Weigeringsgrond::vereist,
                            "reden",
                            {"Schrijf in minstens 30 tekens waarom het niet kan wachten.",
                             "Write in at least 30 characters why it cannot wait."}});
        case NoodWeigering::tweede_persoon_nodig:
            return problem_response(403,
                                    request.language(),
                                    {"U keek vandaag al drie keer in nood. Vraag een collega.",
                                     "You looked three times in an emergency today. Ask a "
                                     "colleague."});
    }
    return problem_response(500, request.language());
}

// The same for nobody of that name and birth, several, and a family that may not be opened.
Response not_found(const Request& request) {
    return problem_response(404,
                            request.language(),
                            {"Er is geen gezin met precies deze naam en geboortedatum, of u kunt "
                             "het niet openen. Vraag een collega.",
                             "There is no family with exactly this name and date of birth, or you "
                             "cannot open it. Ask a colleague."});
}

class Opening {
public:
    Opening(Service& service, const Request& request, const Session& session)
        : service_(service), request_(request), who_(session.persoon.subject), session_(session) {}

    Response answer() {
        if (!log_attempt()) return cannot_log(request_);
        // After it was logged: of several at once none is overlooked.
        const int before = attempts_today() - 1;
        // Before anything that was typed is looked at.
        if (!who_.crisisdienst) return not_opened(request_, NoodWeigering::geen_crisisdienst);
        const auto vraag = parse_body<OpenNoodtoegang>(request_);
        if (!vraag) return refused(request_, vraag.error());
        const auto key = own_key(request_);
        if (!key) return refused(request_, key.error());
        const Instant now = service_.clock.now();
        if (const auto why = waarom_niet(who_, *vraag, before, session_.begun, now))
            return not_opened(request_, *why);
        const auto found = service_.families.gezinnen_met(vindsleutel(vraag->naam, vraag->geboren));
        if (found.size() != 1) return not_found(request_);
        return open(found.front(), *vraag, *key);
    }

private:
    int attempts_today() const {
        const Instant since = service_.clock.now() - a_day;
        const auto all = service_.inzagelog.of(onder_wie(who_.id));
        return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const auto& line) {
            return line.op > since && line.regel.soort == InzageSoort::noodtoegang;
        }));
    }
    bool log_attempt() const {
        return service_.inzagelog.record(
            {{onder_wie(who_.id), geweigerde_regel(who_, InzageSoort::noodtoegang)}});
    }

    Response open(const Uuid& gezin, const OpenNoodtoegang& vraag, const std::string& key) {
        const MakeSamenvatting make = service_.families.maker();
        const Instant now = service_.clock.now();
        const auto may = [&](const Stream& stream) -> std::optional<Weigering> {
            if (mag_in_nood(inzage::wereld_van(stream, now, "").wereld, who_, now))
                return std::nullopt;
            return Weigering{Weigeringsgrond::niet_gevonden, "", {}};
        };
        const auto decide = [&](const Stream&) -> Result<std::vector<Event>, Weigering> {
            Event event;
            event.id = Uuid::random(service_.entropy);
            event.op = PartialDate{service_.clock.today()};
            event.door = {who_.naam, who_.organisatie.naam};
            event.inhoud = NoodtoegangGeopend{
                {MedewerkerId{who_.id}, who_.naam, who_.organisatie}, vraag.waarom, vraag.reden};
            return std::vector{event};
        };
        const Command command{gezin,
                              "nood:" + who_.id + ":" + gezin.to_text() + ":" + key,
                              sha256(request_.path + "\n" + request_.body),
                              std::nullopt};
        const auto appended =
            handle({service_.store, service_.streams, service_.clock, make}, command, may, decide);
        if (!appended) {
            const bool is_hidden = appended.error().grond == Weigeringsgrond::niet_gevonden;
            return is_hidden ? not_found(request_) : refused(request_, appended.error());
        }
        service_.families.refresh(gezin);
        const Instant until = open_until(gezin);
        service_.sessions.note_emergency(session_.token, until);
        return json_response(
            201,
            json::serialize(json::object{{"gezin", gezin.to_text()}, {"tot", to_text(until)}}));
    }

    // Of the grant itself: a repeated request does not make it longer.
    Instant open_until(const Uuid& gezin) const {
        const Instant now = service_.clock.now();
        Instant until{};
        const auto world = inzage::wereld_van(service_.streams.load(gezin)->events, now, "").wereld;
        for (const inzage::Noodtoegang& grant : world.noodtoegang) {
            if (grant.wie == who_.id && grant.venster.until)
                until = std::max(until, *grant.venster.until);
        }
        return until;
    }

    Service& service_;
    const Request& request_;
    const inzage::Gebruiker& who_;
    const Session& session_;
};

}  // namespace

void add_noodtoegang_routes(Router& router, Service& service) {
    router.add({"POST",
                "/v1/noodtoegangen",
                with_session_for_write(
                    service,
                    [&service](const Request& request, const PathParams&, const Session& session) {
                        return Opening(service, request, session).answer();
                    }),
                {.operation_id = "noodtoegangOpenen",
                 .summary = "In nood een uur lang in één dossier kijken",
                 .explanation = "Alleen voor de crisisdienst, met een reden. Geeft het plan, de "
                                "veiligheid en wie er in "
                                "het gezin zijn; nooit een geheime plaats, wat een kind in "
                                "vertrouwen vertelde of eigen "
                                "notities. Het gezin en de regisseur zien dat er gekeken is.",
                 .tag = "Opdrachten",
                 .parameters = {{"X-CSRF-Token",
                                 ParameterIn::header,
                                 "De code van deze sessie.",
                                 R"({"type":"string"})",
                                 true},
                                {"Idempotency-Key",
                                 ParameterIn::header,
                                 "Een eigen sleutel: nog eens sturen opent niets dubbel.",
                                 R"({"type":"string","maxLength":100})",
                                 true}},
                 .request_schema = "NieuweNoodtoegang",
                 .responses = {{201, "Geopend, voor een uur.", "Noodtoegang"},
                               {400, "Er ontbreekt iets of er klopt iets niet.", "Problem"},
                               {401, "Niet ingelogd.", "Problem"},
                               {403, "U mag dit niet, of nu niet.", "Problem"},
                               {404, "Geen gezin met deze naam en geboortedatum.", "Problem"},
                               {409, "De sleutel hoort bij een andere opdracht.", "Problem"},
                               {503, "Er kan nu niets bewaard worden.", "Problem"}}}});
}

}  // namespace naast::http
