#include "naast/signalering/eigen_hulp.h"

#include <utility>

namespace naast {

namespace {

Feiten seen_of(const Gezin& gezin, const PersoonId& persoon) {
    Feiten facts;
    for (const Diagnose& diagnose : gezin.diagnoses) {
        if (diagnose.persoon == persoon) facts.push_back(diagnose.feit);
    }
    for (const Probleem& probleem : gezin.problemen) {
        if (probleem.persoon == persoon) facts.push_back(probleem.feit);
    }
    return facts;
}

// What ended this help without it having answered the problem. Returns: nothing if it runs or
// helped.
std::optional<Feit> ended_in_vain(const Hulptraject& traject) {
    if (traject.afgewezen) return traject.afgewezen;
    const bool helped = traject.gestart && traject.resultaat != Resultaat::niet;
    return helped ? std::nullopt : traject.gestopt;
}

// Help that had ended by the day the problem was seen does not answer it; it covers no day after.
std::vector<Tijdvak> own_help(const Dossier& dossier,
                              const PersoonId& persoon,
                              TeltVanaf vanaf,
                              Date seen_on) {
    std::vector<Tijdvak> found;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        const bool is_over = traject.gestopt && traject.gestopt->op <= seen_on;
        const bool was_asked = vanaf == TeltVanaf::aanvraag &&
                               traject.gevraagd_als == GerichtOp::ouder &&
                               holds(traject.wachtenden, persoon);
        const bool has_begun = traject.gericht_op == GerichtOp::ouder &&
                               holds(traject.personen(), persoon) && traject.gestart;
        const auto& begin = was_asked ? traject.aangevraagd : traject.gestart;
        if (was_asked || has_begun)
            found.emplace_back(*begin, is_over ? traject.gestopt : ended_in_vain(traject));
    }
    return found;
}

}  // namespace

std::vector<ZonderEigenHulp> zonder_eigen_hulp(const Dossier& dossier, TeltVanaf vanaf) {
    std::vector<ZonderEigenHulp> found;
    for (const PersoonId& persoon : dossier.gezin.volwassenen()) {
        const auto& died = dossier.gezin.find(persoon)->overleden;
        std::vector<Tijdvak> gaps;
        for (const Feit& seen : seen_of(dossier.gezin, persoon)) {
            const auto help = own_help(dossier, persoon, vanaf, seen.op);
            for (Tijdvak& gap : zonder({seen, died}, help)) gaps.push_back(std::move(gap));
        }
        for (Tijdvak& tijd : samen(gaps)) found.push_back({persoon, std::move(tijd)});
    }
    return found;
}

}  // namespace naast
