// PLC-07. While a child lives elsewhere, help for the family as a whole runs at home; a warning
// when there was none for 14 days.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Tijdvak> at_home;
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        if (traject.gericht_op != GerichtOp::gezin) continue;
        add_helpt(at_home, traject);
    }
    std::vector<Vondst> found;
    for (const Plaatsing& plaatsing : input.dossier.verblijf.plaatsingen) {
        for (const Tijdvak& gap : zonder(loop(plaatsing), at_home)) {
            const Date from = gap.period.from;
            const auto due = input.due_on("PLC-07", from);
            if (!due) continue;
            const Tekst tekst = input.text([&] {
                const Tekst names = input.namen({plaatsing.kind});
                return Tekst{
                    names.nl + " woont niet thuis. Sinds " + to_dutch(from) +
                        " is er thuis geen hulp voor het hele gezin. Zo verandert er niets.",
                    names.en + " does not live at home. Since " + to_english(from) +
                        " there is no help at home for the whole family. Nothing will change that "
                        "way."};
            });
            found.push_back({{plaatsing.kind},
                             {{Sterkte::waarschuwing, *due}},
                             gap.tot(),
                             gap.begin,
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
