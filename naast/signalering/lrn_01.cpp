// LRN-01. After every placement all look back to learn, as after a fire: what went wrong, what
// could have prevented it, what we do differently. The duty stays when the placement ends.
#include "naast/signalering/regel.h"

namespace naast {

namespace {

std::optional<Einde> looked_back(const Dossier& dossier, const PlaatsingId& plaatsing) {
    for (const Terugblik& terugblik : dossier.leren.terugblikken) {
        if (terugblik.plaatsing == plaatsing) return Einde{terugblik.feit};
    }
    return std::nullopt;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Plaatsing& plaatsing : input.dossier.verblijf.plaatsingen) {
        std::vector<Stap> stappen{{Sterkte::signaal, plaatsing.begin.op}};
        if (const auto due = input.due_on("LRN-01", plaatsing.begin.op))
            stappen.push_back({Sterkte::waarschuwing, *due + Days{1}});
        const Tekst tekst = input.text([&] {
            const Tekst names = input.namen({plaatsing.kind});
            return Tekst{names.nl + " werd op " + to_dutch(plaatsing.begin.op) +
                             " uit huis geplaatst. Kijk samen terug: op wat er misging, wat het "
                             "had voorkomen "
                             "en "
                             "wat we voortaan anders doen.",
                         names.en + " was placed out of home on " + to_english(plaatsing.begin.op) +
                             ". Look back together: on what went wrong, what would have prevented "
                             "it and what "
                             "we do differently from now on."};
        });
        found.push_back({{plaatsing.kind},
                         std::move(stappen),
                         looked_back(input.dossier, plaatsing.id),
                         {plaatsing.begin},
                         tekst,
                         "LRN-01"});
    }
    return found;
}

}  // namespace

extern const Regel lrn_01;
const Regel lrn_01{
    "LRN-01",
    {"Terugkijken om te leren", "Look back to learn"},
    "catalogus LRN-01, 3.1 rij 13; S4 §4.1; S3 §6.1",
    Wie::manager,
    {"Er is samen teruggekeken op deze plaatsing.", "This placement was looked back on together."},
    zoek};

}  // namespace naast
