// SIG-20. After a turning point in life the family is watched more closely for half a year, with
// agreed contact.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    Feiten agreed;
    for (const Waakvlam& waakvlam : input.dossier.regie.waakvlammen)
        agreed.push_back(waakvlam.begin);
    std::vector<Vondst> found;
    for (const Schakelmoment& moment : input.dossier.gezin.schakelmomenten) {
        const auto watch_ends = input.due_on("SIG-20", moment.feit.op);
        if (!watch_ends) continue;
        const Tekst tekst = input.text([&] {
            const Tekst what = in_woorden(moment.soort);
            return Tekst{
                "Op " + to_dutch(moment.feit.op) + " veranderde er veel in dit gezin: " + what.nl +
                    ". Spreek af hoe vaak iemand belt of langskomt.",
                "On " + to_english(moment.feit.op) + " much changed in this family: " + what.en +
                    ". Agree how often someone calls or visits."};
        });
        found.push_back({moment.betreft,
                         {{Sterkte::signaal, moment.feit.op}},
                         eerste({eerste_vanaf(agreed, moment.feit.op), Einde{*watch_ends}}),
                         {moment.feit},
                         tekst,
                         "SIG-20"});
    }
    return found;
}

}  // namespace

extern const Regel sig_20;
const Regel sig_20{"SIG-20",
                   {"Schakelmoment", "Turning point"},
                   "catalogus SIG-20; S3 §4.2",
                   Wie::regisseur,
                   {"Er is vast contact afgesproken, of er is een half jaar voorbij.",
                    "Regular contact was agreed, or half a year has passed."},
                   zoek};

}  // namespace naast
