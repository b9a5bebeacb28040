#include "naast/plan/opdrachten.h"

#include "naast/events/personen.h"

#include <algorithm>

namespace naast {

namespace {

struct Woord {
    int versie = 0;
    std::vector<PersoonId> personen;
    Standpunt standpunt = Standpunt::oneens;
    std::optional<VrijeTekst> tekst{};
};

Decision decide_on(const Plan& plan,
                   const Woord& woord,
                   const std::vector<PersoonId>& beslissen_mee,
                   Date today) {
    if (plan.versies.empty())
        return required("", {"Er is nog geen plan.", "There is no plan yet."});
    if (woord.versie != static_cast<int>(plan.versies.size())) {
        return required("versie",
                        {"Er is een andere versie van het plan. Lees die eerst.",
                         "There is another version of the plan. Read that first."});
    }
    const auto& who = woord.personen;
    if (who.empty()) return required("personen", {"Kies wie het zegt.", "Choose who says it."});
    const bool are_asked = std::all_of(
        who.begin(), who.end(), [&](const PersoonId& id) { return holds(beslissen_mee, id); });
    if (!are_asked) {
        return required("personen",
                        {"Deze persoon beslist niet mee over het plan.",
                         "This person does not decide on the plan."});
    }
    if (woord.standpunt == Standpunt::oneens && !woord.tekst) {
        return required("tekst",
                        {"Schrijf op waarom deze persoon het niet eens is.",
                         "Write why this person does not agree."});
    }
    return one_event(today, who, StandpuntGegeven{woord.standpunt, woord.tekst});
}

}  // namespace

Decision decide(const Plan& plan,
                const LegStandpuntVast& opdracht,
                const std::vector<PersoonId>& beslissen_mee,
                Date today) {
    const auto& who = opdracht.personen;
    const bool spoke =
        !plan.versies.empty() &&
        std::any_of(plan.versies.back().meningen.begin(),
                    plan.versies.back().meningen.end(),
                    [&](const Mening& m) { return m.is_eigen_woord && holds(who, m.persoon); });
    if (spoke) {
        return required("personen",
                        {"Deze persoon heeft zelf al gezegd wat hij of zij van het plan vindt.",
                         "This person has already said what he or she thinks of the plan."});
    }
    return decide_on(
        plan, {opdracht.versie, who, opdracht.standpunt, opdracht.tekst}, beslissen_mee, today);
}

Decision decide(const Plan& plan,
                const GeefStandpunt& opdracht,
                const std::optional<PersoonId>& wie,
                const std::vector<PersoonId>& beslissen_mee,
                Date today) {
    Woord woord{opdracht.versie, {}, opdracht.standpunt, opdracht.tekst};
    if (wie) woord.personen = {*wie};
    return decide_on(plan, woord, beslissen_mee, today);
}

}  // namespace naast
