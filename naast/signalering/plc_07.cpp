// PLC-07. While a child lives elsewhere, help for the family as a whole runs at home; a warning
// when there was none for 14 days.
#include "naast/signalering/regel.h"

namespace naast {

namespace {

// The help at home that stopped on this day.
void add_what_ended(std::vector<Feit>& facts, const Dossier& dossier, Date day) {
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        const bool ended = traject.gestart && traject.gestopt && traject.gestopt->op == day;
        if (ended && traject.gericht_op == GerichtOp::gezin) facts.push_back(*traject.gestopt);
    }
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Period> at_home;
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        const auto running = traject.lopend();
        if (running && traject.gericht_op == GerichtOp::gezin) at_home.push_back(*running);
    }
    std::vector<Vondst> found;
    for (const Plaatsing& plaatsing : input.dossier.verblijf.plaatsingen) {
        for (const Period& gap : without(plaatsing.period(), at_home)) {
            const auto due = input.due_on("PLC-07", gap.from);
            if (!due) continue;
            std::vector<Feit> facts{plaatsing.begin};
            add_what_ended(facts, input.dossier, gap.from);
            const Tekst names = input.namen({plaatsing.kind});
            const Tekst tekst{
                names.nl + " woont niet thuis. Sinds " + to_dutch(gap.from) +
                    " is er thuis geen hulp voor het hele gezin. Zo verandert er niets.",
                names.en + " does not live at home. Since " + to_english(gap.from) +
                    " there is no help at home for the whole family. Nothing will change that "
                    "way."};
            found.push_back({{plaatsing.kind},
                             {{Sterkte::waarschuwing, *due}},
                             gap.until,
                             std::move(facts),
                             tekst,
                             "PLC-07"});
        }
    }
    return found;
}

}  // namespace

extern const Regel plc_07;
const Regel plc_07{"PLC-07",
                   {"Geen hulp thuis tijdens de plaatsing", "No help at home during the placement"},
                   "catalogus PLC-07; S3 §4.3, §6.1",
                   Wie::regisseur,
                   {"Er begint hulp voor het hele gezin, of de plaatsing is voorbij.",
                    "Help for the whole family starts, or the placement is over."},
                   zoek};

}  // namespace naast
