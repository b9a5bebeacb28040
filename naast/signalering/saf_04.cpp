// SAF-04. How safe it is, is judged for each child and each adult: after a worry about safety or
// violence, and whenever some of them were judged, until all are.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

// Somebody who is looked at, and when somebody judged how safe it is for them.
struct Bekeken {
    const Persoon* persoon = nullptr;
    Feiten oordelen{};

    bool is_alive(Date day) const { return !persoon->overleden || persoon->overleden->op > day; }
};

std::vector<Bekeken> who_are_looked_at(const Dossier& dossier) {
    const Gezin& gezin = dossier.gezin;
    std::vector<Bekeken> all;
    all.reserve(gezin.personen.size());
    for (const PersoonId& id : gezin.kinderen()) all.push_back({gezin.find(id)});
    for (const PersoonId& id : gezin.volwassenen()) all.push_back({gezin.find(id)});
    for (const Beoordeling& one : dossier.veiligheid.beoordelingen) {
        for (Bekeken& bekeken : all) {
            if (holds(one.betreft, bekeken.persoon->id)) bekeken.oordelen.push_back(one.feit);
        }
    }
    return all;
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

struct Ronde {
    std::vector<PersoonId> missing;  // on the first day
    Feiten judged_at_once;
    std::optional<Einde> complete{Einde{Date{}}};  // nothing: not yet
};

Ronde round_from(const std::vector<Bekeken>& personen, Date day) {
    Ronde ronde;
    ronde.missing.reserve(personen.size());
    for (const Bekeken& bekeken : personen) {
        if (!bekeken.is_alive(day)) continue;
        const auto feit = eerste_vanaf(bekeken.oordelen, day);
        if (feit && feit->op == day) {
            ronde.judged_at_once.push_back(*feit);
            continue;
        }
        ronde.missing.push_back(bekeken.persoon->id);
        if (!feit) ronde.complete.reset();
        if (!feit || !ronde.complete) continue;
        ronde.complete->op = std::max(ronde.complete->op, feit->op);
        ronde.complete->door.push_back(*feit);
    }
    return ronde;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const std::vector<Bekeken> personen = who_are_looked_at(input.dossier);
    std::vector<Vondst> found;
    for (const Feit& reason : reasons(input.dossier)) {
        const bool is_asked =
            !found.empty() && (!found.back().tot || reason.op <= found.back().tot->op);
        if (is_asked) continue;
        Ronde ronde = round_from(personen, reason.op);
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
