// PLC-13. A return only with a stated change at home and a return plan. Stands from the day the
// return is planned (or happens without a plan) until both are there, at most through the watch
// after the return.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

bool is_complete(const GeplandeTerugkeer& terugkeer) {
    return !terugkeer.veranderd_thuis.empty() && terugkeer.terugkeerplan == Terugkeerplan::gemaakt;
}

// From when it no longer matters: after the watch, or when the child went elsewhere.
std::optional<Einde> over_on(const RuleInput& input, const Plaatsing& plaatsing) {
    if (!plaatsing.einde) return std::nullopt;
    if (!plaatsing.is_terug()) return Einde{*plaatsing.einde};
    const auto watch_ends = input.due_on("TRM-43", plaatsing.einde->op);
    if (!watch_ends) return std::nullopt;
    return Einde{*watch_ends + Days{1}, {*plaatsing.einde}};
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Plaatsing& plaatsing : input.dossier.verblijf.plaatsingen) {
        std::optional<Feit> begins;
        Feiten complete;
        for (const GeplandeTerugkeer& terugkeer : plaatsing.terugkeer) {
            if (is_complete(terugkeer))
                complete.push_back(terugkeer.feit);
            else if (!begins)
                begins = terugkeer.feit;
        }
        if (!begins && plaatsing.is_terug()) begins = plaatsing.einde;
        if (!begins) continue;
        const Tekst tekst = input.text([&] {
            const Tekst names = input.namen({plaatsing.kind});
            return Tekst{names.nl +
                             " gaat terug naar huis, of is al terug. Er staat niet wat er thuis "
                             "veranderd is, of er is geen terugkeerplan. "
                             "Bespreek dit eerst aan een tafel.",
                         names.en +
                             " is going home, or is home already. It is not said what changed at "
                             "home, or there is no return plan. "
                             "First discuss this at a table."};
        });
        found.push_back({{plaatsing.kind},
                         {{Sterkte::waarschuwing, begins->op}},
                         eerste({eerste_vanaf(complete, Date{}), over_on(input, plaatsing)}),
                         {*begins, plaatsing.begin},
                         tekst,
                         ""});
    }
    return found;
}

}  // namespace

extern const Regel plc_13;
const Regel plc_13{"PLC-13",
                   {"Terugkeer zonder verandering thuis", "Return without a change at home"},
                   "catalogus PLC-13, TRM-43; S3 §4.3; S4 §1.1",
                   Wie::regisseur,
                   {"Er staat wat er thuis veranderd is en er is een terugkeerplan, of het "
                    "meekijken na terugkeer is voorbij.",
                    "It is said what changed at home and there is a return plan, or the watch "
                    "after the return is over."},
                   zoek};

}  // namespace naast
