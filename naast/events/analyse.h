// What is going on, before deciding what helps; and what people say of each other. Catalogue 1.5,
// FAM-15, ACC-29.
#pragma once

#include "naast/events/organisatie.h"
#include "naast/events/toegang.h"
#include "naast/events/velden.h"

#include <optional>
#include <tuple>
#include <vector>

namespace naast {

// ANA-01, ANA-05.
struct AnalyseGestart {
    static constexpr std::string_view soort = "analyse_gestart";
    static constexpr Uitleg uitleg{"Iemand begint te onderzoeken wat er in het gezin speelt."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    AnalyseId analyse;
    Organisatie organisatie;

    static constexpr auto maakt() { return &AnalyseGestart::analyse; }
    template <class S = AnalyseGestart>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"analyse", &S::analyse, Categorie::plan, "Sleutel van de verklarende analyse."},
            Veld{"organisatie",
                 &S::organisatie,
                 Categorie::plan,
                 "Wie de analyse maakt.",
                 Plaats::kan_verraden}};
    }
};

NAAST_ENUM(Zwaarte, licht, midden, zwaar)
NAAST_ENUM(FactorSoort, risico, beschermend)
NAAST_ENUM(Leefgebied,
           veiligheid,
           opvoeding,
           gezondheid,
           school,
           vrije_tijd,
           wonen,
           geld,
           werk,
           netwerk,
           anders)
// One thing that keeps the problems going, or protects.
struct Factor {
    FactorSoort soort = FactorSoort::risico;
    Leefgebied gebied = Leefgebied::anders;
    VrijeTekst tekst;
    auto operator<=>(const Factor&) const = default;

    template <class S = Factor>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"soort", &S::soort, Categorie::plan, "Of het in stand houdt of beschermt."},
            Veld{"gebied", &S::gebied, Categorie::plan, "Op welk gebied van het leven."},
            Veld{"tekst", &S::tekst, Categorie::plan, "In eigen woorden."}};
    }
};

// ANA-02: what keeps the problems going and what protects. Also an analysis that was made anew
// (ANA-16).
struct AnalyseAfgerond {
    static constexpr std::string_view soort = "analyse_afgerond";
    static constexpr Uitleg uitleg{
        "De analyse is klaar of opnieuw gemaakt: wat houdt de problemen in stand en wat "
        "beschermt."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    AnalyseId analyse;
    Zwaarte zwaarte = Zwaarte::zwaar;
    std::vector<Factor> factoren{};
    std::optional<VrijeTekst> tekst{};

    template <class S = AnalyseAfgerond>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"analyse", &S::analyse, Categorie::plan, "Welke analyse."},
            Veld{"zwaarte", &S::zwaarte, Categorie::plan, "Hoe zwaar de problemen samen zijn."},
            Veld{"factoren", &S::factoren, Categorie::plan, "Wat in stand houdt en wat beschermt."},
            Veld{"tekst", &S::tekst, Categorie::plan, "In eigen woorden."}};
    }
};

// ANA-16.
struct AnalyseBijgewerkt {
    static constexpr std::string_view soort = "analyse_bijgewerkt";
    static constexpr Uitleg uitleg{"De analyse is aangevuld met wat er nieuw is."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    AnalyseId analyse;
    std::optional<VrijeTekst> tekst{};

    template <class S = AnalyseBijgewerkt>
    static constexpr auto velden() {
        return std::tuple{Veld{"analyse", &S::analyse, Categorie::plan, "Welke analyse."},
                          Veld{"tekst", &S::tekst, Categorie::plan, "Wat er nieuw is."}};
    }
};

NAAST_ENUM(OordeelStrekking, bevestigt, ontkent, duidt)
// FAM-15, ACC-29: what somebody says of a person. Contradicting ones are all kept. `betreft` is
// whom it is about.
struct OordeelVastgelegd {
    static constexpr std::string_view soort = "oordeel_vastgelegd";
    static constexpr Uitleg uitleg{
        "Wat iemand over deze personen zegt; ook wat elkaar tegenspreekt blijft bewaard."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    OordeelId oordeel;
    Zorg onderwerp;
    OordeelStrekking strekking = OordeelStrekking::duidt;
    std::optional<Organisatie> van{};
    VrijeTekst tekst;
    std::optional<VrijeTekst> feiten{};

    static constexpr auto maakt() { return &OordeelVastgelegd::oordeel; }
    template <class S = OordeelVastgelegd>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"oordeel", &S::oordeel, Categorie::plan, "Sleutel van het oordeel."},
            Veld{"onderwerp", &S::onderwerp, Categorie::plan, "Waar het over gaat."},
            Veld{
                "strekking", &S::strekking, Categorie::plan, "Of het bevestigt, ontkent of duidt."},
            Veld{"van",
                 &S::van,
                 Categorie::source,
                 "Wie het zegt; leeg als het iemand van het gezin is.",
                 Plaats::kan_verraden},
            Veld{"tekst", &S::tekst, Categorie::plan, "Het oordeel zelf."},
            Veld{"feiten", &S::feiten, Categorie::plan, "Waar het op berust."}};
    }
};

// FAM-15: what the person says of it.
struct ReactieGegeven {
    static constexpr std::string_view soort = "reactie_gegeven";
    static constexpr Uitleg uitleg{"Wat deze personen zelf van een oordeel over hen vinden."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    OordeelId oordeel;
    VrijeTekst tekst;

    template <class S = ReactieGegeven>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"oordeel", &S::oordeel, Categorie::plan, "Op welk oordeel."},
            Veld{"tekst", &S::tekst, Categorie::plan, "De reactie, in eigen woorden."}};
    }
};

}  // namespace naast
