#include "naast/plan/opdrachten.h"

#include "naast/events/personen.h"

#include <algorithm>

namespace naast {

namespace {

Unexpected<Weigering> required(const char* veld, Tekst reden) {
    return Unexpected{Weigering{Weigeringsgrond::vereist, veld, std::move(reden)}};
}

}  // namespace

Result<std::vector<Event>, Weigering> decide(const Plan& plan,
                                             const LegStandpuntVast& opdracht,
                                             const std::vector<PersoonId>& beslissen_mee,
                                             Date today) {
    if (plan.versies.empty())
        return required("", {"Er is nog geen plan.", "There is no plan yet."});
    const auto& who = opdracht.personen;
    if (who.empty()) return required("personen", {"Kies wie het zegt.", "Choose who says it."});
    const bool are_asked = std::all_of(
        who.begin(), who.end(), [&](const PersoonId& id) { return holds(beslissen_mee, id); });
    if (!are_asked) {
        return required("personen",
                        {"Deze persoon beslist niet mee over het plan.",
                         "This person does not decide on the plan."});
    }
    const bool has_words = opdracht.tekst && !opdracht.tekst->waarde.empty();
    if (opdracht.standpunt == Standpunt::oneens && !has_words) {
        return required("tekst",
                        {"Schrijf op waarom deze persoon het niet eens is.",
                         "Write why this person does not agree."});
    }
    Event event;
    event.op = PartialDate{today};
    event.betreft = who;
    event.inhoud = StandpuntGegeven{opdracht.standpunt, opdracht.tekst};
    return std::vector{event};
}

}  // namespace naast
