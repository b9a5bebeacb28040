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
    Date gevraagd{};  // the day on which the term is over and it is known
};

Tekst in_words(const Aanleiding& reason) {
    switch (reason.wat) {
        case Wat::schakelmoment: return in_woorden(reason.moment);
        case Wat::plaatsing: return {"een uithuisplaatsing", "a placement"};
        case Wat::hulp_hielp_niet: return {"hulp die niet hielp", "help that did not help"};
    }
    own_fault(__FILE__, __LINE__, "enumerator");
}

// What asks for a new analysis, in the order in which it does.
std::vector<Aanleiding> reasons(const RuleInput& input) {
    const Norm* norm = input.normen.find("ANA-16");
    std::vector<Aanleiding> found;
    const auto add = [&](Aanleiding reason) {
        const auto due = input.due_on(norm, reason.feit.op);
        if (!due) return;
        reason.gevraagd = std::max(*due, reason.feit.bekend_op);
        found.push_back(std::move(reason));
    };
    for (const Schakelmoment& moment : input.dossier.gezin.schakelmomenten)
        add({moment.feit, moment.betreft, Wat::schakelmoment, moment.soort});
    for (const Plaatsing& plaatsing : input.dossier.verblijf.plaatsingen)
        add({plaatsing.begin, {plaatsing.kind}, Wat::plaatsing});
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        if (!traject.gestart || traject.resultaat != Resultaat::niet) continue;
        add({*traject.gestopt, traject.voor, Wat::hulp_hielp_niet});
    }
    std::stable_sort(found.begin(), found.end(), [](const Aanleiding& a, const Aanleiding& b) {
        return a.gevraagd < b.gevraagd;
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

// What happened that same day joins it: two children placed on one day.
void join_same_day(Vondst& with, const Aanleiding& reason) {
    const bool is_same_day = with.feiten.front().op == reason.feit.op;
    if (!is_same_day || with.stappen.front().sinds != reason.gevraagd) return;
    with.feiten.push_back(reason.feit);
    for (const PersoonId& persoon : reason.betreft) {
        if (!holds(with.betreft, persoon)) with.betreft.push_back(persoon);
    }
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const Feiten made = analyses(input.dossier);
    std::vector<Vondst> found;
    for (const Aanleiding& reason : reasons(input)) {
        const auto answer = eerste_vanaf(made, reason.feit.op);
        // One new analysis answers all that came before it; what asked first stands for all.
        const auto asked = std::find_if(found.begin(), found.end(), [&](const Vondst& vondst) {
            return end_together(vondst.tot, answer);
        });
        if (asked != found.end()) {
            join_same_day(*asked, reason);
            continue;
        }
        const Tekst tekst = input.text([&] {
            const Tekst what = in_words(reason);
            return Tekst{"Sinds " + to_dutch(reason.feit.op) + " is veel anders: " + what.nl +
                             ". Daarna is nog geen nieuwe analyse van dit gezin gemaakt.",
                         "Since " + to_english(reason.feit.op) + " much is different: " + what.en +
                             ". No new analysis of this family was made since."};
        });
        found.push_back({reason.betreft,
                         {{Sterkte::signaal, reason.gevraagd}},
                         answer,
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
