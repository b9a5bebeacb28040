// Emergency access: who has no tie with a family and cannot wait. It opens one dossier for an hour,
// reading only; the family and the coordinator see that it was done, and one of them reviews it.
// For a secret place, a protected dossier and the fourth time in a day a colleague agrees first
// (0026): what waits tells nobody whether there is such a family.
#include "naast/events/woorden.h"
#include "naast/http/noodaanvragen.h"
#include "naast/http/noodopening.h"
#include "naast/http/opdracht_route.h"
#include "naast/http/weergave.h"
#include "naast/http/weergave_delen.h"
#include "naast/inzage/wereld_van.h"

#include <boost/json.hpp>

namespace naast::http {

namespace {

namespace json = boost::json;
using inzage::NoodWeigering;
using inzage::OpenNoodtoegang;

constexpr std::chrono::hours a_day{24};
// So long takes each answer: whether a family was looked up and opened is told by none (0016).
constexpr std::chrono::milliseconds each_answer{250};
constexpr std::string_view suspension_norm = "GAP-08.schorsing";

Response not_opened(const Request& request, NoodWeigering why) {
    const auto say = [&](Tekst text) {
        return problem_response(403, request.language(), std::move(text));
    };
    switch (why) {
        case NoodWeigering::geen_crisisdienst:
            return say({"Alleen de crisisdienst kan in nood in een dossier kijken.",
                        "Only the crisis service can look into a file in an emergency."});
        case NoodWeigering::geschorst:
            return say(
                {"U kunt nu niet in nood kijken: een eerdere keer is na vijf werkdagen nog "
                 "niet beoordeeld. Vraag een collega, en meld het uw leidinggevende.",
                 "You cannot look in an emergency now: an earlier time has not been "
                 "reviewed after five working days. Ask a colleague, and tell your "
                 "manager."});
        case NoodWeigering::opnieuw_inloggen:
            return say({"U bent langer dan een kwartier geleden ingelogd. Log eerst opnieuw in.",
                        "You logged in more than fifteen minutes ago. Log in again first."});
        case NoodWeigering::reden_te_kort:
            return refused(request,
                           {Weigeringsgrond::vereist,
                            "reden",
                            {"Schrijf in minstens 30 tekens waarom het niet kan wachten.",
                             "Write in at least 30 characters why it cannot wait."}});
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

Response request_not_found(const Request& request) {
    return problem_response(
        404,
        request.language(),
        {"Deze aanvraag wacht niet, of niet meer.", "This request does not wait, or no more."});
}

Response opened_response(const Geopend& opened) {
    return json_response(201,
                         json::serialize(json::object{{"gezin", opened.gezin.to_text()},
                                                      {"tot", to_text(opened.tot)}}));
}

// What all of these routes know of who asks.
class Desk {
public:
    Desk(Service& service, Noodaanvragen& waiting, const Request& request, const Session& session)
        : service_(service),
          waiting_(waiting),
          request_(request),
          session_(session),
          who_(session.persoon.subject) {}

    Response open() const {
        if (!log(InzageSoort::noodtoegang)) return cannot_log(request_);
        // After it was logged: of several at once none is overlooked.
        inzage::Noodpoging attempt = attempt_now();
        attempt.eerder = attempts_today() - 1;
        // Before anything that was typed is looked at.
        if (!is_crisisdienst(who_)) return not_opened(request_, NoodWeigering::geen_crisisdienst);
        const auto vraag = parse_body<OpenNoodtoegang>(request_);
        if (!vraag) return refused(request_, vraag.error());
        const auto key = own_key(request_);
        if (!key) return refused(request_, key.error());
        if (const auto why = waarom_niet(who_, *vraag, attempt)) return not_opened(request_, *why);
        if (inzage::vraagt_om_twee(*vraag, attempt.eerder)) return wait(*vraag, *key);
        const auto opened = open_in_nood(
            service_, {who_, nullptr, *vraag, *key, request_.path + "\n" + request_.body});
        if (!opened) return not_there_or(opened.error());
        service_.sessions.note_emergency(session_.token, opened->tot);
        return opened_response(*opened);
    }

    // For who is not of the crisis service there is nothing in it.
    Response show() const {
        json::array asked;
        json::array open;
        if (is_crisisdienst(who_)) {
            for (const Noodaanvraag& one : can_answer()) asked.push_back(question_json(one));
            open = open_json();
        }
        return json_response(200,
                             json::serialize(json::object{{"nu", to_text(service_.clock.now())},
                                                          {"geschorst", is_suspended()},
                                                          {"aanvraag", own_json()},
                                                          {"vragen", asked},
                                                          {"open", open}}));
    }

    Response answer() const {
        if (!is_crisisdienst(who_)) return not_opened(request_, NoodWeigering::geen_crisisdienst);
        const auto said = parse_body<inzage::BeantwoordNoodaanvraag>(request_);
        if (!said) return refused(request_, said.error());
        if (!log(InzageSoort::noodakkoord, said->aanvraag.to_text())) return cannot_log(request_);
        if (is_suspended()) return not_opened(request_, NoodWeigering::geschorst);
        // First whether it is for this one: a request is taken from the others once.
        const auto asked = waiting_.find(said->aanvraag);
        if (!asked || !is_for_this_one(*asked)) return request_not_found(request_);
        const auto taken = waiting_.answer(said->aanvraag, who_, said->antwoord);
        if (!taken) return request_not_found(request_);
        // An answer that is sent again opens nothing anew.
        const bool is_waiting =
            taken->stand == NoodStand::wacht && service_.clock.now() < taken->wacht_tot;
        if (is_waiting && said->antwoord == inzage::NoodAntwoord::akkoord) agree(*taken);
        // Whether there was such a family is told to who asked, and not here.
        Response response;
        response.status = 204;
        return response;
    }

private:
    bool log(InzageSoort soort, const std::string& asked = "") const {
        return service_.inzagelog.record(
            {{onder_wie(who_.id), geweigerde_regel(who_, soort, asked)}});
    }
    int attempts_today() const {
        const Instant since = service_.clock.now() - a_day;
        const auto all = service_.inzagelog.of(onder_wie(who_.id));
        return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const auto& line) {
            return line.op > since && line.regel.soort == InzageSoort::noodtoegang;
        }));
    }
    bool is_suspended() const { return is_suspended(who_); }
    bool is_suspended(const inzage::Gebruiker& one) const {
        const auto oldest = service_.families.oudste_onbeoordeeld(one.id);
        if (!oldest) return false;
        const auto due = service_.normen.due_on(suspension_norm, *oldest, "");
        return due && service_.clock.today() > *due;
    }
    inzage::Noodpoging attempt_now() const {
        return {0, is_suspended(), session_.begun, service_.clock.now()};
    }
    Response not_there_or(const Weigering& weigering) const {
        const bool is_hidden = weigering.grond == Weigeringsgrond::niet_gevonden;
        return is_hidden ? not_found(request_) : refused(request_, weigering);
    }

    Response wait(const OpenNoodtoegang& vraag, const std::string& key) const {
        Noodaanvraag asked;
        asked.id = Uuid::random(service_.entropy);
        asked.wie = who_;
        asked.token = session_.token;
        asked.sleutel = key;
        asked.vraag = vraag;
        const Noodaanvraag waits = waiting_.ask(std::move(asked));
        return json_response(202,
                             json::serialize(json::object{{"wachtTot", to_text(waits.wacht_tot)}}));
    }

    // Who has a stake in a family is not asked about it, and does not read why either.
    bool is_for_this_one(const Noodaanvraag& one) const {
        if (!service_.sessions.is_live(one.token)) return false;
        const Instant now = service_.clock.now();
        const auto families = gezocht(service_, one.vraag);
        return std::none_of(families.begin(), families.end(), [&](const Uuid& gezin) {
            const auto stream = service_.streams.load(gezin);
            return heeft_belang(inzage::wereld_van(stream->events, now, "").wereld, who_, now);
        });
    }
    std::vector<Noodaanvraag> can_answer() const {
        if (is_suspended()) return {};
        auto all = waiting_.for_colleague(who_);
        std::erase_if(all, [&](const Noodaanvraag& one) { return !is_for_this_one(one); });
        return all;
    }

    void agree(Noodaanvraag taken) const {
        if (is_suspended(taken.wie)) {  // since it was asked
            taken.stand = NoodStand::niet_gevonden;
            return waiting_.settle(taken);
        }
        const auto opened =
            open_in_nood(service_, {taken.wie, &who_, taken.vraag, taken.id.to_text()});
        if (opened) {
            taken.stand = NoodStand::geopend;
            taken.gezin = opened->gezin;
            taken.tot = opened->tot;
            service_.sessions.note_emergency(taken.token, opened->tot);
        } else {
            const bool is_hidden = opened.error().grond == Weigeringsgrond::niet_gevonden;
            taken.stand = is_hidden ? NoodStand::niet_gevonden : NoodStand::niet_gelukt;
        }
        waiting_.settle(taken);
    }

    static json::object asked_json(const Noodaanvraag& one) {
        return {{"waarom", to_json(met_hoofdletter(in_woorden(one.vraag.waarom)))},
                {"reden", one.vraag.reden.waarde},
                {"ookPlaats", one.vraag.ook_plaats.value_or(false)},
                {"wachtTot", to_text(one.wacht_tot)}};
    }
    // Nothing of whom it is about: not even the name that was typed.
    static json::object question_json(const Noodaanvraag& one) {
        json::object row = asked_json(one);
        row["aanvraag"] = one.id.to_text();
        row["wie"] = one.wie.naam;
        return row;
    }
    json::value own_json() const {
        const auto own = waiting_.of(who_.id);
        if (!own || own->token != session_.token) return nullptr;
        json::object row = asked_json(*own);
        row["stand"] = name_of(own->stand);
        row["gezin"] = own->gezin ? json::value(own->gezin->to_text()) : json::value(nullptr);
        return row;
    }

    // In the words of who opened it: nothing of the family is in it.
    json::array open_json() const {
        json::array rows;
        for (const Uuid& gezin : service_.families.gezinnen_van(who_.id, service_.clock.now())) {
            if (!open_gezin(service_, session_, gezin)) continue;
            for (const inzage::Noodvenster& one : open_van(service_, who_, gezin)) {
                rows.push_back(
                    {{"gezin", gezin.to_text()},
                     {"gebeurtenis", one.gebeurtenis.to_text()},
                     {"waarom", to_json(met_hoofdletter(in_woorden(one.geopend.waarom)))},
                     {"reden", one.geopend.reden.waarde},
                     {"ookPlaats", one.geopend.ook_plaats},
                     {"tot", to_text(*one.venster.until)}});
            }
        }
        return rows;
    }

    Service& service_;
    Noodaanvragen& waiting_;
    const Request& request_;
    const Session& session_;
    const inzage::Gebruiker& who_;
};

const ParameterDescription csrf{
    "X-CSRF-Token", ParameterIn::header, "De code van deze sessie.", R"({"type":"string"})", true};
const ParameterDescription idempotency{"Idempotency-Key",
                                       ParameterIn::header,
                                       "Een eigen sleutel: nog eens sturen opent niets dubbel.",
                                       R"({"type":"string","maxLength":100})",
                                       true};

RouteDescription opening_description() {
    return {.operation_id = "noodtoegangOpenen",
            .summary = "In nood een uur lang in één dossier kijken",
            .explanation =
                "Alleen voor de crisisdienst, met een reden. Geeft het plan, de veiligheid en wie "
                "er in het gezin zijn; nooit wat een kind in vertrouwen vertelde of eigen "
                "notities. Een geheime plaats, een afgeschermd dossier en de vierde keer op een "
                "dag vragen een collega die meebeslist: dan wacht de aanvraag tien minuten. Het "
                "gezin en de regisseur zien dat er gekeken is.",
            .tag = "Opdrachten",
            .parameters = {csrf, idempotency},
            .request_schema = "NieuweNoodtoegang",
            .responses = {{201, "Geopend, voor een uur.", "Noodtoegang"},
                          {202, "Wacht op een collega.", "NoodtoegangWacht"},
                          {400, "Er ontbreekt iets of er klopt iets niet.", "Problem"},
                          {401, "Niet ingelogd.", "Problem"},
                          {403, "U mag dit niet, of nu niet.", "Problem"},
                          {404, "Geen gezin met deze naam en geboortedatum.", "Problem"},
                          {409, "De sleutel hoort bij een andere opdracht.", "Problem"},
                          {503, "Er kan nu niets bewaard worden.", "Problem"}}};
}

RouteDescription overview_description() {
    return {.operation_id = "noodtoegangen",
            .summary = "Wat wacht, wat collega's vragen en wat open is",
            .explanation =
                "Alleen voor de crisisdienst. Van wat een collega vraagt staan hier de "
                "reden en hoe lang het wacht, en niets van het gezin.",
            .tag = "Inzage",
            .responses = {{200, "Hoe het staat.", "Noodtoegangen"},
                          {401, "Niet ingelogd.", "Problem"}}};
}

RouteDescription answer_description() {
    return {.operation_id = "noodaanvraagBeantwoorden",
            .summary = "Zeggen of een collega in nood mag kijken",
            .explanation =
                "Door iemand anders van dezelfde crisisdienst, die niet te dicht bij "
                "het gezin staat. Het antwoord zegt niet of het gezin er is.",
            .tag = "Opdrachten",
            .parameters = {csrf},
            .request_schema = "NieuwNoodantwoord",
            .responses = {{204, "Uw antwoord is gegeven.", ""},
                          {400, "Er ontbreekt iets of er klopt iets niet.", "Problem"},
                          {401, "Niet ingelogd.", "Problem"},
                          {403, "U mag dit niet, of nu niet.", "Problem"},
                          {404, "Deze aanvraag wacht niet, of niet meer.", "Problem"},
                          {503, "Er kan nu niets bewaard worden.", "Problem"}}};
}

void add_review(Router& router, Service& service) {
    add_command<BeoordeelNoodtoegang>(
        router,
        service,
        "noodoordelen",
        [&service](const BeoordeelNoodtoegang& opdracht,
                   const Stream&,
                   const Dossier& dossier,
                   const Spreker&) {
            return decide(dossier.noodkijken, opdracht, service.clock.today());
        },
        command_description("noodtoegangBeoordelen",
                            "Beoordelen of kijken in nood terecht was",
                            "Door de regisseur, wie samen de regie voert of de toegang, van een "
                            "andere organisatie dan wie keek en wie ermee instemde.",
                            "NieuwNoodoordeel"));
}

}  // namespace

void add_noodtoegang_routes(Router& router, Service& service) {
    const auto waiting = std::make_shared<Noodaanvragen>(service.clock);
    const auto route = [&service, waiting](Response (Desk::*answer)() const) -> SessionHandler {
        return [&service, waiting, answer](
                   const Request& request, const PathParams&, const Session& session) {
            const Desk desk(service, *waiting, request, session);
            Response response = (desk.*answer)();
            response.as_long_as = each_answer;
            return response;
        };
    };
    router.add({"POST",
                "/v1/noodtoegangen",
                with_session_for_write(service, route(&Desk::open)),
                opening_description()});
    router.add({"GET",
                "/v1/noodtoegangen",
                with_session(service, route(&Desk::show)),
                overview_description()});
    router.add({"POST",
                "/v1/noodtoegangen/antwoorden",
                with_session_for_write(service, route(&Desk::answer)),
                answer_description()});
    add_review(router, service);
}

}  // namespace naast::http
