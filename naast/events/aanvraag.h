// Applications for help at local access, screening, refusal and being sent on. Catalogue 1.2.
#pragma once

#include "naast/events/organisatie.h"
#include "naast/events/velden.h"

#include <optional>
#include <tuple>

namespace naast {

// ACC-01. `betreft` are those for whom it is asked.
struct AanvraagOntvangen {
    static constexpr std::string_view soort = "aanvraag_ontvangen";
    static constexpr Uitleg uitleg{"Iemand vraagt hulp aan voor deze personen."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    AanvraagId aanvraag;
    std::optional<Organisatie> van{};
    std::optional<VrijeTekst> vraag{};

    static constexpr auto maakt() { return &AanvraagOntvangen::aanvraag; }
    template <class S = AanvraagOntvangen>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"aanvraag", &S::aanvraag, Categorie::help, "Sleutel van de aanvraag."},
            Veld{"van",
                 &S::van,
                 Categorie::source,
                 "Wie de aanvraag deed; leeg als het gezin zelf vroeg.",
                 Plaats::kan_verraden},
            Veld{"vraag", &S::vraag, Categorie::help, "De vraag, in de woorden van het gezin."}};
    }
};

NAAST_ENUM(Screening, spoed, eenvoudig, analyse_nodig, hoort_elders)
// ACC-02.
struct AanvraagGescreend {
    static constexpr std::string_view soort = "aanvraag_gescreend";
    static constexpr Uitleg uitleg{
        "De toegang heeft naar de aanvraag gekeken en weet wat er nodig is."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    AanvraagId aanvraag;
    Screening uitkomst = Screening::hoort_elders;

    template <class S = AanvraagGescreend>
    static constexpr auto velden() {
        return std::tuple{Veld{"aanvraag", &S::aanvraag, Categorie::help, "Welke aanvraag."},
                          Veld{"uitkomst", &S::uitkomst, Categorie::help, "Wat er nodig is."}};
    }
};

NAAST_ENUM(WeigerReden,
           buiten_opdracht,
           ouders_willen_niet,
           geen_hulpvraag,
           nog_geen_kind,
           andere_wet,
           geen_capaciteit,
           niet_nodig,
           anders)
// ACC-04: a refusal says why, who decided, what is offered instead and how to object.
struct AanvraagGeweigerd {
    static constexpr std::string_view soort = "aanvraag_geweigerd";
    static constexpr Uitleg uitleg{
        "De aanvraag is geweigerd, met de reden, wie besliste en wat er nog wel kan."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    AanvraagId aanvraag;
    WeigerReden reden = WeigerReden::anders;
    std::optional<Medewerker> besloten_door{};
    std::optional<VrijeTekst> alternatief{};
    bool bezwaar_uitgelegd = false;

    template <class S = AanvraagGeweigerd>
    static constexpr auto velden() {
        return std::tuple{Veld{"aanvraag", &S::aanvraag, Categorie::help, "Welke aanvraag."},
                          Veld{"reden", &S::reden, Categorie::help, "Waarom."},
                          Veld{"besloten_door",
                               &S::besloten_door,
                               Categorie::help,
                               "Wie besliste.",
                               Plaats::kan_verraden},
                          Veld{"alternatief",
                               &S::alternatief,
                               Categorie::help,
                               "Wat er in plaats daarvan is aangeboden."},
                          Veld{"bezwaar_uitgelegd",
                               &S::bezwaar_uitgelegd,
                               Categorie::help,
                               "Of verteld is hoe men bezwaar maakt."}};
    }
};

// ACC-16: sent on, or sent back.
struct Doorverwezen {
    static constexpr std::string_view soort = "doorverwezen";
    static constexpr Uitleg uitleg{
        "Deze personen zijn doorgestuurd of teruggestuurd naar een andere organisatie."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    std::optional<Organisatie> van{};
    Organisatie naar;
    std::optional<VrijeTekst> vraag{};

    template <class S = Doorverwezen>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"van", &S::van, Categorie::help, "Wie verwees.", Plaats::kan_verraden},
            Veld{"naar", &S::naar, Categorie::help, "Naar wie.", Plaats::kan_verraden},
            Veld{"vraag", &S::vraag, Categorie::help, "Met welke vraag."}};
    }
};

}  // namespace naast
