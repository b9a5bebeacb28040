// Somebody moves to another household of the family, or to a new one (FAM-02). Pure.
#pragma once

#include "naast/events/opdracht.h"
#include "naast/gezin/gezin.h"

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace naast {

struct NieuwHuishouden {
    std::string naam;
    bool adres_geheim = false;
    auto operator<=>(const NieuwHuishouden&) const = default;

    template <class S = NieuwHuishouden>
    static constexpr auto velden() {
        return std::tuple{Veld{"naam",
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

// Either `naar` or `nieuw`.
struct LegVerhuizingVast {
    Date op{};
    std::vector<PersoonId> wie;
    std::optional<HuishoudenId> naar{};
    std::optional<NieuwHuishouden> nieuw{};
    std::optional<std::string> gemeente{};
    std::optional<VrijeTekst> tekst{};

    template <class S = LegVerhuizingVast>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"op", &S::op, Categorie::loc, "Eerste dag op de nieuwe plek."},
            Veld{"wie", &S::wie, Categorie::loc, "Wie er verhuist."},
            Veld{"naar",
                 &S::naar,
                 Categorie::loc,
                 "Naar welk huishouden dat er al is.",
                 Plaats::kan_verraden},
            Veld{"nieuw",
                 &S::nieuw,
                 Categorie::loc,
                 "Of naar een huishouden dat er nog niet was.",
                 Plaats::kan_verraden},
            Veld{"gemeente",
                 &S::gemeente,
                 Categorie::loc,
                 "De gemeente, als die een andere is.",
                 Plaats::kan_verraden},
            Veld{"tekst", &S::tekst, Categorie::core, "In eigen woorden.", Plaats::kan_verraden}};
    }
};

// `sleutel` is the key of a new household. Requires: `gezin` is what the one who records sees of
// the family, so that no refusal tells where somebody is to who may not know (reading 30). Refuses:
// a day that is still to come; nobody, or someone who is not in the family; no household or two;
// one that is not there; a name of a secret home that tells its address. Where they live is asked
// of a secret alone: from a secret address to one that is not (`wie`), and to a secret address
// before a move that stands already (`op`), which would end the secret. Returns: one event, and of
// a new household with more to say of it a second.
Decision decide(const Gezin& gezin,
                const LegVerhuizingVast& opdracht,
                const HuishoudenId& sleutel,
                Date today);

}  // namespace naast
