#include "naast/http/service.h"

#include "naast/base/sha256.h"
#include "naast/base/text.h"
#include "naast/http/problem.h"

#include <algorithm>
#include <utility>

namespace naast::http {

void add_all_routes(Router& router, Service& service) {
    add_session_routes(router, service);
    add_gezin_routes(router, service);
    add_stand_route(router, service);
    add_wie_ziet_wat_route(router, service);
    add_nu_route(router, service);
    add_werk_route(router, service);
    add_opdracht_routes(router, service);
    add_noodtoegang_routes(router, service);
    add_openapi_route(router);
}

ParameterDescription gezin_in_path() {
    return {
        "gezinId", ParameterIn::path, "Het gezin.", R"({"type":"string","format":"uuid"})", true};
}

RouteHandler with_session(Service& service, SessionHandler handler) {
    return
        [&service, handler = std::move(handler)](const Request& request, const PathParams& params) {
            const auto session = request.header("x-vanzelf") ? service.sessions.find_unused(request)
                                                             : service.sessions.find(request);
            if (!session) return problem_response(401, request.language());
            return handler(request, params, *session);
        };
}

RouteHandler with_session_for_write(Service& service, SessionHandler handler) {
    return with_session(
        service,
        [handler = std::move(handler)](
            const Request& request, const PathParams& params, const Session& session) {
            if (!has_csrf(request, session)) {
                return problem_response(
                    403,
                    request.language(),
                    {"Het verzoek mist de code van deze sessie (X-CSRF-Token).",
                     "The request lacks the code of this session (X-CSRF-Token)."});
            }
            return handler(request, params, session);
        });
}

namespace {

// Of what this person sees: what is hidden does not change it, and what is hidden from now on does.
std::string etag_of(const Service& service,
                    const Session& session,
                    const Uuid& id,
                    const inzage::Gezien& gezien) {
    const std::string seed =
        service.etag_secret + id.to_text() + session.persoon.subject.id + gezien.kenmerk;
    return "\"" + to_hex(sha256(seed)).substr(0, 32) + "\"";
}

// All but the events, which are many; `gezien` is as it was.
inzage::Gezien without_events(inzage::Gezien& gezien) {
    auto stream = std::exchange(gezien.stream, {});
    inzage::Gezien rand = gezien;
    gezien.stream = std::move(stream);
    return rand;
}

// `place`: of the ledger, from before this.
std::optional<OpenedGezin> open_at(const Service& service,
                                   const Session& session,
                                   const Uuid& id,
                                   std::int64_t place) {
    // First whether there can be anything: of a family that is not theirs as little is done as of
    // one that is not there.
    const auto& who = session.persoon.subject;
    const Instant now = service.clock.now();
    if (!service.families.is_gezin_van(id, who.id, now)) return std::nullopt;
    if (auto kept = service.views.find(who, id, now, place, service.families.version_of(id)))
        return OpenedGezin(service, std::move(kept));
    const auto stream = service.streams.load(id);
    inzage::Gezien seen = inzage::zichtbaar(stream->events, who, now);
    if (seen.stream.empty()) return std::nullopt;
    View made{.wie = who,
              .gezin = id,
              .rand = {},
              .etag = etag_of(service, session, id, seen),
              .events = static_cast<Version>(stream->events.size()),
              .last_nr = stream->version,
              .seen = seen.stream.size(),
              .decided_at = now};
    seen.kenmerk.clear();  // many bytes, of which nothing more is asked
    made.rand = without_events(seen);
    const auto view = std::make_shared<const View>(std::move(made));
    const auto whole = std::make_shared<const inzage::Gezien>(std::move(seen));
    service.views.keep(view, place);
    service.views.keep_whole(view, whole);
    return OpenedGezin(service, view, whole);
}

// What was decided for this view, with the events that it shows.
inzage::Gezien with_events(const View& view, const std::vector<RecordedEvent>& stream) {
    if (!view.rand.is_alles) return inzage::zichtbaar(stream, view.wie, view.decided_at);
    inzage::Gezien all = view.rand;
    all.stream = stream;
    return all;
}

}  // namespace

KeptViews::Whole OpenedGezin::whole() const {
    if (!whole_) whole_ = service_.views.whole(*view_);
    if (!whole_) {
        const auto stream = service_.streams.load_until(id(), view_->last_nr);
        whole_ = std::make_shared<const inzage::Gezien>(with_events(*view_, stream->events));
        service_.views.keep_whole(view_, whole_);
    }
    return whole_;
}

std::optional<OpenedGezin> open_gezin(const Service& service,
                                      const Session& session,
                                      const std::string& id_text) {
    const auto id = Uuid::parse(id_text);
    return id ? open_gezin(service, session, *id) : std::nullopt;
}

std::optional<OpenedGezin> open_gezin(const Service& service,
                                      const Session& session,
                                      const Uuid& id) {
    return open_at(service, session, id, service.views.place_now());
}

std::vector<OpenedGezin> open_all(const Service& service, const Session& session) {
    const std::int64_t place = service.views.place_now();
    std::vector<OpenedGezin> opened;
    for (const Uuid& id :
         service.families.gezinnen_van(session.persoon.subject.id, service.clock.now())) {
        if (auto gezin = open_at(service, session, id, place)) opened.push_back(std::move(*gezin));
    }
    return opened;
}

std::chrono::microseconds time_for(std::span<const OpenedGezin> shown) {
    // What making the page of a family takes for each event that shows, and half as much again.
    constexpr std::chrono::microseconds each_event{60};
    std::size_t most = 0;
    for (const OpenedGezin& gezin : shown) most = std::max(most, gezin.events_seen());
    return each_event * most;
}

bool log_shown(const Service& service,
               const Session& session,
               std::span<const OpenedGezin> shown,
               InzageSoort soort) {
    std::vector<Inzagelog::Getoond> lines;
    for (const OpenedGezin& gezin : shown) {
        lines.push_back({onder_gezin(gezin.id()),
                         regel_van(session.persoon.subject, gezin.rand(), soort, gezin.version())});
    }
    return service.inzagelog.record(lines);
}

Response cannot_log(const Request& request) {
    Response response =
        problem_response(503,
                         request.language(),
                         {"Wie hier kijkt, wordt vastgelegd, en dat lukt nu niet. Daarom is er nu "
                          "niets te zien. Probeer het later opnieuw.",
                          "Who looks here is recorded, and that does not work now. Therefore "
                          "nothing can be seen now. Try again later."});
    response.set_header("Retry-After", "5");
    return response;
}

Response gezin_not_found(const Request& request) {
    return problem_response(404,
                            request.language(),
                            {"Dit gezin bestaat niet, of u mag het niet zien.",
                             "This family does not exist, or you may not see it."});
}

Response refuse(const Service& service,
                const Session& session,
                const Request& request,
                const std::string& id_text,
                InzageSoort soort) {
    const auto id = Uuid::parse(id_text);
    const auto& who = session.persoon.subject;
    if (id && !service.inzagelog.record(
                  {{onder_wie(who.id), geweigerde_regel(who, soort, id->to_text())}}))
        return cannot_log(request);
    return gezin_not_found(request);
}

Response json_response(int status, std::string body) {
    Response response;
    response.status = status;
    response.content_type = "application/json";
    response.body = std::move(body);
    return response;
}

}  // namespace naast::http
