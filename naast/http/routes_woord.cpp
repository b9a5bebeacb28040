// Writing: what a member of the family says, who is logged in, and the own notes of who works with
// the family.
#include "naast/events/eigen_woord.h"
#include "naast/gezin/meebeslissen.h"
#include "naast/http/opdracht_route.h"

namespace naast::http {

Door door_of(const inzage::Gebruiker& gebruiker) {
    const bool is_member = gebruiker.soort == inzage::SubjectSoort::burger;
    return {gebruiker.naam, is_member ? het_gezin : gebruiker.organisatie.naam};
}

void add_woord_routes(Router& router, Service& service) {
    add_command<GeefStandpunt>(
        router,
        service,
        "mijn-standpunten",
        [&service](const GeefStandpunt& opdracht,
                   const Stream&,
                   const Dossier& dossier,
                   const Spreker& who) {
            const Date today = service.clock.today();
            return decide(
                dossier.plan, opdracht, who.lid, wie_meebeslist(dossier.gezin, today), today);
        },
        command_description("standpuntGeven",
                            "Zelf zeggen of u het eens bent met het plan",
                            "Voor wie zelf bij het gezin hoort en 12 jaar of ouder is. Uw laatste "
                            "woord telt, tot er een nieuw plan is.",
                            "EigenStandpunt"));
    add_command<LaatWeten>(
        router,
        service,
        "berichten",
        [&service](
            const LaatWeten& opdracht, const Stream&, const Dossier& dossier, const Spreker& who) {
            return decide(dossier.gezin, opdracht, who.lid, service.clock.today());
        },
        command_description("latenWeten",
                            "De regisseur iets laten weten",
                            "Voor wie zelf bij het gezin hoort en 12 jaar of ouder is. Het "
                            "staat daarna op de tijdlijn.",
                            "NieuwBericht"));
    add_command<SchrijfNotitie>(
        router,
        service,
        "notities",
        [&service](
            const SchrijfNotitie& opdracht, const Stream&, const Dossier& dossier, const Spreker&) {
            return decide(dossier.gezin, opdracht, service.clock.today());
        },
        command_description("notitieSchrijven",
                            "Een notitie schrijven die alleen u ziet",
                            "Geen regel kijkt ernaar, en niemand anders ziet dat zij er is.",
                            "NieuweNotitie"));
}

}  // namespace naast::http
