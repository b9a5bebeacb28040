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
    static constexpr Betreft betreft = Betreft::het_gezin;
    MedewerkerId medewerker;
    std::optional<VrijeTekst> tekst{};

    static constexpr auto velden() {
        return std::tuple{
            Veld{"medewerker",
                 &RegisseurNaarAchtergrond::medewerker,
                 Categorie::core,
                 "Wie op de achtergrond blijft."},
            Veld{"tekst", &RegisseurNaarAchtergrond::tekst, Categorie::core, "In eigen woorden."}};
    }
};

// COO-06: somebody the family can call while the coordinator is away.
struct WaarnemerAangewezen {
    static constexpr std::string_view soort = "waarnemer_aangewezen";
    static constexpr Betreft betreft = Betreft::het_gezin;
    MedewerkerId voor;
    Medewerker medewerker;
    std::optional<Date> tot_en_met{};

    static constexpr auto velden() {
        return std::tuple{
            Veld{"voor", &WaarnemerAangewezen::voor, Categorie::core, "Wie afwezig is."},
            Veld{"medewerker",
                 &WaarnemerAangewezen::medewerker,
                 Categorie::core,
                 "Wie waarneemt.",
                 Plaats::kan_verraden},
            Veld{"tot_en_met",
                 &WaarnemerAangewezen::tot_en_met,
                 Categorie::core,
                 "Laatste dag, als die bekend is."}};
    }
};

// STM: the local team and the safety team work as two.
struct DuoGevormd {
    static constexpr std::string_view soort = "duo_gevormd";
    static constexpr Betreft betreft = Betreft::het_gezin;
    Medewerker een;
    Medewerker ander;

    static constexpr auto velden() {
        return std::tuple{
            Veld{"een", &DuoGevormd::een, Categorie::core, "De een.", Plaats::kan_verraden},
            Veld{"ander", &DuoGevormd::ander, Categorie::core, "De ander.", Plaats::kan_verraden}};
    }
};

struct DuoGestopt {
    static constexpr std::string_view soort = "duo_gestopt";
    static constexpr Betreft betreft = Betreft::het_gezin;
    std::optional<VrijeTekst> tekst{};

    static constexpr auto velden() {
        return std::tuple{Veld{"tekst", &DuoGestopt::tekst, Categorie::core, "In eigen woorden."}};
    }
};

// SAF-08: the one who has sight on safety asks another to take it over.
struct ZichtAangeboden {
    static constexpr std::string_view soort = "zicht_aangeboden";
    static constexpr Betreft betreft = Betreft::het_gezin;
    Organisatie van;
    Organisatie aan;

    static constexpr auto velden() {
        return std::tuple{Veld{"van",
                               &ZichtAangeboden::van,
                               Categorie::safety,
                               "Wie het zicht nu heeft.",
                               Plaats::kan_verraden},
                          Veld{"aan",
                               &ZichtAangeboden::aan,
                               Categorie::safety,
                               "Wie het zou overnemen.",
                               Plaats::kan_verraden}};
    }
};

// SAF-08: from this day this organisation, and no other, has sight on safety.
struct ZichtAanvaard {
    static constexpr std::string_view soort = "zicht_aanvaard";
    static constexpr Betreft betreft = Betreft::het_gezin;
    Organisatie organisatie;

    static constexpr auto velden() {
        return std::tuple{Veld{"organisatie",
                               &ZichtAanvaard::organisatie,
                               Categorie::safety,
                               "Wie het zicht nu heeft.",
                               Plaats::kan_verraden}};
    }
};

// COO-12: a grown-up of the young person's own choice. `betreft` is the young person.
struct JimGekozen {
    static constexpr std::string_view soort = "jim_gekozen";
    static constexpr Betreft betreft = Betreft::minstens_een;
    std::string naam;
    std::optional<VrijeTekst> band{};

    static constexpr auto velden() {
        return std::tuple{Veld{"naam", &JimGekozen::naam, Categorie::core, "Hoe de JIM heet."},
                          Veld{"band",
                               &JimGekozen::band,
                               Categorie::core,
                               "Wat de JIM van de jeugdige is, zoals tante of buurman."}};
    }
};

struct JimGestopt {
    static constexpr std::string_view soort = "jim_gestopt";
    static constexpr Betreft betreft = Betreft::minstens_een;
    std::optional<VrijeTekst> tekst{};

    static constexpr auto velden() {
        return std::tuple{Veld{"tekst", &JimGestopt::tekst, Categorie::core, "In eigen woorden."}};
    }
};

}  // namespace naast
