// Help in every domain: wait, start, stop. Catalogue 1.16 and FAM-10, FAM-11.
#pragma once

#include "naast/events/organisatie.h"
#include "naast/events/velden.h"

#include <optional>
#include <tuple>

namespace naast {

NAAST_ENUM(HulpSoort,
           ambulante_begeleiding,
           opvoedondersteuning,
           gezinsbehandeling,
           systeemtherapie,
           traumabehandeling,
           behandeling_psychiatrie,
           behandeling_lvb,
           fact,
           crisishulp,
           jongerencoach,
           dagbehandeling,
           hulp_bij_schulden,
           overig)

// Whom the help is meant to change: PLC-07 asks for help to the family as a whole.
NAAST_ENUM(GerichtOp, jeugdige, ouder, gezin)

// The wait begins. `betreft` are the persons who wait.
struct HulpAangevraagd {
    static constexpr std::string_view soort = "hulp_aangevraagd";
    static constexpr Betreft betreft = Betreft::minstens_een;
    HulpId hulp;
    HulpSoort wat = HulpSoort::overig;
    GerichtOp gericht_op = GerichtOp::jeugdige;
    std::optional<Organisatie> aanbieder;
    std::optional<VrijeTekst> tekst;

    static constexpr auto velden() {
        return std::tuple{
            Veld{"hulp", &HulpAangevraagd::hulp, Categorie::help, "Sleutel van de hulp."},
            Veld{"wat", &HulpAangevraagd::wat, Categorie::help, "Welke hulp gevraagd is."},
            Veld{"gericht_op",
                 &HulpAangevraagd::gericht_op,
                 Categorie::help,
                 "Op wie de hulp gericht is."},
            Veld{"aanbieder",
                 &HulpAangevraagd::aanbieder,
                 Categorie::help,
                 "Bij welke aanbieder.",
                 Plaats::kan_verraden},
            Veld{"tekst", &HulpAangevraagd::tekst, Categorie::help, "In eigen woorden."}};
    }
};

// The help really begins; ends the wait if there was one. `betreft` are the persons who get it.
struct HulpGestart {
    static constexpr std::string_view soort = "hulp_gestart";
    static constexpr Betreft betreft = Betreft::minstens_een;
    HulpId hulp;
    HulpSoort wat = HulpSoort::overig;
    GerichtOp gericht_op = GerichtOp::jeugdige;
    Organisatie aanbieder;
    std::optional<VrijeTekst> tekst;

    static constexpr auto velden() {
        return std::tuple{Veld{"hulp", &HulpGestart::hulp, Categorie::help, "Sleutel van de hulp."},
                          Veld{"wat", &HulpGestart::wat, Categorie::help, "Welke hulp begint."},
                          Veld{"gericht_op",
                               &HulpGestart::gericht_op,
                               Categorie::help,
                               "Op wie de hulp gericht is."},
                          Veld{"aanbieder",
                               &HulpGestart::aanbieder,
                               Categorie::help,
                               "Welke aanbieder.",
                               Plaats::kan_verraden},
                          Veld{"tekst", &HulpGestart::tekst, Categorie::help, "In eigen woorden."}};
    }
};

// In the order of the iJw reasons of stop (JZ588), in own words.
NAAST_ENUM(StopReden,
           volgens_plan,
           door_gezin,
           door_aanbieder,
           in_overleg,
           door_omstandigheden,
           uithuisplaatsing,
           andere_aanbieder,
           anders)

// Ends the help, or the wait if the help never started.
struct HulpGestopt {
    static constexpr std::string_view soort = "hulp_gestopt";
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    HulpId hulp;
    StopReden reden = StopReden::anders;
    std::optional<VrijeTekst> uitkomst;

    static constexpr auto velden() {
        return std::tuple{Veld{"hulp", &HulpGestopt::hulp, Categorie::help, "Welke hulp stopt."},
                          Veld{"reden", &HulpGestopt::reden, Categorie::help, "Waarom."},
                          Veld{"uitkomst",
                               &HulpGestopt::uitkomst,
                               Categorie::help,
                               "Wat het opleverde, in eigen woorden."}};
    }
};

}  // namespace naast
