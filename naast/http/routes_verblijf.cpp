// Writing: a child goes to live elsewhere, what is agreed and looked at meanwhile, and the end.
#include "naast/http/opdracht_route.h"
#include "naast/inzage/vastleggen_verblijf.h"
#include "naast/verblijf/opdrachten.h"

#include <algorithm>

namespace naast::http {

namespace {

Machtigingen authorised(const Veiligheid& veiligheid, const PersoonId& kind, Date day) {
    const auto& all = veiligheid.maatregelen;
    const auto runs = [&](MaatregelSoort wat) {
        return std::any_of(all.begin(), all.end(), [&](const Maatregel& one) {
            return one.wat == wat && holds(one.kinderen, kind) && one.period().contains(day);
        });
    };
    return {runs(MaatregelSoort::machtiging_uithuisplaatsing),
            runs(MaatregelSoort::gesloten_machtiging),
            runs(MaatregelSoort::ots) || runs(MaatregelSoort::vots)};
}

// Of a command for which the placements are enough.
template <class Opdracht>
void add(Router& router, Service& service, const char* path, RouteDescription description) {
    add_command<Opdracht>(
        router,
        service,
        path,
        [&service](
            const Opdracht& opdracht, const Stream&, const Dossier& dossier, const Spreker&) {
            return decide(dossier.verblijf, opdracht, service.clock.today());
        },
        std::move(description));
}
// Of one that is about others of the family too.
template <class Opdracht>
void add_with_family(Router& router,
                     Service& service,
                     const char* path,
                     RouteDescription description) {
    add_command<Opdracht>(
        router,
        service,
        path,
        [&service](
            const Opdracht& opdracht, const Stream&, const Dossier& dossier, const Spreker&) {
            return decide(dossier.verblijf, dossier.gezin, opdracht, service.clock.today());
        },
        std::move(description));
}

void add_start(Router& router, Service& service) {
    add_command<StartPlaatsing>(
        router,
        service,
        "plaatsingen",
        [&service](
            const StartPlaatsing& opdracht, const Stream&, const Dossier& dossier, const Spreker&) {
            const PlaatsingId key{Uuid::random(service.entropy).to_text()};
            return decide(dossier.verblijf,
                          dossier.gezin,
                          opdracht,
                          authorised(dossier.veiligheid, opdracht.kind, opdracht.op),
                          key,
                          service.clock.today());
        },
        command_description("plaatsingStarten",
                            "Vastleggen dat een kind ergens anders gaat wonen",
                            "Door wie de regie voert, of de jeugdbescherming bij een maatregel. "
                            "Als het niet acuut is, staat er van elke lichtere vorm bij waarom "
                            "die niet past, en van alles wat een plaatsing kan voorkomen waarom "
                            "het niet genoeg is. Er is eerst geluisterd naar elke ouder met gezag.",
                            "NieuwePlaatsing"));
}

void add_move(Router& router, Service& service) {
    add_command<PlaatsOver>(
        router,
        service,
        "overplaatsingen",
        [&service](
            const PlaatsOver& opdracht, const Stream&, const Dossier& dossier, const Spreker&) {
            const auto& all = dossier.verblijf.plaatsingen;
            const auto placed = std::find_if(all.begin(), all.end(), [&](const Plaatsing& one) {
                return one.id == opdracht.plaatsing;
            });
            const Machtigingen known =
                placed == all.end() ? Machtigingen{}
                                    : authorised(dossier.veiligheid, placed->kind, opdracht.op);
            return decide(dossier.verblijf, opdracht, known, service.clock.today());
        },
        command_description(
            "kindOverplaatsen",
            "Vastleggen dat een kind binnen een plaatsing naar een andere plek gaat",
            "Door wie de regie voert, of de jeugdbescherming bij een maatregel, "
            "die mag weten waar het kind is.",
            "NieuweOverplaatsing"));
}

constexpr const char* who_may =
    "Door wie de regie voert, of de jeugdbescherming bij een maatregel.";

}  // namespace

void add_verblijf_routes(Router& router, Service& service) {
    add_start(router, service);
    add_with_family<VulPlaatsingAan>(
        router,
        service,
        "plaatsingaanvullingen",
        command_description("plaatsingAanvullen",
                            "Zeggen wat bij het begin van een plaatsing nog niet bekend was",
                            who_may,
                            "NieuwePlaatsingaanvulling"));
    add<MaakPerspectiefplan>(
        router,
        service,
        "perspectiefplannen",
        command_description("perspectiefplanMaken",
                            "Vastleggen wat er met het hele gezin is afgesproken over later",
                            who_may,
                            "NieuwPerspectiefplan"));
    add_with_family<MaakContactafspraak>(
        router,
        service,
        "contactafspraken",
        command_description("contactafspraakMaken",
                            "Afspreken hoe een kind dat ergens anders woont anderen ziet",
                            who_may,
                            "NieuweContactafspraak"));
    add<PlanPlaatsingEvaluatie>(
        router,
        service,
        "plaatsingevaluatiedagen",
        command_description("plaatsingevaluatiePlannen",
                            "Een dag afspreken om een plaatsing te evalueren",
                            who_may,
                            "NieuwePlaatsingevaluatiedag"));
    add<EvalueerPlaatsing>(
        router,
        service,
        "plaatsingevaluaties",
        command_description("plaatsingEvalueren",
                            "Een plaatsing evalueren, met antwoord op alle vier de vragen",
                            "Ook als de plaatsing al voorbij is. Door wie de regie voert, of de "
                            "jeugdbescherming bij een maatregel.",
                            "NieuwePlaatsingevaluatie"));
    add<PlanTerugkeer>(router,
                       service,
                       "terugkeerdagen",
                       command_description("terugkeerPlannen",
                                           "Een dag afspreken waarop een kind weer thuis komt",
                                           "Zonder verandering thuis of terugkeerplan komt er een "
                                           "signalering. Door wie de regie voert, of de "
                                           "jeugdbescherming bij een maatregel.",
                                           "NieuweTerugkeerdag"));
    add_move(router, service);
    add<BeeindigPlaatsing>(router,
                           service,
                           "plaatsingeinden",
                           command_description("plaatsingBeeindigen",
                                               "Vastleggen dat een plaatsing voorbij is",
                                               who_may,
                                               "NieuwPlaatsingeinde"));
}

}  // namespace naast::http
