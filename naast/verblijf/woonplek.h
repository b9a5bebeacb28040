// Where a child lived within one placement: the first place, and those it was moved to. Pure.
#pragma once

#include "naast/verblijf/verblijf.h"

#include <vector>

namespace naast {

struct Woonplek {
    VerblijfVorm vorm = VerblijfVorm::leefgroep;
    std::optional<Organisatie> aanbieder;  // nothing: not known, or it does not show
    Feit begin;
    std::optional<Feit> einde;

    Period period() const { return {begin.op, einde ? std::optional{einde->op} : std::nullopt}; }
};

// Returns: oldest first, and one at least. A move on the first day tells where the placement began,
// of two on one day the last one counts, and one on the day of the end or later counts for nothing.
std::vector<Woonplek> woonplekken(const Plaatsing& plaatsing);
// Where the child lives now, or lived last.
Woonplek laatste_woonplek(const Plaatsing& plaatsing);

}  // namespace naast
