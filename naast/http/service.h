// What the routes work with: the ledger, the norms, the register, the clock, who is logged in.
// Built once by the app; outlives the server.
#pragma once

#include "naast/base/clock.h"
#include "naast/base/entropy.h"
#include "naast/http/kept_views.h"
#include "naast/http/request.h"
#include "naast/http/router.h"
#include "naast/http/sessions.h"
#include "naast/inzage/zichtbaar.h"
#include "naast/inzagelog/inzagelog.h"
#include "naast/ledger/handle.h"
#include "naast/ledger/kept_streams.h"
#include "naast/register/register.h"
#include "naast/register/samenvatting.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace naast::http {

struct Service {
    EventStore& store;
    KeptStreams& streams;
    KeptViews& views;
    const Clock& clock;
    Entropy& entropy;
    const Normen& normen;
    Register& families;
    Inzagelog& inzagelog;
    Sessions& sessions;
    std::vector<DemoPersoon> demo_personen;  // empty: no one can log in yet
    std::string etag_secret;  // random per start: an ETag tells nothing to another viewer
};

// All routes of this version. The service must outlive the router.
void add_session_routes(Router& router, Service& service);
void add_gezin_routes(Router& router, Service& service);
void add_stand_route(Router& router, Service& service);
void add_wie_ziet_wat_route(Router& router, Service& service);
void add_nu_route(Router& router, Service& service);
void add_werk_route(Router& router, Service& service);
void add_opdracht_routes(Router& router, Service& service);
void add_noodtoegang_routes(Router& router, Service& service);
// Last: describes the routes that were added before it.
void add_openapi_route(Router& router);
void add_all_routes(Router& router, Service& service);

// For a route that needs someone: calls it with the session, or answers 401. What a page that is
// left open asks by itself says so with X-Vanzelf, and keeps nobody logged in.
using SessionHandler = std::function<Response(const Request&, const PathParams&, const Session&)>;
RouteHandler with_session(Service& service, SessionHandler handler);
// The same for a write: without the session's CSRF token it answers 403.
RouteHandler with_session_for_write(Service& service, SessionHandler handler);

// How the OpenAPI describes the id of a family in a path.
ParameterDescription gezin_in_path();

// The family of this path, if this person sees it; for everyone else, and for any id that is no
// family, nothing. The one way out for what is in a family.
class OpenedGezin {
public:
    // `whole`: what the view shows, if that was just decided.
    OpenedGezin(const Service& service, KeptViews::Kept view, KeptViews::Whole whole = nullptr)
        : service_(service), view_(std::move(view)), whole_(std::move(whole)) {}

    const Uuid& id() const { return view_->gezin; }
    // Of the whole; never leaves the server.
    Version version() const { return view_->events; }
    const std::string& etag() const { return view_->etag; }
    std::size_t events_seen() const { return view_->seen; }
    // What is kept is what this one sees in the version that `stream` is, at this moment.
    bool is_of(const std::vector<RecordedEvent>& stream, Instant now) const {
        return static_cast<Version>(stream.size()) == version() && now < rand().tot;
    }
    // Who looks is no worker, but of the family or beside it.
    bool is_for_member() const { return rand().doel == inzage::Doel::eigen_inzage; }
    bool is_for_worker() const { return inzage::werkt_met_het_gezin(rand()); }
    // What this person may see but for the events, which is at hand.
    const inzage::Gezien& rand() const { return view_->rand; }
    // With the events, which are read if they were not yet. Not for two threads at once.
    const inzage::Gezien& gezien() const { return *whole(); }
    KeptViews::Whole whole() const;
    // What was made of it under this name, or what `make` makes of it now. It is kept with the
    // view, so it must follow from that, the day and the norms alone.
    template <class T, class Make, class BytesOf>
    std::shared_ptr<const T> part(const std::string& name,
                                  const Make& make,
                                  const BytesOf& bytes_of) const {
        return service_.views.part<T>(*view_, name, make, bytes_of);
    }
    std::shared_ptr<const std::string> text(const std::string& name,
                                            const std::function<std::string()>& make) const {
        return part<std::string>(name, make, [](const std::string& made) { return made.size(); });
    }

private:
    const Service& service_;
    KeptViews::Kept view_;
    mutable KeptViews::Whole whole_;
};
std::optional<OpenedGezin> open_gezin(const Service& service,
                                      const Session& session,
                                      const std::string& id_text);
std::optional<OpenedGezin> open_gezin(const Service& service,
                                      const Session& session,
                                      const Uuid& id);
// All families of this person, in the order of their ids.
std::vector<OpenedGezin> open_all(const Service& service, const Session& session);

// How long an answer about these takes at least, kept or not, by how much is seen of the largest:
// that something was recorded which does not show would else be told by one slower answer (0022).
std::chrono::microseconds time_for(std::span<const OpenedGezin> shown);

// Says in the log what is about to be shown. No log, no content: whoever gets false answers
// cannot_log(). Requires: what is shown came from open_gezin.
bool log_shown(const Service& service,
               const Session& session,
               std::span<const OpenedGezin> shown,
               InzageSoort soort);
Response cannot_log(const Request& request);

// The same bytes for "not yours" and "not there".
Response gezin_not_found(const Request& request);
// That answer, after it was logged who asked, whether the family is there or not (PRV-05).
Response refuse(const Service& service,
                const Session& session,
                const Request& request,
                const std::string& id_text,
                InzageSoort soort);
Response json_response(int status, std::string body);

}  // namespace naast::http
