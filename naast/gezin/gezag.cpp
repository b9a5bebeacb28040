#include "naast/gezin/gezag.h"

#include "naast/events/personen.h"

namespace naast {

Ouders ouders_met_gezag(const Gezin& gezin, const PersoonId& kind, Date day) {
    for (const Gezag& gezag : gezin.gezag) {
        const bool holds_then = gezag.begin.op <= day && (!gezag.einde || day < gezag.einde->op);
        if (gezag.kind == kind && holds_then && !gezag.bij.empty())
            return {gezag.bij, {gezag.begin}};
    }
    Ouders ouders;
    for (const Relatie& relatie : gezin.relaties) {
        const bool is_parent = relatie.soort == RelatieSoort::ouder_van && relatie.naar == kind &&
                               relatie.begin.op <= day;
        if (!is_parent || holds(ouders.ids, relatie.van)) continue;
        ouders.ids.push_back(relatie.van);
        ouders.feiten.push_back(relatie.begin);
    }
    return ouders;
}

bool leeft(const Gezin& gezin, const PersoonId& id, Date day) {
    const Persoon* persoon = gezin.find(id);
    return persoon == nullptr || !persoon->overleden || day < persoon->overleden->op;
}

}  // namespace naast
