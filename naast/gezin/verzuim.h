// A child stays away from school, and goes again (SIG-21, XDM-04). Pure.
#pragma once

#include "naast/events/opdracht.h"
#include "naast/gezin/gezin.h"

#include <optional>
#include <tuple>
#include <vector>

namespace naast {

struct MeldVerzuim {
    Date op{};
    std::vector<PersoonId> kinderen;
    VerzuimSoort verzuim = VerzuimSoort::onbekend;
    std::optional<Organisatie> school{};
    std::optional<VrijeTekst> tekst{};

    template <class S = MeldVerzuim>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"op", &S::op, Categorie::school, "Eerste dag zonder school."},
            Veld{"kinderen", &S::kinderen, Categorie::school, "Wie er niet naar school gaat."},
            Veld{"verzuim", &S::verzuim, Categorie::school, "Wat voor verzuim."},
            Veld{"school", &S::school, Categorie::school, "Welke school.", Plaats::kan_verraden},
            Veld{"tekst", &S::tekst, Categorie::school, "In eigen woorden."}};
    }
};

struct MeldTerugNaarSchool {
    Date op{};
    std::vector<PersoonId> kinderen;
    std::optional<VrijeTekst> tekst{};

    template <class S = MeldTerugNaarSchool>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"op", &S::op, Categorie::school, "Eerste dag weer op school."},
            Veld{"kinderen", &S::kinderen, Categorie::school, "Wie er weer naar school gaat."},
            Veld{"tekst", &S::tekst, Categorie::school, "Waar, en hoe het gaat."}};
    }
};

// Those who stay away now, in the order in which that began.
std::vector<const Verzuim*> lopend_verzuim(const Gezin& gezin);

// Refuses: a day that is still to come; nobody; someone who is no child of the family, or who stays
// away on that day already.
Decision decide(const Gezin& gezin, const MeldVerzuim& opdracht, Date today);

// Refuses: nobody, or someone who does not stay away; a day that is not after the first without
// school, or is still to come.
Decision decide(const Gezin& gezin, const MeldTerugNaarSchool& opdracht, Date today);

}  // namespace naast
