// Who around a family may see what: the decision asked for each of them, on each kind of knowledge.
// It rests on the events that are given and on nothing else, so that whoever looks learns nothing
// here that could not be read already; what is hidden from that one does not count. Pure.
// Source: design/web 8.5 "Wie ziet wat", 8.8 point 8.
#pragma once

#include "naast/events/event.h"
#include "naast/inzage/gebruiker.h"
#include "naast/inzage/wereld.h"

#include <array>
#include <string>
#include <vector>

namespace naast::inzage {

// From nothing to everything. bestaat: that there is something, and where to ask. eigen: only what
// the own organisation recorded, or what is about the help it gives. kort: without the free text.
NAAST_ENUM(Mate, niets, bestaat, eigen, kort, alles)

// Why so much and no less. gezin: a member, or who has authority over one.
NAAST_ENUM(Waardoor, taak, toestemming, grondslag, gezin)

// Of whom so much, and of the others less: members by name, and what is about the family as a
// whole. Neither: of all of them.
struct Vak {
    Mate mate = Mate::niets;
    Waardoor door = Waardoor::taak;
    std::vector<std::string> van{};
    bool heel_gezin = false;
};

// The kinds of knowledge of the table of the policy, without messages.
inline constexpr std::array kennis{Categorie::core,
                                   Categorie::plan,
                                   Categorie::help,
                                   Categorie::safety,
                                   Categorie::medical,
                                   Categorie::justice,
                                   Categorie::school,
                                   Categorie::finance,
                                   Categorie::admin};

struct Kijker {
    std::string naam;
    std::string organisatie;                // empty: a member of the family
    std::array<Vak, kennis.size()> ziet{};  // in the order of `kennis`
};

// Who works with the family now, in the order in which they came; then the members who log in.
// Whoever is hidden is left out. Closed kinds (own notes, what a child told, who reported, where
// someone is) are not asked for. Requires: `stream` is one family's, in the order of nr.
std::vector<Kijker> wie_ziet_wat(const std::vector<RecordedEvent>& stream, Instant nu);

// What this one may see at most of each, whoever of the family it is about; in the order of
// `kennis`.
std::array<Mate, kennis.size()> wat_ziet(const std::vector<RecordedEvent>& stream,
                                         const Gebruiker& wie,
                                         Instant nu);

}  // namespace naast::inzage
