// Kinds of event that have no command of their own: what can be recorded, and recording it.
#include "naast/events/personen.h"
#include "naast/events/vormen.h"
#include "naast/gezin/meebeslissen.h"
#include "naast/gezin/wie_erbij.h"
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

// Every worker that an event names.
template <class F>
void each_worker(const Event& event, const F& f) {
    const Overloaded take{[&](const Medewerker& worker) { f(worker); }, [](const auto&) {}};
    std::visit([&](const auto& e) { each_value(e, take); }, event.inhoud);
}

// A worker is one whom the family knows, or who can log in: a name that is made up would give sight
// to whoever comes to bear it, and another organisation another tie.
bool is_known(const Medewerker& worker, const Service& service, const Stream& stream) {
    for (const DemoPersoon& one : service.demo_personen) {
        if (one.subject.id == worker.id.waarde)
            return one.subject.naam == worker.naam && one.subject.organisatie == worker.organisatie;
    }
    bool is_in_family = false;
    const auto look = [&](const Medewerker& other) {
        is_in_family = is_in_family || other == worker;
    };
    for (const RecordedEvent& recorded : stream) each_worker(recorded.event, look);
    return is_in_family;
}

bool names_unknown_worker(const Event& event, const Service& service, const Stream& stream) {
    bool is_unknown = false;
    each_worker(event, [&](const Medewerker& worker) {
        is_unknown = is_unknown || !is_known(worker, service, stream);
    });
    return is_unknown;
}

Decision decided(const Service& service,
                 const LegVast& opdracht,
                 const Stream& stream,
                 const Dossier& dossier,
                 const Spreker& who) {
    const Date today = service.clock.today();
    if (who.lid && !holds(wie_meebeslist(dossier.gezin, today), *who.lid)) {
        return required("",
                        {"Dit kan vanaf 12 jaar. Vraag iemand om hulp.",
                         "This can be done from the age of 12. Ask somebody to help."});
    }
    if (names_unknown_worker(opdracht.event, service, stream)) {
        return required("",
                        {"Deze medewerker is niet bekend. Kies iemand uit de lijst.",
                         "This worker is not known. Choose one from the list."});
    }
    if (auto no = waarom_niet_erbij(dossier.gezin, opdracht.event, {who.gebruiker.id}))
        return Unexpected{std::move(*no)};
    return decide(stream, opdracht, Uuid::random(service.entropy).to_text(), today);
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
                         "ingevuld, en waaruit "
                         "u kunt kiezen. Alleen wat u mag vastleggen, en alleen wat u van het "
                         "gezin ziet. Voor "
                         "wie alleen meeleest is de lijst leeg.",
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
