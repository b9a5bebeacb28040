// Whose word on the plan of the family is asked. Pure.
#pragma once

#include "naast/gezin/gezin.h"

#include <vector>

namespace naast {

// The grown-ups of the family, and a child from the twelfth birthday on; in the order in which they
// were added. A child of whom the birth is not known to the year is not asked.
// Source: Jeugdwet 4.1.2, 7.3.4.
std::vector<PersoonId> wie_meebeslist(const Gezin& gezin, Date day);

}  // namespace naast
