// COO-21. On stagnation escalate instead of waiting: no movement of the goals for 90 days and in
// two evaluations running. Source: catalogue COO-21; S4 §2.3a.
#include "naast/signalering/regel.h"

namespace naast {

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

Vondst stilstand(const Feit& since, const std::vector<Feit>& evaluations, Date first_day) {
    std::vector<Feit> facts = evaluations;
    if (facts.front().gebeurtenis != since.gebeurtenis) facts.insert(facts.begin(), since);
    const std::string times = std::to_string(evaluations.size());
    const Tekst tekst{"Sinds " + to_dutch(since.op) +
                          " komt er geen doel dichterbij. Dat bleek bij " + times +
                          " evaluaties. Wacht niet langer: bespreek het aan een tafel.",
                      "Since " + to_english(since.op) + " no goal has come closer. " + times +
                          " evaluations showed it. Do not wait: bring it to a table."};
    return {{},
            {{Sterkte::waarschuwing, first_day}},
            std::nullopt,
            std::move(facts),
            tekst,
            "COO-21.dagen"};
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    std::vector<Feit> standing_still;
    std::optional<Feit> progress;
    bool is_raised = false;
    for (const Evaluatie& evaluatie : input.dossier.plan.evaluaties) {
        if (evaluatie.beweging == Beweging::vooruit) {
            if (is_raised) found.back().tot = evaluatie.feit.op;
            is_raised = false;
            progress = evaluatie.feit;
            standing_still.clear();
            continue;
        }
        standing_still.push_back(evaluatie.feit);
        const Feit since = counts_from(input.dossier, standing_still.front(), progress);
        const auto enough = input.aantal("COO-21.evaluaties", since.op);
        const auto day = input.due_on("COO-21.dagen", since.op);
        if (is_raised || !enough || !day || static_cast<int>(standing_still.size()) < *enough)
            continue;
        found.push_back(stilstand(since, standing_still, std::max(*day, evaluatie.feit.op)));
        is_raised = true;
    }
    return found;
}

}  // namespace

extern const Regel coo_21;
const Regel coo_21{"COO-21",
                   {"Stilstand", "Standstill"},
                   Wie::regisseur,
                   {"Een evaluatie laat vooruitgang zien.", "An evaluation shows progress."},
                   zoek};

}  // namespace naast
