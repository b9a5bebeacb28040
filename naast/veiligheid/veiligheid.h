// Investigations and measures of one family, and who has the lead in them. Catalogue 1.7 to 1.10.
#pragma once

#include "naast/base/period.h"
#include "naast/events/feit.h"

#include <optional>
#include <vector>

namespace naast {

struct Onderzoek {
    OnderzoekId id;
    OnderzoekSoort wat = OnderzoekSoort::anders;
    Organisatie organisatie;
    std::vector<PersoonId> betreft;
    Feit begin;
    std::optional<Feit> einde;
    Period period() const { return {begin.op, einde ? std::optional{einde->op} : std::nullopt}; }
};

struct Leiding {
    Medewerker medewerker;
    bool gezin_verteld = false;
    Feit feit;
};

struct Maatregel {
    MaatregelId id;
    MaatregelSoort wat = MaatregelSoort::ots;
    std::vector<PersoonId> kinderen;
    std::optional<Organisatie> gi;
    std::optional<Date> loopt_tot_en_met;
    Feit begin;
    std::optional<Feit> einde;
    std::vector<Leiding> leiding;  // oldest first

    // Until it was ended, or else through its last day if that is known.
    Period period() const;
    // OTS, provisional OTS and voogdij bring a GI professional into the lead; an authorisation does
    // not.
    bool geeft_gi_de_leiding() const;
};

struct Veiligheid {
    std::vector<Onderzoek> onderzoeken;  // oldest first
    std::vector<Maatregel> maatregelen;  // oldest first
};

Veiligheid evolve(Veiligheid veiligheid, const RecordedEvent& recorded);

}  // namespace naast
