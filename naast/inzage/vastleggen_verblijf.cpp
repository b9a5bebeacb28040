#include "naast/inzage/vastleggen_verblijf.h"

#include "naast/events/personen.h"

namespace naast::inzage {

bool mag_plaatsing_vastleggen(const Gezien& gezien) {
    return voert_het_plan(gezien) || heeft_betrekking(gezien, {Betrekking::jeugdbescherming});
}

std::vector<PersoonId> van_wie_plaatsing(const Gezien& gezien) {
    if (!mag_plaatsing_vastleggen(gezien)) return {};
    std::vector<PersoonId> ids = gezien.plaatsing_van;
    std::erase_if(ids, [&](const PersoonId& id) { return !holds(gezien.plaats_van, id); });
    return ids;
}

std::optional<Weigering> waarom_niet_van_plaatsing(const Gezien& gezien) {
    if (mag_plaatsing_vastleggen(gezien)) return std::nullopt;
    return geweigerd("",
                     {"Alleen de regisseur en de jeugdbescherming leggen dit vast.",
                      "Only the coordinator and youth protection record this."});
}

std::optional<Weigering> waarom_niet(const StartPlaatsing& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker&) {
    if (auto no = waarom_niet_van_plaatsing(gezien)) return no;
    if (holds(van_wie_plaatsing(gezien), opdracht.kind)) return std::nullopt;
    return geweigerd("kind",
                     {"Van dit kind mag u een plaatsing niet zien, en dus ook niet vastleggen.",
                      "You may not see a placement of this child, and so not record one."});
}

}  // namespace naast::inzage
