// Opening emergency access: whether someone may, before and after it is known to which family. One
// dossier, an hour, reading only; what it gives then is for oordeel.h. Pure.
// Source: design/privacy-and-reliability 2.5 H9, 2.7.
#pragma once

#include "naast/events/inzage.h"
#include "naast/inzage/gebruiker.h"
#include "naast/inzage/wereld.h"

#include <optional>
#include <string>

namespace naast::inzage {

inline constexpr int noodtoegangen_per_dag = 3;  // then a second person is needed
inline constexpr std::size_t kortste_noodreden = 30;

// Whom it is about, exactly; what is the matter.
struct OpenNoodtoegang {
    std::string naam;
    Date geboren{};
    NoodReden waarom = NoodReden::acuut_gevaar;
    VrijeTekst reden;

    template <class S = OpenNoodtoegang>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"naam", &S::naam, Categorie::core, "De naam van iemand van het gezin."},
            Veld{"geboren", &S::geboren, Categorie::core, "De geboortedatum van die persoon."},
            Veld{"waarom", &S::waarom, Categorie::admin, "Welke nood."},
            Veld{"reden",
                 &S::reden,
                 Categorie::admin,
                 "Waarom het niet kan wachten, in minstens 30 tekens."}};
    }
};

NAAST_ENUM(NoodWeigering, geen_crisisdienst, opnieuw_inloggen, reden_te_kort, tweede_persoon_nodig)

// `ingelogd_op`: when the second factor was last shown. `eerder`: how often this one tried in the
// last 24 hours. Returns: nothing if it may; else the first that stands in the way. The role comes
// first, before anything that was typed is looked at.
std::optional<NoodWeigering> waarom_niet(const Gebruiker& gebruiker,
                                         const OpenNoodtoegang& vraag,
                                         int eerder,
                                         Instant ingelogd_op,
                                         Instant nu);

// Whether this family may be opened to this one: no stake, no protected dossier (that asks for a
// second person, which is not built).
bool mag_in_nood(const Wereld& wereld, const Gebruiker& gebruiker, Instant nu);

}  // namespace naast::inzage
