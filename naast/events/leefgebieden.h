// How it goes with each member in the areas of life: school and health. Catalogue FAM-12, FAM-16.
#pragma once

#include "naast/events/organisatie.h"
#include "naast/events/velden.h"

#include <optional>
#include <tuple>

namespace naast {

NAAST_ENUM(VerzuimSoort, weigering, thuiszitten, geoorloofd, onbekend)

// SIG-21. `betreft` are the children who stay away.
struct SchoolverzuimBegonnen {
    static constexpr std::string_view soort = "schoolverzuim_begonnen";
    static constexpr Uitleg uitleg{"Deze kinderen gaan niet meer naar school."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    VerzuimSoort verzuim = VerzuimSoort::onbekend;
    std::optional<Organisatie> school{};
    std::optional<VrijeTekst> tekst{};

    template <class S = SchoolverzuimBegonnen>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"verzuim", &S::verzuim, Categorie::school, "Wat voor verzuim."},
            Veld{"school", &S::school, Categorie::school, "Welke school.", Plaats::kan_verraden},
            Veld{"tekst", &S::tekst, Categorie::school, "In eigen woorden."}};
    }
};

// `betreft` are the children who go to school, or have another fitting place, again.
struct SchoolverzuimBeeindigd {
    static constexpr std::string_view soort = "schoolverzuim_beeindigd";
    static constexpr Uitleg uitleg{
        "Deze kinderen gaan weer naar school of hebben een andere passende plek."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    std::optional<VrijeTekst> tekst{};

    template <class S = SchoolverzuimBeeindigd>
    static constexpr auto velden() {
        return std::tuple{Veld{"tekst", &S::tekst, Categorie::school, "In eigen woorden."}};
    }
};

NAAST_ENUM(DiagnoseSoort,
           ptss,
           autismespectrumstoornis,
           depressie,
           adhd,
           lvb,
           verslaving,
           eetstoornis,
           anders)

struct DiagnoseGesteld {
    static constexpr std::string_view soort = "diagnose_gesteld";
    static constexpr Uitleg uitleg{"Bij deze personen is een diagnose gesteld."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    DiagnoseSoort diagnose = DiagnoseSoort::anders;
    std::optional<VrijeTekst> tekst{};

    template <class S = DiagnoseGesteld>
    static constexpr auto velden() {
        return std::tuple{Veld{"diagnose", &S::diagnose, Categorie::medical, "Wat is vastgesteld."},
                          Veld{"tekst", &S::tekst, Categorie::medical, "In eigen woorden."}};
    }
};

// 2.7: what a doctor must know who has no time to ask.
NAAST_ENUM(NoodgegevenSoort, allergie, medicatie, gevaar_van_zelfdoding)

struct NoodgegevenVastgelegd {
    static constexpr std::string_view soort = "noodgegeven_vastgelegd";
    static constexpr Uitleg uitleg{
        "Dit moet ook bekend zijn aan wie in nood in het dossier kijkt."};
    static constexpr Betreft betreft = Betreft::precies_een;
    NoodgegevenSoort wat = NoodgegevenSoort::allergie;
    VrijeTekst tekst;

    template <class S = NoodgegevenVastgelegd>
    static constexpr auto velden() {
        return std::tuple{Veld{"wat", &S::wat, Categorie::medical, "Waar het over gaat."},
                          Veld{"tekst", &S::tekst, Categorie::medical, "In eigen woorden."}};
    }
};

NAAST_ENUM(ProbleemSoort,
           verslaving,
           lvb,
           trauma,
           psychisch,
           schulden,
           wonen,
           werk,
           huiselijk_geweld,
           opvoeding,
           anders)
// XDM-01, XDM-03: what weighs on this person, so that it can be helped.
struct ProbleemGezien {
    static constexpr std::string_view soort = "probleem_gezien";
    static constexpr Uitleg uitleg{
        "Iemand ziet wat deze persoon zwaar valt, zodat daar hulp voor kan komen."};
    static constexpr Betreft betreft = Betreft::precies_een;
    ProbleemSoort probleem = ProbleemSoort::anders;
    std::optional<Organisatie> gezien_door{};
    std::optional<VrijeTekst> tekst{};

    template <class S = ProbleemGezien>
    static constexpr auto velden() {
        return std::tuple{Veld{"probleem", &S::probleem, Categorie::medical, "Wat er speelt."},
                          Veld{"gezien_door",
                               &S::gezien_door,
                               Categorie::source,
                               "Wie het zag.",
                               Plaats::kan_verraden},
                          Veld{"tekst", &S::tekst, Categorie::medical, "In eigen woorden."}};
    }
};

// XDM-04: a way back to school or to another fitting place. `betreft` are the children.
struct PassendePlekAfgesproken {
    static constexpr std::string_view soort = "passende_plek_afgesproken";
    static constexpr Uitleg uitleg{
        "Met school of een ander is voor deze kinderen een passende plek afgesproken."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    Organisatie met;
    std::optional<VrijeTekst> tekst{};

    template <class S = PassendePlekAfgesproken>
    static constexpr auto velden() {
        return std::tuple{Veld{"met",
                               &S::met,
                               Categorie::school,
                               "Met welke school of organisatie.",
                               Plaats::kan_verraden},
                          Veld{"tekst", &S::tekst, Categorie::school, "Wat er is afgesproken."}};
    }
};

}  // namespace naast
