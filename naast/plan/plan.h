// The one plan of one family: the analysis under it, its goals in the family's words, who does
// what, and whether it helps. Catalogue 1.5, 1.6, COO-21.
#pragma once

#include "naast/events/soort.h"
#include "naast/events/vraag.h"

#include <optional>
#include <string>
#include <vector>

namespace naast {

struct Evaluatie {
    Beweging beweging = Beweging::geen;
    Feit feit;
};

struct Analyse {
    AnalyseId id;
    Organisatie organisatie;
    std::vector<PersoonId> betreft;  // empty: the family
    Feit begin;
    std::optional<Feit> afgerond;
    Zwaarte zwaarte = Zwaarte::zwaar;
    std::vector<Factor> factoren;
    std::vector<Feit> bijgewerkt;  // oldest first
};

struct Score {
    int cijfer = 0;  // 0 to 10
    Feit feit;
};

struct Doel {
    DoelId id;
    std::string tekst;
    std::vector<PersoonId> van;
    Feit gesteld;
    std::optional<Feit> criterium;  // since when one can see that it is reached
    std::string bereikt_als;        // empty: nobody said it, or it does not show
    std::vector<Score> scores;      // oldest first
    std::optional<Feit> einde;
    std::optional<DoelEinde> hoe;
};

// PLN-06: who does what, by when.
struct Afspraak {
    ActieId id;
    std::optional<DoelId> doel;
    std::string tekst;
    std::optional<Medewerker> medewerker;
    std::vector<PersoonId> gezinsleden;
    std::optional<Date> uiterlijk;
    Feit feit;
    std::optional<Feit> afgerond;
};

// PLN-02: the last word of someone on one version of the plan.
struct Mening {
    PersoonId persoon;
    Standpunt standpunt = Standpunt::oneens;
    std::string tekst;
    Feit feit;
    bool is_eigen_woord = false;  // said by who was logged in, not written down by another
};

struct Planversie {
    std::string tekst;             // where the family wants to go
    std::vector<Mening> meningen;  // in the order in which they first spoke
    Feit feit;
};

struct Plan {                        // each list oldest first
    std::optional<Feit> gezinsplan;  // the last one
    std::vector<Planversie> versies;
    std::vector<Analyse> analyses;
    std::vector<Doel> doelen;
    std::vector<Afspraak> afspraken;
    std::vector<Evaluatie> evaluaties;
};

void evolve(Plan& plan, const Selected& selected);
// Other kinds pass by.
Soortenkeus kinds_for(const Plan&);

}  // namespace naast
