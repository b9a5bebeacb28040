// TAB-12. A request for something made to measure is decided on within ten days.
#include "naast/signalering/regel.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Maatwerk& maatwerk : input.dossier.overleg.maatwerk) {
        const auto due = input.due_on("TAB-12", maatwerk.gevraagd.op);
        if (!due) continue;
        const Tekst tekst = input.text([&] {
            return Tekst{"Op " + to_dutch(maatwerk.gevraagd.op) +
                             " is maatwerk gevraagd. Er had uiterlijk " + to_dutch(*due) +
                             " een besluit moeten zijn.",
                         "On " + to_english(maatwerk.gevraagd.op) +
                             " something made to measure was asked for. There should have been a "
                             "decision by " +
                             to_english(*due) + "."};
        });
        found.push_back(
            {maatwerk.betreft,
             {{Sterkte::waarschuwing, *due + Days{1}}},
             maatwerk.besloten ? std::optional<Einde>{*maatwerk.besloten} : std::nullopt,
             {maatwerk.gevraagd},
             tekst,
             "TAB-12"});
    }
    return found;
}

}  // namespace

extern const Regel tab_12;
const Regel tab_12{"TAB-12",
                   {"Maatwerk wacht op een besluit", "Made-to-measure request waits"},
                   "catalogus TAB-12, 3.10; S0 K2",
                   Wie::gemeente,
                   {"Er is besloten over het maatwerk.", "The request was decided on."},
                   zoek};

}  // namespace naast
