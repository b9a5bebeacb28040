// One command on one family, from bytes to answer: each through the one door. Idempotency-Key is
// required; If-Match is optional and turns a change in between into an answer.
#pragma once

#include "naast/base/sha256.h"
#include "naast/dossier/dossier.h"
#include "naast/gezin/opdrachten.h"
#include "naast/http/opdracht.h"
#include "naast/http/problem.h"
#include "naast/http/service.h"
#include "naast/inzage/vastleggen.h"
#include "naast/inzage/vastleggen_hulp.h"
#include "naast/inzage/vastleggen_nood.h"
#include "naast/inzage/vastleggen_samen.h"
#include "naast/inzage/vastleggen_soorten.h"
#include "naast/inzage/vastleggen_thuis.h"
#include "naast/inzage/vastleggen_verblijf.h"
#include "naast/inzage/vastleggen_zorg.h"
#include "naast/inzage/zichtbaar.h"

#include <functional>

namespace naast::http {

// The commands about help; of add_opdracht_routes.
void add_hulp_routes(Router& router, Service& service);
// A worry, how safe it is, and the safety plan; of add_opdracht_routes.
void add_zorg_routes(Router& router, Service& service);
// School and moving; of add_opdracht_routes.
void add_thuis_routes(Router& router, Service& service);
// A child that lives elsewhere; of add_opdracht_routes.
void add_verblijf_routes(Router& router, Service& service);
// What is looked at together: analysis, evaluation, tables; of add_opdracht_routes.
void add_samen_routes(Router& router, Service& service);
// Kinds of event that have no command of their own, and what they ask; of add_opdracht_routes.
void add_formulier_routes(Router& router, Service& service);
// The commands that make the plan; of add_opdracht_routes.
void add_plan_routes(Router& router, Service& service);
// What a member of the family says, and the notes of who works with it; of add_opdracht_routes.
void add_woord_routes(Router& router, Service& service);

// Who recorded it. A member of the family acts in no organisation, and a stored event names one.
Door door_of(const inzage::Gebruiker& gebruiker);

// Who gives the command, and which member of the family that is.
struct Spreker {
    const inzage::Gebruiker& gebruiker;
    std::optional<PersoonId> lid;
};

template <class Opdracht>
using Decider =
    std::function<Decision(const Opdracht&, const Stream&, const Dossier&, const Spreker&)>;

// One command, from bytes to answer.
template <class Opdracht>
class CommandRoute {
public:
    CommandRoute(Service& service, Decider<Opdracht> decide)
        : service_(service), decide_(std::move(decide)) {}

    Response operator()(const Request& request,
                        const PathParams& params,
                        const Session& session) const {
        // Existence first: neither a wrong body nor a missing key may tell that the family is
        // there.
        const auto gezin = open_gezin(service_, session, params["gezinId"]);
        if (!gezin)
            return refuse(service_, session, request, params["gezinId"], InzageSoort::opdracht);
        if (!inzage::kan_opdracht_geven<Opdracht>(gezin->rand())) return may_not_record(request);
        const auto opdracht = parse_body<Opdracht>(request);
        if (!opdracht) return refused(request, opdracht.error());
        const auto key = own_key(request);
        if (!key) return refused(request, key.error());
        Command command{
            gezin->id(),
            "http:" + session.persoon.subject.id + ":" + gezin->id().to_text() + ":" + *key,
            sha256(request.path + "\n" + request.body),
            std::nullopt};
        if (const auto match = request.header("if-match"); match && *match != "*") {
            // Another version than the one that was seen: a number that no stream has.
            command.only_on = *match == gezin->etag() ? gezin->version() : -1;
        }
        return answer(request, session, *gezin, command, *opdracht);
    }

private:
    Response answer(const Request& request,
                    const Session& session,
                    const OpenedGezin& gezin,
                    const Command& command,
                    const Opdracht& opdracht) const {
        std::optional<Register::Made> made;
        const MakeSamenvatting make = service_.families.maker(made);
        // Of the stream that is decided on; what may() sees is what decider() takes.
        std::shared_ptr<const inzage::Gezien> seen;
        const auto appended = handle({service_.store, service_.streams, service_.clock, make},
                                     command,
                                     may(session, gezin, seen),
                                     decider(session, opdracht, command.gezin, seen));
        if (!appended) return refused(request, appended.error());
        service_.families.refresh(*appended, std::move(made));
        // Who ended the own tie by this sees the family no more.
        const auto after = open_gezin(service_, session, command.gezin);
        Response response = recorded(appended->ids,
                                     after && is_intrekbaar(appended->ids,
                                                            after->gezien(),
                                                            session.persoon.subject,
                                                            service_.clock.today()));
        response.as_long_as = time_for({&gezin, 1});
        if (after) response.set_header("ETag", after->etag());
        return response;
    }

    std::shared_ptr<const inzage::Gezien> seen_of(const Session& session,
                                                  const Stream& stream) const {
        return std::make_shared<const inzage::Gezien>(
            inzage::zichtbaar(stream, session.persoon.subject, service_.clock.now()));
    }

    May may(const Session& session,
            const OpenedGezin& gezin,
            std::shared_ptr<const inzage::Gezien>& seen) const {
        return [this, &session, &gezin, &seen](const Stream& stream) -> std::optional<Weigering> {
            // Decided on already, unless someone recorded something in between.
            seen = gezin.is_of(stream, service_.clock.now()) ? gezin.whole()
                                                             : seen_of(session, stream);
            if (inzage::kan_opdracht_geven<Opdracht>(*seen)) return std::nullopt;
            return Weigering{Weigeringsgrond::niet_gevonden, "", {}};
        };
    }

    Decide decider(const Session& session,
                   const Opdracht& opdracht,
                   const Uuid& gezin,
                   const std::shared_ptr<const inzage::Gezien>& just_seen) const {
        return [this, &session, &opdracht, gezin, &just_seen](const Stream& stream) -> Decision {
            const Date today = service_.clock.today();
            const inzage::Gezien& seen = *just_seen;
            if (auto no = inzage::noemt_afgeschermd(opdracht)) return Unexpected{std::move(*no)};
            const auto can_be_named = [&](const Medewerker& one) {
                return is_known(one, service_, seen.stream);
            };
            if (auto no = inzage::noemt_onbekende(opdracht, can_be_named))
                return Unexpected{std::move(*no)};
            const Spreker speaker{session.persoon.subject, seen.lid};
            const auto decided_on = [&](const Stream& known) {
                const Dossier now = fold_dossier(gezin, known, {today, today});
                return decide_(opdracht, known, now, speaker);
            };
            // First on what this person sees: what is hidden is not there to be withdrawn.
            Decision decision = decided_on(seen.stream);
            if (!decision) return decision;
            if (auto no = inzage::waarom_niet(opdracht, seen, session.persoon.subject))
                return Unexpected{std::move(*no)};
            sign(*decision, session);
            // Before it is weighed on what is hidden: whether that is there makes no difference.
            if (auto no = inzage::waarom_niet_achteraf(
                    opdracht, stream, *decision, session.persoon.subject, service_.clock.now()))
                return Unexpected{std::move(*no)};
            // What stands in the way without being seen is not told.
            if (!seen.is_alles) {
                decision = decided_on(stream);
                if (!decision) return Unexpected{cannot_now()};
                sign(*decision, session);
            }
            return decision;
        };
    }

    void sign(std::vector<Event>& events, const Session& session) const {
        for (Event& event : events) {
            event.id = Uuid::random(service_.entropy);
            event.door = door_of(session.persoon.subject);
        }
    }

    Service& service_;
    Decider<Opdracht> decide_;
};

// A command on one family at /v1/gezinnen/{gezinId}/`path`.
template <class Opdracht>
void add_command(Router& router,
                 Service& service,
                 const std::string& path,
                 Decider<Opdracht> decide,
                 RouteDescription description) {
    router.add({"POST",
                "/v1/gezinnen/{gezinId}/" + path,
                with_session_for_write(service, CommandRoute<Opdracht>(service, std::move(decide))),
                std::move(description)});
}

}  // namespace naast::http
