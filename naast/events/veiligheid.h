// Safety, investigations and measures. Catalogue 1.7 to 1.10.
#pragma once

#include "naast/base/date.h"
#include "naast/events/organisatie.h"
#include "naast/events/velden.h"

#include <optional>
#include <tuple>

namespace naast {

NAAST_ENUM(Veiligheidsoordeel, veilig, onveilig, onduidelijk)

// SAF-04: `betreft` are those who were judged; each child and each adult counts. TRM-01: ends the
// clock of the melding that it names.
struct VeiligheidBeoordeeld {
    static constexpr std::string_view soort = "veiligheid_beoordeeld";
    static constexpr Uitleg uitleg{"Voor ieder van deze personen is beoordeeld hoe veilig het is."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    std::optional<SignaalId> signaal{};
    Organisatie organisatie;
    std::optional<Veiligheidsoordeel> oordeel{};
    std::optional<VrijeTekst> motivering{};

    template <class S = VeiligheidBeoordeeld>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"signaal", &S::signaal, Categorie::safety, "De melding waar het om gaat."},
            Veld{"organisatie",
                 &S::organisatie,
                 Categorie::safety,
                 "Wie beoordeelde.",
                 Plaats::kan_verraden},
            Veld{"oordeel", &S::oordeel, Categorie::safety, "Hoe veilig het is."},
            Veld{"motivering",
                 &S::motivering,
                 Categorie::safety,
                 "Waarom, als iets anders erop wijst dat het niet zo is."}};
    }
};

NAAST_ENUM(OnderzoekSoort,
           raadsonderzoek,
           onderzoek_veilig_thuis,
           voorwaarden_en_vervolg,
           perspectiefonderzoek,
           onderzoek_toegang,
           forensisch_onderzoek,
           ambulante_crisishulp,
           anders)
// ANA-21: two investigations of one question within a year are one too many.
NAAST_ENUM(OnderzoeksVraag, veiligheid, oorzaken, hulp_nodig, perspectief, gezag)

struct OnderzoekGestart {
    static constexpr std::string_view soort = "onderzoek_gestart";
    static constexpr Uitleg uitleg{"Een onderzoek naar deze personen begint."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    OnderzoekId onderzoek;
    OnderzoekSoort wat = OnderzoekSoort::anders;
    Organisatie organisatie;
    std::optional<VrijeTekst> tekst{};
    std::optional<OnderzoeksVraag> vraag{};
    std::optional<VrijeTekst> waarom_nieuw{};

    static constexpr auto maakt() { return &OnderzoekGestart::onderzoek; }
    template <class S = OnderzoekGestart>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"onderzoek", &S::onderzoek, Categorie::safety, "Sleutel van het onderzoek."},
            Veld{"wat", &S::wat, Categorie::safety, "Wat voor onderzoek."},
            Veld{"organisatie",
                 &S::organisatie,
                 Categorie::safety,
                 "Wie onderzoekt.",
                 Plaats::kan_verraden},
            Veld{"tekst", &S::tekst, Categorie::safety, "In eigen woorden."},
            Veld{"vraag", &S::vraag, Categorie::safety, "Welke vraag het onderzoek beantwoordt."},
            Veld{"waarom_nieuw",
                 &S::waarom_nieuw,
                 Categorie::safety,
                 "Wat eerdere onderzoeken open lieten."}};
    }
};

struct OnderzoekAfgerond {
    static constexpr std::string_view soort = "onderzoek_afgerond";
    static constexpr Uitleg uitleg{"Een onderzoek is klaar."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    OnderzoekId onderzoek;
    std::optional<VrijeTekst> tekst{};

    template <class S = OnderzoekAfgerond>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"onderzoek", &S::onderzoek, Categorie::safety, "Welk onderzoek."},
            Veld{"tekst", &S::tekst, Categorie::safety, "Wat eruit kwam, in eigen woorden."}};
    }
};

// MEA-01.
NAAST_ENUM(MaatregelSoort,
           ots,
           vots,
           voogdij,
           machtiging_uithuisplaatsing,
           gesloten_machtiging,
           jeugdreclassering)

// `betreft` are the children it is for; one measure may cover several.
struct MaatregelUitgesproken {
    static constexpr std::string_view soort = "maatregel_uitgesproken";
    static constexpr Uitleg uitleg{"De rechter legt een maatregel op voor deze kinderen."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    MaatregelId maatregel;
    MaatregelSoort wat = MaatregelSoort::ots;
    std::optional<Organisatie> gi{};
    std::optional<Date> loopt_tot_en_met{};
    std::optional<VrijeTekst> tekst{};

    static constexpr auto maakt() { return &MaatregelUitgesproken::maatregel; }
    template <class S = MaatregelUitgesproken>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"maatregel", &S::maatregel, Categorie::justice, "Sleutel van de maatregel."},
            Veld{"wat", &S::wat, Categorie::justice, "Welke maatregel."},
            Veld{"gi",
                 &S::gi,
                 Categorie::justice,
                 "Gecertificeerde instelling die de maatregel uitvoert.",
                 Plaats::kan_verraden},
            Veld{"loopt_tot_en_met",
                 &S::loopt_tot_en_met,
                 Categorie::justice,
                 "Laatste dag, als die bekend is."},
            Veld{"tekst", &S::tekst, Categorie::justice, "In eigen woorden."}};
    }
};

NAAST_ENUM(MaatregelEinde, afgelopen, opgeheven, vervangen)

struct MaatregelBeeindigd {
    static constexpr std::string_view soort = "maatregel_beeindigd";
    static constexpr Uitleg uitleg{"Een maatregel is voorbij."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    MaatregelId maatregel;
    MaatregelEinde reden = MaatregelEinde::afgelopen;

    template <class S = MaatregelBeeindigd>
    static constexpr auto velden() {
        return std::tuple{Veld{"maatregel", &S::maatregel, Categorie::justice, "Welke maatregel."},
                          Veld{"reden", &S::reden, Categorie::justice, "Hoe die eindigde."}};
    }
};

// MEA-02: the GI professional takes the lead and the family is told that the frame has changed.
struct LeidingGewisseld {
    static constexpr std::string_view soort = "leiding_gewisseld";
    static constexpr Uitleg uitleg{"De jeugdbeschermer neemt bij een maatregel de leiding over."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    MaatregelId maatregel;
    Medewerker leiding;
    bool gezin_verteld = false;

    template <class S = LeidingGewisseld>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"maatregel", &S::maatregel, Categorie::justice, "Om welke maatregel het gaat."},
            Veld{"leiding",
                 &S::leiding,
                 Categorie::justice,
                 "Wie nu de leiding heeft.",
                 Plaats::kan_verraden},
            Veld{"gezin_verteld",
                 &S::gezin_verteld,
                 Categorie::justice,
                 "Of het gezin gehoord heeft dat het kader veranderd is."}};
    }
};

// SAF-09. `betreft` are those whom it protects.
struct VeiligheidsplanGemaakt {
    static constexpr std::string_view soort = "veiligheidsplan_gemaakt";
    static constexpr Uitleg uitleg{"Er is een plan dat deze personen beschermt."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    Organisatie organisatie;
    std::optional<VrijeTekst> tekst{};

    template <class S = VeiligheidsplanGemaakt>
    static constexpr auto velden() {
        return std::tuple{Veld{"organisatie",
                               &S::organisatie,
                               Categorie::safety,
                               "Wie het met het gezin maakte.",
                               Plaats::kan_verraden},
                          Veld{"tekst", &S::tekst, Categorie::safety, "In eigen woorden."}};
    }
};

NAAST_ENUM(Veiligheidsfase, directe_veiligheid, risicogestuurd, herstel)
// SAF-01: the phases of Van Arum and Vogtländer.
struct VeiligheidsfaseBereikt {
    static constexpr std::string_view soort = "veiligheidsfase_bereikt";
    static constexpr Uitleg uitleg{"Een volgende fase van het werken aan veiligheid begint."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    Veiligheidsfase fase = Veiligheidsfase::herstel;

    template <class S = VeiligheidsfaseBereikt>
    static constexpr auto velden() {
        return std::tuple{Veld{"fase", &S::fase, Categorie::safety, "Welke fase begint."}};
    }
};

// STM-02: asked to join, not to take over.
struct VeiligheidsteamGevraagd {
    static constexpr std::string_view soort = "veiligheidsteam_gevraagd";
    static constexpr Uitleg uitleg{
        "Het veiligheidsteam is gevraagd om mee te doen, niet om over te nemen."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    Organisatie organisatie;
    std::optional<VrijeTekst> vraag{};

    template <class S = VeiligheidsteamGevraagd>
    static constexpr auto velden() {
        return std::tuple{Veld{"organisatie",
                               &S::organisatie,
                               Categorie::safety,
                               "Wie erom vroeg.",
                               Plaats::kan_verraden},
                          Veld{"vraag", &S::vraag, Categorie::safety, "Met welke vraag."}};
    }
};

// STM-03.
struct VeiligheidsteamAangesloten {
    static constexpr std::string_view soort = "veiligheidsteam_aangesloten";
    static constexpr Uitleg uitleg{"Het veiligheidsteam doet mee."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    Medewerker medewerker;

    template <class S = VeiligheidsteamAangesloten>
    static constexpr auto velden() {
        return std::tuple{Veld{"medewerker",
                               &S::medewerker,
                               Categorie::safety,
                               "Wie aansluit.",
                               Plaats::kan_verraden}};
    }
};

}  // namespace naast
