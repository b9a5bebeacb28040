// PLC-22. Every parent with gezag is heard before it is decided where a child lives.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

struct Ouders {
    std::vector<PersoonId> ids;
    Feiten feiten;  // what says so
};

// Who has gezag over the child on this day; who that is was not said: its parents.
Ouders ouders_met_gezag(const Gezin& gezin, const PersoonId& kind, Date day) {
    for (const Gezag& gezag : gezin.gezag) {
        const bool holds_then = gezag.begin.op <= day && (!gezag.einde || day < gezag.einde->op);
        if (gezag.kind == kind && holds_then && !gezag.bij.empty())
            return {gezag.bij, {gezag.begin}};
    }
    Ouders ouders;
    for (const Relatie& relatie : gezin.relaties) {
        const bool is_parent = relatie.soort == RelatieSoort::ouder_van && relatie.naar == kind &&
                               relatie.begin.op <= day;
        if (!is_parent || holds(ouders.ids, relatie.van)) continue;
        ouders.ids.push_back(relatie.van);
        ouders.feiten.push_back(relatie.begin);
    }
    return ouders;
}

bool is_alive(const Gezin& gezin, const PersoonId& id, Date day) {
    const Persoon* persoon = gezin.find(id);
    return persoon == nullptr || !persoon->overleden || day < persoon->overleden->op;
}

std::optional<Feit> heard(const Plaatsing& plaatsing, const PersoonId& ouder) {
    for (const Gehoord& gehoord : plaatsing.gehoord) {
        if (gehoord.ouder == ouder) return gehoord.feit;
    }
    return std::nullopt;
}

// When the last of them was heard. Returns: nothing while one of them was not.
std::optional<Feit> all_heard(const Plaatsing& plaatsing, const std::vector<PersoonId>& ouders) {
    std::optional<Feit> last;
    for (const PersoonId& ouder : ouders) {
        const auto one = heard(plaatsing, ouder);
        if (!one) return std::nullopt;
        if (!last || last->op < one->op) last = one;
    }
    return last;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Plaatsing& plaatsing : input.dossier.verblijf.plaatsingen) {
        if (plaatsing.says_why_not_heard) continue;
        const Date day = plaatsing.begin.op;
        Ouders ouders = ouders_met_gezag(input.dossier.gezin, plaatsing.kind, day);
        std::erase_if(ouders.ids, [&](const PersoonId& ouder) {
            const auto then = heard(plaatsing, ouder);
            return (then && then->op <= day) || !is_alive(input.dossier.gezin, ouder, day);
        });
        if (ouders.ids.empty()) continue;
        const Tekst child = input.namen({plaatsing.kind});
        const Tekst parents = input.namen(ouders.ids);
        Feiten facts{plaatsing.begin};
        append(facts, ouders.feiten);
        const Tekst tekst = input.text([&] {
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
