#include "naast/inzage/vastleggen_zorg.h"

namespace naast::inzage {

bool mag_veiligheid_beoordelen(const Gezien& gezien) {
    return mag_veiligheidsplan_maken(gezien) ||
           heeft_betrekking(gezien, {Betrekking::veilig_thuis});
}

bool overziet_veiligheid(const Gezien& gezien) {
    return voert_het_plan(gezien) ||
           heeft_betrekking(gezien, {Betrekking::toegang, Betrekking::veilig_thuis});
}

bool mag_veiligheidsplan_maken(const Gezien& gezien) {
    return voert_plan_of_maatregel(gezien);
}

std::optional<Weigering> waarom_niet(const LegSignaalVast&, const Gezien&, const Gebruiker&) {
    return std::nullopt;
}

std::optional<Weigering> waarom_niet_over_veiligheid(const Gezien& gezien) {
    if (mag_veiligheid_beoordelen(gezien)) return std::nullopt;
    return geweigerd("",
                     {"Alleen de regisseur, Veilig Thuis en de jeugdbescherming leggen dit vast.",
                      "Only the coordinator, Veilig Thuis and youth protection record this."});
}

std::optional<Weigering> waarom_niet(const MaakVeiligheidsplan&,
                                     const Gezien& gezien,
                                     const Gebruiker&) {
    if (mag_veiligheidsplan_maken(gezien)) return std::nullopt;
    return geweigerd(
        "",
        {"Alleen de regisseur en de jeugdbescherming maken het veiligheidsplan met het gezin.",
         "Only the coordinator and youth protection make the safety plan with the family."});
}

}  // namespace naast::inzage
