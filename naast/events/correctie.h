// A mistake is corrected by a further event; nothing is overwritten.
#pragma once

#include "naast/base/uuid.h"
#include "naast/events/velden.h"

#include <tuple>

namespace naast {

NAAST_ENUM(IntrekReden, vergissing, dubbel, verkeerd_gezin, onjuist)

// The named event no longer counts from the day this is known; it stays readable in the ledger.
struct GebeurtenisIngetrokken {
    static constexpr std::string_view soort = "gebeurtenis_ingetrokken";
    static constexpr Uitleg uitleg{
        "Een eerdere gebeurtenis telt niet meer vanaf de dag dat dit bekend is; zij blijft "
        "leesbaar."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    Uuid gebeurtenis;
    IntrekReden reden = IntrekReden::vergissing;
    VrijeTekst toelichting;

    template <class S = GebeurtenisIngetrokken>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"gebeurtenis",
                 &S::gebeurtenis,
                 Categorie::core,
                 "Welke gebeurtenis niet meer telt."},
            Veld{"reden", &S::reden, Categorie::core, "Waarom."},
            Veld{"toelichting", &S::toelichting, Categorie::core, "In eigen woorden."}};
    }
};

}  // namespace naast
