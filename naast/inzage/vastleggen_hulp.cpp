#include "naast/inzage/vastleggen_hulp.h"

#include "naast/inzage/vastleggen.h"

#include <algorithm>

namespace naast::inzage {

namespace {

bool has_tie(const Gezien& gezien, Betrekking tie) {
    return std::find(gezien.als.begin(), gezien.als.end(), tie) != gezien.als.end();
}

// Where it was asked or began, the last that was told of it.
std::optional<Organisatie> provider_of(const Gezien& gezien, const HulpId& hulp) {
    std::optional<Organisatie> provider;
    for (const RecordedEvent& recorded : gezien.stream) {
        const Inhoud& inhoud = recorded.event.inhoud;
        if (const auto* asked = std::get_if<HulpAangevraagd>(&inhoud);
            asked != nullptr && asked->hulp == hulp && asked->aanbieder)
            provider = asked->aanbieder;
        if (const auto* begun = std::get_if<HulpGestart>(&inhoud);
            begun != nullptr && begun->hulp == hulp)
            provider = begun->aanbieder;
    }
    return provider;
}

std::optional<Weigering> told_by(const HulpId& hulp,
                                 const Gezien& gezien,
                                 const Gebruiker& gebruiker) {
    if (mag_van_hulp_melden(gezien, gebruiker, provider_of(gezien, hulp))) return std::nullopt;
    return Weigering{Weigeringsgrond::vereist,
                     "hulp",
                     {"Alleen de aanbieder van deze hulp en de regisseur kunnen dit melden.",
                      "Only the provider of this help and the coordinator can tell this."}};
}

}  // namespace

bool mag_hulp_vragen(const Gezien& gezien) {
    return voert_het_plan(gezien) || has_tie(gezien, Betrekking::toegang) ||
           has_tie(gezien, Betrekking::jeugdbescherming);
}

bool mag_van_hulp_melden(const Gezien& gezien,
                         const Gebruiker& gebruiker,
                         const std::optional<Organisatie>& aanbieder) {
    const bool is_own = aanbieder && aanbieder->naam == gebruiker.organisatie.naam &&
                        has_tie(gezien, Betrekking::aanbieder);
    return is_own || voert_het_plan(gezien);
}

std::optional<Weigering> waarom_niet(const VraagHulpAan& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker) {
    if (!mag_hulp_vragen(gezien)) {
        return Weigering{Weigeringsgrond::vereist,
                         "",
                         {"Alleen de regisseur, de toegang en de jeugdbescherming vragen hulp aan.",
                          "Only the coordinator, access and youth protection ask for help."}};
    }
    if (opdracht.aanbieder && opdracht.aanbieder->naam == gebruiker.organisatie.naam &&
        !voert_het_plan(gezien)) {
        return Weigering{Weigeringsgrond::vereist,
                         "aanbieder",
                         {"Hulp van uw eigen organisatie vraagt de regisseur aan.",
                          "Help of your own organisation is asked for by the coordinator."}};
    }
    return std::nullopt;
}

std::optional<Weigering> waarom_niet(const PlanIntake& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker) {
    return told_by(opdracht.hulp, gezien, gebruiker);
}
std::optional<Weigering> waarom_niet(const MeldStart& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker) {
    return told_by(opdracht.hulp, gezien, gebruiker);
}
std::optional<Weigering> waarom_niet(const MeldStop& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker) {
    return told_by(opdracht.hulp, gezien, gebruiker);
}

}  // namespace naast::inzage
