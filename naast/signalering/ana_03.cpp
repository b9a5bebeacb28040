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

bool is_unsafe_on(const Dossier& dossier, Date day) {
    const Beoordeling* last = nullptr;
    for (const Beoordeling& beoordeling : dossier.veiligheid.beoordelingen) {
        if (beoordeling.oordeel && beoordeling.feit.op <= day) last = &beoordeling;
    }
    return last != nullptr && last->oordeel == Veiligheidsoordeel::onveilig;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const Feiten analyses = finished(input.dossier);
    std::vector<Vondst> found;
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        if (!traject.aangevraagd || traject.spoed == Spoed::acuut) continue;
        const Date day = traject.aangevraagd->op;
        const auto first = eerste_vanaf(analyses, Date{});
        if ((first && first->op <= day) || is_unsafe_on(input.dossier, day)) continue;
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
                         {*traject.aangevraagd},
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
