#include "naast/inzage/vastleggen_verblijf.h"

#include "naast/events/personen.h"

namespace naast::inzage {

bool mag_plaatsing_vastleggen(const Gezien& gezien) {
    return voert_het_plan(gezien) || heeft_betrekking(gezien, {Betrekking::jeugdbescherming});
}

std::vector<PersoonId> van_wie_plaatsing(const Gezien& gezien) {
    return mag_plaatsing_vastleggen(gezien) ? gezien.plaats_van : std::vector<PersoonId>{};
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
                     {"Van dit kind kunt u geen plaatsing vastleggen.",
                      "You cannot record a placement of this child."});
}

}  // namespace naast::inzage
