// Which words that people wrote tell where somebody is who must not be found: free text that names
// what the family's events keep hidden, or tells a place by itself. Such text is guarded as a place
// (reading 44). Source: design/privacy-and-reliability 2.8.
#pragma once

#include "naast/inzage/gebruiker.h"
#include "naast/inzage/wereld_van.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace naast::inzage {

struct Kijkt {
    std::optional<PersoonId> lid{};  // the member who looks, if it is one
    // A professional does now, and stands beside nobody of it.
    bool werkt_met_het_gezin = false;
};

// Of each event of which the free text does: whose place that is; besides of those it is about.
// Nothing in a family in which nobody must stay hidden.
// Not what the own organisation or this member wrote, nor the own word of a member for who works
// with the family; nor what was recorded before that name was there, so that no text goes away
// because its place was named. Pure.
std::map<Uuid, std::set<PersoonId>> noemen_een_plaats(const std::vector<RecordedEvent>& stream,
                                                      const Gezinswereld& wereld,
                                                      const Gebruiker& kijker,
                                                      const Kijkt& kijkt);

}  // namespace naast::inzage
