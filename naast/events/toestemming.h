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
