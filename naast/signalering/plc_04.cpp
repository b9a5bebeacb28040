// PLC-04. Skipping a lighter rung needs a reason for each rung; after an acute placement within
// five working days. A rung on which the child lived before was tried.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"

#include <algorithm>
#include <map>

namespace naast {

namespace {

// Per rung below the placement: the day on which it was explained, if it was.
std::map<VerblijfVorm, std::optional<Date>> explained(const Dossier& dossier,
                                                      const Plaatsing& plaatsing) {
    std::map<VerblijfVorm, std::optional<Date>> rungs;
    for (const VerblijfVorm rung : lichtere_vormen(plaatsing.vorm)) rungs[rung] = std::nullopt;
    for (const Plaatsing& earlier : dossier.verblijf.plaatsingen) {
        const bool was_tried =
            earlier.kind == plaatsing.kind && earlier.begin.op < plaatsing.begin.op;
        if (was_tried && rungs.contains(earlier.vorm)) rungs[earlier.vorm] = plaatsing.begin.op;
    }
    for (const UitlegLichtereVorm& uitleg : plaatsing.lichtere_vormen) {
        if (rungs.contains(uitleg.vorm) && !rungs[uitleg.vorm]) rungs[uitleg.vorm] = uitleg.feit.op;
    }
    return rungs;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Plaatsing& plaatsing : input.dossier.verblijf.plaatsingen) {
        std::optional<Date> tot = plaatsing.period().until;
        std::vector<std::string> open_nl;
        std::vector<std::string> open_en;
        std::optional<Date> last_explained = plaatsing.begin.op;
        for (const auto& [rung, day] : explained(input.dossier, plaatsing)) {
            if (day && last_explained) last_explained = std::max(*last_explained, *day);
            if (day) continue;
            last_explained.reset();
            open_nl.push_back(in_woorden(rung).nl);
            open_en.push_back(in_woorden(rung).en);
        }
        if (last_explained && (!tot || *last_explained < *tot)) tot = last_explained;

        Date first_day = plaatsing.begin.op;
        if (plaatsing.spoed == Spoed::acuut) {
            const auto debt_due = input.due_on("PLC-04.acuut", plaatsing.begin.op);
            if (!debt_due) continue;
            first_day = *debt_due + Days{1};
        }
        const Tekst names = input.namen({plaatsing.kind});
        const Tekst where = in_woorden(plaatsing.vorm);
        const std::string count = std::to_string(open_nl.size());
        const Tekst tekst{
            names.nl + " is geplaatst op een " + where.nl + ". Van " + count +
                " lichtere vormen staat er niet waarom die niet kon: " + opsomming(open_nl).nl +
                ".",
            names.en + " was placed in a " + where.en + ". Of " + count +
                " lighter forms it is not said why not: " + opsomming(open_en).en + "."};
        found.push_back({{plaatsing.kind},
                         {{Sterkte::waarschuwing, first_day}},
                         tot,
                         {plaatsing.begin},
                         tekst,
                         plaatsing.spoed == Spoed::acuut ? "PLC-04.acuut" : ""});
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
