// CRT-10. Help goes on while the Raad investigates and the judge is waited for: said on the day, a
// warning the day after.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

// Until it is finished, or the measure comes.
Tijdvak until_measure(const Dossier& dossier,
                      const std::vector<PersoonId>& kinderen,
                      const Feit& begin,
                      const std::optional<Feit>& einde) {
    Feiten measures;
    for (const Maatregel& maatregel : dossier.veiligheid.maatregelen) {
        if (share_someone(maatregel.kinderen, kinderen)) measures.push_back(maatregel.begin);
    }
    Tijdvak tijd{begin, std::nullopt};
    if (const auto first = eerste({einde, eerste_vanaf(measures, begin.op)})) {
        tijd.period.until = first->op;
        tijd.einde = first->door;
    }
    return tijd;
}

std::vector<Tijdvak> court_time(const Dossier& dossier, const PersoonId& kind) {
    std::vector<Tijdvak> parts;
    for (const Onderzoek& onderzoek : dossier.veiligheid.onderzoeken) {
        const bool counts =
            onderzoek.wat == OnderzoekSoort::raadsonderzoek && holds(onderzoek.betreft, kind);
        if (counts)
            parts.push_back(until_measure(dossier, {kind}, onderzoek.begin, onderzoek.einde));
    }
    for (const Verzoek& verzoek : dossier.veiligheid.verzoeken) {
        if (holds(verzoek.kinderen, kind))
            parts.push_back(until_measure(dossier, {kind}, verzoek.ingediend, verzoek.uitspraak));
    }
    return parts;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    const auto has_days = [&](const Period& gap) { return input.can_stand(gap.from, gap.until); };
    const auto gaps = per_persoon(input.dossier.gezin.kinderen(), [&](const PersoonId& kind) {
        std::vector<Tijdvak> court = court_time(input.dossier, kind);
        if (court.empty()) return court;
        return samen_zonder(court, input.overzicht.hulp_aan(kind), has_days);
    });
    for (const Gedeeld& gap : gaps) {
        const Date from = gap.tijd.period.from;
        const Tekst tekst = input.text([&] {
            const Tekst names = input.namen(gap.personen);
            return Tekst{"De Raad of de rechter is bezig, en sinds " + to_dutch(from) +
                             " is er geen hulp voor " + names.nl +
                             ". Wacht niet op de uitspraak: laat hulp nu beginnen.",
                         "The Board or the judge is at work, and since " + to_english(from) +
                             " there is no help for " + names.en +
                             ". Do not wait for the decision: let help start now."};
        });
        found.push_back({gap.personen,
                         {{Sterkte::signaal, from}, {Sterkte::waarschuwing, from + Days{1}}},
                         gap.tijd.tot(),
                         gap.tijd.begin,
                         tekst,
                         ""});
    }
    return found;
}

}  // namespace

extern const Regel crt_10;
const Regel crt_10{
    "CRT-10",
    {"Geen hulp tijdens onderzoek of rechter", "No help during investigation or court"},
    "catalogus CRT-10; S1 §2",
    Wie::regisseur,
    {"Er begint hulp, of er is een uitspraak.", "Help starts, or there is a decision."},
    zoek};

}  // namespace naast
