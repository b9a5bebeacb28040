// Decisions one can follow: what was said by whom, how it was weighed, what was decided, and what
// the family did against it. Nothing said is ever overwritten (ACC-29). Catalogue 1.14, FAM-15.
#pragma once

#include "naast/events/soort.h"
#include "naast/events/vraag.h"

#include <optional>
#include <vector>

namespace naast {

struct Besluit {
    BesluitId id;
    BesluitSoort wat = BesluitSoort::anders;
    Medewerker besloten_door;
    std::vector<PersoonId> betreft;  // empty: the family
    std::vector<PersoonId> gehoord;
    std::optional<AdviesId> advies;
    GevolgdAdvies gevolgd = GevolgdAdvies::geen_advies;
    Feit feit;
    std::optional<Feit> gewogen;              // since when one can read how it was weighed
    std::optional<Feit> afwijking_uitgelegd;  // and why it departs from the advice
};

// FAM-15: what somebody says of a person. `van`: nothing if it is someone of the family.
struct Oordeel {
    OordeelId id;
    Zorg onderwerp = Zorg::anders;
    OordeelStrekking strekking = OordeelStrekking::duidt;
    std::optional<Organisatie> van;
    std::vector<PersoonId> over;
    Feit feit;
    std::optional<Feit> reactie;  // the first one
};

struct Bezwaar {
    BezwaarId id;
    std::optional<BesluitId> besluit;
    std::vector<PersoonId> van;
    Feit feit;
    std::optional<Feit> afgehandeld;
    std::optional<Afloop> afloop;
};

struct Klacht {
    KlachtId id;
    Organisatie over;
    std::vector<PersoonId> van;
    Feit feit;
    std::optional<Feit> afgehandeld;
    std::optional<Afloop> afloop;
};

struct Besluiten {  // each list oldest first
    std::vector<Besluit> besluiten;
    std::vector<Oordeel> oordelen;
    std::vector<Bezwaar> bezwaren;
    std::vector<Klacht> klachten;
};

void evolve(Besluiten& besluiten, const Selected& selected);
// Other kinds pass by.
Soortenkeus kinds_for(const Besluiten&);

}  // namespace naast
