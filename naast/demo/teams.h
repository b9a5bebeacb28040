// The made-up region: municipalities, organisations and the people who work there. Names only; the
// same in every region, so that one can log in as one of them.
#pragma once

#include "naast/demo/dice.h"
#include "naast/events/organisatie.h"

#include <string>
#include <vector>

namespace naast::demo {

namespace wereld {

inline const Organisatie veilig_thuis{"Veilig Thuis De Polder", OrganisatieSoort::veilig_thuis};
inline const Organisatie raad{"Raad voor de Kinderbescherming",
                              OrganisatieSoort::raad_voor_de_kinderbescherming};
inline const Organisatie gi{"Jeugdbescherming De Vaart",
                            OrganisatieSoort::gecertificeerde_instelling};
inline const Organisatie politie{"Politie basisteam De Polder", OrganisatieSoort::politie};

}  // namespace wereld

struct Team {
    std::string gemeente;
    Organisatie organisatie;
};

// One caseload of about twenty families, and who holds it from which day. Oldest first, never
// empty.
struct Seat {
    struct Holder {
        Date from{};
        Medewerker medewerker;
    };
    Team team;
    std::vector<Holder> holders;

    const Medewerker& held_by(Date day) const;
};

// The regisseur of the first seat, in every region.
Medewerker first_regisseur();

// Seats of the local teams in turn. Requires: count >= 1.
std::vector<Seat> make_seats(Dice& dice, int count, Date first, Date last);

// Somebody who works there.
Medewerker somebody_at(Dice& dice, const Organisatie& organisatie);

Organisatie a_school(Dice& dice);
Organisatie a_huisarts(Dice& dice);
Organisatie an_aanbieder(Dice& dice);

}  // namespace naast::demo
