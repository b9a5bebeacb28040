#include "naast/inzage/vastleggen_thuis.h"

#include "naast/events/personen.h"

namespace naast::inzage {

const std::vector<PersoonId>& van_wie_school(const Gezien& gezien) {
    return gezien.school_van;
}

std::vector<PersoonId> van_wie_verhuizing(const Gezien& gezien) {
    const bool may = voert_het_plan(gezien) ||
                     heeft_betrekking(gezien, {Betrekking::toegang, Betrekking::jeugdbescherming});
    return may ? gezien.plaats_van : std::vector<PersoonId>{};
}

std::optional<Weigering> waarom_niet_van_school(const std::vector<PersoonId>& kinderen,
                                                const Gezien& gezien) {
    if (are_all_in(kinderen, van_wie_school(gezien))) return std::nullopt;
    return geweigerd("kinderen",
                     {"U mag niet zien hoe het op school gaat. Vraag daar eerst toestemming voor.",
                      "You may not see how it goes at school. Ask consent for that first."});
}

std::optional<Weigering> waarom_niet(const LegVerhuizingVast& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker&) {
    if (are_all_in(opdracht.wie, van_wie_verhuizing(gezien))) return std::nullopt;
    return geweigerd("wie",
                     {"U kunt deze verhuizing niet vastleggen. Vraag het de regisseur.",
                      "You cannot record this move. Ask the coordinator."});
}

}  // namespace naast::inzage
