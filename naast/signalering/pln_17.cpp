// PLN-17. A plan B for each help that is waited for, when the wait will be longer than four weeks.
// Source: catalogue PLN-17; S3 §4.4.
#include "naast/signalering/regel.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        if (!traject.aangevraagd || !traject.start_verwacht_op) continue;
        const Date day = traject.aangevraagd->op;
        const auto limit = input.due_on("PLN-17", day);
        if (!limit || *traject.start_verwacht_op <= *limit) continue;
        const Tekst names = input.namen(traject.wachtenden);
        const Tekst tekst{"De hulp voor " + names.nl + " begint naar verwachting pas op " +
                              to_dutch(*traject.start_verwacht_op) +
                              ". Er staat geen plan B, voor als dat niet lukt.",
                          "The help for " + names.en + " is expected to start only on " +
                              to_english(*traject.start_verwacht_op) +
                              ". There is no plan B, in case it does not."};
        found.push_back(
            {traject.wachtenden,
             {{Sterkte::signaal, day}},
             eerste({traject.plan_b, traject.gestart, traject.afgewezen, traject.gestopt}),
             {*traject.aangevraagd},
             tekst,
             "PLN-17"});
    }
    return found;
}

}  // namespace

extern const Regel pln_17;
const Regel pln_17{"PLN-17",
                   {"Geen plan B", "No plan B"},
                   Wie::regisseur,
                   {"Er is een plan B, de hulp begint, of het wachten stopt.",
                    "There is a plan B, the help starts, or the waiting ends."},
                   zoek};

}  // namespace naast
