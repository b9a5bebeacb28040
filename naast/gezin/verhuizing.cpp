#include "naast/gezin/verhuizing.h"

#include "naast/events/personen.h"
#include "naast/gezin/meebeslissen.h"

#include <algorithm>

namespace naast {

namespace {

Decision to_a_new_home(const LegVerhuizingVast& opdracht, const HuishoudenId& sleutel) {
    const NieuwHuishouden& nieuw = *opdracht.nieuw;
    std::vector events{event_on(
        opdracht.op, opdracht.wie, HuishoudenGevormd{sleutel, nieuw.naam, nieuw.adres_geheim})};
    if (opdracht.gemeente || opdracht.tekst) {
        events.push_back(event_on(
            opdracht.op, opdracht.wie, Verhuisd{sleutel, opdracht.gemeente, opdracht.tekst}));
    }
    return events;
}

}  // namespace

Decision decide(const Gezin& gezin,
                const LegVerhuizingVast& opdracht,
                const HuishoudenId& sleutel,
                Date today) {
    if (opdracht.op > today) return still_to_come("op");
    if (opdracht.wie.empty())
        return required("wie", {"Kies wie er verhuist.", "Choose who moves."});
    const auto members = levenden(gezin);
    const bool are_all_here = std::all_of(opdracht.wie.begin(),
                                          opdracht.wie.end(),
                                          [&](const PersoonId& id) { return holds(members, id); });
    if (!are_all_here) return not_of_the_family("wie");
    if (opdracht.naar.has_value() == opdracht.nieuw.has_value()) {
        return required("naar",
                        {"Kies naar welk huishouden, of noem een nieuw huishouden.",
                         "Choose to which household, or name a new one."});
    }
    if (opdracht.nieuw) return to_a_new_home(opdracht, sleutel);
    const auto& all = gezin.huishoudens;
    const bool is_there = std::any_of(
        all.begin(), all.end(), [&](const Huishouden& h) { return h.id == *opdracht.naar; });
    if (!is_there) {
        return required("naar", {"Dit huishouden is er niet.", "This household is not there."});
    }
    return one_event(
        opdracht.op, opdracht.wie, Verhuisd{*opdracht.naar, opdracht.gemeente, opdracht.tekst});
}

}  // namespace naast
