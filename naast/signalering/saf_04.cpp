// SAF-04. How safe it is, is judged for each child and each adult: after a worry about safety or
// violence, and whenever some of them were judged, until all are.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

std::vector<const Persoon*> who_are_looked_at(const Gezin& gezin) {
    std::vector<const Persoon*> all;
    for (const PersoonId& id : gezin.kinderen()) all.push_back(gezin.find(id));
    for (const PersoonId& id : gezin.volwassenen()) all.push_back(gezin.find(id));
    return all;
}

bool is_alive(const Persoon& persoon, Date day) {
    return !persoon.overleden || persoon.overleden->op > day;
}

bool is_violence(IncidentSoort wat) {
    return wat != IncidentSoort::weggelopen && wat != IncidentSoort::anders;
}

// What asks for a judgement of everyone: a worry about safety, violence, or a judgement of some.
Feiten reasons(const Dossier& dossier) {
    Feiten facts;
    for (const Signaal& signaal : dossier.toegang.signalen) {
        if (signaal.is_about_safety()) facts.push_back(signaal.ontvangen);
    }
    for (const Incident& incident : dossier.toegang.incidenten) {
        if (is_violence(incident.wat)) facts.push_back(incident.feit);
    }
    for (const Beoordeling& beoordeling : dossier.veiligheid.beoordelingen)
        facts.push_back(beoordeling.feit);
    std::stable_sort(
        facts.begin(), facts.end(), [](const Feit& a, const Feit& b) { return a.op < b.op; });
    return facts;
}

std::optional<Feit> judged(const Dossier& dossier, const PersoonId& persoon, Date from) {
    std::optional<Feit> first;
    for (const Beoordeling& b : dossier.veiligheid.beoordelingen) {
        const bool is_first = b.feit.op >= from && (!first || b.feit.op < first->op);
        if (is_first && holds(b.betreft, persoon)) first = b.feit;
    }
    return first;
}

struct Ronde {
    std::vector<PersoonId> missing;  // on the first day
    Feiten judged_at_once;
    std::optional<Einde> complete{Einde{Date{}}};  // nothing: not yet
};

Ronde round_from(const Dossier& dossier, const std::vector<const Persoon*>& personen, Date day) {
    Ronde ronde;
    ronde.missing.reserve(personen.size());
    for (const Persoon* persoon : personen) {
        if (!is_alive(*persoon, day)) continue;
        const auto feit = judged(dossier, persoon->id, day);
        if (feit && feit->op == day) {
            ronde.judged_at_once.push_back(*feit);
            continue;
        }
        ronde.missing.push_back(persoon->id);
        if (!feit) ronde.complete.reset();
        if (!feit || !ronde.complete) continue;
        ronde.complete->op = std::max(ronde.complete->op, feit->op);
        ronde.complete->door.push_back(*feit);
    }
    return ronde;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const std::vector<const Persoon*> personen = who_are_looked_at(input.dossier.gezin);
    std::vector<Vondst> found;
    for (const Feit& reason : reasons(input.dossier)) {
        const bool is_asked =
            !found.empty() && (!found.back().tot || reason.op <= found.back().tot->op);
        if (is_asked) continue;
        Ronde ronde = round_from(input.dossier, personen, reason.op);
        if (ronde.missing.empty()) continue;
        std::vector<Stap> stappen{{Sterkte::signaal, reason.op}};
        if (const auto due = input.due_on("SAF-04", reason.op))
            stappen.push_back({Sterkte::waarschuwing, *due + Days{1}});
        Feiten facts{reason};
        // Had a round before not been completed, this one would be part of it.
        if (!found.empty()) {
            const auto& before = found.back();
            append(facts, before.feiten);
            append(facts, before.tot->door);
        }
        append(facts, ronde.judged_at_once);
        const Tekst tekst = input.text([&] {
            const Tekst names = input.namen(ronde.missing);
            return Tekst{"Op " + to_dutch(reason.op) +
                             " was er reden om te kijken hoe veilig het "
                             "is. Nog niet van ieder is dat bekeken; toen ontbrak: " +
                             names.nl + ".",
                         "On " + to_english(reason.op) +
                             " there was reason to look at how safe it is. Not everyone was "
                             "looked at; missing that day: " +
                             names.en + "."};
        });
        found.push_back({std::move(ronde.missing),
                         std::move(stappen),
                         std::move(ronde.complete),
                         std::move(facts),
                         tekst,
                         "SAF-04"});
    }
    return found;
}

}  // namespace

extern const Regel saf_04;
const Regel saf_04{"SAF-04",
                   {"Veiligheid niet van ieder bekeken", "Safety not looked at for everyone"},
                   "catalogus SAF-04; S1 §2, §7.1; S2 p.61",
                   Wie::regisseur,
                   {"Van ieder kind en iedere volwassene is beoordeeld hoe veilig het is.",
                    "For each child and each adult it was judged how safe it is."},
                   zoek};

}  // namespace naast
