// Looking back together on whether it helps. Catalogue 1.6 (PLN-07) and COO-21.
#pragma once

#include "naast/base/date.h"
#include "naast/events/organisatie.h"
#include "naast/events/velden.h"

#include <optional>
#include <tuple>
#include <vector>

namespace naast {

NAAST_ENUM(Beweging, vooruit, geen, achteruit)

// An evaluation of the help or the plan: did the goals move?
struct EvaluatieGehouden {
    static constexpr std::string_view soort = "evaluatie_gehouden";
    static constexpr Uitleg uitleg{
        "Samen is gekeken of de hulp of het plan helpt en de doelen dichterbij komen."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    Beweging beweging = Beweging::geen;
    std::optional<Organisatie> organisatie{};
    std::optional<VrijeTekst> tekst{};

    template <class S = EvaluatieGehouden>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"beweging", &S::beweging, Categorie::plan, "Of de doelen dichterbij kwamen."},
            Veld{"organisatie",
                 &S::organisatie,
                 Categorie::plan,
                 "Wie de evaluatie leidde.",
                 Plaats::kan_verraden},
            Veld{"tekst", &S::tekst, Categorie::plan, "In eigen woorden."}};
    }
};

// PLN-01: one family, one plan.
struct GezinsplanGemaakt {
    static constexpr std::string_view soort = "gezinsplan_gemaakt";
    static constexpr Uitleg uitleg{"Het gezin heeft één plan."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    std::optional<VrijeTekst> tekst{};

    template <class S = GezinsplanGemaakt>
    static constexpr auto velden() {
        return std::tuple{Veld{
            "tekst", &S::tekst, Categorie::plan, "Waar het gezin naartoe wil, in eigen woorden."}};
    }
};

// PLN-04, PLN-05. `betreft` is whose goal it is.
struct DoelGesteld {
    static constexpr std::string_view soort = "doel_gesteld";
    static constexpr Uitleg uitleg{"Deze personen willen iets bereiken."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    DoelId doel;
    VrijeTekst tekst;
    std::optional<VrijeTekst> bereikt_als{};

    static constexpr auto maakt() { return &DoelGesteld::doel; }
    template <class S = DoelGesteld>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"doel", &S::doel, Categorie::plan, "Sleutel van het doel."},
            Veld{"tekst", &S::tekst, Categorie::plan, "Het doel, in de woorden van het gezin."},
            Veld{"bereikt_als",
                 &S::bereikt_als,
                 Categorie::plan,
                 "Waaraan te zien is dat het bereikt is."}};
    }
};

// PLN-05: how one will see that it is reached.
struct DoelAangevuld {
    static constexpr std::string_view soort = "doel_aangevuld";
    static constexpr Uitleg uitleg{"Bij een doel is gezegd waaraan te zien is dat het bereikt is."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    DoelId doel;
    VrijeTekst bereikt_als;

    template <class S = DoelAangevuld>
    static constexpr auto velden() {
        return std::tuple{Veld{"doel", &S::doel, Categorie::plan, "Welk doel."},
                          Veld{"bereikt_als",
                               &S::bereikt_als,
                               Categorie::plan,
                               "Waaraan te zien is dat het bereikt is."}};
    }
};

// PLN-08: what the family itself gives it, from 0 to 10.
struct DoelGescoord {
    static constexpr std::string_view soort = "doel_gescoord";
    static constexpr Uitleg uitleg{"Het gezin geeft een doel zelf een cijfer van 0 tot 10."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    DoelId doel;
    int cijfer = 0;

    template <class S = DoelGescoord>
    static constexpr auto velden() {
        return std::tuple{Veld{"doel", &S::doel, Categorie::plan, "Welk doel."},
                          Veld{"cijfer", &S::cijfer, Categorie::plan, "Van 0 tot 10."}};
    }
};

NAAST_ENUM(DoelEinde, bereikt, losgelaten)
struct DoelAfgesloten {
    static constexpr std::string_view soort = "doel_afgesloten";
    static constexpr Uitleg uitleg{"Een doel is bereikt of vervalt."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    DoelId doel;
    DoelEinde reden = DoelEinde::losgelaten;

    template <class S = DoelAfgesloten>
    static constexpr auto velden() {
        return std::tuple{Veld{"doel", &S::doel, Categorie::plan, "Welk doel."},
                          Veld{"reden", &S::reden, Categorie::plan, "Of het bereikt is."}};
    }
};

// PLN-06: who does what, by when. `betreft` are the members of the family who do it.
struct ActieAfgesproken {
    static constexpr std::string_view soort = "actie_afgesproken";
    static constexpr Uitleg uitleg{"Er is afgesproken wie wat doet en wanneer dat klaar is."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    ActieId actie;
    std::optional<DoelId> doel{};
    VrijeTekst tekst;
    std::optional<Medewerker> medewerker{};
    std::optional<Date> uiterlijk{};

    static constexpr auto maakt() { return &ActieAfgesproken::actie; }
    template <class S = ActieAfgesproken>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"actie", &S::actie, Categorie::plan, "Sleutel van de actie."},
            Veld{"doel", &S::doel, Categorie::plan, "Bij welk doel."},
            Veld{"tekst", &S::tekst, Categorie::plan, "Wat er gedaan wordt."},
            Veld{"medewerker",
                 &S::medewerker,
                 Categorie::plan,
                 "Welke medewerker het doet.",
                 Plaats::kan_verraden},
            Veld{"uiterlijk", &S::uiterlijk, Categorie::plan, "Wanneer het klaar is."}};
    }
};

struct ActieAfgerond {
    static constexpr std::string_view soort = "actie_afgerond";
    static constexpr Uitleg uitleg{"Een afgesproken actie is klaar."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    ActieId actie;
    std::optional<VrijeTekst> tekst{};

    template <class S = ActieAfgerond>
    static constexpr auto velden() {
        return std::tuple{Veld{"actie", &S::actie, Categorie::plan, "Welke actie."},
                          Veld{"tekst", &S::tekst, Categorie::plan, "Wat eruit kwam."}};
    }
};

// PLN-02: whether someone agrees with the plan as it is on this day. The last word of each counts;
// a new plan asks anew. `betreft` are those who say it.
NAAST_ENUM(Standpunt, eens, oneens)
struct StandpuntGegeven {
    static constexpr std::string_view soort = "standpunt_gegeven";
    static constexpr Uitleg uitleg{
        "Deze personen zeggen of zij het eens zijn met het plan zoals het nu is."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    Standpunt standpunt = Standpunt::oneens;
    std::optional<VrijeTekst> tekst{};

    template <class S = StandpuntGegeven>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"standpunt", &S::standpunt, Categorie::plan, "Of zij het eens zijn."},
            Veld{"tekst", &S::tekst, Categorie::plan, "Waarom, in eigen woorden."}};
    }
};

}  // namespace naast
