// PLC-05. On day 1 of a placement a plan on the perspective of the whole family: due the same day,
// a warning the day after, and to the manager when it still lacks.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Plaatsing& plaatsing : input.dossier.verblijf.plaatsingen) {
        const auto due = input.due_on("TRM-13", plaatsing.begin.op);
        if (!due) continue;
        std::vector<Stap> stappen{{Sterkte::signaal, *due},
                                  {Sterkte::waarschuwing, *due + Days{1}}};
        if (const auto manager = input.due_on("PLC-05.manager", *due + Days{1})) {
            stappen.push_back({Sterkte::escalatie, *manager});
        }
        const Tekst tekst = input.text([&] {
            const Tekst names = input.namen({plaatsing.kind});
            return Tekst{
                names.nl + " woont sinds " + to_dutch(plaatsing.begin.op) +
                    " niet thuis. Er is nog geen plan over het perspectief van het hele gezin.",
                names.en + " has not lived at home since " + to_english(plaatsing.begin.op) +
                    ". There is no plan yet on the perspective of the whole family."};
        });
        found.push_back({{plaatsing.kind},
                         std::move(stappen),
                         eerste({plaatsing.perspectiefplan, loop(plaatsing).tot()}),
                         {plaatsing.begin},
                         tekst,
                         "TRM-13"});
    }
    return found;
}

}  // namespace

extern const Regel plc_05;
const Regel plc_05{
    "PLC-05",
    {"Geen perspectiefplan bij de plaatsing", "No perspective plan at the placement"},
    "catalogus PLC-05, TRM-13; S3 §6.1",
    Wie::regisseur,
    {"Er is een perspectiefplan met iedereen die erbij hoort, of de plaatsing is voorbij.",
     "There is a perspective plan with everyone involved, or the placement is over."},
    zoek};

}  // namespace naast
