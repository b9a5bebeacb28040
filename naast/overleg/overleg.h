// Tables at which several organisations decide together, what they advised, and requests for
// something made to measure. Catalogue 1.13.
#pragma once

#include "naast/events/soort.h"
#include "naast/events/vraag.h"

#include <optional>
#include <vector>

namespace naast {

struct Tafel {
    TafelId id;
    TafelSoort wat = TafelSoort::anders;
    std::optional<Organisatie> bijeengeroepen_door;
    std::optional<Date> gepland_op;
    std::vector<Organisatie> genodigd;
    Feit bijeengeroepen;
    std::optional<Feit> gehouden;
    std::vector<Organisatie> aanwezig;
};

struct Advies {
    AdviesId id;
    TafelId tafel;
    Feit feit;
};

// TAB-12: an arrangement that no contract foresees.
struct Maatwerk {
    MaatwerkId id;
    Organisatie gevraagd_door;
    std::vector<PersoonId> betreft;
    Feit gevraagd;
    std::optional<Feit> besloten;
    std::optional<MaatwerkUitkomst> uitkomst;
};

struct Overleg {  // each list oldest first
    std::vector<Tafel> tafels;
    std::vector<Advies> adviezen;
    std::vector<Maatwerk> maatwerk;
};

void evolve(Overleg& overleg, const Selected& selected);
// Other kinds pass by.
Soortenkeus kinds_for(const Overleg&);

}  // namespace naast
