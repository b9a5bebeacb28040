// Writing: a child stays away from school and goes again, and somebody moves.
#include "naast/gezin/verhuizing.h"
#include "naast/gezin/verzuim.h"
#include "naast/http/opdracht_route.h"

namespace naast::http {

namespace {

// Of a command for which the family as it is now is enough.
template <class Opdracht>
Decider<Opdracht> on_the_family(Service& service) {
    return [&service](
               const Opdracht& opdracht, const Stream&, const Dossier& dossier, const Spreker&) {
        return decide(dossier.gezin, opdracht, service.clock.today());
    };
}

}  // namespace

void add_thuis_routes(Router& router, Service& service) {
    add_command<MeldVerzuim>(
        router,
        service,
        "schoolverzuim",
        on_the_family<MeldVerzuim>(service),
        command_description("schoolverzuimMelden",
                            "Vastleggen dat kinderen niet naar school gaan",
                            "Door wie mag zien hoe het op school gaat: met toestemming, of voor "
                            "een leerling van de eigen school.",
                            "NieuwSchoolverzuim"));
    add_command<MeldTerugNaarSchool>(
        router,
        service,
        "schoolhervattingen",
        on_the_family<MeldTerugNaarSchool>(service),
        command_description("terugNaarSchoolMelden",
                            "Vastleggen dat kinderen weer naar school gaan",
                            "Of een andere passende plek hebben.",
                            "NieuweSchoolhervatting"));
    add_command<LegVerhuizingVast>(
        router,
        service,
        "verhuizingen",
        [&service](const LegVerhuizingVast& opdracht,
                   const Stream&,
                   const Dossier& dossier,
                   const Spreker&) {
            const HuishoudenId key{Uuid::random(service.entropy).to_text()};
            return decide(dossier.gezin, opdracht, key, service.clock.today());
        },
        command_description("verhuizingVastleggen",
                            "Vastleggen wie er verhuist, en naar welk huishouden",
                            "Naar een huishouden dat er al is, of een nieuw. Het adres zelf staat "
                            "er niet in. Van wie u niet mag weten waar hij of zij is, kunt u geen "
                            "verhuizing vastleggen.",
                            "NieuweVerhuizing"));
}

}  // namespace naast::http
