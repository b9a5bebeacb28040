// PLC-04. Skipping a lighter rung needs a reason for each rung; after an acute placement within
// five working days. A rung on which the child lived before was tried.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>
#include <map>

namespace naast {

namespace {

// Per rung below the placement: what explains it, if anything does.
std::map<VerblijfVorm, std::optional<Feit>> explained(const Dossier& dossier,
                                                      const Plaatsing& plaatsing) {
    std::map<VerblijfVorm, std::optional<Feit>> rungs;
    for (const VerblijfVorm rung : lichtere_vormen(plaatsing.vorm)) rungs[rung] = std::nullopt;
    for (const Plaatsing& earlier : dossier.verblijf.plaatsingen) {
        const bool was_tried = earlier.kind == plaatsing.kind &&
                               earlier.begin.op < plaatsing.begin.op &&
                               rungs.contains(earlier.vorm);
        if (was_tried && !rungs[earlier.vorm]) rungs[earlier.vorm] = earlier.begin;
    }
    for (const UitlegLichtereVorm& uitleg : plaatsing.lichtere_vormen) {
        if (rungs.contains(uitleg.vorm) && !rungs[uitleg.vorm]) rungs[uitleg.vorm] = uitleg.feit;
    }
    return rungs;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Plaatsing& plaatsing : input.dossier.verblijf.plaatsingen) {
        std::vector<VerblijfVorm> open;
        Einde all_explained{plaatsing.begin.op, Feiten{}};
        for (const auto& [rung, feit] : explained(input.dossier, plaatsing)) {
            if (feit) {
                all_explained.op = std::max(all_explained.op, feit->op);
                all_explained.door.push_back(*feit);
                continue;
            }
            open.push_back(rung);
        }
        const auto answered = open.empty() ? std::optional{all_explained} : std::nullopt;

        Date first_day = plaatsing.begin.op;
        if (plaatsing.spoed == Spoed::acuut) {
            const auto debt_due = input.due_on("PLC-04.acuut", plaatsing.begin.op);
            if (!debt_due) continue;
            first_day = *debt_due + Days{1};
        }
        const Tekst tekst = input.text([&] {
            const Tekst names = input.namen({plaatsing.kind});
            const Tekst where = in_woorden(plaatsing.vorm);
            const std::string count = std::to_string(open.size());
            const Tekst which = opsomming_van(open);
            return Tekst{names.nl + " is geplaatst op een " + where.nl + ". Van " + count +
                             " lichtere vormen staat er niet waarom die niet kon: " + which.nl +
                             ".",
                         names.en + " was placed in a " + where.en + ". Of " + count +
                             " lighter forms it is not said why not: " + which.en + "."};
        });
        found.push_back({{plaatsing.kind},
                         {{Sterkte::waarschuwing, first_day}},
                         eerste({answered, loop(plaatsing).tot()}),
                         {plaatsing.begin},
                         tekst,
                         plaatsing.spoed == Spoed::acuut ? "PLC-04.acuut" : "",
                         all_explained.door});
    }
    return found;
}

}  // namespace

extern const Regel plc_04;
const Regel plc_04{
    "PLC-04",
    {"Lichtere vormen overgeslagen", "Lighter forms skipped"},
    "catalogus PLC-04; S3 §6.1; S4 §1.1",
    Wie::regisseur,
    {"Van elke lichtere vorm staat er waarom die niet kon, of de plaatsing is voorbij.",
     "For every lighter form it is said why not, or the placement is over."},
    zoek};

}  // namespace naast
