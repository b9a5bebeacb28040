// A table at which several organisations look together: who calls it and whom they ask, that it was
// held, and what it advised. Pure. Source: catalogue TAB-01, TAB-03, TAB-06, TAB-18.
#pragma once

#include "naast/events/opdracht.h"
#include "naast/overleg/overleg.h"

#include <optional>
#include <tuple>
#include <vector>

namespace naast {

struct RoepTafelBijeen {
    Date op{};
    TafelSoort wat = TafelSoort::anders;
    Date gepland_op{};
    std::vector<Organisatie> genodigd;
    VrijeTekst vraag;

    template <class S = RoepTafelBijeen>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"op", &S::op, Categorie::plan, "Dag waarop de tafel is bijeengeroepen."},
            Veld{"wat", &S::wat, Categorie::plan, "Welke tafel."},
            Veld{"gepland_op", &S::gepland_op, Categorie::plan, "Dag van de tafel."},
            Veld{"genodigd",
                 &S::genodigd,
                 Categorie::plan,
                 "Welke organisaties gevraagd zijn te komen.",
                 Plaats::kan_verraden},
            Veld{"vraag", &S::vraag, Categorie::plan, "Waarover de tafel gaat."}};
    }
};

struct HoudTafel {
    TafelId tafel;
    Date op{};
    std::vector<Organisatie> aanwezig;
    VrijeTekst tekst;

    template <class S = HoudTafel>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"tafel", &S::tafel, Categorie::plan, "Welke tafel."},
            Veld{"op", &S::op, Categorie::plan, "Dag waarop de tafel er was."},
            Veld{"aanwezig",
                 &S::aanwezig,
                 Categorie::plan,
                 "Welke organisaties er waren.",
                 Plaats::kan_verraden},
            Veld{"tekst", &S::tekst, Categorie::plan, "Wat er is besproken en afgesproken."}};
    }
};

struct BrengAdviesUit {
    TafelId tafel;
    Date op{};
    VrijeTekst tekst;

    template <class S = BrengAdviesUit>
    static constexpr auto velden() {
        return std::tuple{Veld{"tafel", &S::tafel, Categorie::plan, "Van welke tafel."},
                          Veld{"op", &S::op, Categorie::plan, "Dag van het advies."},
                          Veld{"tekst", &S::tekst, Categorie::plan, "Het advies."}};
    }
};

// All refuse a day that is still to come.
// `door`: the organisation of who calls it; `sleutel`: of the new table. Also refuses: a table
// without anyone asked, or before the day it was called; and the same one on the same day.
Decision decide(const Overleg& overleg,
                const RoepTafelBijeen& opdracht,
                const Organisatie& door,
                const TafelId& sleutel,
                Date today);
// Also refuses: one that is not there or was held; a day before it was called; nobody there.
Decision decide(const Overleg& overleg, const HoudTafel& opdracht, Date today);
// Also refuses: one that is not there or was not held; a day before that. `sleutel`: of the advice.
Decision decide(const Overleg& overleg,
                const BrengAdviesUit& opdracht,
                const AdviesId& sleutel,
                Date today);

}  // namespace naast
