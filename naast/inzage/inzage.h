// Who may see what: the one decision that every way out of the server asks. In this version its
// simplest rule: whoever is involved in a family today sees it; for everyone else it does not
// exist. Later rules (categories, consent, sealed classes) come behind the same function. Source:
// design/privacy-and-reliability 2.4; catalogue COO-01, FAM-05.
#pragma once

#include "naast/base/period.h"
#include "naast/gezin/gezin.h"

#include <string>
#include <vector>

namespace naast::inzage {

struct Gebruiker {
    MedewerkerId id;
    std::string naam;
    Organisatie organisatie;
};

// Someone's tie with a family that gives sight on it.
struct Relatie {
    MedewerkerId medewerker;
    Period period;
};

// Of the regisseurs and everyone involved, past ones included.
std::vector<Relatie> relations_of(const Gezin& gezin);

enum class Besluit { toegestaan, bestaat_niet };

// Rights are those of today, also when someone asks what was so on another day.
Besluit decide(const Gebruiker& subject, const std::vector<Relatie>& relations, Date today);

}  // namespace naast::inzage
