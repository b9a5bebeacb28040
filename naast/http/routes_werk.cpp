// "Mijn werk": what asks something of whoever is logged in, over all families at once.
#include "naast/http/gzip.h"
#include "naast/http/service.h"
#include "naast/http/weergave.h"
#include "naast/register/werk.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace naast::http {

namespace {

namespace json = boost::json;

// A line as it is shown, with what it is ordered by.
struct Row {
    Werkregel regel;
    std::string json;
};

std::vector<Row> rows_of(const Service& service, const Session& session, const OpenedGezin& gezin) {
    std::vector<Row> rows;
    for (Werkregel& line : make_werk(gezin.id(),
                                     gezin.gezien(),
                                     session.persoon.subject,
                                     service.normen,
                                     service.clock.today())) {
        std::string shown = json::serialize(to_json(line, service.normen));
        rows.push_back({std::move(line), std::move(shown)});
    }
    return rows;
}
// The words stand in both.
std::size_t bytes_of(const std::vector<Row>& rows) {
    std::size_t bytes = 0;
    for (const Row& row : rows) bytes += sizeof(Row) + 2 * row.json.size();
    return bytes;
}

// The families of one person are few, and what each of them asks is kept until it changes.
Response work(const Service& service, const Request& request, const Session& session) {
    const std::vector<OpenedGezin> opened = open_all(service, session);
    if (!log_shown(service, session, opened, InzageSoort::werk)) return cannot_log(request);
    std::vector<std::shared_ptr<const std::vector<Row>>> of_each;
    std::vector<const Row*> rows;
    for (const OpenedGezin& gezin : opened) {
        of_each.push_back(gezin.part<std::vector<Row>>(
            "werk", [&] { return rows_of(service, session, gezin); }, bytes_of));
        for (const Row& row : *of_each.back()) rows.push_back(&row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row* a, const Row* b) {
        return is_more_urgent(a->regel, b->regel);
    });
    std::vector<std::string_view> made;  // JSON already
    made.reserve(rows.size());
    for (const Row* row : rows) made.push_back(row->json);
    Response response =
        json_response(200,
                      fmt::format(R"({{"vandaag":"{}","gezinnen":{},"regels":[{}]}})",
                                  to_text(service.clock.today()),
                                  opened.size(),
                                  fmt::join(made, ",")));
    response.as_long_as = time_for(opened);
    return packed_for(request, std::move(response));
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
                     "De signaleringen die staan, de termijnen van deze week en de eigen acties "
                     "uit het plan, het dringendst eerst: te laat, vandaag, deze week. Eén regel "
                     "per gezin en per soort. Wie regisseur is ziet ook waarop een ander nog moet "
                     "handelen.",
                 .tag = "Werk",
                 .responses = {{200, "De werklijst.", "Werk"},
                               {401, "Niet ingelogd.", "Problem"},
                               {503, "Wie kijkt kan nu niet worden vastgelegd.", "Problem"}}}});
}

}  // namespace naast::http
