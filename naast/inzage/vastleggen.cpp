#include "naast/inzage/vastleggen.h"

#include "naast/events/soort.h"

#include <algorithm>

namespace naast::inzage {

namespace {

bool has_tie(const Gezien& gezien, std::initializer_list<Betrekking> ties) {
    return std::any_of(ties.begin(), ties.end(), [&](Betrekking tie) {
        return std::find(gezien.als.begin(), gezien.als.end(), tie) != gezien.als.end();
    });
}

Weigering refused(const char* veld, Tekst reden) {
    return {Weigeringsgrond::vereist, veld, std::move(reden)};
}

// What takes sight away, or protects someone.
bool protects(const Inhoud& inhoud) {
    return is_one_of<DreigingVastgesteld,
                     BelangGemeld,
                     DossierBeschermd,
                     DelenGeweigerd,
                     StukOnthouden,
                     StukBetwist,
                     ToestemmingIngetrokken,
                     PlaatsNietMeerGedeeld,
                     InlogOntkoppeld,
                     BetrokkeneVertrokken,
                     RegisseurGestopt,
                     DuoGestopt,
                     WilsonbekwaamVerklaard,
                     NoodtoegangGeopend>(inhoud);
}

}  // namespace

std::optional<Weigering> waarom_niet(const LegContactVast&, const Gezien&, const Gebruiker&) {
    return std::nullopt;
}

std::optional<Weigering> waarom_niet(const StelSignaleringUit&, const Gezien&, const Gebruiker&) {
    return std::nullopt;
}

std::optional<Weigering> waarom_niet(const BeeindigUitstel&, const Gezien&, const Gebruiker&) {
    return std::nullopt;
}

bool voert_het_plan(const Gezien& gezien) {
    return has_tie(gezien, {Betrekking::regisseur, Betrekking::duo});
}

std::optional<Weigering> waarom_niet(const LegStandpuntVast&,
                                     const Gezien& gezien,
                                     const Gebruiker&) {
    if (voert_het_plan(gezien)) return std::nullopt;
    return refused("personen",
                   {"Alleen de regisseur, of wie samen de regie voert, kan dit vastleggen.",
                    "Only the coordinator, or who directs together, can record this."});
}

std::optional<Weigering> waarom_niet_het_plan(const Gezien& gezien) {
    if (voert_het_plan(gezien)) return std::nullopt;
    return refused(
        "",
        {"Alleen de regisseur, of wie samen de regie voert, maakt het plan met het gezin.",
         "Only the coordinator, or who directs together, makes the plan with the "
         "family."});
}

std::optional<Weigering> waarom_niet(const WisselRegisseur&,
                                     const Gezien& gezien,
                                     const Gebruiker&) {
    if (has_tie(gezien, {Betrekking::regisseur})) return std::nullopt;
    return refused("naar",
                   {"Alleen de regisseur, of wie waarneemt, kan het gezin overdragen.",
                    "Only the coordinator, or who stands in, can hand the family over."});
}

std::optional<Weigering> waarom_niet(const TrekGebeurtenisIn& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker) {
    const auto& stream = gezien.stream;
    const auto found = std::find_if(stream.begin(), stream.end(), [&](const auto& recorded) {
        return recorded.event.id == opdracht.gebeurtenis;
    });
    if (found == stream.end()) return std::nullopt;  // the domain refuses it
    if (protects(found->event.inhoud)) {
        return refused("gebeurtenis",
                       {"Deze gebeurtenis beschermt iemand, en kan zo niet worden ingetrokken.",
                        "This event protects someone, and cannot be withdrawn like this."});
    }
    const bool is_own = found->event.door.organisatie == gebruiker.organisatie.naam;
    if (is_own || has_tie(gezien, {Betrekking::regisseur, Betrekking::duo})) return std::nullopt;
    return refused("gebeurtenis",
                   {"Alleen wie het vastlegde en de regisseur kunnen dit intrekken.",
                    "Only who recorded it and the coordinator can withdraw this."});
}

}  // namespace naast::inzage
