// Who directs, who has the lead and sight on safety, who stands in, who the family chose itself.
// Catalogue 1.4, SAF-08.
#pragma once

#include "naast/base/date.h"
#include "naast/events/organisatie.h"
#include "naast/events/velden.h"

#include <optional>
#include <string>
#include <tuple>

namespace naast {

// COO-08: during a measure the local coordinator stays, in the background.
struct RegisseurNaarAchtergrond {
    static constexpr std::string_view soort = "regisseur_naar_achtergrond";
    static constexpr Uitleg uitleg{"Tijdens een maatregel blijft de regisseur, op de achtergrond."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    MedewerkerId medewerker;
    std::optional<VrijeTekst> tekst{};

    template <class S = RegisseurNaarAchtergrond>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"medewerker", &S::medewerker, Categorie::core, "Wie op de achtergrond blijft."},
            Veld{"tekst", &S::tekst, Categorie::core, "In eigen woorden."}};
    }
};

// COO-17: somebody the family can call while the coordinator is away.
struct WaarnemerAangewezen {
    static constexpr std::string_view soort = "waarnemer_aangewezen";
    static constexpr Uitleg uitleg{"Iemand is er voor het gezin zolang de regisseur afwezig is."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    MedewerkerId voor;
    Medewerker medewerker;
    std::optional<Date> tot_en_met{};

    template <class S = WaarnemerAangewezen>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"voor", &S::voor, Categorie::core, "Wie afwezig is."},
            Veld{"medewerker",
                 &S::medewerker,
                 Categorie::core,
                 "Wie waarneemt.",
                 Plaats::kan_verraden},
            Veld{"tot_en_met", &S::tot_en_met, Categorie::core, "Laatste dag, als die bekend is."}};
    }
};

// STM: the local team and the safety team work as two.
struct DuoGevormd {
    static constexpr std::string_view soort = "duo_gevormd";
    static constexpr Uitleg uitleg{"Het lokale team en het veiligheidsteam werken als duo."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    Medewerker een;
    Medewerker ander;

    template <class S = DuoGevormd>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"een", &S::een, Categorie::core, "De een.", Plaats::kan_verraden},
            Veld{"ander", &S::ander, Categorie::core, "De ander.", Plaats::kan_verraden}};
    }
};

struct DuoGestopt {
    static constexpr std::string_view soort = "duo_gestopt";
    static constexpr Uitleg uitleg{"Het duo stopt."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    std::optional<VrijeTekst> tekst{};

    template <class S = DuoGestopt>
    static constexpr auto velden() {
        return std::tuple{Veld{"tekst", &S::tekst, Categorie::core, "In eigen woorden."}};
    }
};

// SAF-08: the one who has sight on safety asks another to take it over.
struct ZichtAangeboden {
    static constexpr std::string_view soort = "zicht_aangeboden";
    static constexpr Uitleg uitleg{
        "Wie zicht heeft op de veiligheid vraagt een ander dat over te nemen."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    Organisatie van;
    Organisatie aan;

    template <class S = ZichtAangeboden>
    static constexpr auto velden() {
        return std::tuple{
            Veld{
                "van", &S::van, Categorie::safety, "Wie het zicht nu heeft.", Plaats::kan_verraden},
            Veld{
                "aan", &S::aan, Categorie::safety, "Wie het zou overnemen.", Plaats::kan_verraden}};
    }
};

// SAF-08: from this day this organisation, and no other, has sight on safety.
struct ZichtAanvaard {
    static constexpr std::string_view soort = "zicht_aanvaard";
    static constexpr Uitleg uitleg{
        "Vanaf deze dag heeft deze organisatie, en geen andere, zicht op de veiligheid."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    Organisatie organisatie;

    template <class S = ZichtAanvaard>
    static constexpr auto velden() {
        return std::tuple{Veld{"organisatie",
                               &S::organisatie,
                               Categorie::safety,
                               "Wie het zicht nu heeft.",
                               Plaats::kan_verraden}};
    }
};

// COO-14: a grown-up of the young person's own choice. `betreft` is the young person.
struct JimGekozen {
    static constexpr std::string_view soort = "jim_gekozen";
    static constexpr Uitleg uitleg{"De jeugdige kiest zelf een volwassene als JIM."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    std::string naam;
    std::optional<VrijeTekst> band{};

    template <class S = JimGekozen>
    static constexpr auto velden() {
        return std::tuple{Veld{"naam", &S::naam, Categorie::core, "Hoe de JIM heet."},
                          Veld{"band",
                               &S::band,
                               Categorie::core,
                               "Wat de JIM van de jeugdige is, zoals tante of buurman."}};
    }
};

struct JimGestopt {
    static constexpr std::string_view soort = "jim_gestopt";
    static constexpr Uitleg uitleg{"De jeugdige heeft geen JIM meer."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    std::optional<VrijeTekst> tekst{};

    template <class S = JimGestopt>
    static constexpr auto velden() {
        return std::tuple{Veld{"tekst", &S::tekst, Categorie::core, "In eigen woorden."}};
    }
};

}  // namespace naast
