#include "naast/plan/plan_maken.h"

#include "naast/events/personen.h"

#include <algorithm>

namespace naast {

namespace {

// A goal that still runs; null if there is none.
const Doel* running(const Plan& plan, const DoelId& id) {
    for (const Doel& doel : plan.doelen) {
        if (doel.id == id && !doel.einde) return &doel;
    }
    return nullptr;
}

Unexpected<Weigering> no_such_goal() {
    return required(
        "doel",
        {"Dit doel is er niet, of het is afgesloten.", "This goal is not there, or it was ended."});
}

}  // namespace

Decision decide(const MaakPlan& opdracht, Date today) {
    return one_event(today, {}, GezinsplanGemaakt{opdracht.tekst});
}

Decision decide(const StelDoel& opdracht,
                const Deelnemers& deelnemers,
                const DoelId& sleutel,
                Date today) {
    if (opdracht.van.empty())
        return required("van", {"Kies van wie dit doel is.", "Choose whose goal this is."});
    if (!are_all_in(opdracht.van, deelnemers.gezinsleden)) return not_of_the_family("van");
    return one_event(
        today, opdracht.van, DoelGesteld{sleutel, opdracht.tekst, opdracht.bereikt_als});
}

Decision decide(const Plan& plan, const VulDoelAan& opdracht, Date today) {
    const Doel* doel = running(plan, opdracht.doel);
    if (doel == nullptr) return no_such_goal();
    if (doel->bereikt_als == opdracht.bereikt_als.waarde)
        return required("bereiktAls", {"Dit staat er al.", "This stands there already."});
    return one_event(today, doel->van, DoelAangevuld{opdracht.doel, opdracht.bereikt_als});
}

Decision decide(const Plan& plan, const SluitDoelAf& opdracht, Date today) {
    const Doel* doel = running(plan, opdracht.doel);
    if (doel == nullptr) return no_such_goal();
    return one_event(today, doel->van, DoelAfgesloten{opdracht.doel, opdracht.reden});
}

Decision decide(const Plan& plan,
                const SpreekActieAf& opdracht,
                const Deelnemers& deelnemers,
                const ActieId& sleutel,
                Date today) {
    if (opdracht.doel && running(plan, *opdracht.doel) == nullptr) return no_such_goal();
    if (opdracht.personen.empty() && !opdracht.medewerker)
        return required("personen", {"Kies wie het doet.", "Choose who does it."});
    if (!are_all_in(opdracht.personen, deelnemers.gezinsleden))
        return not_of_the_family("personen");
    std::optional<Medewerker> worker;
    if (opdracht.medewerker) {
        const auto& all = deelnemers.medewerkers;
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const auto& m) { return m.id == *opdracht.medewerker; });
        if (found == all.end()) {
            return required("medewerker",
                            {"Deze medewerker werkt nu niet met dit gezin.",
                             "This worker does not work with this family now."});
        }
        worker = *found;
    }
    if (opdracht.uiterlijk && *opdracht.uiterlijk < today) {
        return has_passed("uiterlijk");
    }
    return one_event(
        today,
        opdracht.personen,
        ActieAfgesproken{sleutel, opdracht.doel, opdracht.tekst, worker, opdracht.uiterlijk});
}

Decision decide(const Plan& plan, const RondActieAf& opdracht, Date today) {
    for (const Afspraak& afspraak : plan.afspraken) {
        if (afspraak.id != opdracht.actie || afspraak.afgerond) continue;
        return one_event(
            today, afspraak.gezinsleden, ActieAfgerond{opdracht.actie, opdracht.tekst});
    }
    return required(
        "actie",
        {"Deze actie is er niet, of zij is al klaar.", "This action is not there, or it is done."});
}

}  // namespace naast
