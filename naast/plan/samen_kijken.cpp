#include "naast/plan/samen_kijken.h"

#include <algorithm>

namespace naast {

namespace {

// The analysis that a command is about. Never null.
using Found = Result<const Analyse*, Weigering>;

Found find(const Plan& plan, const AnalyseId& id, const Organisatie& door) {
    for (const Analyse& analyse : plan.analyses) {
        if (analyse.id != id) continue;
        if (analyse.organisatie == door) return &analyse;
        return required("analyse",
                        {"Een andere organisatie maakt deze analyse.",
                         "Another organisation makes this analysis."});
    }
    return required("analyse", {"Deze analyse is er niet.", "This analysis is not there."});
}

std::optional<Unexpected<Weigering>> without(const RondAnalyseAf& opdracht,
                                             FactorSoort soort,
                                             Tekst reden) {
    const bool is_there = std::any_of(opdracht.factoren.begin(),
                                      opdracht.factoren.end(),
                                      [&](const Factor& one) { return one.soort == soort; });
    if (is_there) return std::nullopt;
    return required("factoren", std::move(reden));
}

}  // namespace

Decision decide(const Plan& plan,
                const StartAnalyse& opdracht,
                const Organisatie& door,
                const AnalyseId& sleutel,
                Date today) {
    if (opdracht.op > today) return still_to_come("op");
    const bool runs =
        std::any_of(plan.analyses.begin(), plan.analyses.end(), [&](const Analyse& one) {
            return one.organisatie == door && !one.afgerond;
        });
    if (runs) {
        return required("",
                        {"Uw organisatie is al bezig met een analyse. Rond die eerst af.",
                         "Your organisation is making an analysis already. Finish that first."});
    }
    return one_event(opdracht.op, {}, AnalyseGestart{sleutel, door});
}

Decision decide(const Plan& plan,
                const RondAnalyseAf& opdracht,
                const Organisatie& door,
                Date today) {
    const Found found = find(plan, opdracht.analyse, door);
    if (!found) return Unexpected{found.error()};
    const Analyse& analyse = **found;
    if (analyse.afgerond)
        return required("analyse", {"Deze analyse is al klaar.", "This analysis is finished."});
    if (opdracht.op > today) return still_to_come("op");
    if (opdracht.op < analyse.begin.op) {
        return required("op",
                        {"De analyse begon later. Kies een latere dag.",
                         "The analysis began later. Choose a later day."});
    }
    if (auto no = without(opdracht,
                          FactorSoort::risico,
                          {"Schrijf op wat de problemen in stand houdt.",
                           "Write down what keeps the problems going."}))
        return *no;
    if (auto no = without(opdracht,
                          FactorSoort::beschermend,
                          {"Schrijf op wat het gezin beschermt of helpt.",
                           "Write down what protects or helps the family."}))
        return *no;
    return one_event(
        opdracht.op,
        analyse.betreft,
        AnalyseAfgerond{analyse.id, opdracht.zwaarte, opdracht.factoren, opdracht.tekst});
}

Decision decide(const Plan& plan,
                const WerkAnalyseBij& opdracht,
                const Organisatie& door,
                Date today) {
    const Found found = find(plan, opdracht.analyse, door);
    if (!found) return Unexpected{found.error()};
    const Analyse& analyse = **found;
    if (!analyse.afgerond) {
        return required("analyse",
                        {"Deze analyse is nog niet klaar. Rond die eerst af.",
                         "This analysis is not finished yet. Finish it first."});
    }
    if (opdracht.op > today) return still_to_come("op");
    if (opdracht.op < analyse.afgerond->op) {
        return required("op",
                        {"De analyse was later klaar. Kies een latere dag.",
                         "The analysis was finished later. Choose a later day."});
    }
    return one_event(opdracht.op, analyse.betreft, AnalyseBijgewerkt{analyse.id, opdracht.tekst});
}

Decision decide(const Plan& plan,
                const HoudEvaluatie& opdracht,
                const Organisatie& door,
                Date today) {
    if (opdracht.op > today) return still_to_come("op");
    const bool is_there =
        std::any_of(plan.evaluaties.begin(), plan.evaluaties.end(), [&](const Evaluatie& one) {
            return one.feit.op == opdracht.op;
        });
    if (is_there) {
        return required(
            "op",
            {"Op deze dag staat al een evaluatie.", "An evaluation stands on this day already."});
    }
    return one_event(opdracht.op, {}, EvaluatieGehouden{opdracht.beweging, door, opdracht.tekst});
}

}  // namespace naast
