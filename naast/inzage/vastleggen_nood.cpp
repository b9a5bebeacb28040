#include "naast/inzage/vastleggen_nood.h"

#include <algorithm>

namespace naast::inzage {

namespace {

bool is_near(const Medewerker& one, const Gebruiker& gebruiker) {
    return one.id.waarde == gebruiker.id || one.organisatie.naam == gebruiker.organisatie.naam;
}

}  // namespace

std::optional<Tekst> waarom_geen_toets(const Medewerker& keek,
                                       const std::optional<Medewerker>& tweede,
                                       const Gezien& gezien,
                                       const Gebruiker& gebruiker) {
    const bool may = gezien.mag_vastleggen &&
                     (voert_het_plan(gezien) || heeft_betrekking(gezien, {Betrekking::toegang}));
    if (!may) {
        return Tekst{"Alleen de regisseur, wie samen de regie voert en de toegang beoordelen dit.",
                     "Only the coordinator, who directs together and access review this."};
    }
    if (is_near(keek, gebruiker) || (tweede && is_near(*tweede, gebruiker))) {
        return Tekst{"Iemand van een andere organisatie dan wie keek beoordeelt dit.",
                     "Someone of another organisation than who looked reviews this."};
    }
    return std::nullopt;
}

std::optional<Weigering> waarom_niet(const BeoordeelNoodtoegang& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker) {
    const auto& all = gezien.stream;
    const auto found = std::find_if(all.begin(), all.end(), [&](const RecordedEvent& recorded) {
        return recorded.event.id == opdracht.gebeurtenis;
    });
    if (found == all.end()) return std::nullopt;  // the domain refuses it
    const auto* opened = std::get_if<NoodtoegangGeopend>(&found->event.inhoud);
    if (opened == nullptr) return std::nullopt;
    auto why = waarom_geen_toets(opened->medewerker, opened->tweede, gezien, gebruiker);
    if (!why) return std::nullopt;
    return geweigerd("gebeurtenis", std::move(*why));
}

}  // namespace naast::inzage
