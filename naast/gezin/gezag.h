// Who decides with a child on where it lives: the parents with authority. Pure.
// Source: BW 1:245; catalogue PLC-22.
#pragma once

#include "naast/gezin/gezin.h"

#include <vector>

namespace naast {

struct Ouders {
    std::vector<PersoonId> ids;
    std::vector<Feit> feiten;  // what says so
};

// Who has gezag over the child on this day; where nobody said who that is: its parents. Also who
// has died since.
Ouders ouders_met_gezag(const Gezin& gezin, const PersoonId& kind, Date day);
// Whether this one lives on that day. Someone who is not known here lives.
bool leeft(const Gezin& gezin, const PersoonId& id, Date day);

}  // namespace naast
