// Whether a page that is open is still true: asked every few seconds, answered in a few bytes. It
// follows from what this person may see; a change that is hidden does not show.
#include "naast/http/service.h"

#include <boost/json.hpp>

namespace naast::http {

namespace {

// Tells nothing that was not shown with the page, so it is not in the log of who looked; in vain
// it is.
Response stand(const Service& service,
               const Request& request,
               const PathParams& params,
               const Session& session) {
    const auto gezin = open_gezin(service, session, params["gezinId"]);
    if (!gezin) return refuse(service, session, request, params["gezinId"], InzageSoort::dossier);
    const boost::json::object body{{"stand", gezin->etag()},
                                   {"vandaag", to_text(service.clock.today())}};
    Response response = json_response(200, boost::json::serialize(body));
    response.as_long_as = time_for({&*gezin, 1});
    return response;
}

}  // namespace

void add_stand_route(Router& router, Service& service) {
    router.add(
        {"GET",
         "/v1/gezinnen/{gezinId}/stand",
         with_session(
             service,
             [&service](const Request& request, const PathParams& params, const Session& session) {
                 return stand(service, request, params, session);
             }),
         {.operation_id = "stand",
          .summary = "Is er iets veranderd aan wat u van dit gezin ziet?",
          .explanation =
              "De ETag die het dossier nu heeft, en welke dag het is; er is niets in te lezen. Wat "
              "een bladzijde die open staat uit zichzelf vraagt, hier en bij andere adressen, "
              "krijgt de header X-Vanzelf mee: dat telt niet als gebruik van de sessie.",
          .tag = "Gezinnen",
          .parameters = {gezin_in_path()},
          .responses = {{200, "Hoe het nu is.", "Stand"},
                        {401, "Niet ingelogd.", "Problem"},
                        {404, "Het gezin bestaat niet, of u mag het niet zien.", "Problem"},
                        {503, "Wie kijkt kan nu niet worden vastgelegd.", "Problem"}}}});
}

}  // namespace naast::http
