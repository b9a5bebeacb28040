// What is done in Naast itself on the plan: commands, and what the domain says to them. Pure.
#pragma once

#include "naast/events/opdracht.h"
#include "naast/plan/plan.h"

#include <optional>
#include <tuple>
#include <vector>

namespace naast {

// What somebody of the family thinks of the plan as it is now (PLN-02). `versie` is the one that
// was read, from 1: nobody agrees with one that came in between, or that does not show.
struct LegStandpuntVast {
    int versie = 0;
    std::vector<PersoonId> personen;
    Standpunt standpunt = Standpunt::oneens;
    std::optional<VrijeTekst> tekst{};

    template <class S = LegStandpuntVast>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"versie", &S::versie, Categorie::plan, "Over welke versie van het plan."},
            Veld{"personen", &S::personen, Categorie::plan, "Wie het zeggen."},
            Veld{"standpunt", &S::standpunt, Categorie::plan, "Of zij het eens zijn."},
            Veld{"tekst", &S::tekst, Categorie::plan, "Waarom, in eigen woorden."}};
    }
};

// The same by the one who says it, who is logged in: whose word it is, is not in the command.
struct GeefStandpunt {
    int versie = 0;
    Standpunt standpunt = Standpunt::oneens;
    std::optional<VrijeTekst> tekst{};

    template <class S = GeefStandpunt>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"versie", &S::versie, Categorie::plan, "Over welke versie van het plan."},
            Veld{"standpunt", &S::standpunt, Categorie::plan, "Of u het eens bent."},
            Veld{"tekst", &S::tekst, Categorie::plan, "Waarom, in eigen woorden."}};
    }
};

// `beslissen_mee` are those of the family whose word is asked. Refuses: nobody, or somebody else;
// a no without words; a family without a plan, or another version than the last; and to write down
// for another what that one said already.
Decision decide(const Plan& plan,
                const LegStandpuntVast& opdracht,
                const std::vector<PersoonId>& beslissen_mee,
                Date today);

Decision decide(const Plan& plan,
                const GeefStandpunt& opdracht,
                const std::optional<PersoonId>& wie,
                const std::vector<PersoonId>& beslissen_mee,
                Date today);

}  // namespace naast
