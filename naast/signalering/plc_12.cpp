// PLC-12. After every placement an evaluation with all involved: on day 42 it is held, or its day
// is set. The duty stays when the placement ends.
#include "naast/signalering/regel.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Plaatsing& plaatsing : input.dossier.verblijf.plaatsingen) {
        const auto due = input.due_on("TRM-34", plaatsing.begin.op);
        if (!due) continue;
        // Good as long as a day is set that has not passed; for good once it was held.
        std::vector<Period> good;
        std::vector<Feit> facts{plaatsing.begin};
        for (const GeplandeEvaluatie& gepland : plaatsing.evaluaties_gepland) {
            good.push_back({gepland.feit.op, gepland.gepland_op + Days{1}});
        }
        if (plaatsing.geevalueerd) good.push_back({plaatsing.geevalueerd->op, std::nullopt});
        const Tekst names = input.namen({plaatsing.kind});
        const Tekst tekst{
            "De uithuisplaatsing van " + names.nl + " begon op " + to_dutch(plaatsing.begin.op) +
                ". Er is nog niet samen op teruggekeken, en er staat geen dag voor.",
            "The placement of " + names.en + " began on " + to_english(plaatsing.begin.op) +
                ". It has not been looked back on together, and no day is set."};
        for (const Period& owed : without({*due, std::nullopt}, good)) {
            found.push_back({{plaatsing.kind},
                             {{Sterkte::waarschuwing, owed.from}},
                             owed.until,
                             facts,
                             tekst,
                             "TRM-34"});
        }
    }
    return found;
}

}  // namespace

extern const Regel plc_12;
const Regel plc_12{"PLC-12",
                   {"Plaatsing niet geëvalueerd", "Placement not evaluated"},
                   "catalogus PLC-12, TRM-34; S3 §6.1; S4 §4.1",
                   Wie::regisseur,
                   {"Er staat een dag voor de evaluatie, of die is gehouden.",
                    "A day is set for the evaluation, or it was held."},
                   zoek};

}  // namespace naast
