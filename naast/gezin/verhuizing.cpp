#include "naast/gezin/verhuizing.h"

#include "naast/events/personen.h"
#include "naast/gezin/adres.h"
#include "naast/gezin/meebeslissen.h"

#include <algorithm>

namespace naast {

namespace {

const Huishouden* home_of(const Gezin& gezin, const HuishoudenId& id) {
    const auto found = std::find_if(gezin.huishoudens.begin(),
                                    gezin.huishoudens.end(),
                                    [&](const Huishouden& h) { return h.id == id; });
    return found == gezin.huishoudens.end() ? nullptr : &*found;
}

// Asked of what the one who records it sees: who does not know of the secret is told nothing of it.
std::optional<Weigering> why_not_by_the_secret(const Gezin& gezin,
                                               const LegVerhuizingVast& opdracht,
                                               bool is_to_a_secret) {
    for (const Woont& woont : gezin.woont) {
        if (!holds(opdracht.wie, woont.persoon)) continue;
        // A later move would go before it, and the address would be no secret.
        if (is_to_a_secret && woont.begin.op > opdracht.op) {
            return required("op",
                            {"Er staat al een verhuizing na deze dag. Daardoor zou het adres niet "
                             "geheim zijn.",
                             "A move after this day stands already. By that the address would not "
                             "be secret."})
                .error;
        }
        const Huishouden* home = home_of(gezin, woont.in);
        const bool leaves_a_secret = home != nullptr && home->adres_geheim && !woont.einde;
        if (leaves_a_secret && !is_to_a_secret) {
            return required("wie",
                            {"Van wie u kiest is het adres geheim. Kies een huishouden met een "
                             "geheim adres. Dat een adres niet meer geheim is, kan hier nog niet.",
                             "Of whom you choose the address is secret. Choose a household with a "
                             "secret address. That an address is secret no longer cannot be "
                             "recorded here yet."})
                .error;
        }
    }
    return std::nullopt;
}

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
    if (!are_all_in(opdracht.wie, levenden(gezin))) return not_of_the_family("wie");
    if (opdracht.naar.has_value() == opdracht.nieuw.has_value()) {
        return required("naar",
                        {"Kies naar welk huishouden, of noem een nieuw huishouden.",
                         "Choose to which household, or name a new one."});
    }
    if (opdracht.nieuw && opdracht.nieuw->adres_geheim && lijkt_op_adres(opdracht.nieuw->naam)) {
        return required("nieuw",
                        {"Dit lijkt op een adres. Ook anderen kunnen deze naam lezen. Kies een "
                         "naam zonder straat, nummer of postcode.",
                         "This looks like an address. Others can read this name too. Choose a name "
                         "without a street, a number or a postcode."});
    }
    const Huishouden* there = opdracht.naar ? home_of(gezin, *opdracht.naar) : nullptr;
    const bool is_to_a_secret =
        opdracht.nieuw ? opdracht.nieuw->adres_geheim : there != nullptr && there->adres_geheim;
    if (opdracht.nieuw || there != nullptr) {
        if (auto no = why_not_by_the_secret(gezin, opdracht, is_to_a_secret))
            return Unexpected{std::move(*no)};
    }
    if (opdracht.nieuw) return to_a_new_home(opdracht, sleutel);
    if (there == nullptr) {
        return required("naar", {"Dit huishouden is er niet.", "This household is not there."});
    }
    return one_event(
        opdracht.op, opdracht.wie, Verhuisd{*opdracht.naar, opdracht.gemeente, opdracht.tekst});
}

}  // namespace naast
