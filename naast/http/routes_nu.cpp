// "Wat gebeurt er nu?": the first page of a parent or a youngster.
#include "naast/http/gzip.h"
#include "naast/http/service.h"
#include "naast/http/weergave.h"

#include <boost/json.hpp>

namespace naast::http {

namespace {

namespace json = boost::json;

Response now_page(const Service& service, const Request& request, const Session& session) {
    const Date today = service.clock.today();
    const auto& who = session.persoon.subject;
    std::vector<OpenedGezin> opened;
    // For a worker there is the list of work.
    if (who.soort == inzage::SubjectSoort::burger) opened = open_all(service, session);
    if (!log_shown(service, session, opened, InzageSoort::nu)) return cannot_log(request);
    json::array rows;
    for (const OpenedGezin& gezin : opened) {
        const inzage::Gezien& gezien = gezin.gezien();
        const Dossier dossier = fold_dossier(gezin.id(), gezien.stream, {today, today});
        const Tijdlijn tijdlijn = fold_tijdlijn(dossier, gezien.stream, service.normen);
        json::object row = nu_json(dossier, tijdlijn, gezien);
        row["stand"] = gezin.etag();
        rows.push_back(std::move(row));
    }
    Response response = json_response(
        200, json::serialize(json::object{{"vandaag", to_text(today)}, {"gezinnen", rows}}));
    response.as_long_as = time_for(opened);
    return packed_for(request, std::move(response));
}

}  // namespace

void add_nu_route(Router& router, Service& service) {
    router.add(
        {"GET",
         "/v1/nu",
         with_session(
             service,
             [&service](const Request& request, const PathParams&, const Session& session) {
                 return now_page(service, request, session);
             }),
         {.operation_id = "nu",
          .summary = "Wat er nu gebeurt, voor een ouder of jongere",
          .explanation = "Wat er loopt, wat er komt, waarop u wacht en wat ontbreekt, elk sinds "
                         "wanneer, en wie er met u werken. Voor een medewerker is deze lijst leeg.",
          .tag = "Nu",
          .responses = {{200, "Uw gezin.", "Nu"},
                        {401, "Niet ingelogd.", "Problem"},
                        {503, "Wie kijkt kan nu niet worden vastgelegd.", "Problem"}}}});
}

}  // namespace naast::http
