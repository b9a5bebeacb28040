// What a form asks for a kind of event: its fields as they stand in velden(), but for the key of
// what it makes, which the door gives. Pure.
#pragma once

#include "naast/base/text.h"
#include "naast/events/event.h"

#include <string>
#include <string_view>
#include <vector>

namespace naast {

// How a field is filled in. `verwijzing`: one of the things that the family has; `persoon`: one of
// the family.
NAAST_ENUM(Vorm,
           tekst,
           naam,
           getal,
           dag,
           moment,
           ja_nee,
           keuze,
           verwijzing,
           persoon,
           organisatie,
           medewerker)

// Of how many it is asked whom it is about. A new person is about nobody who is there.
NAAST_ENUM(OverWie, niemand, een, minstens_een, vrij)

struct Keuze {
    std::string waarde;
    Tekst titel;  // with a capital
    bool operator==(const Keuze&) const = default;
};

struct Formulierveld {
    std::string naam;  // as in JSON
    Vorm vorm = Vorm::tekst;
    bool verplicht = false;
    bool meer = false;            // a list
    std::string naar{};           // of `verwijzing`: to what ("hulp", "medewerker")
    std::vector<Keuze> keuzes{};  // of `keuze`
};

struct Formulier {
    std::string soort;
    OverWie betreft = OverWie::niemand;
    std::vector<Formulierveld> velden{};
};

// Requires: there is a kind of this name.
Formulier formulier_van(std::string_view soort);

}  // namespace naast
