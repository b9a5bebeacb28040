// "Mijn werk": what asks something of whoever is logged in, over all families at once.
#include "naast/http/service.h"
#include "naast/http/weergave.h"
#include "naast/register/werk.h"

#include <boost/json.hpp>

namespace naast::http {

namespace {

namespace json = boost::json;

// The families of one person are few; each is folded once, as for the list of families.
Response work(const Service& service, const Request& request, const Session& session) {
    const Date today = service.clock.today();
    const auto& who = session.persoon.subject;
    std::vector<OpenedGezin> opened;
    for (const Uuid& id : service.families.gezinnen_van(who.id, service.clock.now())) {
        if (auto gezin = open_gezin(service, session, id)) opened.push_back(std::move(*gezin));
    }
    std::vector<const OpenedGezin*> shown;
    std::vector<Werkregel> lines;
    for (const OpenedGezin& gezin : opened) {
        shown.push_back(&gezin);
        auto of_gezin = make_werk(gezin.id, gezin.gezien, who, service.normen, today);
        lines.insert(lines.end(),
                     std::make_move_iterator(of_gezin.begin()),
                     std::make_move_iterator(of_gezin.end()));
    }
    if (!log_shown(service, session, shown, InzageSoort::werk)) return cannot_log(request);
    sort_by_urgency(lines);
    json::array rows;
    for (const Werkregel& line : lines) rows.push_back(to_json(line, service.normen));
    return json_response(
        200,
        json::serialize(json::object{
            {"vandaag", to_text(today)}, {"gezinnen", opened.size()}, {"regels", rows}}));
}

}  // namespace

void add_werk_route(Router& router, Service& service) {
    router.add({"GET",
                "/v1/werk",
                with_session(
                    service,
                    [&service](const Request& request, const PathParams&, const Session& session) {
                        return work(service, request, session);
                    }),
                {.operation_id = "werk",
                 .summary = "Wat er nu van u gevraagd wordt, over al uw gezinnen",
                 .explanation =
                     "De signaleringen die staan en de termijnen van deze week, het dringendst "
                     "eerst: te laat, vandaag, deze week. Eén regel per gezin en per soort. Wie "
                     "regisseur is ziet ook waarop een ander nog moet handelen.",
                 .tag = "Werk",
                 .responses = {{200, "De werklijst.", "Werk"},
                               {401, "Niet ingelogd.", "Problem"},
                               {503, "Wie kijkt kan nu niet worden vastgelegd.", "Problem"}}}});
}

}  // namespace naast::http
