// The running terms of one family: which clock started when, when it is due, and whether it was
// met. A fold over the events and the norms. Catalogue 1.15; each clock declares its start and stop
// facts.
#pragma once

#include "naast/events/vraag.h"
#include "naast/termijnen/normen.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast {

NAAST_ENUM(TermijnStand, loopt, vandaag, te_laat, op_tijd, te_laat_afgerond)

struct Termijn {
    std::string id;    // norm and what it is about: "TRM-34:linde"
    std::string norm;  // id in norms/normen.toml
    Tekst titel;
    std::vector<PersoonId> betreft;
    Date vanaf{};      // day 0
    Date uiterlijk{};  // the term ends at the end of this day
    std::optional<Date> afgerond_op;
    TermijnStand stand = TermijnStand::loopt;
    int days_late = 0;  // calendar days
    NormStatus status = NormStatus::voorstel;
    std::string bron;
};

// Whose term it is: who is told first when its last day comes near (TRM-58).
NAAST_ENUM(Termijnhouder, regisseur, veilig_thuis)

// A clock that an event started, and the first event that stopped it.
struct Klok {
    std::string_view norm;  // stands in the source
    Termijnhouder houder = Termijnhouder::regisseur;
    bool heeft_eigen_regel = false;  // guarded by a rule of its own, and not by TRM-63
    ShortText over;                  // the report or placement it is about; empty: the family
    std::vector<PersoonId> betreft;
    Feit begin;
    std::optional<Feit> einde;
};

// Requires: `selected` is what select_events returned. Returns: per norm, oldest first.
std::vector<Klok> klokken(const std::vector<Selected>& selected);

// Requires: `selected` is what select_events returned for a question on `today`.
// Returns: what is still open first, by due day; then what is done, by due day.
std::vector<Termijn> lopende_termijnen(const std::vector<Selected>& selected,
                                       const Normen& normen,
                                       const std::string& gemeente,
                                       Date today);

}  // namespace naast
