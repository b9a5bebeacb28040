// What several rules and the timeline ask of a dossier: when concerns are open, when help runs for
// whom, when the family is in view. One answer for all of them.
#pragma once

#include "naast/dossier/dossier.h"

#include <optional>
#include <vector>

namespace naast {

// What came of a request at the court: the decision, or a measure for one of these children.
// Returns: nothing while it is waited for.
std::optional<Feit> antwoord_op(const Verzoek& verzoek, const Dossier& dossier);

// When at least one concern is open: a signal not answered, an investigation, a request at the
// court, a measure, a child that stays away from school. A concern counts from the day it was
// known.
std::vector<Period> open_zorgen(const Dossier& dossier);

// When this person gets help: a trajectory that runs for this person and is not on hold, or a
// placement.
std::vector<Period> hulp_voor(const Dossier& dossier, const PersoonId& persoon);
// When this person waits for help.
std::vector<Period> wachten_van(const Dossier& dossier, const PersoonId& persoon);

// A stretch without help and without a wait. FAM-08 is another thing: nobody sees the family.
struct GeenHulp {
    PersoonId persoon;
    Period period;
};
// Of each child: between two periods of help or waiting, or after the last one while a concern is
// still open; only when it lasted `shortest_days` or more on the day of the question.
std::vector<GeenHulp> geen_hulp_in_beeld(const Dossier& dossier, int shortest_days);

// The days on which someone of the chain saw or spoke the family: contacts with family members, and
// every day on which help that is not on hold, or a placement, runs. Returns: merged, in order.
std::vector<Period> in_beeld(const Dossier& dossier);

// A stretch of open concern in which nobody saw or spoke the family.
struct Ongezien {
    Period period;
    std::optional<Date> last_seen;  // the last day in view before it; nothing: never yet
    Date counts_from() const { return last_seen.value_or(period.from); }
};
std::vector<Ongezien> ongezien(const Dossier& dossier);

}  // namespace naast
