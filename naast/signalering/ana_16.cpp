// ANA-16. The analysis is made new within a month after a turning point, a placement, or help that
// did not help.
#include "naast/base/assert.h"
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

enum class Wat { schakelmoment, plaatsing, hulp_hielp_niet };

struct Aanleiding {
    Feit feit;
    std::vector<PersoonId> betreft;
    Wat wat = Wat::plaatsing;
    SchakelmomentSoort moment = SchakelmomentSoort::anders;  // if it is one
};

Tekst in_words(const Aanleiding& reason) {
    switch (reason.wat) {
        case Wat::schakelmoment: return in_woorden(reason.moment);
        case Wat::plaatsing: return {"een uithuisplaatsing", "a placement"};
        case Wat::hulp_hielp_niet: return {"hulp die niet hielp", "help that did not help"};
    }
    own_fault(__FILE__, __LINE__, "enumerator");
}

std::vector<Aanleiding> reasons(const Dossier& dossier) {
    std::vector<Aanleiding> found;
    for (const Schakelmoment& moment : dossier.gezin.schakelmomenten)
        found.push_back({moment.feit, moment.betreft, Wat::schakelmoment, moment.soort});
    for (const Plaatsing& plaatsing : dossier.verblijf.plaatsingen)
        found.push_back({plaatsing.begin, {plaatsing.kind}, Wat::plaatsing});
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (!traject.gestart || traject.resultaat != Resultaat::niet) continue;
        found.push_back({*traject.gestopt, traject.voor, Wat::hulp_hielp_niet});
    }
    std::stable_sort(found.begin(), found.end(), [](const Aanleiding& a, const Aanleiding& b) {
        return a.feit.op < b.feit.op;
    });
    return found;
}

Feiten analyses(const Dossier& dossier) {
    Feiten facts;
    for (const Analyse& analyse : dossier.plan.analyses) {
        if (analyse.afgerond) facts.push_back(*analyse.afgerond);
        append(facts, analyse.bijgewerkt);
    }
    return facts;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const Feiten made = analyses(input.dossier);
    std::vector<Vondst> found;
    for (const Aanleiding& reason : reasons(input.dossier)) {
        const auto due = input.due_on("ANA-16", reason.feit.op);
        // What happened that same day joins it: two children placed on one day.
        const bool is_same_day = !found.empty() && found.back().feiten.back().op == reason.feit.op;
        if (is_same_day) {
            Vondst& with = found.back();
            with.feiten.push_back(reason.feit);
            for (const PersoonId& persoon : reason.betreft) {
                if (!holds(with.betreft, persoon)) with.betreft.push_back(persoon);
            }
            continue;
        }
        // One new analysis answers all that came before it.
        const bool is_asked =
            !found.empty() && (!found.back().tot || reason.feit.op <= found.back().tot->op);
        if (!due || is_asked) continue;
        const Tekst tekst = input.text([&] {
            const Tekst what = in_words(reason);
            return Tekst{"Sinds " + to_dutch(reason.feit.op) + " is veel anders: " + what.nl +
                             ". Daarna is nog geen nieuwe analyse van dit gezin gemaakt.",
                         "Since " + to_english(reason.feit.op) + " much is different: " + what.en +
                             ". No new analysis of this family was made since."};
        });
        found.push_back({reason.betreft,
                         {{Sterkte::signaal, *due}},
                         eerste_vanaf(made, reason.feit.op),
                         {reason.feit},
                         tekst,
                         "ANA-16"});
    }
    return found;
}

}  // namespace

extern const Regel ana_16;
const Regel ana_16{
    "ANA-16",
    {"Analyse niet vernieuwd", "Analysis not renewed"},
    "catalogus ANA-16; S3 §4.2, §4.5",
    Wie::regisseur,
    {"Er is een nieuwe of bijgewerkte analyse.", "There is a new or updated analysis."},
    zoek};

}  // namespace naast
