#include "naast/overleg/opdrachten.h"

#include <algorithm>

namespace naast {

namespace {

// The table that a command is about. Never null.
using Found = Result<const Tafel*, Weigering>;

Found find(const Overleg& overleg, const TafelId& id) {
    for (const Tafel& tafel : overleg.tafels) {
        if (tafel.id == id) return &tafel;
    }
    return required("tafel", {"Deze tafel is er niet.", "This table is not there."});
}

}  // namespace

Decision decide(const Overleg& overleg,
                const RoepTafelBijeen& opdracht,
                const Organisatie& door,
                const TafelId& sleutel,
                Date today) {
    if (opdracht.op > today) return still_to_come("op");
    if (opdracht.gepland_op < opdracht.op) {
        return required("geplandOp",
                        {"Kies een dag op of na de dag van bijeenroepen.",
                         "Choose the day on which it was called, or a later one."});
    }
    const bool is_there =
        std::any_of(overleg.tafels.begin(), overleg.tafels.end(), [&](const Tafel& one) {
            return one.wat == opdracht.wat && one.gepland_op == opdracht.gepland_op;
        });
    if (is_there) {
        return required("geplandOp",
                        {"Deze tafel staat al op die dag.", "This table is on that day already."});
    }
    if (opdracht.genodigd.empty()) {
        return required("genodigd",
                        {"Kies wie u vraagt om te komen.", "Choose whom you ask to come."});
    }
    return one_event(
        opdracht.op,
        {},
        TafelBijeengeroepen{
            sleutel, opdracht.wat, door, opdracht.gepland_op, opdracht.genodigd, opdracht.vraag});
}

Decision decide(const Overleg& overleg, const HoudTafel& opdracht, Date today) {
    const Found found = find(overleg, opdracht.tafel);
    if (!found) return Unexpected{found.error()};
    if ((*found)->gehouden)
        return required("tafel", {"Deze tafel is al geweest.", "This table was held already."});
    if (opdracht.op > today) return still_to_come("op");
    if (opdracht.op < (*found)->bijeengeroepen.op) {
        return required("op",
                        {"De tafel is later bijeengeroepen. Kies een latere dag.",
                         "The table was called later. Choose a later day."});
    }
    if (opdracht.aanwezig.empty())
        return required("aanwezig", {"Kies wie er waren.", "Choose who were there."});
    return one_event(
        opdracht.op, {}, TafelGehouden{opdracht.tafel, opdracht.aanwezig, opdracht.tekst});
}

Decision decide(const Overleg& overleg,
                const BrengAdviesUit& opdracht,
                const AdviesId& sleutel,
                Date today) {
    const Found found = find(overleg, opdracht.tafel);
    if (!found) return Unexpected{found.error()};
    const std::optional<Feit>& held = (*found)->gehouden;
    if (!held) {
        return required("tafel",
                        {"Deze tafel is nog niet geweest. Leg dat eerst vast.",
                         "This table was not held yet. Record that first."});
    }
    if (opdracht.op > today) return still_to_come("op");
    if (opdracht.op < held->op) {
        return required("op",
                        {"De tafel was later. Kies een latere dag.",
                         "The table was later. Choose a later day."});
    }
    return one_event(opdracht.op, {}, AdviesUitgebracht{sleutel, opdracht.tafel, opdracht.tekst});
}

}  // namespace naast
