// What is still to come for a family, as far as it was agreed or decided: appointments, last days,
// actions with a day, and turning points. A pure function of what is known on the day of the
// question. What is late is no part of it.
#pragma once

#include "naast/tijdlijn/tijdlijn.h"

#include <optional>
#include <string>
#include <vector>

namespace naast {

NAAST_ENUM(StraksSoort, afspraak, einde, actie, schakelmoment)

struct Straks {
    StraksSoort soort = StraksSoort::afspraak;
    Date dag{};
    Tekst titel;
    std::vector<PersoonId> personen;  // empty: the family
    std::string met;                  // a name, of an organisation or a worker; empty: nobody said
};

// Requires: `tijdlijn` was folded from this dossier. Returns: from the day of the question on, by
// day.
std::vector<Straks> wat_straks_komt(const Dossier& dossier, const Tijdlijn& tijdlijn);

}  // namespace naast
