#include "naast/plan/plan_maken.h"

#include "naast/events/personen.h"

#include <algorithm>

namespace naast {

namespace {

Unexpected<Weigering> required(const char* veld, Tekst reden) {
    return Unexpected{Weigering{Weigeringsgrond::vereist, veld, std::move(reden)}};
}

bool is_blank(const VrijeTekst& tekst) {
    return tekst.waarde.find_first_not_of(" \t\r\n") == std::string::npos;
}

std::vector<Event> one_event(Date today, std::vector<PersoonId> betreft, Inhoud inhoud) {
    Event event;
    event.op = PartialDate{today};
    event.betreft = std::move(betreft);
    event.inhoud = std::move(inhoud);
    return {event};
}

bool are_all_in(const std::vector<PersoonId>& some, const std::vector<PersoonId>& all) {
    return std::all_of(
        some.begin(), some.end(), [&](const PersoonId& id) { return holds(all, id); });
}

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
Unexpected<Weigering> not_of_the_family(const char* veld) {
    return required(
        veld,
        {"Deze persoon hoort niet bij dit gezin.", "This person does not belong to this family."});
}

}  // namespace

Planbesluit decide(const MaakPlan& opdracht, Date today) {
    if (is_blank(opdracht.tekst)) {
        return required(
            "tekst",
            {"Schrijf op waar het gezin naartoe wil.", "Write where the family wants to go."});
    }
    return one_event(today, {}, GezinsplanGemaakt{opdracht.tekst});
}

Planbesluit decide(const StelDoel& opdracht,
                   const Deelnemers& deelnemers,
                   const DoelId& sleutel,
                   Date today) {
    if (opdracht.van.empty())
        return required("van", {"Kies van wie dit doel is.", "Choose whose goal this is."});
    if (!are_all_in(opdracht.van, deelnemers.gezinsleden)) return not_of_the_family("van");
    if (is_blank(opdracht.tekst))
        return required("tekst", {"Schrijf het doel op.", "Write down the goal."});
    auto criterion = opdracht.bereikt_als;
    if (criterion && is_blank(*criterion)) criterion.reset();
    return one_event(today, opdracht.van, DoelGesteld{sleutel, opdracht.tekst, criterion});
}

Planbesluit decide(const Plan& plan, const VulDoelAan& opdracht, Date today) {
    const Doel* doel = running(plan, opdracht.doel);
    if (doel == nullptr) return no_such_goal();
    if (is_blank(opdracht.bereikt_als)) {
        return required("bereiktAls",
                        {"Schrijf op waaraan te zien is dat het bereikt is.",
                         "Write how one can see that it is reached."});
    }
    if (doel->bereikt_als == opdracht.bereikt_als.waarde)
        return required("bereiktAls", {"Dit staat er al.", "This stands there already."});
    return one_event(today, doel->van, DoelAangevuld{opdracht.doel, opdracht.bereikt_als});
}

Planbesluit decide(const Plan& plan, const SluitDoelAf& opdracht, Date today) {
    const Doel* doel = running(plan, opdracht.doel);
    if (doel == nullptr) return no_such_goal();
    return one_event(today, doel->van, DoelAfgesloten{opdracht.doel, opdracht.reden});
}

Planbesluit decide(const Plan& plan,
                   const SpreekActieAf& opdracht,
                   const Deelnemers& deelnemers,
                   const ActieId& sleutel,
                   Date today) {
    if (is_blank(opdracht.tekst))
        return required("tekst", {"Schrijf op wat er gedaan wordt.", "Write what will be done."});
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
        return required("uiterlijk",
                        {"Deze dag is al geweest. Kies vandaag of later.",
                         "This day has passed. Choose today or later."});
    }
    return one_event(
        today,
        opdracht.personen,
        ActieAfgesproken{sleutel, opdracht.doel, opdracht.tekst, worker, opdracht.uiterlijk});
}

Planbesluit decide(const Plan& plan, const RondActieAf& opdracht, Date today) {
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
