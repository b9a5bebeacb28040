// Writing: help is asked for and bridged, and who gives it tells when it begins and stops.
#include "naast/gezin/meebeslissen.h"
#include "naast/http/opdracht_route.h"
#include "naast/hulp/opdrachten.h"

namespace naast::http {

namespace {

// Of a command for which the help as it is now is enough.
template <class Opdracht>
Decider<Opdracht> on_the_help(Service& service) {
    return [&service](
               const Opdracht& opdracht, const Stream&, const Dossier& dossier, const Spreker&) {
        return decide(dossier.hulp, opdracht, service.clock.today());
    };
}

// What is agreed for as long as one waits.
void add_wait_routes(Router& router, Service& service) {
    add_command<StartOverbrugging>(
        router,
        service,
        "overbruggingen",
        on_the_help<StartOverbrugging>(service),
        command_description("overbruggingStarten",
                            "Vastleggen wat er helpt zolang iemand op hulp wacht",
                            "Door wie hulp kan aanvragen. De signalering dat er niets overbrugt "
                            "eindigt op de eerste dag ervan.",
                            "NieuweOverbrugging"));
    add_command<StopOverbrugging>(router,
                                  service,
                                  "overbruggingstops",
                                  on_the_help<StopOverbrugging>(service),
                                  command_description("overbruggingStoppen",
                                                      "Vastleggen dat de overbrugging stopt",
                                                      "Door wie hulp kan aanvragen. Het stopt voor "
                                                      "iedereen die op deze hulp wacht.",
                                                      "NieuweOverbruggingstop"));
    add_command<SpreekPlanBAf>(
        router,
        service,
        "plannen-b",
        on_the_help<SpreekPlanBAf>(service),
        command_description("planBAfspreken",
                            "Afspreken wat er gebeurt als hulp niet op tijd komt",
                            "Door wie hulp kan aanvragen. Een ander plan B kan na intrekken.",
                            "NieuwPlanB"));
}

}  // namespace

void add_hulp_routes(Router& router, Service& service) {
    add_command<VraagHulpAan>(
        router,
        service,
        "hulpaanvragen",
        [&service](
            const VraagHulpAan& opdracht, const Stream&, const Dossier& dossier, const Spreker&) {
            const HulpId key{Uuid::random(service.entropy).to_text()};
            return decide(opdracht, levenden(dossier.gezin), key, service.clock.today());
        },
        command_description("hulpAanvragen",
                            "Hulp aanvragen voor een of meer van het gezin",
                            "Het wachten begint op de dag waarop het is gevraagd, en is vanaf dan "
                            "te zien.",
                            "NieuweHulpaanvraag"));
    add_command<PlanIntake>(
        router,
        service,
        "intakes",
        on_the_help<PlanIntake>(service),
        command_description("intakePlannen",
                            "Een dag voor de intake afspreken",
                            "Door de aanbieder, of door wie de regie voert. Het gezin "
                            "ziet de dag staan.",
                            "NieuweIntake"));
    add_command<MeldStart>(router,
                           service,
                           "hulpstarts",
                           on_the_help<MeldStart>(service),
                           command_description("startMelden",
                                               "Melden dat de hulp echt is begonnen",
                                               "Door de aanbieder, of door wie de regie voert. Het "
                                               "wachten is dan voorbij.",
                                               "NieuweHulpstart"));
    add_command<MeldStop>(
        router,
        service,
        "hulpstops",
        on_the_help<MeldStop>(service),
        command_description("stopMelden",
                            "Melden dat de hulp stopt, of het wachten erop",
                            "Door de aanbieder, of door wie de regie voert, met de reden "
                            "en of het hielp.",
                            "NieuweHulpstop"));
    add_wait_routes(router, service);
}

}  // namespace naast::http
