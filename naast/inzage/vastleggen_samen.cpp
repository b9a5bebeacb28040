#include "naast/inzage/vastleggen_samen.h"

namespace naast::inzage {

bool mag_samen_kijken(const Gezien& gezien) {
    return voert_het_plan(gezien) || heeft_betrekking(gezien, {Betrekking::jeugdbescherming});
}

std::optional<Weigering> waarom_niet_samen(const Gezien& gezien) {
    if (mag_samen_kijken(gezien)) return std::nullopt;
    return geweigerd("",
                     {"Alleen de regisseur en de jeugdbescherming leggen dit vast.",
                      "Only the coordinator and youth protection record this."});
}

}  // namespace naast::inzage
