// Who may record that a child stays away from school or goes again, and that someone moves: of whom
// he or she sees what is recorded. Without consent nobody sees what is said of school (reading 11),
// and who may not know where someone lives does not say that he or she lives elsewhere: that would
// take the secret away. Pure. Source: design/privacy-and-reliability 2.3, 2.8; readings 16, 30.
#pragma once

#include "naast/gezin/verhuizing.h"
#include "naast/gezin/verzuim.h"
#include "naast/inzage/vastleggen.h"

#include <optional>

namespace naast::inzage {

// Of which children this one can record something of school.
const std::vector<PersoonId>& van_wie_school(const Gezien& gezien);
// Of which members this one can record a move. The regisseur and the duo, the access of the
// municipality, and a GI under a measure; empty for others.
std::vector<PersoonId> van_wie_verhuizing(const Gezien& gezien);

// As in vastleggen.h.
std::optional<Weigering> waarom_niet_van_school(const std::vector<PersoonId>& kinderen,
                                                const Gezien& gezien);
template <OneOf<MeldVerzuim, MeldTerugNaarSchool> Opdracht>
std::optional<Weigering> waarom_niet(const Opdracht& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker&) {
    return waarom_niet_van_school(opdracht.kinderen, gezien);
}
std::optional<Weigering> waarom_niet(const LegVerhuizingVast& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);

}  // namespace naast::inzage
