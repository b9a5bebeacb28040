// How safe it is, and the plan that keeps it so (SAF-03, SAF-04, SAF-15; catalogue 1.7). Pure.
#pragma once

#include "naast/events/opdracht.h"

#include <optional>
#include <tuple>
#include <vector>

namespace naast {

struct BeoordeelVeiligheid {
    Date op{};
    std::vector<PersoonId> wie;
    Veiligheidsoordeel oordeel = Veiligheidsoordeel::onduidelijk;
    VrijeTekst motivering;
    // The report to which this is the answer (TRM-01).
    std::optional<SignaalId> signaal{};

    template <class S = BeoordeelVeiligheid>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"op", &S::op, Categorie::safety, "Dag van het oordeel."},
            Veld{"wie", &S::wie, Categorie::safety, "Over wie van het gezin."},
            Veld{"oordeel", &S::oordeel, Categorie::safety, "Hoe veilig het is."},
            Veld{"motivering", &S::motivering, Categorie::safety, "Waaraan dat te zien is."},
            Veld{"signaal", &S::signaal, Categorie::safety, "De melding waar het om gaat."}};
    }
};

struct MaakVeiligheidsplan {
    Date op{};
    std::vector<PersoonId> wie;
    VrijeTekst tekst;
    MedewerkerId let_op;
    VrijeTekst afspraak;
    Date bekijken_op{};

    template <class S = MaakVeiligheidsplan>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"op", &S::op, Categorie::safety, "Dag waarop het plan is gemaakt."},
            Veld{"wie", &S::wie, Categorie::safety, "Wie het plan beschermt."},
            Veld{"tekst",
                 &S::tekst,
                 Categorie::safety,
                 "Wat er is afgesproken, en wat er gebeurt als het misgaat."},
            Veld{"let_op",
                 &S::let_op,
                 Categorie::plan,
                 "Welke medewerker erop let.",
                 Plaats::kan_verraden},
            Veld{"afspraak", &S::afspraak, Categorie::plan, "Wat die medewerker doet."},
            Veld{"bekijken_op",
                 &S::bekijken_op,
                 Categorie::plan,
                 "Dag waarop het plan samen wordt bekeken."}};
    }
};

// Who can have a part in a safety plan now.
struct Betrokkenen {
    std::vector<PersoonId> gezinsleden;
    std::vector<Medewerker> medewerkers;
};

// `organisatie` is the one of whoever records it; `meldingen` are the reports that are known.
// Refuses: a day that is still to come; nobody, or someone who is not in the family; a report that
// is not there.
Decision decide(const BeoordeelVeiligheid& opdracht,
                const std::vector<PersoonId>& gezinsleden,
                const std::vector<SignaalId>& meldingen,
                const Organisatie& organisatie,
                Date today);

// `sleutel` is the key of what the one who checks will do.
// Refuses: a day that is still to come; nobody, or someone who is not in the family; a checker who
// does not work with the family (SAF-03); to look at it together on a day that has passed.
// Returns: what the checker does, as an action of the plan with its day; and then the safety plan.
Decision decide(const MaakVeiligheidsplan& opdracht,
                const Betrokkenen& betrokkenen,
                const Organisatie& organisatie,
                const ActieId& sleutel,
                Date today);

}  // namespace naast
