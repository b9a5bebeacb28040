#include "naast/signalering/stilstand.h"

#include <algorithm>

namespace naast {

Feiten Stilgevallen::feiten() const {
    Feiten facts;
    if (evaluaties.front().gebeurtenis != sinds.gebeurtenis) facts.push_back(sinds);
    append(facts, evaluaties);
    return facts;
}

namespace {

// What the days without progress count from: the last progress; else the start of the help that was
// there at the first evaluation; else that evaluation.
Feit counts_from(const Dossier& dossier,
                 const Feit& first_evaluation,
                 const std::optional<Feit>& progress) {
    if (progress) return *progress;
    std::optional<Feit> start;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (!traject.gestart || traject.gestart->op > first_evaluation.op) continue;
        if (!start || traject.gestart->op > start->op) start = traject.gestart;
    }
    return start.value_or(first_evaluation);
}

}  // namespace

std::vector<Stilgevallen> stilgevallen(const RuleInput& input) {
    std::vector<Stilgevallen> found;
    Feiten standing_still;
    std::optional<Feit> progress;
    bool is_raised = false;
    for (const Evaluatie& evaluatie : input.dossier.plan.evaluaties) {
        if (evaluatie.beweging == Beweging::vooruit) {
            if (is_raised) found.back().vooruitgang = evaluatie.feit;
            is_raised = false;
            progress = evaluatie.feit;
            standing_still.clear();
            continue;
        }
        standing_still.push_back(evaluatie.feit);
        if (is_raised) continue;
        const Feit since = counts_from(input.dossier, standing_still.front(), progress);
        const auto enough = input.aantal("COO-21.evaluaties", since.op);
        if (!enough || static_cast<int>(standing_still.size()) < *enough) continue;
        const auto day = input.due_on("COO-21.dagen", since.op);
        if (!day) continue;
        found.push_back({since, standing_still, std::max(*day, evaluatie.feit.op), std::nullopt});
        is_raised = true;
    }
    return found;
}

}  // namespace naast
