// Writing: a worry comes in and is answered, how safe it is, and the plan that keeps it so.
#include "naast/gezin/meebeslissen.h"
#include "naast/http/opdracht_route.h"
#include "naast/toegang/opdrachten.h"
#include "naast/veiligheid/opdrachten.h"

namespace naast::http {

namespace {

void add_worries(Router& router, Service& service) {
    add_command<LegSignaalVast>(
        router,
        service,
        "signalen",
        [&service](
            const LegSignaalVast& opdracht, const Stream&, const Dossier& dossier, const Spreker&) {
            const SignaalId key{Uuid::random(service.entropy).to_text()};
            return decide(opdracht, levenden(dossier.gezin), key, service.clock.today());
        },
        command_description("signaalVastleggen",
                            "Een zorg, vraag of melding over het gezin vastleggen",
                            "Door wie met het gezin werkt. Zij staat open tot er antwoord op is. "
                            "Een stap van de meldcode die nog niet gezet is, houdt niets tegen.",
                            "NieuwSignaal"));
    add_command<BeantwoordSignaal>(
        router,
        service,
        "signaalantwoorden",
        [&service](const BeantwoordSignaal& opdracht,
                   const Stream&,
                   const Dossier& dossier,
                   const Spreker&) {
            return decide(dossier.toegang,
                          opdracht,
                          dossier.gezin.verwacht_op(opdracht.op) != nullptr,
                          service.clock.today());
        },
        command_description("signaalBeantwoorden",
                            "Zeggen wat er met een signaal is gedaan",
                            "Door wie de regie voert, Veilig Thuis, of de jeugdbescherming bij een "
                            "maatregel. Het signaal staat dan niet meer open.",
                            "NieuwSignaalantwoord"));
}

}  // namespace

void add_zorg_routes(Router& router, Service& service) {
    add_worries(router, service);
    add_command<BeoordeelVeiligheid>(
        router,
        service,
        "veiligheidsoordelen",
        [&service](const BeoordeelVeiligheid& opdracht,
                   const Stream&,
                   const Dossier& dossier,
                   const Spreker& who) {
            return decide(opdracht,
                          levenden(dossier.gezin),
                          meldingen(dossier.toegang),
                          who.gebruiker.organisatie,
                          service.clock.today());
        },
        command_description("veiligheidBeoordelen",
                            "Beoordelen hoe veilig het is, voor wie, en waaraan dat te zien is",
                            "Door wie de regie voert, Veilig Thuis, of de jeugdbescherming bij een "
                            "maatregel. Een melding die wordt genoemd, is daarmee beoordeeld.",
                            "NieuwVeiligheidsoordeel"));
    add_command<MaakVeiligheidsplan>(
        router,
        service,
        "veiligheidsplannen",
        [&service](const MaakVeiligheidsplan& opdracht,
                   const Stream&,
                   const Dossier& dossier,
                   const Spreker& who) {
            const Date today = service.clock.today();
            const ActieId key{Uuid::random(service.entropy).to_text()};
            return decide(
                opdracht,
                Betrokkenen{levenden(dossier.gezin), wie_werken_met(dossier.gezin, today)},
                who.gebruiker.organisatie,
                key,
                today);
        },
        command_description("veiligheidsplanMaken",
                            "Met het gezin een veiligheidsplan maken",
                            "Met wat er is afgesproken, wie erop let, en de dag waarop u het samen "
                            "bekijkt; wie erop let, krijgt dat als actie in het plan. Door wie de "
                            "regie voert, of de jeugdbescherming bij een maatregel.",
                            "NieuwVeiligheidsplan"));
}

}  // namespace naast::http
