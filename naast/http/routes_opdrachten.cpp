// Writing: commands on one family, each through the one door. Idempotency-Key is required; If-Match
// is optional and turns a change in between into an answer.
#include "naast/base/sha256.h"
#include "naast/dossier/dossier.h"
#include "naast/gezin/meebeslissen.h"
#include "naast/gezin/opdrachten.h"
#include "naast/http/opdracht.h"
#include "naast/http/problem.h"
#include "naast/http/service.h"
#include "naast/inzage/vastleggen.h"
#include "naast/inzage/zichtbaar.h"
#include "naast/signalering/regel.h"

#include <boost/json.hpp>

#include <algorithm>

namespace naast::http {

namespace {

namespace json = boost::json;

Weigering cannot_now() {
    return {Weigeringsgrond::vereist,
            "",
            {"Dit kan nu niet worden vastgelegd. Vraag het de regisseur of de beheerder.",
             "This cannot be recorded now. Ask the coordinator or the administrator."}};
}

// For who sees the family but does not work with it: a parent, or in an emergency.
Response may_not_record(const Request& request) {
    return problem_response(403,
                            request.language(),
                            {"U mag dit gezin zien, maar hier niets vastleggen.",
                             "You may see this family, but not record anything here."});
}

bool is_a_rule(const std::string& id) {
    const auto& all = regels();
    return std::any_of(all.begin(), all.end(), [&](const Regel* regel) { return regel->id == id; });
}
Weigering no_such_rule() {
    return {Weigeringsgrond::vereist,
            "regel",
            {"Deze regel bestaat niet.", "This rule does not exist."}};
}

template <class Opdracht>
using Decider =
    std::function<Decision(const Opdracht&, const Stream&, const Dossier&, const Session&)>;

// One command, from bytes to answer.
template <class Opdracht>
class CommandRoute {
public:
    CommandRoute(Service& service, Decider<Opdracht> decide)
        : service_(service), decide_(std::move(decide)) {}

    Response operator()(const Request& request,
                        const PathParams& params,
                        const Session& session) const {
        // Existence first: neither a wrong body nor a missing key may tell that the family is
        // there.
        const auto gezin = open_gezin(service_, session, params["gezinId"]);
        if (!gezin)
            return refuse(service_, session, request, params["gezinId"], InzageSoort::opdracht);
        if (!gezin->gezien.mag_vastleggen) return may_not_record(request);
        const auto opdracht = parse_body<Opdracht>(request);
        if (!opdracht) return refused(request, opdracht.error());
        const auto key = own_key(request);
        if (!key) return refused(request, key.error());
        Command command{
            gezin->id,
            "http:" + session.persoon.subject.id + ":" + gezin->id.to_text() + ":" + *key,
            sha256(request.path + "\n" + request.body),
            std::nullopt};
        if (const auto match = request.header("if-match"); match && *match != "*") {
            // Another version than the one that was seen: a number that no stream has.
            command.only_on = *match == gezin->etag ? gezin->version : -1;
        }
        return answer(request, session, command, *opdracht);
    }

private:
    Response answer(const Request& request,
                    const Session& session,
                    const Command& command,
                    const Opdracht& opdracht) const {
        const MakeSamenvatting make = service_.families.maker();
        const auto appended = handle({service_.store, service_.clock, make},
                                     command,
                                     may(session),
                                     decider(session, opdracht, command.gezin));
        if (!appended) return refused(request, appended.error());
        service_.families.refresh(command.gezin);
        json::array ids;
        for (const Uuid& id : appended->ids) ids.emplace_back(id.to_text());
        Response response = json_response(
            201,
            json::serialize(json::object{{"gebeurtenis", ids.back()}, {"gebeurtenissen", ids}}));
        // Who ended the own tie by this sees the family no more.
        if (const auto seen = open_gezin(service_, session, command.gezin.to_text()))
            response.set_header("ETag", seen->etag);
        return response;
    }

    inzage::Gezien seen_of(const Session& session, const Stream& stream) const {
        return inzage::zichtbaar(stream, session.persoon.subject, service_.clock.now());
    }

    May may(const Session& session) const {
        return [this, &session](const Stream& stream) -> std::optional<Weigering> {
            if (seen_of(session, stream).mag_vastleggen) return std::nullopt;
            return Weigering{Weigeringsgrond::niet_gevonden, "", {}};
        };
    }

    Decide decider(const Session& session, const Opdracht& opdracht, const Uuid& gezin) const {
        return [this, &session, &opdracht, gezin](const Stream& stream) -> Decision {
            const Date today = service_.clock.today();
            const auto decided_on = [&](const Stream& known) {
                const Dossier now = fold_dossier(gezin, known, {today, today});
                return decide_(opdracht, known, now, session);
            };
            // First on what this person sees: what is hidden is not there to be withdrawn.
            const inzage::Gezien seen = seen_of(session, stream);
            Decision decision = decided_on(seen.stream);
            if (!decision) return decision;
            if (auto no = inzage::waarom_niet(opdracht, seen, session.persoon.subject))
                return Unexpected{std::move(*no)};
            // What stands in the way without being seen is not told.
            decision = decided_on(stream);
            if (!decision) return Unexpected{cannot_now()};
            for (Event& event : *decision) {
                event.id = Uuid::random(service_.entropy);
                event.door = {session.persoon.subject.naam,
                              session.persoon.subject.organisatie.naam};
            }
            return decision;
        };
    }

    Service& service_;
    Decider<Opdracht> decide_;
};

RouteDescription described(const char* operation_id,
                           const char* summary,
                           const char* explanation,
                           const char* schema) {
    return {
        .operation_id = operation_id,
        .summary = summary,
        .explanation = explanation,
        .tag = "Opdrachten",
        .parameters =
            {{"gezinId",
              ParameterIn::path,
              "Het gezin.",
              R"({"type":"string","format":"uuid"})",
              true},
             {"X-CSRF-Token",
              ParameterIn::header,
              "De code van deze sessie.",
              R"({"type":"string"})",
              true},
             {"Idempotency-Key",
              ParameterIn::header,
              "Een eigen sleutel: dezelfde opdracht nog eens sturen legt niets dubbel vast.",
              R"({"type":"string","maxLength":100})",
              true},
             {"If-Match",
              ParameterIn::header,
              "De ETag die u zag: is er intussen iets gewijzigd, dan volgt 412.",
              R"({"type":"string"})",
              false}},
        .request_schema = schema,
        .responses = {
            {201, "Vastgelegd.", "Vastgelegd"},
            {400, "Er ontbreekt iets of er klopt iets niet.", "Problem"},
            {401, "Niet ingelogd.", "Problem"},
            {403, "U mag hier niets vastleggen, of de code van de sessie ontbreekt.", "Problem"},
            {404, "Het gezin bestaat niet, of u mag het niet zien.", "Problem"},
            {409, "Dit kan nu niet, of de sleutel hoort bij een andere opdracht.", "Problem"},
            {412, "Iemand anders heeft dit gezin net ook aangepast.", "Problem"},
            {503, "Er kan nu niets bewaard worden.", "Problem"}}};
}

}  // namespace

void add_opdracht_routes(Router& router, Service& service) {
    router.add(
        {"POST",
         "/v1/gezinnen/{gezinId}/contacten",
         with_session_for_write(
             service,
             CommandRoute<LegContactVast>(service,
                                          [&service](const LegContactVast& opdracht,
                                                     const Stream&,
                                                     const Dossier& dossier,
                                                     const Session& session) {
                                              return decide(dossier.gezin,
                                                            opdracht,
                                                            session.persoon.subject.organisatie,
                                                            service.clock.today());
                                          })),
         described(
             "contactVastleggen",
             "Een contact met het gezin vastleggen",
             "Legt vast dat u het gezin sprak of zag, en op welke dag. Een contact van eerder "
             "mag ook; een dag die nog moet komen niet.",
             "NieuwContact")});
    router.add({"POST",
                "/v1/gezinnen/{gezinId}/regisseurswissels",
                with_session_for_write(service,
                                       CommandRoute<WisselRegisseur>(
                                           service,
                                           [&service](const WisselRegisseur& opdracht,
                                                      const Stream&,
                                                      const Dossier& dossier,
                                                      const Session&) {
                                               return decide(
                                                   dossier.gezin, opdracht, service.clock.today());
                                           })),
                described("regisseurWisselen",
                          "Een andere regisseur aanwijzen, in één stap",
                          "De oude regisseur stopt en de nieuwe begint op dezelfde dag: er is geen "
                          "dag zonder.",
                          "NieuweRegisseurswissel")});
    router.add({"POST",
                "/v1/gezinnen/{gezinId}/standpunten",
                with_session_for_write(service,
                                       CommandRoute<LegStandpuntVast>(
                                           service,
                                           [&service](const LegStandpuntVast& opdracht,
                                                      const Stream&,
                                                      const Dossier& dossier,
                                                      const Session&) {
                                               const Date today = service.clock.today();
                                               return decide(dossier.plan,
                                                             opdracht,
                                                             wie_meebeslist(dossier.gezin, today),
                                                             today);
                                           })),
                described("standpuntVastleggen",
                          "Vastleggen of iemand van het gezin het eens is met het plan",
                          "Van de volwassenen van het gezin en van kinderen vanaf 12 jaar. Het "
                          "laatste woord van ieder telt, tot er een nieuw plan is.",
                          "NieuwStandpunt")});
    router.add(
        {"POST",
         "/v1/gezinnen/{gezinId}/uitstellen",
         with_session_for_write(
             service,
             CommandRoute<StelSignaleringUit>(
                 service,
                 [&service](const StelSignaleringUit& opdracht,
                            const Stream&,
                            const Dossier& dossier,
                            const Session& session) -> Decision {
                     if (!is_a_rule(opdracht.regel)) return Unexpected{no_such_rule()};
                     const UitstelId key{Uuid::random(service.entropy).to_text()};
                     const auto& who = session.persoon.subject;
                     return decide(dossier.gezin,
                                   opdracht,
                                   {MedewerkerId{who.id}, who.naam, who.organisatie},
                                   key,
                                   service.clock.today());
                 })),
         described("signaleringUitstellen",
                   "Een signalering op uw werklijst laten rusten",
                   "Tot en met een dag, hooguit een maand, en met een reden. In het dossier blijft "
                   "zij staan, en bij anderen op de werklijst ook.",
                   "NieuwUitstel")});
    router.add({"POST",
                "/v1/gezinnen/{gezinId}/uitstelbeeindigingen",
                with_session_for_write(
                    service,
                    CommandRoute<BeeindigUitstel>(service,
                                                  [&service](const BeeindigUitstel& opdracht,
                                                             const Stream&,
                                                             const Dossier& dossier,
                                                             const Session& session) {
                                                      return decide(
                                                          dossier.regie,
                                                          opdracht,
                                                          MedewerkerId{session.persoon.subject.id},
                                                          service.clock.today());
                                                  })),
                described("uitstelBeeindigen",
                          "Een signalering weer op uw werklijst zetten",
                          "Het uitstel stopt vandaag. Alleen uw eigen uitstel.",
                          "NieuweUitstelbeeindiging")});
    router.add({"POST",
                "/v1/gezinnen/{gezinId}/intrekkingen",
                with_session_for_write(service,
                                       CommandRoute<TrekGebeurtenisIn>(
                                           service,
                                           [&service](const TrekGebeurtenisIn& opdracht,
                                                      const Stream& stream,
                                                      const Dossier&,
                                                      const Session&) {
                                               return decide(
                                                   stream, opdracht, service.clock.today());
                                           })),
                described("gebeurtenisIntrekken",
                          "Een gebeurtenis die niet klopt niet meer laten tellen",
                          "Zij blijft bewaard, met de reden, maar telt niet meer mee. Ook een "
                          "intrekking kan worden ingetrokken.",
                          "NieuweIntrekking")});
}

}  // namespace naast::http
