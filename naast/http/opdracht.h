// What the routes that record something share: a body as the struct of a command, and a refusal of
// the domain as an answer.
#pragma once

#include "naast/events/dubbel.h"
#include "naast/events/vastlegging.h"
#include "naast/events/waarden.h"
#include "naast/events/weigering.h"
#include "naast/http/service.h"
#include "naast/inzage/zichtbaar.h"

#include <algorithm>
#include <vector>

namespace naast::http {

Response refused(const Request& request, const Weigering& weigering);

template <class Opdracht>
void fail_what_is_there_twice(waarden::Reader& reader, const Opdracht& opdracht) {
    auto name = waarden::names_of<Opdracht>().begin();
    const auto look = [&](const auto& value) {
        if (has_one_twice(value))
            reader.fail(*name, {"Hierin staat iets dubbel.", "Something is in here twice."});
        ++name;
    };
    std::apply([&](const auto&... veld) { (look(opdracht.*veld.lid), ...); }, Opdracht::velden());
}

// The body as the struct of the command. Refuses: naming the first field that is wrong.
template <class Opdracht>
Result<Opdracht, Weigering> parse_body(const Request& request) {
    const auto body = parse_strict(request.body);
    if (!body)
        return Unexpected{
            Weigering{Weigeringsgrond::vereist, body.error().veld, body.error().reden}};
    waarden::Reader reader;
    const auto* object = body->if_object();
    if (object == nullptr) reader.fail("", {"moet een object zijn", "must be an object"});
    Opdracht opdracht =
        object == nullptr ? Opdracht{} : waarden::read_struct<Opdracht>(reader, "", *object);
    if (reader.ok()) fail_what_is_there_twice(reader, opdracht);
    if (reader.fout())
        return Unexpected{
            Weigering{Weigeringsgrond::vereist, reader.fout()->veld, reader.fout()->reden}};
    return opdracht;
}

// Whether this worker can be named: one who can log in, as that login is, or whom the family has. A
// name that is made up would give sight to whoever comes to bear it. `seen`: by who names.
bool is_known(const Medewerker& worker,
              const Service& service,
              const std::vector<RecordedEvent>& seen);

// An event of a kind that the body itself names.
template <>
Result<LegVast, Weigering> parse_body<LegVast>(const Request& request);

// For what stands in the way of a command without being seen by who gives it.
Weigering cannot_now();
// For who sees the family but gives no commands of this kind: a parent, or in an emergency.
Response may_not_record(const Request& request);
// Whether what was recorded can now be taken back by withdrawing one event, by this one, as far as
// this one sees. `after`: what this one sees with it.
bool is_intrekbaar(const std::vector<Uuid>& ids,
                   const inzage::Gezien& after,
                   const inzage::Gebruiker& gebruiker,
                   Date today);
// The answer to a command that was recorded. Requires: at least one event.
Response recorded(const std::vector<Uuid>& ids, bool intrekbaar);

// How a route that records something on a family describes itself.
RouteDescription command_description(const char* operation_id,
                                     const char* summary,
                                     const char* explanation,
                                     const char* schema);

// The key of a command of one's own, of 1 to 100 characters. Refuses: none, or another length.
Result<std::string, Weigering> own_key(const Request& request);

}  // namespace naast::http
