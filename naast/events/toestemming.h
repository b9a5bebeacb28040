// Consent, asked once, and its withdrawal. Catalogue PRV-01 to PRV-05.
#pragma once

#include "naast/base/date.h"
#include "naast/events/organisatie.h"
#include "naast/events/velden.h"

#include <optional>
#include <tuple>
#include <vector>

namespace naast {

NAAST_ENUM(ToestemmingDoel,
           hulp_afstemmen,
           informatie_opvragen,
           informatie_delen,
           veiligheid,
           onderwijs,
           onderzoek)
// PRV-01. `betreft` are those who consent.
struct ToestemmingGegeven {
    static constexpr std::string_view soort = "toestemming_gegeven";
    static constexpr Uitleg uitleg{"Deze personen geven toestemming om gegevens te delen."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    ToestemmingId toestemming;
    ToestemmingDoel doel = ToestemmingDoel::onderzoek;
    std::vector<Organisatie> tussen{};
    std::optional<Date> tot_en_met{};

    static constexpr auto maakt() { return &ToestemmingGegeven::toestemming; }
    template <class S = ToestemmingGegeven>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"toestemming", &S::toestemming, Categorie::admin, "Sleutel van de toestemming."},
            Veld{"doel", &S::doel, Categorie::admin, "Waarvoor."},
            Veld{"tussen",
                 &S::tussen,
                 Categorie::admin,
                 "Tussen welke organisaties; leeg: allen die betrokken zijn.",
                 Plaats::kan_verraden},
            Veld{"tot_en_met",
                 &S::tot_en_met,
                 Categorie::admin,
                 "Laatste dag, als die is afgesproken."}};
    }
};

// PRV-03, PRV-08; Jeugdwet 7.3.11: someone lets another of the family read along, as a youngster of
// 16 a parent, or a JIM or someone of the network. `betreft` are those who consent. Ended by
// ToestemmingIngetrokken too.
struct MeelezenToegestaan {
    static constexpr std::string_view soort = "meelezen_toegestaan";
    static constexpr Uitleg uitleg{
        "Deze personen laten iemand van het gezin, of wie ernaast staat, meelezen."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    ToestemmingId toestemming;
    std::vector<Categorie> wat{};
    std::optional<PersoonId> aan_persoon{};
    std::optional<InlogId> aan_inlog{};
    std::optional<Date> tot_en_met{};

    static constexpr auto maakt() { return &MeelezenToegestaan::toestemming; }
    template <class S = MeelezenToegestaan>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"toestemming", &S::toestemming, Categorie::admin, "Sleutel van de toestemming."},
            Veld{"wat", &S::wat, Categorie::admin, "Wat voor gegevens."},
            Veld{"aan_persoon", &S::aan_persoon, Categorie::admin, "Wie van het gezin meeleest."},
            Veld{
                "aan_inlog", &S::aan_inlog, Categorie::admin, "Of de inlog van wie ernaast staat."},
            Veld{"tot_en_met",
                 &S::tot_en_met,
                 Categorie::admin,
                 "Laatste dag, als die is afgesproken."}};
    }
};

// PRV-04. From this day on; what was shared stays shared.
struct ToestemmingIngetrokken {
    static constexpr std::string_view soort = "toestemming_ingetrokken";
    static constexpr Uitleg uitleg{
        "Vanaf deze dag geldt de toestemming niet meer; wat gedeeld is blijft gedeeld."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    ToestemmingId toestemming;

    template <class S = ToestemmingIngetrokken>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"toestemming", &S::toestemming, Categorie::admin, "Welke toestemming."}};
    }
};

}  // namespace naast
