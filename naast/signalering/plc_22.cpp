// PLC-22. Every parent with gezag is heard before it is decided where a child lives.
#include "naast/gezin/gezag.h"
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

std::optional<Feit> heard(const Plaatsing& plaatsing, const PersoonId& ouder) {
    for (const Gehoord& gehoord : plaatsing.gehoord) {
        if (gehoord.ouder == ouder) return gehoord.feit;
    }
    return std::nullopt;
}

// From the day on which each of them was heard.
std::optional<Einde> all_heard(const Plaatsing& plaatsing, const std::vector<PersoonId>& ouders) {
    Einde all{plaatsing.begin.op};
    for (const PersoonId& ouder : ouders) {
        const auto one = heard(plaatsing, ouder);
        if (!one) return std::nullopt;
        all.op = std::max(all.op, one->op);
        all.door.push_back(*one);
    }
    return all;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Plaatsing& plaatsing : input.dossier.verblijf.plaatsingen) {
        if (plaatsing.says_why_not_heard) continue;
        const Date day = plaatsing.begin.op;
        Ouders ouders = ouders_met_gezag(input.dossier.gezin, plaatsing.kind, day);
        std::erase_if(ouders.ids, [&](const PersoonId& ouder) {
            const auto then = heard(plaatsing, ouder);
            return (then && then->op <= day) || !leeft(input.dossier.gezin, ouder, day);
        });
        if (ouders.ids.empty()) continue;
        Feiten facts{plaatsing.begin};
        append(facts, ouders.feiten);
        const Tekst tekst = input.text([&] {
            const Tekst child = input.namen({plaatsing.kind});
            const Tekst parents = input.namen(ouders.ids);
            return Tekst{
                "Op " + to_dutch(day) + " is beslist waar " + child.nl +
                    " woont. Er staat niet dat er eerst is geluisterd naar " + parents.nl + ".",
                "On " + to_english(day) + " it was decided where " + child.en +
                    " lives. It does not say that there was listened first to " + parents.en + "."};
        });
        found.push_back({{plaatsing.kind},
                         {{Sterkte::waarschuwing, day}},
                         eerste({all_heard(plaatsing, ouders.ids), loop(plaatsing).tot()}),
                         std::move(facts),
                         tekst,
                         ""});
    }
    return found;
}

}  // namespace

extern const Regel plc_22;
const Regel plc_22{
    "PLC-22",
    {"Ouder niet gehoord over waar het kind woont", "Parent not heard on where the child lives"},
    "catalogus PLC-22; S1 §4",
    Wie::regisseur,
    {"Elke ouder met gezag is gehoord, of de plaatsing is voorbij.",
     "Every parent with authority was heard, or the placement is over."},
    zoek};

}  // namespace naast
