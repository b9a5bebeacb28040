// Writing: what is going on in the family, whether the help helps, and the tables.
#include "naast/http/opdracht_route.h"
#include "naast/inzage/vastleggen_samen.h"

namespace naast::http {

namespace {

constexpr const char* who_may =
    "Door wie de regie voert, of de jeugdbescherming bij een maatregel.";

// Of a command on the plan for which it counts which organisation gives it.
template <class Opdracht>
Decider<Opdracht> by_organisation(Service& service) {
    return
        [&service](
            const Opdracht& opdracht, const Stream&, const Dossier& dossier, const Spreker& who) {
            return decide(dossier.plan, opdracht, who.gebruiker.organisatie, service.clock.today());
        };
}

void add_analysis(Router& router, Service& service) {
    add_command<StartAnalyse>(
        router,
        service,
        "analyses",
        [&service](const StartAnalyse& opdracht,
                   const Stream&,
                   const Dossier& dossier,
                   const Spreker& who) {
            const AnalyseId key{Uuid::random(service.entropy).to_text()};
            return decide(
                dossier.plan, opdracht, who.gebruiker.organisatie, key, service.clock.today());
        },
        command_description("analyseStarten",
                            "Beginnen met een analyse van wat er in het gezin speelt",
                            who_may,
                            "NieuweAnalyse"));
    add_command<RondAnalyseAf>(
        router,
        service,
        "analyseafrondingen",
        by_organisation<RondAnalyseAf>(service),
        command_description("analyseAfronden",
                            "Vastleggen wat de problemen in stand houdt en wat het gezin beschermt",
                            who_may,
                            "NieuweAnalyseafronding"));
    add_command<WerkAnalyseBij>(
        router,
        service,
        "analysebijwerkingen",
        by_organisation<WerkAnalyseBij>(service),
        command_description("analyseBijwerken",
                            "Een analyse van de eigen organisatie aanvullen met wat er nieuw is",
                            who_may,
                            "NieuweAnalysebijwerking"));
}

void add_tables(Router& router, Service& service) {
    add_command<RoepTafelBijeen>(
        router,
        service,
        "tafels",
        [&service](const RoepTafelBijeen& opdracht,
                   const Stream&,
                   const Dossier& dossier,
                   const Spreker& who) {
            const TafelId key{Uuid::random(service.entropy).to_text()};
            return decide(
                dossier.overleg, opdracht, who.gebruiker.organisatie, key, service.clock.today());
        },
        command_description("tafelBijeenroepen",
                            "Anderen vragen om samen aan tafel te komen",
                            who_may,
                            "NieuweTafel"));
    add_command<HoudTafel>(
        router,
        service,
        "tafelzittingen",
        [&service](
            const HoudTafel& opdracht, const Stream&, const Dossier& dossier, const Spreker&) {
            return decide(dossier.overleg, opdracht, service.clock.today());
        },
        command_description("tafelHouden",
                            "Vastleggen dat een tafel is geweest, en wie er waren",
                            who_may,
                            "NieuweTafelzitting"));
    add_command<BrengAdviesUit>(
        router,
        service,
        "adviezen",
        [&service](
            const BrengAdviesUit& opdracht, const Stream&, const Dossier& dossier, const Spreker&) {
            const AdviesId key{Uuid::random(service.entropy).to_text()};
            return decide(dossier.overleg, opdracht, key, service.clock.today());
        },
        command_description("adviesVastleggen",
                            "Het advies van een tafel vastleggen",
                            "Wie er later van afwijkt, zegt waarom. Door wie de regie voert, of de "
                            "jeugdbescherming bij een maatregel.",
                            "NieuwAdvies"));
}

}  // namespace

void add_samen_routes(Router& router, Service& service) {
    add_analysis(router, service);
    add_command<HoudEvaluatie>(
        router,
        service,
        "evaluaties",
        by_organisation<HoudEvaluatie>(service),
        command_description("evaluatieHouden",
                            "Vastleggen dat samen is gekeken of het plan en de hulp helpen",
                            who_may,
                            "NieuweEvaluatie"));
    add_tables(router, service);
}

}  // namespace naast::http
