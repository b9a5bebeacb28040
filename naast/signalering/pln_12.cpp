// PLN-12. Help for the parents must not lag behind help for the child.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

// Since when it is known that a parent needs help too. Returns: the first fact that says so.
std::optional<Feit> parents_need_help(const Dossier& dossier) {
    const std::vector<PersoonId> parents = dossier.gezin.volwassenen();
    std::optional<Feit> first;
    const auto take = [&](const Feit& feit) {
        if (!first || feit.op < first->op) first = feit;
    };
    for (const Diagnose& diagnose : dossier.gezin.diagnoses) {
        if (holds(parents, diagnose.persoon)) take(diagnose.feit);
    }
    for (const Probleem& probleem : dossier.gezin.problemen) {
        if (holds(parents, probleem.persoon)) take(probleem.feit);
    }
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        const bool is_theirs =
            traject.gericht_op == GerichtOp::ouder || share_someone(traject.wachtenden, parents);
        if (traject.aangevraagd && is_theirs) take(*traject.aangevraagd);
    }
    return first;
}

// When a child gets help, or lives elsewhere.
std::vector<Tijdvak> help_to_a_child(const RuleInput& input) {
    std::vector<Tijdvak> parts;
    for (const PersoonId& kind : input.dossier.gezin.kinderen()) {
        const std::vector<Tijdvak>& help = input.overzicht.hulp_aan(kind);
        parts.insert(parts.end(), help.begin(), help.end());
    }
    return parts;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const auto need = parents_need_help(input.dossier);
    if (!need) return {};
    const std::vector<Tijdvak> of_parents = hulp_aan_ouders(input.dossier);
    const Norm* norm = input.normen.find("PLN-12");
    const auto is_long = [&](const Period& gap) { return input.runs_out_in(gap, norm); };
    std::vector<Vondst> found;
    const auto can_be_long = [&](const Period& help) { return input.can_run_out_in(help, norm); };
    for (Tijdvak help : samen(help_to_a_child(input), can_be_long)) {
        help.period.from = std::max(help.period.from, need->op);
        if (help.period.is_empty()) continue;
        help.begin.push_back(*need);
        for (const Tijdvak& gap : zonder(help, of_parents, is_long)) {
            const auto due = input.due_on("PLN-12", gap.period.from);
            if (!due) continue;
            const Tekst tekst = input.text([&] {
                return Tekst{
                    "Het kind krijgt hulp. De ouders hebben zelf ook hulp nodig, maar krijgen die "
                    "al "
                    "sinds " +
                        to_dutch(gap.period.from) + " niet.",
                    "The child gets help. The parents need help too, but have been without since " +
                        to_english(gap.period.from) + "."};
            });
            found.push_back(
                {{}, {{Sterkte::waarschuwing, *due}}, gap.tot(), gap.begin, tekst, "PLN-12"});
        }
    }
    return found;
}

}  // namespace

extern const Regel pln_12;
const Regel pln_12{"PLN-12",
                   {"Hulp voor ouders loopt achter", "Help for parents lags behind"},
                   "catalogus PLN-12; S2 p.52, p.64",
                   Wie::regisseur,
                   {"De ouders of het gezin krijgen hulp, of de hulp aan het kind stopt.",
                    "The parents or the family get help, or the help to the child ends."},
                   zoek};

}  // namespace naast
