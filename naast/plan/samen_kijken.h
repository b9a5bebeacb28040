// What is looked at together: what is going on in the family (the explanatory analysis), and
// whether the plan and the help bring the goals closer (the evaluation). Pure.
// Source: catalogue ANA-01, ANA-03, ANA-05, ANA-16, PLN-07, COO-21.
#pragma once

#include "naast/events/opdracht.h"
#include "naast/plan/plan.h"

#include <optional>
#include <tuple>
#include <vector>

namespace naast {

struct StartAnalyse {
    Date op{};

    template <class S = StartAnalyse>
    static constexpr auto velden() {
        return std::tuple{Veld{"op", &S::op, Categorie::plan, "Dag waarop de analyse begint."}};
    }
};

struct RondAnalyseAf {
    AnalyseId analyse;
    Date op{};
    Zwaarte zwaarte = Zwaarte::zwaar;
    std::vector<Factor> factoren{};
    VrijeTekst tekst;

    template <class S = RondAnalyseAf>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"analyse", &S::analyse, Categorie::plan, "Welke analyse."},
            Veld{"op", &S::op, Categorie::plan, "Dag waarop de analyse klaar is."},
            Veld{"zwaarte", &S::zwaarte, Categorie::plan, "Hoe zwaar de problemen samen zijn."},
            Veld{"factoren",
                 &S::factoren,
                 Categorie::plan,
                 "Wat de problemen in stand houdt, en wat het gezin beschermt."},
            Veld{"tekst", &S::tekst, Categorie::plan, "Hoe het samenhangt, in eigen woorden."}};
    }
};

struct WerkAnalyseBij {
    AnalyseId analyse;
    Date op{};
    VrijeTekst tekst;

    template <class S = WerkAnalyseBij>
    static constexpr auto velden() {
        return std::tuple{Veld{"analyse", &S::analyse, Categorie::plan, "Welke analyse."},
                          Veld{"op", &S::op, Categorie::plan, "Dag waarop er weer is gekeken."},
                          Veld{"tekst", &S::tekst, Categorie::plan, "Wat er nieuw is."}};
    }
};

struct HoudEvaluatie {
    Date op{};
    Beweging beweging = Beweging::geen;
    VrijeTekst tekst;

    template <class S = HoudEvaluatie>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"op", &S::op, Categorie::plan, "Dag van de evaluatie."},
            Veld{"beweging", &S::beweging, Categorie::plan, "Of de doelen dichterbij kwamen."},
            Veld{"tekst",
                 &S::tekst,
                 Categorie::plan,
                 "Wat ieder ervan vindt, en wat er nu gebeurt."}};
    }
};

// `door`: the organisation of who records it. All refuse a day that is still to come.
// Also refuses: while one of the same organisation runs. `sleutel`: of the new analysis.
Decision decide(const Plan& plan,
                const StartAnalyse& opdracht,
                const Organisatie& door,
                const AnalyseId& sleutel,
                Date today);
// Also refuses: one that is not there, is finished, or is made by another organisation; a day
// before it began; and what says not both what keeps the problems going (ANA-01) and what protects.
Decision decide(const Plan& plan,
                const RondAnalyseAf& opdracht,
                const Organisatie& door,
                Date today);
// Also refuses: one that is not there, is not finished, or is made by another; a day before that.
Decision decide(const Plan& plan,
                const WerkAnalyseBij& opdracht,
                const Organisatie& door,
                Date today);
// Also refuses: a second one on the same day, which would count as two (COO-21).
Decision decide(const Plan& plan,
                const HoudEvaluatie& opdracht,
                const Organisatie& door,
                Date today);

}  // namespace naast
