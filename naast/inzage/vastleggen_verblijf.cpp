#include "naast/inzage/vastleggen_verblijf.h"

#include "naast/events/personen.h"

namespace naast::inzage {

namespace {

std::optional<PersoonId> placed_child(const Gezien& gezien, const PlaatsingId& id) {
    for (const RecordedEvent& recorded : gezien.stream) {
        const auto* began = std::get_if<UithuisplaatsingGestart>(&recorded.event.inhoud);
        if (began != nullptr && began->plaatsing == id && !recorded.event.betreft.empty())
            return recorded.event.betreft.front();
    }
    return std::nullopt;
}

}  // namespace

bool mag_plaatsing_vastleggen(const Gezien& gezien) {
    return voert_plan_of_maatregel(gezien);
}

std::vector<PersoonId> van_wie_plaatsing(const Gezien& gezien) {
    return mag_plaatsing_vastleggen(gezien) ? gezien.plaats_van : std::vector<PersoonId>{};
}

bool mag_overplaatsen(const Gezien& gezien, const PersoonId& kind) {
    return holds(van_wie_plaatsing(gezien), kind);
}

std::optional<Weigering> waarom_niet(const StartPlaatsing& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker&) {
    if (auto no = waarom_niet_plan_of_maatregel(gezien)) return no;
    if (holds(van_wie_plaatsing(gezien), opdracht.kind)) return std::nullopt;
    return geweigerd("kind",
                     {"Van dit kind kunt u geen plaatsing vastleggen.",
                      "You cannot record a placement of this child."});
}

std::optional<Weigering> waarom_niet(const PlaatsOver& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker&) {
    if (auto no = waarom_niet_plan_of_maatregel(gezien)) return no;
    if (const auto kind = placed_child(gezien, opdracht.plaatsing);
        kind && mag_overplaatsen(gezien, *kind))
        return std::nullopt;
    return geweigerd("plaatsing",
                     {"Van dit kind kunt u geen andere plek vastleggen.",
                      "You cannot record another place of this child."});
}

}  // namespace naast::inzage
