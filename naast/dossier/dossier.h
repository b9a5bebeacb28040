// All that is known of one family for one question (what was so, as known on a day): the states of
// all capabilities together, folded from the same events.
#pragma once

#include "naast/gezin/gezin.h"
#include "naast/gezin/noodtoets.h"
#include "naast/gezin/regie.h"
#include "naast/hulp/hulp.h"
#include "naast/leren/leren.h"
#include "naast/overleg/overleg.h"
#include "naast/plan/besluiten.h"
#include "naast/plan/plan.h"
#include "naast/termijnen/looptijd.h"
#include "naast/toegang/toegang.h"
#include "naast/veiligheid/veiligheid.h"
#include "naast/verblijf/verblijf.h"

#include <vector>

namespace naast {

// Something an organisation did around the family, for counting how busy it was (FAM-09).
struct Actie {
    Organisatie organisatie;
    Strekking strekking = Strekking::gewoon;
    Feit feit;
};

struct Dossier {
    Uuid id;
    Vraag vraag;
    Gezin gezin;
    Regie regie;
    Toegang toegang;
    Plan plan;
    Besluiten besluiten;
    Veiligheid veiligheid;
    Hulp hulp;
    Verblijf verblijf;
    Overleg overleg;
    Leren leren;
    std::vector<Klok> klokken;
    std::vector<Actie> acties;  // oldest first
    Noodkijken noodkijken;
};

// The order in which the folds take them. What speaks of something before that began waits for it:
// a perspective plan of the day before the placement; an answer of which only the day is known, to
// a report of which the minute is known. Requires: `selected` is what select_events returned, and
// outlives the answer.
std::vector<const Selected*> each_after_its_subject(const std::vector<Selected>& selected);

// An event that names a signal, measure, trajectory, ... counts once that is there, also if it is
// dated or was recorded before it. Requires: `stream` is one family's, in the order of nr.
Dossier fold_dossier(const Uuid& gezin,
                     const std::vector<RecordedEvent>& stream,
                     const Vraag& vraag);

}  // namespace naast
