// Kinds of event that have no command of their own: what can be recorded, and recording it.
#include "naast/dossier/vastleggen.h"
#include "naast/gezin/meebeslissen.h"
#include "naast/http/gzip.h"
#include "naast/http/opdracht_route.h"
#include "naast/http/weergave_formulieren.h"

#include <boost/json.hpp>

namespace naast::http {

namespace {

Response answer(const Service& service,
                const Request& request,
                const PathParams& params,
                const Session& session) {
    constexpr InzageSoort soort = InzageSoort::formulieren;
    const auto gezin = open_gezin(service, session, params["gezinId"]);
    if (!gezin) return refuse(service, session, request, params["gezinId"], soort);
    if (!log_shown(service, session, {&*gezin, 1}, soort)) return cannot_log(request);
    const auto body = gezin->text("formulieren", [&] {
        const Date today = service.clock.today();
        const inzage::Gezien& seen = gezin->gezien();
        return boost::json::serialize(
            formulieren_json(fold_dossier(gezin->id(), seen.stream, {today, today}),
                             seen,
                             session.persoon.subject,
                             service.clock.now(),
                             service.demo_personen));
    });
    Response response = json_response(200, *body);
    response.as_long_as = time_for({&*gezin, 1});
    response.set_header("ETag", gezin->etag());
    return packed_for(request, std::move(response));
}

Decision decided(const Service& service,
                 const LegVast& opdracht,
                 const Stream& stream,
                 const Dossier& dossier,
                 const Spreker& who) {
    if (who.lid) {
        if (auto no = te_jong(dossier.gezin, who.lid, service.clock.today()))
            return Unexpected{std::move(*no)};
    }
    const std::string key = Uuid::random(service.entropy).to_text();
    return decide(dossier, stream, opdracht, key, {who.gebruiker.id});
}

}  // namespace

void add_formulier_routes(Router& router, Service& service) {
    router.add(
        {"GET",
         "/v1/gezinnen/{gezinId}/formulieren",
         with_session(
             service,
             [&service](const Request& request, const PathParams& params, const Session& session) {
                 return answer(service, request, params, session);
             }),
         {.operation_id = "formulieren",
          .summary = "Wat u bij een gezin kunt vastleggen, naast wat een eigen opdracht heeft",
          .explanation = "Per soort gebeurtenis: welke velden er zijn, hoe elk veld wordt "
                         "ingevuld, en waaruit u "
                         "kunt kiezen. Alleen wat u mag vastleggen, en alleen wat u van het gezin "
                         "ziet. Voor wie "
                         "alleen meeleest is de lijst leeg.",
          .tag = "Gezinnen",
          .parameters = {gezin_in_path()},
          .responses = {{200, "Wat u kunt vastleggen.", "Formulieren"},
                        {401, "Niet ingelogd.", "Problem"},
                        {404, "Het gezin bestaat niet, of u mag het niet zien.", "Problem"},
                        {503, "Wie kijkt kan nu niet worden vastgelegd.", "Problem"}}}});
    add_command<LegVast>(
        router,
        service,
        "vastleggingen",
        [&service](const LegVast& opdracht,
                   const Stream& stream,
                   const Dossier& dossier,
                   const Spreker& who) { return decided(service, opdracht, stream, dossier, who); },
        command_description(
            "vastleggen",
            "Een gebeurtenis vastleggen die geen eigen opdracht heeft",
            "De soorten en hun velden staan in docs/formats/events.md; wat u bij dit gezin kunt "
            "vastleggen geeft formulieren. Wie het deed, de sleutel van wat erbij komt en het id "
            "geeft de server. Een lid van het gezin legt alleen iets over zichzelf vast.",
            "NieuweVastlegging"));
}

}  // namespace naast::http
