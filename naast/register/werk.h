// What in one family asks something of somebody today: the warnings that stand, the terms that come
// near and what whoever looks agreed to do, made from what this one sees. A pure function of that,
// the norms and the day.
// It is a list for whoever works with the family; a citizen has none.
#pragma once

#include "naast/inzage/gebruiker.h"
#include "naast/inzage/zichtbaar.h"
#include "naast/signalering/regel.h"
#include "naast/termijnen/looptijd.h"

#include <optional>
#include <string>
#include <vector>

namespace naast {

NAAST_ENUM(WerkSoort, signalering, termijn, actie)

// In order of how much it presses.
NAAST_ENUM(Wanneer, te_laat, vandaag, deze_week)

// One line: one family and one rule, however many children it is about (GAP-11).
struct Werkregel {
    Uuid gezin;
    std::string gezin_naam;
    std::vector<std::string> kinderen{};  // two families can have one name
    WerkSoort soort = WerkSoort::signalering;
    Wanneer wanneer = Wanneer::deze_week;
    std::string regel;  // of a term its norm, of an action its key
    Tekst titel{};
    std::vector<Tekst> teksten{};      // one for each warning in this line
    std::vector<PersoonId> betreft;    // empty: the family
    std::vector<std::string> namen{};  // of these, in the same order
    Date dag{};     // since when it presses as it does now; of a term and an action its last day
    int dagen = 0;  // from that day to today; below zero: still to come
    bool is_termijn_voorbij = false;   // the days are days too late, not days that it goes on
    std::optional<Sterkte> sterkte{};  // of a warning
    std::optional<Wie> wie{};          // nothing: an action, which is for who is named in it
    bool van_mij = false;
    std::vector<Uuid> feiten{};  // of a warning the events it rests on
    Tekst eindigt{};
    std::string norm{};  // empty if none
    Date norm_op{};      // the day for which the norm is asked
    struct Rust {
        UitstelId uitstel;
        Date tot_en_met{};
        std::string reden;
    };
    std::optional<Rust> rust{};  // postponed by this one
    std::string gemeente{};      // for the norm; empty if it does not show
};

// Returns: what is for this one to do; for who directs also what waits for others, but for the
// actions, which are for who is named. Nothing of a
// family that is not open. The most pressing first.
std::vector<Werkregel> make_werk(const Uuid& gezin,
                                 const inzage::Gezien& gezien,
                                 const inzage::Gebruiker& wie,
                                 const Normen& normen,
                                 Date today);

// Of all families together: the most pressing first, then the oldest. An order of all lines.
bool is_more_urgent(const Werkregel& a, const Werkregel& b);

}  // namespace naast
