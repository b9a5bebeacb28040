// Making the plan: a first or a new version, goals in the family's own words, who does what by
// when. Commands, and what the domain says to them. Pure.
// Source: catalogue 1.5 (PLN-01, PLN-04 to PLN-06).
#pragma once

#include "naast/events/opdracht.h"
#include "naast/plan/plan.h"

#include <optional>
#include <tuple>
#include <vector>

namespace naast {

// The first plan, or the next version. Everyone is asked anew (PLN-02).
struct MaakPlan {
    VrijeTekst tekst;

    template <class S = MaakPlan>
    static constexpr auto velden() {
        return std::tuple{Veld{
            "tekst", &S::tekst, Categorie::plan, "Waar het gezin naartoe wil, in eigen woorden."}};
    }
};

struct StelDoel {
    std::vector<PersoonId> van;
    VrijeTekst tekst;
    std::optional<VrijeTekst> bereikt_als{};

    template <class S = StelDoel>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"van", &S::van, Categorie::plan, "Van wie het doel is."},
            Veld{"tekst", &S::tekst, Categorie::plan, "Het doel, in de woorden van het gezin."},
            Veld{"bereikt_als",
                 &S::bereikt_als,
                 Categorie::plan,
                 "Waaraan te zien is dat het bereikt is."}};
    }
};

// How one will see that a goal is reached, also where it was said in other words before.
struct VulDoelAan {
    DoelId doel;
    VrijeTekst bereikt_als;

    template <class S = VulDoelAan>
    static constexpr auto velden() {
        return std::tuple{Veld{"doel", &S::doel, Categorie::plan, "Welk doel."},
                          Veld{"bereikt_als",
                               &S::bereikt_als,
                               Categorie::plan,
                               "Waaraan te zien is dat het bereikt is."}};
    }
};

struct SluitDoelAf {
    DoelId doel;
    DoelEinde reden = DoelEinde::losgelaten;

    template <class S = SluitDoelAf>
    static constexpr auto velden() {
        return std::tuple{Veld{"doel", &S::doel, Categorie::plan, "Welk doel."},
                          Veld{"reden", &S::reden, Categorie::plan, "Of het bereikt is."}};
    }
};

struct SpreekActieAf {
    std::optional<DoelId> doel{};
    VrijeTekst tekst;
    std::vector<PersoonId> personen;
    std::optional<MedewerkerId> medewerker{};
    std::optional<Date> uiterlijk{};

    template <class S = SpreekActieAf>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"doel", &S::doel, Categorie::plan, "Bij welk doel."},
            Veld{"tekst", &S::tekst, Categorie::plan, "Wat er gedaan wordt."},
            Veld{"personen", &S::personen, Categorie::plan, "Wie van het gezin het doen."},
            Veld{"medewerker",
                 &S::medewerker,
                 Categorie::plan,
                 "Welke medewerker het doet.",
                 Plaats::kan_verraden},
            Veld{"uiterlijk", &S::uiterlijk, Categorie::plan, "Wanneer het klaar is."}};
    }
};

struct RondActieAf {
    ActieId actie;
    std::optional<VrijeTekst> tekst{};

    template <class S = RondActieAf>
    static constexpr auto velden() {
        return std::tuple{Veld{"actie", &S::actie, Categorie::plan, "Welke actie."},
                          Veld{"tekst", &S::tekst, Categorie::plan, "Wat eruit kwam."}};
    }
};

// Who can have a part in the plan now.
struct Deelnemers {
    std::vector<PersoonId> gezinsleden;
    std::vector<Medewerker> medewerkers;
};

Decision decide(const MaakPlan& opdracht, Date today);

// Refuses: of nobody, or of somebody who is not in the family.
Decision decide(const StelDoel& opdracht,
                const Deelnemers& deelnemers,
                const DoelId& sleutel,
                Date today);

// Refuses: a goal that is not there or was ended; the words that stand already.
Decision decide(const Plan& plan, const VulDoelAan& opdracht, Date today);

// Refuses: a goal that is not there, or was ended.
Decision decide(const Plan& plan, const SluitDoelAf& opdracht, Date today);

// Refuses: a goal that is not there or was ended; nobody, or somebody who has no part in
// it now; a last day before today.
Decision decide(const Plan& plan,
                const SpreekActieAf& opdracht,
                const Deelnemers& deelnemers,
                const ActieId& sleutel,
                Date today);

// Refuses: an action that is not there, or is done.
Decision decide(const Plan& plan, const RondActieAf& opdracht, Date today);

}  // namespace naast
