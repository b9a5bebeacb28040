// PLC-12. After every placement an evaluation with all involved: on day 42 it is held, or its day
// is set. The duty stays when the placement ends.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Plaatsing& plaatsing : input.dossier.verblijf.plaatsingen) {
        const auto due = input.due_on("TRM-34", plaatsing.begin.op);
        if (!due) continue;
        // Good as long as a day is set that has not passed; for good once it was held.
        std::vector<Tijdvak> good;
        for (const GeplandeEvaluatie& gepland : plaatsing.evaluaties_gepland) {
            good.push_back({{gepland.feit.op, gepland.gepland_op + Days{1}}, {gepland.feit}});
        }
        if (plaatsing.geevalueerd) good.emplace_back(*plaatsing.geevalueerd, std::nullopt);
        const Tekst tekst = input.text([&] {
            const Tekst names = input.namen({plaatsing.kind});
            return Tekst{"De uithuisplaatsing van " + names.nl + " begon op " +
                             to_dutch(plaatsing.begin.op) +
                             ". Er is nog niet samen op teruggekeken, en er staat geen dag voor.",
                         "The placement of " + names.en + " began on " +
                             to_english(plaatsing.begin.op) +
                             ". It has not been looked back on together, and no day is set."};
        });
        const Tijdvak whole{Period{*due, std::nullopt}, {plaatsing.begin}};
        for (const Tijdvak& owed : zonder(whole, good)) {
            found.push_back({{plaatsing.kind},
                             {{Sterkte::waarschuwing, owed.period.from}},
                             owed.tot(),
                             owed.begin,
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
