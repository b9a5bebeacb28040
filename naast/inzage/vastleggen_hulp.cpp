#include "naast/inzage/vastleggen_hulp.h"

namespace naast::inzage {

namespace {

// What was withdrawn does not count.
std::optional<Organisatie> provider_of(const Gezien& gezien, const HulpId& hulp) {
    const Date ever = date("2200-01-01");
    Hulp known;
    for (const Selected& one : select_events(gezien.stream, {ever, ever})) evolve(known, one);
    for (const Hulptraject& traject : known.trajecten) {
        if (traject.id == hulp) return traject.aanbieder;
    }
    return std::nullopt;
}

}  // namespace

bool mag_hulp_vragen(const Gezien& gezien) {
    return voert_het_plan(gezien) ||
           heeft_betrekking(gezien, {Betrekking::toegang, Betrekking::jeugdbescherming});
}

bool mag_van_hulp_melden(const Gezien& gezien,
                         const Gebruiker& gebruiker,
                         const std::optional<Organisatie>& aanbieder) {
    const bool is_own = aanbieder && aanbieder->naam == gebruiker.organisatie.naam &&
                        heeft_betrekking(gezien, {Betrekking::aanbieder});
    return is_own || voert_het_plan(gezien);
}

std::optional<Weigering> waarom_niet(const VraagHulpAan& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker) {
    if (!mag_hulp_vragen(gezien)) {
        return geweigerd("",
                         {"Alleen de regisseur, de toegang en de jeugdbescherming vragen hulp aan.",
                          "Only the coordinator, access and youth protection ask for help."});
    }
    if (opdracht.aanbieder && opdracht.aanbieder->naam == gebruiker.organisatie.naam &&
        !voert_het_plan(gezien)) {
        return geweigerd("aanbieder",
                         {"Hulp van uw eigen organisatie vraagt de regisseur aan.",
                          "Help of your own organisation is asked for by the coordinator."});
    }
    return std::nullopt;
}

std::optional<Weigering> waarom_niet_bij_wachten(const Gezien& gezien) {
    if (mag_hulp_vragen(gezien)) return std::nullopt;
    return geweigerd("",
                     {"Alleen de regisseur, de toegang en de jeugdbescherming leggen dit vast.",
                      "Only the coordinator, access and youth protection record this."});
}

std::optional<Weigering> waarom_niet_van_hulp(const HulpId& hulp,
                                              const Gezien& gezien,
                                              const Gebruiker& gebruiker) {
    if (mag_van_hulp_melden(gezien, gebruiker, provider_of(gezien, hulp))) return std::nullopt;
    return geweigerd("hulp",
                     {"Alleen de aanbieder van deze hulp en de regisseur kunnen dit melden.",
                      "Only the provider of this help and the coordinator can tell this."});
}

}  // namespace naast::inzage
