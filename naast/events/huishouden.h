// Who lives with whom, and who moves. Catalogue FAM-02, FAM-04, PRV (secret addresses).
#pragma once

#include "naast/events/velden.h"

#include <optional>
#include <string>
#include <tuple>

namespace naast {

// `betreft` live here together from this day. The address itself is not kept here.
struct HuishoudenGevormd {
    static constexpr std::string_view soort = "huishouden_gevormd";
    static constexpr Uitleg uitleg{
        "Deze personen wonen vanaf deze dag samen; het adres zelf staat er niet in."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    HuishoudenId huishouden;
    std::string naam;
    bool adres_geheim = false;

    static constexpr auto maakt() { return &HuishoudenGevormd::huishouden; }
    template <class S = HuishoudenGevormd>
    static constexpr auto velden() {
        return std::tuple{Veld{"huishouden",
                               &S::huishouden,
                               Categorie::loc,
                               "Sleutel van het huishouden.",
                               Plaats::kan_verraden},
                          Veld{"naam",
                               &S::naam,
                               Categorie::loc,
                               "Hoe het huishouden genoemd wordt, zoals bij moeder.",
                               Plaats::kan_verraden},
                          Veld{"adres_geheim",
                               &S::adres_geheim,
                               Categorie::loc,
                               "Of niemand buiten wie het moet weten het adres mag zien."}};
    }
};

// `betreft` leave the household they were in and live here from this day.
struct Verhuisd {
    static constexpr std::string_view soort = "verhuisd";
    static constexpr Uitleg uitleg{"Deze personen gaan in een ander huishouden wonen."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    HuishoudenId naar;
    std::optional<std::string> gemeente{};
    std::optional<VrijeTekst> tekst{};

    template <class S = Verhuisd>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"naar", &S::naar, Categorie::loc, "Waar zij nu wonen.", Plaats::kan_verraden},
            Veld{"gemeente",
                 &S::gemeente,
                 Categorie::loc,
                 "De gemeente, als die een andere is.",
                 Plaats::kan_verraden},
            Veld{"tekst", &S::tekst, Categorie::core, "In eigen woorden.", Plaats::kan_verraden}};
    }
};

}  // namespace naast
