// Writing: commands on one family. The plan and the words of the family have files of their own.
#include "naast/gezin/meebeslissen.h"
#include "naast/gezin/opdrachten.h"
#include "naast/http/opdracht_route.h"
#include "naast/signalering/regel.h"

#include <algorithm>

namespace naast::http {

namespace {

bool is_a_rule(const std::string& id) {
    const auto& all = regels();
    return std::any_of(all.begin(), all.end(), [&](const Regel* regel) { return regel->id == id; });
}
Weigering no_such_rule() {
    return {Weigeringsgrond::vereist,
            "regel",
            {"Deze regel bestaat niet.", "This rule does not exist."}};
}

void add_daily(Router& router, Service& service) {
    add_command<LegContactVast>(
        router,
        service,
        "contacten",
        [&service](const LegContactVast& opdracht,
                   const Stream&,
                   const Dossier& dossier,
                   const Spreker& who) {
            return decide(
                dossier.gezin, opdracht, who.gebruiker.organisatie, service.clock.today());
        },
        command_description(
            "contactVastleggen",
            "Een contact met het gezin vastleggen",
            "Legt vast dat u het gezin sprak of zag, en op welke dag. Een contact van eerder "
            "mag ook; een dag die nog moet komen niet.",
            "NieuwContact"));
    add_command<WisselRegisseur>(
        router,
        service,
        "regisseurswissels",
        [&service](const WisselRegisseur& opdracht,
                   const Stream&,
                   const Dossier& dossier,
                   const Spreker&) {
            return decide(dossier.gezin, opdracht, service.clock.today());
        },
        command_description(
            "regisseurWisselen",
            "Een andere regisseur aanwijzen, in één stap",
            "De oude regisseur stopt en de nieuwe begint op dezelfde dag: er is geen "
            "dag zonder.",
            "NieuweRegisseurswissel"));
    add_command<LegStandpuntVast>(
        router,
        service,
        "standpunten",
        [&service](const LegStandpuntVast& opdracht,
                   const Stream&,
                   const Dossier& dossier,
                   const Spreker&) {
            const Date today = service.clock.today();
            return decide(dossier.plan, opdracht, wie_meebeslist(dossier.gezin, today), today);
        },
        command_description("standpuntVastleggen",
                            "Vastleggen of iemand van het gezin het eens is met het plan",
                            "Van de volwassenen van het gezin en van kinderen vanaf 12 jaar. Het "
                            "laatste woord van ieder telt, tot er een nieuw plan is.",
                            "NieuwStandpunt"));
}

void add_postponing(Router& router, Service& service) {
    add_command<StelSignaleringUit>(
        router,
        service,
        "uitstellen",
        [&service](const StelSignaleringUit& opdracht,
                   const Stream&,
                   const Dossier& dossier,
                   const Spreker& who) -> Decision {
            if (!is_a_rule(opdracht.regel)) return Unexpected{no_such_rule()};
            const UitstelId key{Uuid::random(service.entropy).to_text()};
            return decide(
                dossier.gezin,
                opdracht,
                {MedewerkerId{who.gebruiker.id}, who.gebruiker.naam, who.gebruiker.organisatie},
                key,
                service.clock.today());
        },
        command_description(
            "signaleringUitstellen",
            "Een signalering op uw werklijst laten rusten",
            "Tot en met een dag, hooguit een maand, en met een reden. In het dossier blijft "
            "zij staan, en bij anderen op de werklijst ook.",
            "NieuwUitstel"));
    add_command<BeeindigUitstel>(
        router,
        service,
        "uitstelbeeindigingen",
        [&service](const BeeindigUitstel& opdracht,
                   const Stream&,
                   const Dossier& dossier,
                   const Spreker& who) {
            return decide(
                dossier.regie, opdracht, MedewerkerId{who.gebruiker.id}, service.clock.today());
        },
        command_description("uitstelBeeindigen",
                            "Een signalering weer op uw werklijst zetten",
                            "Het uitstel stopt vandaag. Alleen uw eigen uitstel.",
                            "NieuweUitstelbeeindiging"));
}

void add_withdrawing(Router& router, Service& service) {
    add_command<TrekGebeurtenisIn>(
        router,
        service,
        "intrekkingen",
        [&service](const TrekGebeurtenisIn& opdracht,
                   const Stream& stream,
                   const Dossier&,
                   const Spreker&) { return decide(stream, opdracht, service.clock.today()); },
        command_description("gebeurtenisIntrekken",
                            "Een gebeurtenis die niet klopt niet meer laten tellen",
                            "Zij blijft bewaard, met de reden, maar telt niet meer mee. Ook een "
                            "intrekking kan worden ingetrokken.",
                            "NieuweIntrekking"));
}

}  // namespace

void add_opdracht_routes(Router& router, Service& service) {
    add_daily(router, service);
    add_postponing(router, service);
    add_withdrawing(router, service);
    add_hulp_routes(router, service);
    add_zorg_routes(router, service);
    add_thuis_routes(router, service);
    add_verblijf_routes(router, service);
    add_samen_routes(router, service);
    add_formulier_routes(router, service);
    add_plan_routes(router, service);
    add_woord_routes(router, service);
}

}  // namespace naast::http
