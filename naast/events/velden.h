// How an event names its fields: once, with all that the product must know of them.
//
//   static constexpr auto velden() {
//       return std::tuple{Veld{"vorm", &ContactGehad::vorm, Categorie::core, "hoe"}, ...};
//   }
//
// Source of the categories: design/privacy-and-reliability 2.2; of `Plaats`: 2.8.
#pragma once

#include "naast/events/opsomming.h"

#include <string>
#include <string_view>
#include <tuple>

namespace naast {

// What kind of knowledge a field holds. The last five are sealed classes.
NAAST_ENUM(Categorie,
           core,
           plan,
           help,
           safety,
           medical,
           justice,
           school,
           finance,
           admin,
           msg,
           loc,
           source,
           childtalk,
           note,
           adviser)

// Whether a field can betray where someone is, when that must stay secret.
enum class Plaats { verraadt_niet, kan_verraden };

template <class S, class T>
struct Veld {
    std::string_view naam{};  // snake_case; camelCase in JSON
    T S::*lid{};
    Categorie categorie{};
    std::string_view uitleg{};  // one Dutch sentence for the JSON Schema
    Plaats plaats = Plaats::verraadt_niet;
};
template <class S, class T>
Veld(std::string_view, T S::*, Categorie, std::string_view) -> Veld<S, T>;
template <class S, class T>
Veld(std::string_view, T S::*, Categorie, std::string_view, Plaats) -> Veld<S, T>;

template <class S>
concept HeeftVelden = requires {
    S::velden();
};

// How many persons an event is about.
enum class Betreft { het_gezin, precies_een, minstens_een, hooguit_iedereen };

// An id that is made by whoever records and means something only inside one family's stream,
// such as "ruud" or a UUID: 1 to 40 of a-z, 0-9 and dash.
template <class Tag>
struct Sleutel {
    std::string waarde;
    auto operator<=>(const Sleutel&) const = default;
};

using PersoonId = Sleutel<struct PersoonTag>;
using SignaalId = Sleutel<struct SignaalTag>;
using OnderzoekId = Sleutel<struct OnderzoekTag>;
using MaatregelId = Sleutel<struct MaatregelTag>;
using HulpId = Sleutel<struct HulpTag>;
using PlaatsingId = Sleutel<struct PlaatsingTag>;
using MedewerkerId = Sleutel<struct MedewerkerTag>;

// Free text for people. Never decides anything.
struct VrijeTekst {
    std::string waarde;
    auto operator<=>(const VrijeTekst&) const = default;
};

}  // namespace naast
