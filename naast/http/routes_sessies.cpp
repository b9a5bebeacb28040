// Logging in and out, and who one is.
#include "naast/events/json_door.h"
#include "naast/http/problem.h"
#include "naast/http/service.h"
#include "naast/http/weergave.h"
#include "naast/inzage/noodtoegang.h"

#include <boost/json.hpp>

#include <algorithm>

namespace naast::http {

namespace {

namespace json = boost::json;

json::object session_json(const Service& service, const Session& session) {
    return {{"persoon",
             {{"id", session.persoon.subject.id},
              {"naam", session.persoon.subject.naam},
              {"functie", to_json(session.persoon.functie)},
              {"organisatie", session.persoon.subject.organisatie.naam},
              {"soort", std::string(to_text(session.persoon.subject.soort))},
              {"crisisdienst", inzage::is_crisisdienst(session.persoon.subject)}}},
            {"csrf", session.csrf},
            {"vandaag", to_text(service.clock.today())},
            {"oefenomgeving", !service.demo_personen.empty()}};
}

Response list_demo_people(const Service& service, const Request& request) {
    if (service.demo_personen.empty()) return problem_response(404, request.language());
    json::array people;
    for (const DemoPersoon& persoon : service.demo_personen) {
        people.push_back({{"id", persoon.subject.id},
                          {"naam", persoon.subject.naam},
                          {"functie", to_json(persoon.functie)},
                          {"organisatie", persoon.subject.organisatie.naam},
                          {"uitleg", to_json(persoon.uitleg)}});
    }
    return json_response(200, json::serialize(json::object{{"demoPersonen", people}}));
}

Response wrong_field(const Request& request, const std::string& field, Tekst reason) {
    Problem problem = problem_of(400);
    problem.errors.push_back({field, std::move(reason)});
    return to_response(problem, request.language());
}

Response log_in(Service& service, const Request& request) {
    const auto body = parse_strict(request.body);
    const json::value* id =
        body && body->is_object() ? body->as_object().if_contains("demoPersoon") : nullptr;
    if (id == nullptr || !id->is_string() || body->as_object().size() != 1) {
        return wrong_field(
            request, "demoPersoon", {"Kies als wie u inlogt.", "Choose as whom you log in."});
    }
    const auto& people = service.demo_personen;
    const auto found = std::find_if(people.begin(), people.end(), [&](const DemoPersoon& p) {
        return id->get_string() == p.subject.id;
    });
    if (found == people.end())
        return wrong_field(
            request, "demoPersoon", {"Deze persoon is er niet.", "This person is not there."});
    const Session session = service.sessions.begin(*found);
    Response response = json_response(201, json::serialize(session_json(service, session)));
    response.set_header("Set-Cookie",
                        std::string(Sessions::cookie_name) + "=" + session.token +
                            "; Path=/; HttpOnly; SameSite=Strict");
    return response;
}

Response log_out(Service& service, const Session& session) {
    service.sessions.end(session.token);
    service.views.forget(session.persoon.subject);
    Response response;
    response.status = 204;
    response.set_header(
        "Set-Cookie",
        std::string(Sessions::cookie_name) + "=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0");
    response.set_header("Clear-Site-Data", "\"cache\", \"storage\"");
    return response;
}

}  // namespace

void add_session_routes(Router& router, Service& service) {
    router.add(
        {"GET",
         "/v1/demo-personen",
         [&service](const Request& request, const PathParams&) {
             return list_demo_people(service, request);
         },
         {.operation_id = "demoPersonen",
          .summary = "De verzonnen mensen als wie iemand kan inloggen; alleen in de oefenomgeving",
          .explanation =
              "Met hun functie en organisatie, om uit te kiezen. Niemand van hen bestaat.",
          .tag = "Inloggen",
          .responses = {{200, "De mensen.", "DemoPersonen"},
                        {404, "Dit is geen oefenomgeving.", "Problem"}}}});
    router.add(
        {"POST",
         "/v1/sessies",
         [&service](const Request& request, const PathParams&) { return log_in(service, request); },
         {.operation_id = "inloggen",
          .summary = "Inloggen als een verzonnen persoon; alleen in de oefenomgeving",
          .explanation = "Zet een sessiecookie en geeft de code die elk verzoek dat iets vastlegt "
                         "moet meesturen in X-CSRF-Token.",
          .tag = "Inloggen",
          .request_schema = "NieuweSessie",
          .responses = {{201, "Ingelogd; de sessie staat in een cookie.", "Sessie"},
                        {400, "De persoon ontbreekt of is er niet.", "Problem"}}}});
    router.add(
        {"GET",
         "/v1/sessies/huidige",
         with_session(service,
                      [&service](const Request&, const PathParams&, const Session& session) {
                          return json_response(200,
                                               json::serialize(session_json(service, session)));
                      }),
         {.operation_id = "huidigeSessie",
          .summary = "Wie is ingelogd",
          .explanation = "De persoon van deze sessie, met haar code voor X-CSRF-Token.",
          .tag = "Inloggen",
          .responses = {{200, "De sessie.", "Sessie"}, {401, "Niet ingelogd.", "Problem"}}}});
    router.add({"DELETE",
                "/v1/sessies/huidige",
                with_session_for_write(
                    service,
                    [&service](const Request&, const PathParams&, const Session& session) {
                        return log_out(service, session);
                    }),
                {.operation_id = "uitloggen",
                 .summary = "Uitloggen",
                 .explanation = "De sessie bestaat hierna niet meer, ook niet voor wie haar cookie "
                                "nog heeft.",
                 .tag = "Inloggen",
                 .parameters = {{"X-CSRF-Token",
                                 ParameterIn::header,
                                 "De code van deze sessie.",
                                 R"({"type":"string"})",
                                 true}},
                 .responses = {{204, "Uitgelogd.", ""},
                               {400, "Het verzoek klopt niet.", "Problem"},
                               {401, "Niet ingelogd.", "Problem"},
                               {403, "De code van de sessie ontbreekt.", "Problem"}}}});
}

}  // namespace naast::http
