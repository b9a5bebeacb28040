// Writing: the plan is made. Who keeps it with the family gives these commands.
#include "naast/gezin/meebeslissen.h"
#include "naast/http/opdracht_route.h"
#include "naast/plan/plan_maken.h"

namespace naast::http {

namespace {

Deelnemers deelnemers_van(const Gezin& gezin, Date today) {
    return {levenden(gezin), wie_werken_met(gezin, today)};
}

// Of a command for which the plan as it is now is enough.
template <class Opdracht>
Decider<Opdracht> on_the_plan(Service& service) {
    return [&service](
               const Opdracht& opdracht, const Stream&, const Dossier& dossier, const Spreker&) {
        return decide(dossier.plan, opdracht, service.clock.today());
    };
}

void add_goals(Router& router, Service& service) {
    add_command<StelDoel>(
        router,
        service,
        "doelen",
        [&service](
            const StelDoel& opdracht, const Stream&, const Dossier& dossier, const Spreker&) {
            const Date today = service.clock.today();
            const DoelId key{Uuid::random(service.entropy).to_text()};
            return decide(opdracht, deelnemers_van(dossier.gezin, today), key, today);
        },
        command_description("doelStellen",
                            "Een doel toevoegen, in de woorden van het gezin",
                            "Van wie het doel is, en waaraan te zien is dat het bereikt is.",
                            "NieuwDoel"));
    add_command<VulDoelAan>(
        router,
        service,
        "doelaanvullingen",
        on_the_plan<VulDoelAan>(service),
        command_description("doelAanvullen",
                            "Zeggen waaraan te zien is dat een doel bereikt is",
                            "Vervangt wat daar eerder over gezegd is; dat blijft "
                            "bewaard.",
                            "NieuweDoelaanvulling"));
    add_command<SluitDoelAf>(router,
                             service,
                             "doelafsluitingen",
                             on_the_plan<SluitDoelAf>(service),
                             command_description("doelAfsluiten",
                                                 "Een doel afsluiten: bereikt of losgelaten",
                                                 "Het doel blijft in het plan te lezen.",
                                                 "NieuweDoelafsluiting"));
}

void add_actions(Router& router, Service& service) {
    add_command<SpreekActieAf>(
        router,
        service,
        "acties",
        [&service](
            const SpreekActieAf& opdracht, const Stream&, const Dossier& dossier, const Spreker&) {
            const Date today = service.clock.today();
            const ActieId key{Uuid::random(service.entropy).to_text()};
            return decide(dossier.plan, opdracht, deelnemers_van(dossier.gezin, today), key, today);
        },
        command_description("actieAfspreken",
                            "Afspreken wie wat doet, en wanneer dat klaar is",
                            "Door iemand van het gezin, door een medewerker die nu met het gezin "
                            "werkt, of door beiden.",
                            "NieuweActie"));
    add_command<RondActieAf>(router,
                             service,
                             "actieafrondingen",
                             on_the_plan<RondActieAf>(service),
                             command_description("actieAfronden",
                                                 "Zeggen dat een actie klaar is",
                                                 "Met wat eruit kwam, als dat te zeggen is.",
                                                 "NieuweActieafronding"));
}

}  // namespace

void add_plan_routes(Router& router, Service& service) {
    add_command<MaakPlan>(
        router,
        service,
        "planversies",
        [&service](const MaakPlan& opdracht, const Stream&, const Dossier&, const Spreker&) {
            return decide(opdracht, service.clock.today());
        },
        command_description("planMaken",
                            "Het plan beginnen, of een nieuwe versie maken",
                            "Waar het gezin naartoe wil, in eigen woorden. Bij een nieuwe versie "
                            "wordt iedereen opnieuw gevraagd of hij of zij het eens is.",
                            "NieuwePlanversie"));
    add_goals(router, service);
    add_actions(router, service);
}

}  // namespace naast::http
