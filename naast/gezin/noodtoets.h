// Who looked in an emergency, and the review of it: someone of another team says whether it was
// justified. A fold and its command. Who may is for naast/inzage to say.
// Source: design/privacy-and-reliability 2.7; catalogue GAP-08.
#pragma once

#include "naast/events/inzage.h"
#include "naast/events/opdracht.h"
#include "naast/events/soort.h"
#include "naast/events/vraag.h"

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace naast {

struct Noodoordeel {
    NoodOordeel oordeel = NoodOordeel::terecht;
    std::string reden;
    Feit feit;
};

// Someone looked in an emergency, and what another says of it.
struct Noodkijk {
    Medewerker medewerker;
    std::optional<Medewerker> tweede;
    NoodReden waarom = NoodReden::acuut_gevaar;
    std::string reden;
    bool ook_plaats = false;
    Feit feit;
    std::optional<Noodoordeel> oordeel;
};

struct Noodkijken {
    std::vector<Noodkijk> alle;  // oldest first

    // Returns: the one that this event opened; null if there is none.
    const Noodkijk* find(const Uuid& gebeurtenis) const;
};

void evolve(Noodkijken& noodkijken, const Selected& selected);
// Other kinds pass by.
Soortenkeus kinds_for(const Noodkijken&);

struct BeoordeelNoodtoegang {
    Uuid gebeurtenis;
    NoodOordeel oordeel = NoodOordeel::terecht;
    VrijeTekst reden;

    template <class S = BeoordeelNoodtoegang>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"gebeurtenis", &S::gebeurtenis, Categorie::admin, "Welke noodtoegang."},
            Veld{"oordeel", &S::oordeel, Categorie::admin, "Terecht of niet."},
            Veld{"reden", &S::reden, Categorie::admin, "Waarom."}};
    }
};

// Refuses: what is no emergency access of this family, or was reviewed; a review that is wrong is
// withdrawn first.
Decision decide(const Noodkijken& noodkijken, const BeoordeelNoodtoegang& opdracht, Date today);

}  // namespace naast
