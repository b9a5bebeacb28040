// Decisions one can follow, complaints and objections. Catalogue 1.14.
#pragma once

#include "naast/events/organisatie.h"
#include "naast/events/velden.h"

#include <optional>
#include <tuple>
#include <vector>

namespace naast {

NAAST_ENUM(BesluitSoort,
           hulp_inzetten,
           hulp_beeindigen,
           geen_hulp,
           uithuisplaatsing,
           terugkeer,
           wonen_van_kind,
           opschalen,
           afschalen,
           anders)
NAAST_ENUM(GevolgdAdvies, geen_advies, gevolgd, afgeweken)
// DEC-01, TAB-06, ACC-29.
struct BesluitGenomen {
    static constexpr std::string_view soort = "besluit_genomen";
    static constexpr Uitleg uitleg{
        "Er is een besluit genomen, met wie er gehoord is en hoe dat is gewogen."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    BesluitId besluit;
    BesluitSoort wat = BesluitSoort::anders;
    Medewerker besloten_door;
    std::vector<PersoonId> gehoord{};
    std::optional<VrijeTekst> weging{};
    std::optional<AdviesId> advies{};
    GevolgdAdvies gevolgd = GevolgdAdvies::afgeweken;
    std::optional<VrijeTekst> reden_afwijking{};
    std::optional<VrijeTekst> tekst{};

    static constexpr auto maakt() { return &BesluitGenomen::besluit; }
    template <class S = BesluitGenomen>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"besluit", &S::besluit, Categorie::plan, "Sleutel van het besluit."},
            Veld{"wat", &S::wat, Categorie::plan, "Waarover."},
            Veld{"besloten_door",
                 &S::besloten_door,
                 Categorie::plan,
                 "Wie besloot.",
                 Plaats::kan_verraden},
            Veld{"gehoord", &S::gehoord, Categorie::plan, "Wie van het gezin vooraf gehoord is."},
            Veld{"weging", &S::weging, Categorie::plan, "Hoe wat zij zeiden is gewogen."},
            Veld{"advies", &S::advies, Categorie::plan, "Op welk advies."},
            Veld{"gevolgd", &S::gevolgd, Categorie::plan, "Of het advies gevolgd is."},
            Veld{"reden_afwijking", &S::reden_afwijking, Categorie::plan, "Waarom niet."},
            Veld{"tekst", &S::tekst, Categorie::plan, "Het besluit, in eigen woorden."}};
    }
};

// What was missing from the decision, given later.
struct BesluitToegelicht {
    static constexpr std::string_view soort = "besluit_toegelicht";
    static constexpr Uitleg uitleg{"Bij een besluit is later gezegd wat er nog bij ontbrak."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    BesluitId besluit;
    std::optional<VrijeTekst> weging{};
    std::optional<VrijeTekst> reden_afwijking{};

    template <class S = BesluitToegelicht>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"besluit", &S::besluit, Categorie::plan, "Welk besluit."},
            Veld{"weging", &S::weging, Categorie::plan, "Hoe wat zij zeiden is gewogen."},
            Veld{"reden_afwijking",
                 &S::reden_afwijking,
                 Categorie::plan,
                 "Waarom het advies niet gevolgd is."}};
    }
};

// DEC-08, GAP-07. `betreft` is who objects.
struct BezwaarGemaakt {
    static constexpr std::string_view soort = "bezwaar_gemaakt";
    static constexpr Uitleg uitleg{"Deze personen maken bezwaar tegen een besluit."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    BezwaarId bezwaar;
    std::optional<BesluitId> besluit{};
    std::optional<VrijeTekst> tekst{};

    static constexpr auto maakt() { return &BezwaarGemaakt::bezwaar; }
    template <class S = BezwaarGemaakt>
    static constexpr auto velden() {
        return std::tuple{Veld{"bezwaar", &S::bezwaar, Categorie::plan, "Sleutel van het bezwaar."},
                          Veld{"besluit", &S::besluit, Categorie::plan, "Tegen welk besluit."},
                          Veld{"tekst", &S::tekst, Categorie::plan, "In eigen woorden."}};
    }
};

NAAST_ENUM(Afloop, gegrond, deels_gegrond, ongegrond, ingetrokken, opgelost)
struct BezwaarAfgehandeld {
    static constexpr std::string_view soort = "bezwaar_afgehandeld";
    static constexpr Uitleg uitleg{"Over een bezwaar is beslist."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    BezwaarId bezwaar;
    Afloop afloop = Afloop::opgelost;
    std::optional<VrijeTekst> tekst{};

    template <class S = BezwaarAfgehandeld>
    static constexpr auto velden() {
        return std::tuple{Veld{"bezwaar", &S::bezwaar, Categorie::plan, "Welk bezwaar."},
                          Veld{"afloop", &S::afloop, Categorie::plan, "Hoe het afliep."},
                          Veld{"tekst", &S::tekst, Categorie::plan, "In eigen woorden."}};
    }
};

// PRV-23, GAP-07. `betreft` is who complains.
struct KlachtIngediend {
    static constexpr std::string_view soort = "klacht_ingediend";
    static constexpr Uitleg uitleg{"Deze personen klagen over een organisatie."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    KlachtId klacht;
    Organisatie over;
    std::optional<VrijeTekst> tekst{};

    static constexpr auto maakt() { return &KlachtIngediend::klacht; }
    template <class S = KlachtIngediend>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"klacht", &S::klacht, Categorie::plan, "Sleutel van de klacht."},
            Veld{
                "over", &S::over, Categorie::plan, "Over welke organisatie.", Plaats::kan_verraden},
            Veld{"tekst", &S::tekst, Categorie::plan, "In eigen woorden."}};
    }
};

struct KlachtAfgehandeld {
    static constexpr std::string_view soort = "klacht_afgehandeld";
    static constexpr Uitleg uitleg{"Een klacht is afgehandeld."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    KlachtId klacht;
    Afloop afloop = Afloop::opgelost;

    template <class S = KlachtAfgehandeld>
    static constexpr auto velden() {
        return std::tuple{Veld{"klacht", &S::klacht, Categorie::plan, "Welke klacht."},
                          Veld{"afloop", &S::afloop, Categorie::plan, "Hoe het afliep."}};
    }
};

}  // namespace naast
