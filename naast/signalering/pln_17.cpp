// PLN-17. A plan B for each help that is waited for, when the wait will be longer than four weeks,
// or has lasted so long while nobody knows when it ends.
#include "naast/signalering/regel.h"

namespace naast {

namespace {

Tekst in_words(const Hulptraject& traject, const Tekst& names) {
    if (!traject.start_verwacht_op) {
        return {"Niemand weet wanneer de hulp voor " + names.nl +
                    " begint. Er staat geen plan B, voor als het lang duurt.",
                "Nobody knows when the help for " + names.en +
                    " starts. There is no plan B, in case it takes long."};
    }
    return {"De hulp voor " + names.nl + " begint naar verwachting pas op " +
                to_dutch(*traject.start_verwacht_op) +
                ". Er staat geen plan B, voor als dat niet lukt.",
            "The help for " + names.en + " is expected to start only on " +
                to_english(*traject.start_verwacht_op) +
                ". There is no plan B, in case it does not."};
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        if (!traject.aangevraagd) continue;
        const Date day = traject.aangevraagd->op;
        const auto limit = input.due_on("PLN-17", day);
        const auto& expected = traject.start_verwacht_op;
        if (!limit || (expected && *expected <= *limit)) continue;
        const Tekst tekst =
            input.text([&] { return in_words(traject, input.namen(traject.wachtenden)); });
        found.push_back(
            {traject.wachtenden,
             {{Sterkte::signaal, expected ? day : *limit + Days{1}}},
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
                   "catalogus PLN-17; S3 §4.4",
                   Wie::regisseur,
                   {"Er is een plan B, de hulp begint, of het wachten stopt.",
                    "There is a plan B, the help starts, or the waiting ends."},
                   zoek};

}  // namespace naast
