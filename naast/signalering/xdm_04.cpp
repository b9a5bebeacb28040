// XDM-04. A child that stays away from school has a place that fits, agreed with the school.
#include "naast/signalering/regel.h"
#include "naast/signalering/schoolverzuim.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

std::optional<Feit> place_agreed(const Dossier& dossier, const LangVerzuim& absence) {
    Feiten agreed;
    for (const PassendePlek& plek : dossier.gezin.passende_plekken) {
        if (holds(plek.kinderen, absence.kind)) agreed.push_back(plek.feit);
    }
    return eerste_vanaf(agreed, absence.begin.op);
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const std::vector<LangVerzuim> absences = lang_verzuim(input);
    const auto of_child = [&](const PersoonId& kind) {
        std::vector<Tijdvak> found;
        for (const LangVerzuim& absence : absences) {
            if (absence.kind != kind) continue;
            Tijdvak tijd{absence.begin, absence.einde};
            tijd.period.from = absence.limit;
            const auto end = eerste({place_agreed(input.dossier, absence), tijd.tot()});
            if (end) tijd = {{absence.limit, end->op}, tijd.begin, end->door};
            found.push_back(std::move(tijd));
        }
        return found;
    };
    std::vector<Vondst> found;
    for (const Gedeeld& same : per_persoon(input.dossier.gezin.kinderen(), of_child)) {
        const Tekst names = input.namen(same.personen);
        const bool one = same.personen.size() == 1;
        const Tekst tekst = input.text([&] {
            return Tekst{names.nl + (one ? " gaat" : " gaan") +
                             " lang niet naar school. Er is nog geen plek afgesproken die past.",
                         names.en + (one ? " has" : " have") +
                             " been out of school for long. No place that fits was agreed on yet."};
        });
        found.push_back({same.personen,
                         {{Sterkte::signaal, same.tijd.period.from}},
                         same.tijd.tot(),
                         same.tijd.begin,
                         tekst,
                         "SIG-21"});
    }
    return found;
}

}  // namespace

extern const Regel xdm_04;
const Regel xdm_04{"XDM-04",
                   {"Geen passende plek op school", "No fitting place at school"},
                   "catalogus XDM-04; S4 §3.8; S1 §7.1; S2 p.72",
                   Wie::regisseur,
                   {"Er is een plek afgesproken die past, of het kind gaat weer naar school.",
                    "A place that fits was agreed on, or the child goes to school again."},
                   zoek};

}  // namespace naast
