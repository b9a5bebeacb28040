// TAB-01. When compulsory help seems needed, all come to one table within ten working days; early
// for a child that is not yet born, and when children stay away from school while there are worries
// about safety.
#include "naast/signalering/regel.h"
#include "naast/signalering/schoolverzuim.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

Feiten tables_called(const Dossier& dossier) {
    Feiten called;
    for (const Tafel& tafel : dossier.overleg.tafels) called.push_back(tafel.bijeengeroepen);
    return called;
}

// When at least one worry about safety is open.
std::vector<Period> days_of_worry(const Overzicht& overzicht) {
    std::vector<Period> days;
    for (const Zorgtijd& zorg : overzicht.zorgen) {
        if (zorg.is_about_safety) days.push_back(zorg.tijd.period);
    }
    return merged(std::move(days));
}

// Children who began to stay away too long on one day make one warning.
std::vector<Vondst> away_from_school(const RuleInput& input) {
    const std::vector<LangVerzuim> absences = lang_verzuim(input);
    if (absences.empty()) return {};
    const std::vector<Period> worries = days_of_worry(input.overzicht);
    const auto of_child = [&](const PersoonId& kind) {
        std::vector<Tijdvak> found;
        for (const LangVerzuim& absence : absences) {
            if (absence.kind != kind) continue;
            const auto called = eerste_vanaf(tables_called(input.dossier), absence.begin.op);
            for (const Period& worry : worries) {
                const Date from = std::max(absence.limit, worry.from);
                if (!worry.contains(from)) continue;
                const auto open = veiligheidszorgen_op(input.overzicht, from);
                const auto end = eerste({called, absence.einde, open->tot()});
                if (!input.can_stand(from, end ? std::optional{end->op} : std::nullopt)) continue;
                Tijdvak tijd{{from, std::nullopt}, {absence.begin}};
                if (end) tijd = {{from, end->op}, tijd.begin, end->door};
                found.push_back(std::move(tijd));
            }
        }
        return found;
    };
    std::vector<Vondst> found;
    for (const Gedeeld& same : per_persoon(input.dossier.gezin.kinderen(), of_child)) {
        const Tekst names = input.namen(same.personen);
        const bool one = same.personen.size() == 1;
        const Tekst tekst = input.text([&] {
            return Tekst{names.nl + (one ? " gaat" : " gaan") +
                             " lang niet naar school en er zijn zorgen over de veiligheid. "
                             "Roep een tafel bijeen.",
                         names.en + (one ? " has" : " have") +
                             " been out of school for long and there are worries about safety. "
                             "Call a table."};
        });
        Feiten facts = same.tijd.begin;
        append(facts, veiligheidszorgen_op(input.overzicht, same.tijd.period.from)->begin);
        found.push_back({same.personen,
                         {{Sterkte::signaal, same.tijd.period.from}},
                         same.tijd.tot(),
                         std::move(facts),
                         tekst,
                         "SIG-21"});
    }
    return found;
}

// When there are worries about the safety of this child that began before it was born.
std::vector<Tijdvak> worries_before_birth(const Overzicht& overzicht, const Persoon& kind) {
    std::vector<Tijdvak> worries;
    for (const Zorgtijd& zorg : overzicht.zorgen) {
        const bool counts = zorg.is_about_safety && kind.is_expected_on(zorg.tijd.period.from) &&
                            holds(zorg.betreft, kind.id);
        if (counts) worries.push_back(zorg.tijd);
    }
    return samen(worries);
}

std::vector<Vondst> before_birth(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Persoon& kind : input.dossier.gezin.personen) {
        if (!kind.verwacht) continue;
        const auto called = eerste_vanaf(tables_called(input.dossier), kind.verwacht->op);
        for (const Tijdvak& worry : worries_before_birth(input.overzicht, kind)) {
            const Tekst tekst = input.text([&] {
                const Tekst names = input.namen({kind.id});
                return Tekst{"Er zijn zorgen over " + names.nl +
                                 ", nog voor de geboorte. Roep vroeg een tafel bijeen.",
                             "There are worries about " + names.en +
                                 ", even before birth. Call a table early."};
            });
            Feiten facts = worry.begin;
            facts.push_back(*kind.verwacht);
            found.push_back({{kind.id},
                             {{Sterkte::signaal, worry.period.from}},
                             eerste({called, worry.tot()}),
                             std::move(facts),
                             tekst,
                             ""});
        }
    }
    return found;
}

std::vector<Vondst> not_in_time(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Tafel& tafel : input.dossier.overleg.tafels) {
        if (tafel.wat != TafelSoort::jeugdbeschermingstafel) continue;
        const auto due = input.due_on("TAB-01", tafel.bijeengeroepen.op);
        if (!due) continue;
        const bool is_planned_late = tafel.gepland_op && *tafel.gepland_op > *due;
        const Tekst tekst = input.text([&] {
            return Tekst{"Op " + to_dutch(tafel.bijeengeroepen.op) +
                             " is de jeugdbeschermingstafel bijeengeroepen. Die had uiterlijk " +
                             to_dutch(*due) + " bij elkaar moeten komen.",
                         "On " + to_english(tafel.bijeengeroepen.op) +
                             " the youth-protection table was called. It should have met by " +
                             to_english(*due) + "."};
        });
        found.push_back(
            {{},
             {{Sterkte::waarschuwing, is_planned_late ? tafel.bijeengeroepen.op : *due + Days{1}}},
             tafel.gehouden ? std::optional<Einde>{*tafel.gehouden} : std::nullopt,
             {tafel.bijeengeroepen},
             tekst,
             "TAB-01"});
    }
    return found;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found = away_from_school(input);
    for (Vondst& one : before_birth(input)) found.push_back(std::move(one));
    for (Vondst& one : not_in_time(input)) found.push_back(std::move(one));
    return found;
}

}  // namespace

extern const Regel tab_01;
const Regel tab_01{"TAB-01",
                   {"Tafel nodig of te laat", "Table needed or too late"},
                   "catalogus TAB-01, 3.1 rij 7, 3.3 rij 1; S1 §3.1, §7.3 (3); S0 K1",
                   Wie::regisseur,
                   {"De tafel is bijeengeroepen en gehouden, of de zorg is voorbij.",
                    "The table was called and held, or the worry is over."},
                   zoek};

}  // namespace naast
