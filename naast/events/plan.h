// Looking back together on whether it helps. Catalogue 1.6 (PLN-07) and COO-21.
#pragma once

#include "naast/events/organisatie.h"
#include "naast/events/velden.h"

#include <optional>
#include <tuple>

namespace naast {

NAAST_ENUM(Beweging, vooruit, geen, achteruit)

// An evaluation of the help or the plan: did the goals move?
struct EvaluatieGehouden {
    static constexpr std::string_view soort = "evaluatie_gehouden";
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    Beweging beweging = Beweging::geen;
    std::optional<Organisatie> organisatie;
    std::optional<VrijeTekst> tekst;

    static constexpr auto velden() {
        return std::tuple{
            Veld{"beweging",
                 &EvaluatieGehouden::beweging,
                 Categorie::plan,
                 "Of de doelen dichterbij kwamen."},
            Veld{"organisatie",
                 &EvaluatieGehouden::organisatie,
                 Categorie::plan,
                 "Wie de evaluatie leidde.",
                 Plaats::kan_verraden},
            Veld{"tekst", &EvaluatieGehouden::tekst, Categorie::plan, "In eigen woorden."}};
    }
};

}  // namespace naast
