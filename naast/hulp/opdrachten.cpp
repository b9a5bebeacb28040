#include "naast/hulp/opdrachten.h"

#include "naast/events/personen.h"

#include <algorithm>

namespace naast {

namespace {

Unexpected<Weigering> nobody_waits() {
    return required("hulp", {"Op deze hulp wordt niet gewacht.", "Nobody waits for this help."});
}

// Null if there is none, or if it does not stand so.
const Hulptraject* find(const Hulp& hulp, const HulpId& id, Hulpstand stand) {
    for (const Hulptraject& traject : hulp.trajecten) {
        if (traject.id == id && stand_van(traject) == stand) return &traject;
    }
    return nullptr;
}

}  // namespace

Hulpstand stand_van(const Hulptraject& traject) {
    if (traject.gestopt || traject.afgewezen) return Hulpstand::voorbij;
    if (traject.gestart) return Hulpstand::loopt;
    return traject.aangevraagd ? Hulpstand::wacht : Hulpstand::voorbij;
}

std::vector<const Overbrugging*> lopende_overbruggingen(const Hulptraject& traject) {
    std::vector<const Overbrugging*> running;
    for (const Overbrugging& one : traject.overbruggingen) {
        if (!one.einde) running.push_back(&one);
    }
    return running;
}

Decision decide(const VraagHulpAan& opdracht,
                const std::vector<PersoonId>& gezinsleden,
                const HulpId& sleutel,
                Date today) {
    if (opdracht.op > today) return still_to_come("op");
    if (opdracht.voor.empty())
        return required("voor", {"Kies voor wie de hulp is.", "Choose whom the help is for."});
    if (!are_all_in(opdracht.voor, gezinsleden)) return not_of_the_family("voor");
    if (opdracht.start_verwacht_op && *opdracht.start_verwacht_op < opdracht.op) {
        return required("startVerwachtOp",
                        {"Deze dag ligt voor de dag waarop het is gevraagd.",
                         "This day is before the day on which it was asked."});
    }
    HulpAangevraagd asked;
    asked.hulp = sleutel;
    asked.wat = opdracht.wat;
    asked.gericht_op = opdracht.gericht_op;
    asked.aanbieder = opdracht.aanbieder;
    asked.tekst = opdracht.tekst;
    asked.start_verwacht_op = opdracht.start_verwacht_op;
    return one_event(opdracht.op, opdracht.voor, std::move(asked));
}

Decision decide(const Hulp& hulp, const PlanIntake& opdracht, Date today) {
    const Hulptraject* traject = find(hulp, opdracht.hulp, Hulpstand::wacht);
    if (traject == nullptr) return nobody_waits();
    if (opdracht.dag < today) {
        return has_passed("dag");
    }
    return one_event(today, {}, IntakeGepland{opdracht.hulp, opdracht.dag});
}

Decision decide(const Hulp& hulp, const MeldStart& opdracht, Date today) {
    const Hulptraject* traject = find(hulp, opdracht.hulp, Hulpstand::wacht);
    if (traject == nullptr) return nobody_waits();
    if (opdracht.op > today) return still_to_come("op");
    if (opdracht.op < traject->aangevraagd->op) {
        return required("op",
                        {"Op deze dag was de hulp nog niet gevraagd.",
                         "On this day the help had not been asked for yet."});
    }
    if (!traject->aanbieder && !opdracht.aanbieder) {
        return required(
            "aanbieder",
            {"Zeg bij welke aanbieder de hulp begint.", "Say at which provider the help begins."});
    }
    if (traject->aanbieder && opdracht.aanbieder) {
        return required("aanbieder",
                        {"De hulp is al bij een aanbieder gevraagd.",
                         "The help was asked of a provider already."});
    }
    return one_event(opdracht.op,
                     traject->wachtenden,
                     HulpGestart{opdracht.hulp,
                                 traject->wat,
                                 traject->gericht_op,
                                 traject->aanbieder ? *traject->aanbieder : *opdracht.aanbieder,
                                 opdracht.tekst});
}

Decision decide(const Hulp& hulp, const MeldStop& opdracht, Date today) {
    const Hulptraject* going = find(hulp, opdracht.hulp, Hulpstand::loopt);
    const Hulptraject* traject =
        going != nullptr ? going : find(hulp, opdracht.hulp, Hulpstand::wacht);
    if (traject == nullptr) {
        return required("hulp",
                        {"Deze hulp loopt niet, en er wordt niet op gewacht.",
                         "This help does not go on, and nobody waits for it."});
    }
    if (opdracht.op > today) return still_to_come("op");
    const Feit& begin = going != nullptr ? *going->gestart : *traject->aangevraagd;
    if (opdracht.op < begin.op) {
        return required("op",
                        {"Deze dag ligt voor het begin van de hulp of het wachten.",
                         "This day is before the begin of the help or the wait."});
    }
    if (opdracht.resultaat && going == nullptr) {
        return required("resultaat",
                        {"Deze hulp is nooit begonnen, dus zij heeft niets opgeleverd.",
                         "This help never began, so that it has no result."});
    }
    return one_event(
        opdracht.op,
        {},
        HulpGestopt{opdracht.hulp, opdracht.reden, opdracht.tekst, opdracht.resultaat});
}

Decision decide(const Hulp& hulp, const StartOverbrugging& opdracht, Date today) {
    const Hulptraject* traject = find(hulp, opdracht.hulp, Hulpstand::wacht);
    if (traject == nullptr) return nobody_waits();
    if (opdracht.op > today) return still_to_come("op");
    if (opdracht.op < traject->aangevraagd->op) {
        return required("op",
                        {"Op deze dag was de hulp nog niet gevraagd.",
                         "On this day the help had not been asked for yet."});
    }
    if (opdracht.voor.empty()) {
        return required("voor",
                        {"Kies voor wie dit de wachttijd overbrugt.",
                         "Choose for whom this bridges the wait."});
    }
    if (!are_all_in(opdracht.voor, traject->wachtenden)) {
        return required(
            "voor",
            {"Deze persoon wacht niet op deze hulp.", "This person does not wait for this help."});
    }
    return one_event(opdracht.op,
                     opdracht.voor,
                     OverbruggingGestart{opdracht.hulp, opdracht.aanbieder, opdracht.tekst});
}

Decision decide(const Hulp& hulp, const StopOverbrugging& opdracht, Date today) {
    std::optional<Date> last_begin;
    for (const Hulptraject& traject : hulp.trajecten) {
        if (traject.id != opdracht.hulp) continue;
        for (const Overbrugging* one : lopende_overbruggingen(traject))
            last_begin = last_begin ? std::max(*last_begin, one->begin.op) : one->begin.op;
    }
    if (!last_begin) {
        return required(
            "hulp",
            {"Bij deze hulp loopt geen overbrugging.", "Nothing bridges the wait for this help."});
    }
    if (opdracht.op > today) return still_to_come("op");
    if (opdracht.op < *last_begin) {
        return required("op",
                        {"Deze dag ligt voor het begin van de overbrugging.",
                         "This day is before the begin of the bridging help."});
    }
    return one_event(opdracht.op, {}, OverbruggingGestopt{opdracht.hulp});
}

Decision decide(const Hulp& hulp, const SpreekPlanBAf& opdracht, Date today) {
    const Hulptraject* traject = find(hulp, opdracht.hulp, Hulpstand::wacht);
    if (traject == nullptr) return nobody_waits();
    if (traject->plan_b) {
        return required(
            "hulp",
            {"Voor deze hulp is al een plan B. Klopt het niet meer? Trek het eerst in.",
             "There is a plan B for this help. Is it no longer so? Withdraw it first."});
    }
    return one_event(today, traject->wachtenden, PlanBAfgesproken{opdracht.hulp, opdracht.tekst});
}

}  // namespace naast
