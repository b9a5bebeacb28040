// ANA-03. No referral before there is an analysis, except in a crisis or when it is not safe.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

Feiten finished(const Dossier& dossier) {
    Feiten facts;
    for (const Analyse& analyse : dossier.plan.analyses) {
        if (analyse.afgerond) facts.push_back(*analyse.afgerond);
    }
    return facts;
}

// The judgements by which it is not unsafe any more on this day, with those that it was. Returns:
// nothing if it still is for one of the family; then help goes first.
std::optional<Feiten> safe_again(const Dossier& dossier, Date day) {
    Feiten facts;
    for (const Zorgtijd& zorg : onveilig(dossier)) {
        if (zorg.tijd.period.contains(day)) return std::nullopt;
        if (zorg.tijd.period.from > day) continue;
        append(facts, zorg.tijd.begin);
        append(facts, zorg.tijd.einde);
    }
    return facts;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const Feiten analyses = finished(input.dossier);
    std::vector<Vondst> found;
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        if (!traject.aangevraagd || traject.spoed == Spoed::acuut) continue;
        const Date day = traject.aangevraagd->op;
        const auto first = eerste_vanaf(analyses, Date{});
        if (first && first->op <= day) continue;
        auto facts = safe_again(input.dossier, day);
        if (!facts) continue;
        facts->push_back(*traject.aangevraagd);
        const Tekst tekst = input.text([&] {
            const Tekst names = input.namen(traject.wachtenden);
            return Tekst{"Voor " + names.nl + " is op " + to_dutch(day) +
                             " hulp gevraagd zonder dat er een analyse is. Kijk eerst samen wat "
                             "er aan de hand is.",
                         "For " + names.en + " help was asked on " + to_english(day) +
                             " without an analysis. First look together at what is going on."};
        });
        found.push_back({traject.wachtenden,
                         {{Sterkte::waarschuwing, day}},
                         eerste({first, traject.afgewezen, traject.gestopt}),
                         std::move(*facts),
                         tekst,
                         ""});
    }
    return found;
}

}  // namespace

extern const Regel ana_03;
const Regel ana_03{"ANA-03",
                   {"Hulp gevraagd zonder analyse", "Help asked without an analysis"},
                   "catalogus ANA-03; S4 §3.2",
                   Wie::regisseur,
                   {"Er is een analyse, of de hulp gaat niet door of stopt.",
                    "There is an analysis, or the help is off or has ended."},
                   zoek};

}  // namespace naast
