// Looking back to learn, and how the family lived it. Never for judging who worked there.
// Catalogue 1.21.
#pragma once

#include "naast/events/velden.h"

#include <tuple>

namespace naast {

// LRN-01: after a placement, as after a fire.
struct TerugblikGehouden {
    static constexpr std::string_view soort = "terugblik_gehouden";
    static constexpr Uitleg uitleg{"Na een plaatsing is samen teruggekeken om ervan te leren."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    PlaatsingId plaatsing;
    VrijeTekst wat_ging_mis;
    VrijeTekst wat_had_het_voorkomen;
    VrijeTekst les;

    template <class S = TerugblikGehouden>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Over welke plaatsing."},
            Veld{"wat_ging_mis", &S::wat_ging_mis, Categorie::plan, "Wat ging er mis?"},
            Veld{"wat_had_het_voorkomen",
                 &S::wat_had_het_voorkomen,
                 Categorie::plan,
                 "Wat had het kunnen voorkomen?"},
            Veld{"les", &S::les, Categorie::plan, "Wat doen we voortaan anders?"}};
    }
};

// LRN: in the family's own words.
struct ErvaringGedeeld {
    static constexpr std::string_view soort = "ervaring_gedeeld";
    static constexpr Uitleg uitleg{
        "Deze personen vertellen in eigen woorden hoe de hulp voor hen was."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    VrijeTekst tekst;

    template <class S = ErvaringGedeeld>
    static constexpr auto velden() {
        return std::tuple{Veld{"tekst", &S::tekst, Categorie::childtalk, "De ervaring."}};
    }
};

}  // namespace naast
