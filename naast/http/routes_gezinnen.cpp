// Reading: the list of families, the page of one family, and its parts for programs.
#include "naast/gezin/meebeslissen.h"
#include "naast/http/afdruk.h"
#include "naast/http/gzip.h"
#include "naast/http/problem.h"
#include "naast/http/service.h"
#include "naast/http/weergave.h"
#include "naast/inzage/vastleggen.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace naast::http {

namespace {

namespace json = boost::json;

// The days of the question, from ?peildatum= and ?bekendOp=; today where they are absent.
Result<Vraag, Problem> question_of(const Request& request, Date today) {
    Vraag vraag{today, today};
    Problem problem = problem_of(400);
    const auto read = [&](const char* name, Date& into) {
        const auto text = request.query_value(name);
        if (!text) return;
        const auto day = parse_date(*text);
        if (day)
            into = *day;
        else
            problem.errors.push_back({name,
                                      {"Vul een dag in die bestaat, zoals 2019-10-15.",
                                       "Give a day that exists, such as 2019-10-15."}});
    };
    read("peildatum", vraag.peildatum);
    read("bekendOp", vraag.bekend_op);
    if (!problem.errors.empty()) return Unexpected{std::move(problem)};
    return vraag;
}

// All folds of one family for one question.
struct Folded {
    Dossier dossier;
    std::vector<Signalering> signaleringen;
    std::vector<Termijn> termijnen;
    Tijdlijn tijdlijn;
    const inzage::Gezien* gezien = nullptr;
    const inzage::Gebruiker* wie = nullptr;
};
// The words of warnings and terms are for who works with the family, and rest on all that there is;
// a member of the family, who stands beside one, and who looks along from outside get none.
Folded fold(const Service& service,
            const OpenedGezin& gezin,
            const Vraag& vraag,
            InzageSoort soort) {
    const auto shows = [&](InzageSoort part) {
        return soort == InzageSoort::dossier || soort == part;
    };
    Folded folded;
    const inzage::Gezien& gezien = gezin.gezien();
    folded.dossier = fold_dossier(gezin.id(), gezien.stream, vraag);
    if (gezin.is_for_worker() && shows(InzageSoort::signaleringen))
        folded.signaleringen = signaleringen(folded.dossier, service.normen);
    if (gezin.is_for_worker() && shows(InzageSoort::termijnen))
        folded.termijnen = lopende_termijnen(select_events(gezien.stream, vraag),
                                             service.normen,
                                             folded.dossier.gezin.gemeente,
                                             vraag.peildatum);
    if (shows(InzageSoort::tijdlijn))
        folded.tijdlijn = fold_tijdlijn(folded.dossier, gezien.stream, service.normen);
    if (!gezin.is_for_worker()) laat_weg_wat_er_niet_was(folded.tijdlijn);
    if (gezin.is_for_member()) in_woorden_van_het_gezin(folded.tijdlijn);
    folded.gezien = &gezien;
    return folded;
}

json::array warnings_json(const Service& service, const Folded& folded) {
    json::array rows;
    for (const Signalering& signalering : folded.signaleringen) {
        rows.push_back(
            to_json(signalering, folded.dossier.id, service.normen, folded.dossier.gezin.gemeente));
    }
    return rows;
}
json::array terms_json(const Folded& folded) {
    json::array rows;
    for (const Termijn& termijn : folded.termijnen) rows.push_back(to_json(termijn));
    return rows;
}

using Render = json::object (*)(const Service&, const Folded&);

json::object page(const Service& service, const Folded& folded) {
    return to_json(Dossierpagina{folded.dossier,
                                 folded.tijdlijn,
                                 folded.signaleringen,
                                 folded.termijnen,
                                 service.normen,
                                 service.clock.today(),
                                 *folded.gezien,
                                 *folded.wie});
}
json::object timeline(const Service&, const Folded& folded) {
    return to_json(folded.tijdlijn);
}
json::object warnings(const Service& service, const Folded& folded) {
    return {{"signaleringen", warnings_json(service, folded)}};
}
json::object terms(const Service&, const Folded& folded) {
    return {{"termijnen", terms_json(folded)}};
}

// What was made before for this one, packed too if that is what the client takes.
Response kept_answer(const Request& request,
                     const OpenedGezin& gezin,
                     const std::string& name,
                     const std::function<std::string()>& make) {
    const auto body = gezin.text(name, make);
    if (body->size() < least_to_gzip) return json_response(200, *body);
    const auto packed = accepts_gzip(request)
                            ? gezin.text(name + ".gz", [&] { return gzip(*body, Effort::least); })
                            : nullptr;
    const bool is_packed = packed && !packed->empty();
    Response response = json_response(200, is_packed ? *packed : *body);
    say_gzip(response, is_packed);
    return response;
}

RouteHandler of_gezin(Service& service, Render render, InzageSoort soort) {
    return with_session(
        service,
        [&service, render, soort](
            const Request& request, const PathParams& params, const Session& session) {
            // First whether there is anything for this person: a wrong date may not tell that there
            // is.
            const auto gezin = open_gezin(service, session, params["gezinId"]);
            if (!gezin) return refuse(service, session, request, params["gezinId"], soort);
            const auto vraag = question_of(request, service.clock.today());
            if (!vraag) return to_response(vraag.error(), request.language());
            if (!log_shown(service, session, {&*gezin, 1}, soort)) return cannot_log(request);
            const auto body = [&] {
                Folded folded = fold(service, *gezin, *vraag, soort);
                folded.wie = &session.persoon.subject;
                return json::serialize(render(service, folded));
            };
            // Of today it is asked again and again; of another day by whoever looks back.
            const Date today = service.clock.today();
            Response response =
                *vraag == Vraag{today, today}
                    ? kept_answer(request, *gezin, std::string(to_text(soort)), body)
                    : packed_for(request, json_response(200, body()));
            response.set_header("ETag", gezin->etag());
            response.as_long_as = time_for({&*gezin, 1});
            return response;
        });
}

// In the language of the screen that asks for it, which the browser does not send by itself.
Language language_of(const Request& request) {
    const auto wanted = request.query_value("taal");
    if (!wanted) return request.language();
    return *wanted == "en" ? Language::en : Language::nl;
}

Response print_plan(const Service& service,
                    const Request& request,
                    const PathParams& params,
                    const Session& session) {
    const auto gezin = open_gezin(service, session, params["gezinId"]);
    if (!gezin) return refuse(service, session, request, params["gezinId"], InzageSoort::plan);
    if (!log_shown(service, session, {&*gezin, 1}, InzageSoort::plan)) return cannot_log(request);
    const Date today = service.clock.today();
    const inzage::Gezien& gezien = gezin->gezien();
    const Dossier dossier = fold_dossier(gezin->id(), gezien.stream, {today, today});
    Response response;
    response.content_type = "text/html; charset=utf-8";
    response.body = plan_als_html(
        {dossier,
         language_of(request),
         session.persoon.subject.naam,
         today,
         gezin->is_for_member(),
         inzage::nog_te_vragen(dossier.plan, wie_meebeslist(dossier.gezin, today), gezien)});
    response.as_long_as = time_for({&*gezin, 1});
    return response;
}

// What the list shows of one family, with what it is ordered by.
struct Row {
    std::string naam;
    std::string json;
};
Row row_of(const Service& service, const OpenedGezin& gezin) {
    Samenvatting row =
        make_samenvatting(gezin.id(), gezin.gezien().stream, service.normen, service.clock.today());
    if (!gezin.is_for_worker()) row.signaleringen = {};
    return {row.naam, json::serialize(to_json(row))};
}

Response list(const Service& service, const Request& request, const Session& session) {
    const std::vector<OpenedGezin> opened = open_all(service, session);
    if (!log_shown(service, session, opened, InzageSoort::lijst)) return cannot_log(request);
    std::vector<std::shared_ptr<const Row>> rows;
    rows.reserve(opened.size());
    for (const OpenedGezin& gezin : opened) {
        rows.push_back(gezin.part<Row>(
            "lijst",
            [&] { return row_of(service, gezin); },
            [](const Row& row) { return row.naam.size() + row.json.size(); }));
    }
    // Those of one name stay in the order of their ids.
    std::stable_sort(
        rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a->naam < b->naam; });
    std::vector<std::string_view> made;  // JSON already
    made.reserve(rows.size());
    for (const auto& row : rows) made.push_back(row->json);
    Response response = json_response(200,
                                      fmt::format(R"({{"vandaag":"{}","gezinnen":[{}]}})",
                                                  to_text(service.clock.today()),
                                                  fmt::join(made, ",")));
    response.as_long_as = time_for(opened);
    return packed_for(request, std::move(response));
}

RouteDescription described(const char* operation_id,
                           const char* summary,
                           const char* explanation,
                           const char* schema) {
    return {.operation_id = operation_id,
            .summary = summary,
            .explanation = explanation,
            .tag = "Gezinnen",
            .parameters = {gezin_in_path(),
                           {"peildatum",
                            ParameterIn::query,
                            "Wat was er op deze dag? Zonder: vandaag.",
                            R"({"type":"string","format":"date"})",
                            false},
                           {"bekendOp",
                            ParameterIn::query,
                            "Wat was er bekend op deze dag? Zonder: vandaag.",
                            R"({"type":"string","format":"date"})",
                            false}},
            .responses = {{200, "Wat u van dit gezin mag zien.", schema},
                          {400, "Een dag klopt niet.", "Problem"},
                          {401, "Niet ingelogd.", "Problem"},
                          {404, "Het gezin bestaat niet, of u mag het niet zien.", "Problem"},
                          {503, "Wie kijkt kan nu niet worden vastgelegd.", "Problem"}}};
}

void add_pages(Router& router, Service& service) {
    router.add(
        {"GET",
         "/v1/gezinnen",
         with_session(
             service,
             [&service](const Request& request, const PathParams&, const Session& session) {
                 return list(service, request, session);
             }),
         {.operation_id = "gezinnen",
          .summary = "De gezinnen waar u bij hoort",
          .explanation = "Alleen gezinnen waar u nu bij betrokken bent, elk met wat het eerst "
                         "aandacht vraagt. Andere gezinnen bestaan voor u niet.",
          .tag = "Gezinnen",
          .responses = {{200, "De gezinnen.", "Gezinnen"},
                        {401, "Niet ingelogd.", "Problem"},
                        {503, "Wie kijkt kan nu niet worden vastgelegd.", "Problem"}}}});
    router.add(
        {"GET",
         "/v1/gezinnen/{gezinId}",
         of_gezin(service, page, InzageSoort::dossier),
         described(
             "dossier",
             "Het dossier van een gezin: één aanroep voor de hele pagina",
             "Wie er in het gezin zijn, de tijdlijn, de signaleringen en de termijnen, zoals ze op "
             "de peildatum waren. Stuur de ETag mee in If-Match als u iets vastlegt.",
             "Dossier")});
    router.add(
        {"GET",
         "/v1/gezinnen/{gezinId}/plan/afdruk",
         with_session(
             service,
             [&service](const Request& request, const PathParams& params, const Session& session) {
                 return print_plan(service, request, params, session);
             }),
         {.operation_id = "planAfdruk",
          .summary = "Het plan van een gezin als bladzijde om af te drukken",
          .explanation = "HTML zonder script. Op het papier staat wat u van het plan mag zien.",
          .tag = "Gezinnen",
          .parameters = {gezin_in_path(),
                         {"taal",
                          ParameterIn::query,
                          "nl of en. Zonder: de taal van de browser.",
                          R"({"type":"string","enum":["nl","en"]})",
                          false}},
          .responses = {{200, "De bladzijde.", "Html"},
                        {401, "Niet ingelogd.", "Problem"},
                        {404, "Het gezin bestaat niet, of u mag het niet zien.", "Problem"},
                        {503, "Wie kijkt kan nu niet worden vastgelegd.", "Problem"}}}});
}

void add_parts(Router& router, Service& service) {
    router.add({"GET",
                "/v1/gezinnen/{gezinId}/tijdlijn",
                of_gezin(service, timeline, InzageSoort::tijdlijn),
                described("tijdlijn",
                          "De tijdlijn van een gezin",
                          "Gebeurtenissen en schakelmomenten, en perioden van hulp, wachten, geen "
                          "hulp in beeld en uit beeld zijn, tot en met de peildatum.",
                          "Tijdlijn")});
    router.add({"GET",
                "/v1/gezinnen/{gezinId}/signaleringen",
                of_gezin(service, warnings, InzageSoort::signaleringen),
                described("signaleringen",
                          "De signaleringen van een gezin, met hun eerste dag",
                          "Wat op de peildatum opvalt of eerder opviel: de regel, de feiten, sinds "
                          "wanneer, wie iets moet doen en wat de signalering beëindigt.",
                          "Signaleringen")});
    router.add({"GET",
                "/v1/gezinnen/{gezinId}/termijnen",
                of_gezin(service, terms, InzageSoort::termijnen),
                described("termijnen",
                          "De lopende termijnen van een gezin",
                          "Elke termijn met zijn eerste en laatste dag, en waar de norm vandaan "
                          "komt.",
                          "Termijnen")});
}

}  // namespace

void add_gezin_routes(Router& router, Service& service) {
    add_pages(router, service);
    add_parts(router, service);
}

}  // namespace naast::http
