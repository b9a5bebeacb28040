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

// The judgements by which it is not unsafe any more.
struct WeerVeilig {
    Feiten feiten;  // it was known to be unsafe until then
    Feiten verder;  // that it had been was known later
};

// Returns: nothing if it is unsafe for one of the family on this day; then help goes first.
std::optional<WeerVeilig> safe_again(const Dossier& dossier, Date day) {
    WeerVeilig found;
    for (const Zorgtijd& zorg : onveilig(dossier)) {
        const Tijdvak& tijd = zorg.tijd;
        if (tijd.period.contains(day)) return std::nullopt;
        if (tijd.period.from > day) continue;
        const bool was_known = bekend_op(tijd.begin) < bekend_op(tijd.einde);
        Feiten& facts = was_known ? found.feiten : found.verder;
        append(facts, tijd.begin);
        append(facts, tijd.einde);
    }
    return found;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const Feiten analyses = finished(input.dossier);
    std::vector<Vondst> found;
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        if (!traject.aangevraagd || traject.spoed == Spoed::acuut) continue;
        const Date day = traject.aangevraagd->op;
        const auto first = eerste_vanaf(analyses, Date{});
        if (first && first->op <= day) continue;
        auto safe = safe_again(input.dossier, day);
        if (!safe) continue;
        safe->feiten.push_back(*traject.aangevraagd);
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
                         std::move(safe->feiten),
                         tekst,
                         "",
                         std::move(safe->verder)});
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
