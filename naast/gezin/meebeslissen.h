// Who takes part: whose word on the plan is asked, who can do something, and who works with them.
// Pure.
#pragma once

#include "naast/events/weigering.h"
#include "naast/gezin/gezin.h"

#include <optional>
#include <vector>

namespace naast {

// The grown-ups of the family, and a child from the twelfth birthday on; in the order in which they
// were added. A child of whom the birth is not known to the year is not asked.
// Source: Jeugdwet 4.1.2, 7.3.4.
std::vector<PersoonId> wie_meebeslist(const Gezin& gezin, Date day);

// Whether this member, who is logged in, is one of them; nobody is not.
bool beslist_mee(const Gezin& gezin, const std::optional<PersoonId>& wie, Date day);
// Returns: nothing for who decides along.
std::optional<Weigering> te_jong(const Gezin& gezin, const std::optional<PersoonId>& wie, Date day);

// Everyone of the family who lives.
std::vector<PersoonId> levenden(const Gezin& gezin);
// Whether this is a child of the family that was born and lives.
bool is_levend_kind(const Gezin& gezin, const PersoonId& id);
// Those who work with the family on that day, the coordinator first; who has two roles stands
// twice.
std::vector<Medewerker> wie_werken_met(const Gezin& gezin, Date day);

}  // namespace naast
