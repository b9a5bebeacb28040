#include "naast/http/opdracht.h"

#include "naast/events/medewerkers.h"
#include "naast/gezin/opdrachten.h"
#include "naast/http/problem.h"
#include "naast/http/service.h"
#include "naast/inzage/vastleggen.h"

#include <boost/json.hpp>

namespace naast::http {

namespace {

constexpr std::size_t longest_key = 100;

// The one table from refusal to status. No default: the compiler names what was forgotten.
int status_of(Weigeringsgrond grond) {
    switch (grond) {
        case Weigeringsgrond::niet_gevonden: return 404;
        case Weigeringsgrond::vereist: return 400;
        case Weigeringsgrond::tussendoor_gewijzigd: return 412;
        case Weigeringsgrond::sleutel_hergebruikt: return 409;
        case Weigeringsgrond::kan_niet_opslaan: return 503;
        case Weigeringsgrond::precies_een_regisseur: return 409;
    }
    return 500;
}

}  // namespace

Response refused(const Request& request, const Weigering& weigering) {
    if (weigering.grond == Weigeringsgrond::niet_gevonden) return gezin_not_found(request);
    Problem problem = problem_of(status_of(weigering.grond), weigering.reden);
    if (!weigering.veld.empty()) problem.errors.push_back({weigering.veld, weigering.reden});
    Response response = to_response(problem, request.language());
    if (response.status == 503) response.set_header("Retry-After", "5");
    return response;
}

Result<std::string, Weigering> own_key(const Request& request) {
    const auto key = request.header("idempotency-key");
    if (key && !key->empty() && key->size() <= longest_key) return std::string(*key);
    return Unexpected{Weigering{Weigeringsgrond::vereist,
                                "Idempotency-Key",
                                {"Stuur een eigen sleutel van 1 tot 100 tekens mee.",
                                 "Send a key of your own of 1 to 100 characters."}}};
}

bool is_known(const Medewerker& worker,
              const Service& service,
              const std::vector<RecordedEvent>& seen) {
    for (const DemoPersoon& one : service.demo_personen) {
        if (one.subject.id == worker.id.waarde)
            return one.subject.naam == worker.naam && one.subject.organisatie == worker.organisatie;
    }
    const std::vector<Medewerker> here = medewerkers_in(seen);
    return std::find(here.begin(), here.end(), worker) != here.end();
}

template <>
Result<LegVast, Weigering> parse_body<LegVast>(const Request& request) {
    const auto refuse = [](const Fout& fout) {
        return Unexpected{Weigering{Weigeringsgrond::vereist, fout.veld, fout.reden}};
    };
    const auto body = parse_strict(request.body);
    if (!body) return refuse(body.error());
    const auto* object = body->if_object();
    if (object == nullptr) return refuse({"", {"moet een object zijn", "must be an object"}});
    auto opdracht = vastlegging_from_json(*object);
    if (!opdracht) return refuse(opdracht.error());
    return std::move(*opdracht);
}

Weigering cannot_now() {
    return {Weigeringsgrond::vereist,
            "",
            {"Dit kan nu niet worden vastgelegd. Vraag het de regisseur of de beheerder.",
             "This cannot be recorded now. Ask the coordinator or the administrator."}};
}

Response may_not_record(const Request& request) {
    return problem_response(403,
                            request.language(),
                            {"U mag dit gezin zien, maar hier niets vastleggen.",
                             "You may see this family, but not record anything here."});
}

bool is_intrekbaar(const std::vector<Uuid>& ids,
                   const inzage::Gezien& after,
                   const inzage::Gebruiker& gebruiker,
                   Date today) {
    if (ids.size() != 1 || !inzage::kan_opdracht_geven<TrekGebeurtenisIn>(after)) return false;
    const TrekGebeurtenisIn withdrawal{ids.front(), IntrekReden::vergissing, {}};
    // An event that does not show is not there for the domain either.
    return decide(after.stream, withdrawal, today) &&
           !inzage::waarom_niet(withdrawal, after, gebruiker);
}

Response recorded(const std::vector<Uuid>& ids, bool intrekbaar) {
    boost::json::array all;
    for (const Uuid& id : ids) all.emplace_back(id.to_text());
    const boost::json::object body{
        {"gebeurtenis", all.back()}, {"gebeurtenissen", all}, {"intrekbaar", intrekbaar}};
    return json_response(201, boost::json::serialize(body));
}

RouteDescription command_description(const char* operation_id,
                                     const char* summary,
                                     const char* explanation,
                                     const char* schema) {
    return {
        .operation_id = operation_id,
        .summary = summary,
        .explanation = explanation,
        .tag = "Opdrachten",
        .parameters =
            {gezin_in_path(),
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

}  // namespace naast::http
