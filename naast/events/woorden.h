// What the enumerators are called on a screen. B1 Dutch and plain English; no code reaches a
// person.
#pragma once

#include "naast/base/text.h"
#include "naast/events/alle.h"

namespace naast {

// Lower case, fit for the middle of a sentence.
Tekst in_woorden(OrganisatieSoort soort);
Tekst in_woorden(Gezinsrol rol, std::optional<Geslacht> geslacht);
Tekst in_woorden(GezagSoort soort);
Tekst in_woorden(RelatieSoort soort);
Tekst in_woorden(BetrokkenRol rol);
Tekst in_woorden(ContactVorm vorm);
Tekst in_woorden(SchakelmomentSoort soort);
Tekst in_woorden(VerzuimSoort soort);
Tekst in_woorden(DiagnoseSoort soort);
Tekst in_woorden(NoodgegevenSoort soort);
Tekst in_woorden(SignaalSoort soort);
Tekst in_woorden(Zorg zorg);
Tekst in_woorden(Beweging beweging);
Tekst in_woorden(OnderzoekSoort soort);
Tekst in_woorden(MaatregelSoort soort);
Tekst in_woorden(HulpSoort soort);
Tekst in_woorden(ToelatingsEis eis);
Tekst in_woorden(VerblijfVorm vorm);
Tekst in_woorden(VerblijfEinde einde);
Tekst in_woorden(Screening waarde);
Tekst in_woorden(WeigerReden waarde);
Tekst in_woorden(Zwaarte waarde);
Tekst in_woorden(BesluitSoort waarde);
Tekst in_woorden(Afloop waarde);
Tekst in_woorden(Uitspraak waarde);
Tekst in_woorden(TafelSoort waarde);
Tekst in_woorden(MaatwerkUitkomst waarde);
Tekst in_woorden(TriageUitkomst waarde);
Tekst in_woorden(IncidentSoort waarde);
Tekst in_woorden(BevindingAdvies waarde);
Tekst in_woorden(DoelEinde waarde);
Tekst in_woorden(AfwijsReden waarde);
Tekst in_woorden(Veiligheidsfase waarde);
Tekst in_woorden(ProbleemSoort waarde);
Tekst in_woorden(AlternatiefSoort waarde);
Tekst in_woorden(NoodReden reden);

// "Ruud", "Ruud en Raymond", "Ruud, Raymond en moeder".
Tekst opsomming(const std::vector<std::string>& names);
// The same of values that have words.
template <class T>
Tekst opsomming_van(const std::vector<T>& values) {
    std::vector<std::string> nl;
    std::vector<std::string> en;
    for (const T& value : values) {
        const Tekst words = in_woorden(value);
        nl.push_back(words.nl);
        en.push_back(words.en);
    }
    return {opsomming(nl).nl, opsomming(en).en};
}
// With a capital first letter. Letters outside ASCII stay as they are.
Tekst met_hoofdletter(Tekst tekst);

}  // namespace naast
