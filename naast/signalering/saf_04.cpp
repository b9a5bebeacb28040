// SAF-04. How safe it is, is judged for each child and each adult: after a worry about safety or
// violence, and whenever some of them were judged, until all are. Who is born meanwhile joins; who
// died is asked no more.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

// Somebody who is looked at, and when somebody judged how safe it is for them.
struct Bekeken {
    PersoonId persoon;
    Tijdvak leven;
    Feiten oordelen{};
};

std::vector<Bekeken> who_are_looked_at(const Dossier& dossier) {
    const Gezin& gezin = dossier.gezin;
    std::vector<Bekeken> all;
    all.reserve(gezin.personen.size());
    for (const auto& ids : {gezin.kinderen(), gezin.volwassenen()}) {
        for (const PersoonId& id : ids) all.push_back({id, leven(*gezin.find(id))});
    }
    for (const Beoordeling& one : dossier.veiligheid.beoordelingen) {
        for (Bekeken& bekeken : all) {
            if (holds(one.betreft, bekeken.persoon)) bekeken.oordelen.push_back(one.feit);
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
    std::vector<PersoonId> missing{};
    Feiten judged_at_once{};
    Feiten verder{};                               // who had died before, who was born in it
    std::optional<Einde> complete{Einde{Date{}}};  // nothing: not yet
};

void add_missing(Ronde& ronde, const Bekeken& bekeken, const std::optional<Feit>& judged) {
    ronde.missing.push_back(bekeken.persoon);
    ronde.complete = laatste(ronde.complete, eerste({judged, bekeken.leven.tot()}));
}

// Of those who lived on its first day.
Ronde round_from(const std::vector<Bekeken>& personen, Date day) {
    Ronde ronde;
    ronde.missing.reserve(personen.size());
    for (const Bekeken& bekeken : personen) {
        const Period& leven = bekeken.leven.period;
        if (!leven.contains(day)) {
            if (leven.from <= day) append(ronde.verder, bekeken.leven.einde);
            continue;
        }
        const auto feit = eerste_vanaf(bekeken.oordelen, day);
        if (feit && feit->op == day)
            ronde.judged_at_once.push_back(*feit);
        else
            add_missing(ronde, bekeken, feit);
    }
    return ronde;
}

// Those who were born before all had been judged.
void add_born(Ronde& ronde, const std::vector<Bekeken>& personen, Date day) {
    std::vector<const Bekeken*> later;
    for (const Bekeken& bekeken : personen) {
        if (bekeken.leven.period.from > day) later.push_back(&bekeken);
    }
    std::stable_sort(later.begin(), later.end(), [](const Bekeken* a, const Bekeken* b) {
        return a->leven.period.from < b->leven.period.from;
    });
    for (const Bekeken* bekeken : later) {
        const Date born = bekeken->leven.period.from;
        if (ronde.complete && ronde.complete->op <= born) return;
        if (bekeken->leven.period.is_empty()) continue;
        const auto feit = eerste_vanaf(bekeken->oordelen, day);
        append(ronde.verder, bekeken->leven.begin);
        if (feit && feit->op <= born)
            ronde.verder.push_back(*feit);
        else
            add_missing(ronde, *bekeken, feit);
    }
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
        add_born(ronde, personen, reason.op);
        found.push_back({std::move(ronde.missing),
                         std::move(stappen),
                         std::move(ronde.complete),
                         std::move(facts),
                         tekst,
                         "SAF-04",
                         std::move(ronde.verder)});
    }
    return found;
}

}  // namespace

extern const Regel saf_04;
const Regel saf_04{
    "SAF-04",
    {"Veiligheid niet van ieder bekeken", "Safety not looked at for everyone"},
    "catalogus SAF-04; S1 §2, §7.1; S2 p.61",
    Wie::regisseur,
    {"Van ieder kind en iedere volwassene die er nu is, is beoordeeld hoe veilig het is.",
     "For each child and each adult who is there now it was judged how safe it is."},
    zoek};

}  // namespace naast
