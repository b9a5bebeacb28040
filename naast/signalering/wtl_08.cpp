// WTL-08. Other help may not be frozen because the start of waited-for help is uncertain: said at
// once, a warning after four weeks.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        for (const Stilstand& stil : traject.aangehouden) {
            std::vector<Stap> stappen{{Sterkte::signaal, stil.begin.op}};
            if (const auto due = input.due_on("WTL-08", stil.begin.op))
                stappen.push_back({Sterkte::waarschuwing, *due});
            const Tekst tekst = input.text([&] {
                const Tekst what = in_woorden(traject.wat);
                return Tekst{"Sinds " + to_dutch(stil.begin.op) + " staat hulp stil: " + what.nl +
                                 ". Laat deze hulp doorgaan terwijl het gezin op iets anders "
                                 "wacht.",
                             "Since " + to_english(stil.begin.op) +
                                 " help has been on hold: " + what.en +
                                 ". Let it go on while the family waits for something else."};
            });
            found.push_back({traject.personen(),
                             std::move(stappen),
                             eerste({stil.einde, traject.gestopt, traject.afgewezen}),
                             {stil.begin},
                             tekst,
                             "WTL-08"});
        }
    }
    return found;
}

}  // namespace

extern const Regel wtl_08;
const Regel wtl_08{"WTL-08",
                   {"Hulp staat stil", "Help is on hold"},
                   "catalogus WTL-08; S3 §4.4",
                   Wie::regisseur,
                   {"De hulp gaat door, of stopt.", "The help goes on, or ends."},
                   zoek};

}  // namespace naast
