// SIG-08. A report about one child opens a look at every other child of the family, also at one
// that is born before the report is closed; it is not closed before that.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

std::optional<Feit> judged(const Dossier& dossier, const PersoonId& kind, Date from) {
    Feiten facts;
    for (const Beoordeling& beoordeling : dossier.veiligheid.beoordelingen) {
        if (holds(beoordeling.betreft, kind)) facts.push_back(beoordeling.feit);
    }
    return eerste_vanaf(facts, from);
}

// From which day this child must be looked at. Returns: nothing if it had died before, or was born
// after.
std::optional<Date> asked_from(const Signaal& signaal, const Period& leven) {
    const Date day = std::max(signaal.ontvangen.op, leven.from);
    const bool born_after =
        leven.from > signaal.ontvangen.op && signaal.afgerond && signaal.afgerond->op <= leven.from;
    return leven.contains(day) && !born_after ? std::optional{day} : std::nullopt;
}

Vondst niet_bekeken(const RuleInput& input,
                    const Signaal& signaal,
                    const PersoonId& kind,
                    Date from,
                    std::optional<Einde> tot) {
    Vondst vondst;
    vondst.betreft = {kind};
    vondst.stappen = {{Sterkte::signaal, from}};
    if (signaal.afgerond) {
        vondst.stappen.push_back({Sterkte::waarschuwing, seen_on(*signaal.afgerond)});
        vondst.verder = {*signaal.afgerond};
    }
    vondst.tot = std::move(tot);
    vondst.feiten = {signaal.ontvangen};
    vondst.tekst = input.text([&] {
        const Tekst names = input.namen({kind});
        return Tekst{
            "Op " + to_dutch(signaal.ontvangen.op) +
                " kwam een melding of zorg over een ander kind van dit gezin. Hoe veilig " +
                names.nl + " is, is nog niet bekeken.",
            "On " + to_english(signaal.ontvangen.op) +
                " a report or worry came about another child of this family. How safe " + names.en +
                " is has not been looked at yet."};
    });
    return vondst;
}

std::vector<Vondst> of_child(const RuleInput& input,
                             const std::vector<PersoonId>& children,
                             const PersoonId& kind) {
    std::vector<Vondst> found;
    const Tijdvak life = leven(*input.dossier.gezin.find(kind));
    for (const Signaal& signaal : input.dossier.toegang.signalen) {
        const bool asks_a_look =
            (signaal.wat == SignaalSoort::zorgsignaal || signaal.wat == SignaalSoort::melding) &&
            share_someone(signaal.betreft, children);
        if (!asks_a_look || holds(signaal.betreft, kind)) continue;
        // One look answers all that came before it.
        const auto day = asked_from(signaal, life.period);
        if (!day) continue;
        const bool is_asked = !found.empty() && (!found.back().tot || *day < found.back().tot->op);
        if (is_asked) continue;
        const auto looked = judged(input.dossier, kind, signaal.ontvangen.op);
        found.push_back(niet_bekeken(input, signaal, kind, *day, eerste({looked, life.tot()})));
        if (*day > signaal.ontvangen.op) append(found.back().feiten, life.begin);
    }
    return found;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    const std::vector<PersoonId> children = input.dossier.gezin.kinderen();
    for (const PersoonId& kind : children) {
        for (Vondst& vondst : of_child(input, children, kind)) found.push_back(std::move(vondst));
    }
    return found;
}

}  // namespace

extern const Regel sig_08;
const Regel sig_08{"SIG-08",
                   {"Ander kind niet bekeken", "Other child not looked at"},
                   "catalogus SIG-08; S1 §2, §4",
                   Wie::regisseur,
                   {"Van dit kind is beoordeeld hoe veilig het is, of het kind is overleden.",
                    "It was judged how safe this child is, or the child died."},
                   zoek};

}  // namespace naast
