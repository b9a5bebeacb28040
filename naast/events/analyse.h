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
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    AnalyseId analyse;
    Organisatie organisatie;

    static constexpr auto maakt() { return &AnalyseGestart::analyse; }
    static constexpr auto velden() {
        return std::tuple{Veld{"analyse",
                               &AnalyseGestart::analyse,
                               Categorie::plan,
                               "Sleutel van de verklarende analyse."},
                          Veld{"organisatie",
                               &AnalyseGestart::organisatie,
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

    static constexpr auto velden() {
        return std::tuple{
            Veld{"soort", &Factor::soort, Categorie::plan, "Of het in stand houdt of beschermt."},
            Veld{"gebied", &Factor::gebied, Categorie::plan, "Op welk gebied van het leven."},
            Veld{"tekst", &Factor::tekst, Categorie::plan, "In eigen woorden."}};
    }
};

// ANA-02: what keeps the problems going and what protects. Also an analysis that was made anew
// (ANA-16).
struct AnalyseAfgerond {
    static constexpr std::string_view soort = "analyse_afgerond";
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    AnalyseId analyse;
    Zwaarte zwaarte = Zwaarte::zwaar;
    std::vector<Factor> factoren{};
    std::optional<VrijeTekst> tekst{};

    static constexpr auto velden() {
        return std::tuple{
            Veld{"analyse", &AnalyseAfgerond::analyse, Categorie::plan, "Welke analyse."},
            Veld{"zwaarte",
                 &AnalyseAfgerond::zwaarte,
                 Categorie::plan,
                 "Hoe zwaar de problemen samen zijn."},
            Veld{"factoren",
                 &AnalyseAfgerond::factoren,
                 Categorie::plan,
                 "Wat in stand houdt en wat beschermt."},
            Veld{"tekst", &AnalyseAfgerond::tekst, Categorie::plan, "In eigen woorden."}};
    }
};

// ANA-16.
struct AnalyseBijgewerkt {
    static constexpr std::string_view soort = "analyse_bijgewerkt";
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    AnalyseId analyse;
    std::optional<VrijeTekst> tekst{};

    static constexpr auto velden() {
        return std::tuple{
            Veld{"analyse", &AnalyseBijgewerkt::analyse, Categorie::plan, "Welke analyse."},
            Veld{"tekst", &AnalyseBijgewerkt::tekst, Categorie::plan, "Wat er nieuw is."}};
    }
};

NAAST_ENUM(OordeelStrekking, bevestigt, ontkent, duidt)
// FAM-15, ACC-29: what somebody says of a person. Contradicting ones are all kept. `betreft` is
// whom it is about.
struct OordeelVastgelegd {
    static constexpr std::string_view soort = "oordeel_vastgelegd";
    static constexpr Betreft betreft = Betreft::minstens_een;
    OordeelId oordeel;
    Zorg onderwerp;
    OordeelStrekking strekking = OordeelStrekking::duidt;
    std::optional<Organisatie> van{};
    VrijeTekst tekst;
    std::optional<VrijeTekst> feiten{};

    static constexpr auto maakt() { return &OordeelVastgelegd::oordeel; }
    static constexpr auto velden() {
        return std::tuple{
            Veld{"oordeel",
                 &OordeelVastgelegd::oordeel,
                 Categorie::plan,
                 "Sleutel van het oordeel."},
            Veld{
                "onderwerp", &OordeelVastgelegd::onderwerp, Categorie::plan, "Waar het over gaat."},
            Veld{"strekking",
                 &OordeelVastgelegd::strekking,
                 Categorie::plan,
                 "Of het bevestigt, ontkent of duidt."},
            Veld{"van",
                 &OordeelVastgelegd::van,
                 Categorie::source,
                 "Wie het zegt; leeg als het iemand van het gezin is.",
                 Plaats::kan_verraden},
            Veld{"tekst", &OordeelVastgelegd::tekst, Categorie::plan, "Het oordeel zelf."},
            Veld{"feiten", &OordeelVastgelegd::feiten, Categorie::plan, "Waar het op berust."}};
    }
};

// FAM-15: what the person says of it.
struct ReactieGegeven {
    static constexpr std::string_view soort = "reactie_gegeven";
    static constexpr Betreft betreft = Betreft::minstens_een;
    OordeelId oordeel;
    VrijeTekst tekst;

    static constexpr auto velden() {
        return std::tuple{
            Veld{"oordeel", &ReactieGegeven::oordeel, Categorie::plan, "Op welk oordeel."},
            Veld{
                "tekst", &ReactieGegeven::tekst, Categorie::plan, "De reactie, in eigen woorden."}};
    }
};

}  // namespace naast
