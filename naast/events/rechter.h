// The request to the court and what it decides; the course of a measure. Catalogue 1.9, 1.10.
#pragma once

#include "naast/base/date.h"
#include "naast/events/organisatie.h"
#include "naast/events/veiligheid.h"
#include "naast/events/velden.h"

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace naast {

NAAST_ENUM(VerzoekReden,
           ontwikkeling_bedreigd,
           hulp_niet_aanvaard,
           hulp_alleen_zo_te_krijgen,
           regisseur_ontbreekt,
           anders)
// CRT-01, CRT-09. `betreft` are the children.
struct VerzoekIngediend {
    static constexpr std::string_view soort = "verzoek_ingediend";
    static constexpr Uitleg uitleg{"De rechter is om een maatregel voor deze kinderen gevraagd."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    VerzoekId verzoek;
    MaatregelSoort wat;
    Organisatie verzoeker;
    std::vector<VerzoekReden> redenen{};

    static constexpr auto maakt() { return &VerzoekIngediend::verzoek; }
    template <class S = VerzoekIngediend>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"verzoek", &S::verzoek, Categorie::justice, "Sleutel van het verzoek."},
            Veld{"wat", &S::wat, Categorie::justice, "Welke maatregel gevraagd is."},
            Veld{"verzoeker",
                 &S::verzoeker,
                 Categorie::justice,
                 "Wie het verzoek indiende.",
                 Plaats::kan_verraden},
            Veld{"redenen", &S::redenen, Categorie::justice, "Waarom."}};
    }
};

// CRT-04: the one who asks saw and spoke the children himself. `betreft` are they.
struct KindGezienEnGesproken {
    static constexpr std::string_view soort = "kind_gezien_en_gesproken";
    static constexpr Uitleg uitleg{
        "Wie het verzoek doet heeft deze kinderen zelf gezien en gesproken."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    VerzoekId verzoek;
    Medewerker medewerker;

    template <class S = KindGezienEnGesproken>
    static constexpr auto velden() {
        return std::tuple{Veld{"verzoek", &S::verzoek, Categorie::justice, "Bij welk verzoek."},
                          Veld{"medewerker",
                               &S::medewerker,
                               Categorie::justice,
                               "Wie hen sprak.",
                               Plaats::kan_verraden}};
    }
};

NAAST_ENUM(Uitspraak, toegewezen, afgewezen, aangehouden, ingetrokken)
// CRT-08. A measure that was granted is an event of its own.
struct UitspraakGedaan {
    static constexpr std::string_view soort = "uitspraak_gedaan";
    static constexpr Uitleg uitleg{
        "De rechter besliste over een verzoek; een maatregel die komt is een eigen gebeurtenis."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    VerzoekId verzoek;
    Uitspraak uitspraak = Uitspraak::ingetrokken;

    template <class S = UitspraakGedaan>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"verzoek", &S::verzoek, Categorie::justice, "Op welk verzoek."},
            Veld{"uitspraak", &S::uitspraak, Categorie::justice, "Wat de rechter besloot."}};
    }
};

// Sv 80: a suspect waits for the trial outside, on conditions. `betreft` is that one. What protects
// others is told to a parent of theirs; the rest is not (2.11 F34).
struct VoorlopigeHechtenisGeschorst {
    static constexpr std::string_view soort = "voorlopige_hechtenis_geschorst";
    static constexpr Uitleg uitleg{
        "Iemand wacht de zaak bij de strafrechter thuis af, en houdt zich aan voorwaarden."};
    static constexpr Betreft betreft = Betreft::precies_een;
    std::optional<VrijeTekst> ter_bescherming{};
    std::optional<VrijeTekst> verder{};

    template <class S = VoorlopigeHechtenisGeschorst>
    static constexpr auto velden() {
        return std::tuple{Veld{"ter_bescherming",
                               &S::ter_bescherming,
                               Categorie::justice,
                               "Wat anderen beschermt, zoals wie niet benaderd mag worden.",
                               Plaats::verraadt_niet,
                               Bescherming::beschermt},
                          Veld{"verder",
                               &S::verder,
                               Categorie::justice,
                               "De andere voorwaarden, zoals behandeling."}};
    }
};

NAAST_ENUM(VerlengReden, doelen_niet_bereikt, nog_niet_veilig, regisseur_ontbreekt, anders)
// MEA-12, COO-10.
struct MaatregelVerlengd {
    static constexpr std::string_view soort = "maatregel_verlengd";
    static constexpr Uitleg uitleg{"Een maatregel duurt langer."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    MaatregelId maatregel;
    Date loopt_tot_en_met{};
    VerlengReden reden = VerlengReden::anders;

    template <class S = MaatregelVerlengd>
    static constexpr auto velden() {
        return std::tuple{Veld{"maatregel", &S::maatregel, Categorie::justice, "Welke maatregel."},
                          Veld{"loopt_tot_en_met",
                               &S::loopt_tot_en_met,
                               Categorie::justice,
                               "De nieuwe laatste dag."},
                          Veld{"reden", &S::reden, Categorie::justice, "Waarom."}};
    }
};

// COO-10: the goals are reached; the measure could end.
struct MaatregelEindeVoorgesteld {
    static constexpr std::string_view soort = "maatregel_einde_voorgesteld";
    static constexpr Uitleg uitleg{"De doelen zijn bereikt en de maatregel zou kunnen stoppen."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    MaatregelId maatregel;
    Organisatie organisatie;

    template <class S = MaatregelEindeVoorgesteld>
    static constexpr auto velden() {
        return std::tuple{Veld{"maatregel", &S::maatregel, Categorie::justice, "Welke maatregel."},
                          Veld{"organisatie",
                               &S::organisatie,
                               Categorie::justice,
                               "Wie het voorstelt.",
                               Plaats::kan_verraden}};
    }
};

// TRM-59: somebody asks to let a legal term stand still. It never does.
struct TermijnPauzeGevraagd {
    static constexpr std::string_view soort = "termijn_pauze_gevraagd";
    static constexpr Uitleg uitleg{
        "Iemand vraagt een termijn van de wet te laten stilstaan; dat gebeurt nooit."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    std::string termijn;
    Organisatie organisatie;
    std::optional<VrijeTekst> reden{};

    template <class S = TermijnPauzeGevraagd>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"termijn", &S::termijn, Categorie::safety, "Welke termijn, zoals TRM-02."},
            Veld{"organisatie",
                 &S::organisatie,
                 Categorie::safety,
                 "Wie het vroeg.",
                 Plaats::kan_verraden},
            Veld{"reden", &S::reden, Categorie::safety, "Waarom."}};
    }
};

}  // namespace naast
