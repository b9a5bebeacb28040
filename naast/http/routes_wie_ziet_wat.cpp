// Who around a family may see what. It follows from what this person sees of the family, so that
// it tells nothing more. For who works with the family: a member sees too little of consent and of
// measures, and would read that somebody does not look who does.
#include "naast/http/gzip.h"
#include "naast/http/service.h"
#include "naast/http/weergave.h"
#include "naast/inzage/wie_ziet_wat.h"
#include "naast/inzage/woorden.h"

#include <boost/json.hpp>

namespace naast::http {

namespace {

namespace json = boost::json;

json::object box_json(const inzage::Vak& vak) {
    return {{"mate", to_text(vak.mate)},
            {"door", to_text(vak.door)},
            {"van", json::array(vak.van.begin(), vak.van.end())},
            {"heelGezin", vak.heel_gezin}};
}

using Stream = std::vector<RecordedEvent>;

json::object who_sees_what(const Stream& stream, Instant now) {
    json::array kinds;
    for (const Categorie categorie : inzage::kennis)
        kinds.push_back(to_json(inzage::in_woorden(categorie)));
    json::array who;
    for (const inzage::Kijker& one : inzage::wie_ziet_wat(stream, now)) {
        json::array boxes;
        for (const inzage::Vak& vak : one.ziet) boxes.push_back(box_json(vak));
        who.push_back(
            {{"naam", one.naam}, {"organisatie", one.organisatie}, {"ziet", std::move(boxes)}});
    }
    return {{"kennis", std::move(kinds)}, {"wie", std::move(who)}};
}

Response answer(const Service& service,
                const Request& request,
                const PathParams& params,
                const Session& session) {
    constexpr InzageSoort soort = InzageSoort::wie_ziet_wat;
    const auto gezin = open_gezin(service, session, params["gezinId"]);
    if (!gezin) return refuse(service, session, request, params["gezinId"], soort);
    if (!log_shown(service, session, {&*gezin, 1}, soort)) return cannot_log(request);
    const auto body = gezin->text("wie-ziet-wat", [&] {
        const bool is_for_this_one = gezin->is_for_worker();
        return json::serialize(who_sees_what(is_for_this_one ? gezin->gezien().stream : Stream{},
                                             service.clock.now()));
    });
    Response response = json_response(200, *body);
    response.as_long_as = time_for({&*gezin, 1});
    return packed_for(request, std::move(response));
}

}  // namespace

void add_wie_ziet_wat_route(Router& router, Service& service) {
    router.add(
        {"GET",
         "/v1/gezinnen/{gezinId}/wie-ziet-wat",
         with_session(
             service,
             [&service](const Request& request, const PathParams& params, const Session& session) {
                 return answer(service, request, params, session);
             }),
         {.operation_id = "wieZietWat",
          .summary = "Wie rond een gezin wat mag zien",
          .explanation =
              "Voor ieder die nu met het gezin werkt, en voor leden die inloggen: wat diegene van "
              "elke soort kennis mag zien, en waardoor. Uitgerekend uit wat u zelf van het gezin "
              "ziet; wat u niet ziet telt niet mee. Voor een lid van het gezin is de lijst leeg. "
              "Gesloten soorten (eigen notities, wat een kind vertelde, wie iets meldde, "
              "waar iemand is) staan er niet in.",
          .tag = "Gezinnen",
          .parameters = {gezin_in_path()},
          .responses = {{200, "Wie wat mag zien.", "WieZietWat"},
                        {401, "Niet ingelogd.", "Problem"},
                        {404, "Het gezin bestaat niet, of u mag het niet zien.", "Problem"},
                        {503, "Wie kijkt kan nu niet worden vastgelegd.", "Problem"}}}});
}

}  // namespace naast::http
