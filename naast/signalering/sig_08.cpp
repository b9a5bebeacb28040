// SIG-08. A report about one child opens a look at every other child of the family, and is not
// closed before that.
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

Vondst niet_bekeken(const RuleInput& input,
                    const Signaal& signaal,
                    const PersoonId& kind,
                    const std::optional<Feit>& looked) {
    Vondst vondst;
    vondst.betreft = {kind};
    vondst.stappen = {{Sterkte::signaal, signaal.ontvangen.op}};
    if (signaal.afgerond) {
        const Date closed = std::max(signaal.afgerond->op, signaal.afgerond->bekend_op);
        vondst.stappen.push_back({Sterkte::waarschuwing, closed});
        vondst.verder = {*signaal.afgerond};
    }
    vondst.tot = looked;
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
    for (const Signaal& signaal : input.dossier.toegang.signalen) {
        const bool asks_a_look =
            (signaal.wat == SignaalSoort::zorgsignaal || signaal.wat == SignaalSoort::melding) &&
            share_someone(signaal.betreft, children);
        if (!asks_a_look || holds(signaal.betreft, kind)) continue;
        // One look answers all that came before it.
        const Date day = signaal.ontvangen.op;
        const bool is_asked = !found.empty() && (!found.back().tot || day < found.back().tot->op);
        if (is_asked) continue;
        found.push_back(niet_bekeken(input, signaal, kind, judged(input.dossier, kind, day)));
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
const Regel sig_08{
    "SIG-08",
    {"Ander kind niet bekeken", "Other child not looked at"},
    "catalogus SIG-08; S1 §2, §4",
    Wie::regisseur,
    {"Van dit kind is beoordeeld hoe veilig het is.", "It was judged how safe this child is."},
    zoek};

}  // namespace naast
