// Who works around the family: organisations and the people in them.
#pragma once

#include "naast/events/velden.h"

#include <string>
#include <tuple>

namespace naast {

NAAST_ENUM(OrganisatieSoort,
           lokaal_team,
           veilig_thuis,
           raad_voor_de_kinderbescherming,
           gecertificeerde_instelling,
           aanbieder,
           school,
           huisarts,
           jeugdgezondheidszorg,
           politie,
           rechtbank,
           gemeente,
           overig)

// Told apart by its name.
struct Organisatie {
    std::string naam;
    OrganisatieSoort soort = OrganisatieSoort::overig;
    auto operator<=>(const Organisatie&) const = default;

    template <class S = Organisatie>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"naam",
                 &S::naam,
                 Categorie::core,
                 "Naam van de organisatie.",
                 Plaats::kan_verraden},
            Veld{"soort", &S::soort, Categorie::core, "Wat voor organisatie het is."}};
    }
};

struct Medewerker {
    MedewerkerId id;
    std::string naam;
    Organisatie organisatie;
    auto operator<=>(const Medewerker&) const = default;

    template <class S = Medewerker>
    static constexpr auto velden() {
        return std::tuple{Veld{"id", &S::id, Categorie::core, "Vaste sleutel van de medewerker."},
                          Veld{"naam", &S::naam, Categorie::core, "Naam van de medewerker."},
                          Veld{"organisatie",
                               &S::organisatie,
                               Categorie::core,
                               "Waar de medewerker werkt.",
                               Plaats::kan_verraden}};
    }
};

}  // namespace naast
