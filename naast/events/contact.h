// What did not come to a contact, and what was agreed about contact. Catalogue COO-15, COO-24,
// SIG-18.
#pragma once

#include "naast/events/organisatie.h"
#include "naast/events/velden.h"

#include <optional>
#include <tuple>

namespace naast {

NAAST_ENUM(GemistDoor, gezin, organisatie)
// COO-24: an appointment that did not take place. `betreft` are those who would have come.
struct ContactGemist {
    static constexpr std::string_view soort = "contact_gemist";
    static constexpr Uitleg uitleg{"Een afspraak met deze personen ging niet door."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    Organisatie organisatie;
    GemistDoor gemist_door = GemistDoor::organisatie;
    std::optional<VrijeTekst> tekst{};

    template <class S = ContactGemist>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"organisatie",
                 &S::organisatie,
                 Categorie::core,
                 "Met welke organisatie de afspraak was.",
                 Plaats::kan_verraden},
            Veld{"gemist_door", &S::gemist_door, Categorie::core, "Wie er niet was of afzegde."},
            Veld{"tekst", &S::tekst, Categorie::core, "In eigen woorden."}};
    }
};

// SIG-18: someone of the family called or wrote.
struct GezinZochtContact {
    static constexpr std::string_view soort = "gezin_zocht_contact";
    static constexpr Uitleg uitleg{"Iemand van het gezin belde of schreef."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    Organisatie bij;
    std::optional<bool> beantwoord{};  // nothing: not known (yet)
    std::optional<VrijeTekst> tekst{};

    template <class S = GezinZochtContact>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"bij", &S::bij, Categorie::core, "Wie zij zochten.", Plaats::kan_verraden},
            Veld{"beantwoord",
                 &S::beantwoord,
                 Categorie::core,
                 "Of zij dezelfde dag iemand te spreken kregen."},
            Veld{"tekst", &S::tekst, Categorie::core, "In eigen woorden."}};
    }
};

// COO-15: light contact in quiet times. Replaces what was agreed before.
struct WaakvlamAfgesproken {
    static constexpr std::string_view soort = "waakvlam_afgesproken";
    static constexpr Uitleg uitleg{
        "Er is licht contact afgesproken voor rustige tijden; het vervangt wat eerder was "
        "afgesproken."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    int elke_dagen = 0;
    Medewerker medewerker;

    template <class S = WaakvlamAfgesproken>
    static constexpr auto velden() {
        return std::tuple{Veld{"elke_dagen",
                               &S::elke_dagen,
                               Categorie::plan,
                               "Na hoeveel dagen er weer contact is."},
                          Veld{"medewerker",
                               &S::medewerker,
                               Categorie::plan,
                               "Wie contact zoekt.",
                               Plaats::kan_verraden}};
    }
};

struct WaakvlamGestopt {
    static constexpr std::string_view soort = "waakvlam_gestopt";
    static constexpr Uitleg uitleg{"Het afgesproken lichte contact stopt."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    std::optional<VrijeTekst> tekst{};

    template <class S = WaakvlamGestopt>
    static constexpr auto velden() {
        return std::tuple{Veld{"tekst", &S::tekst, Categorie::plan, "In eigen woorden."}};
    }
};

// For the writer's own memory; no rule reads it.
struct NotitieGemaakt {
    static constexpr std::string_view soort = "notitie_gemaakt";
    static constexpr Uitleg uitleg{"Een notitie voor wie haar schrijft; geen regel kijkt ernaar."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    VrijeTekst tekst;

    template <class S = NotitieGemaakt>
    static constexpr auto velden() {
        return std::tuple{Veld{"tekst", &S::tekst, Categorie::note, "De notitie."}};
    }
};

}  // namespace naast
