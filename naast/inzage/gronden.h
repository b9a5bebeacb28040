// What the facts of a Wereld say at a moment: ages, authority, consent, legal grounds, threats.
// Each a plain question with a plain answer. The numbers are those of
// docs/reference/inzage-lezing.md.
#pragma once

#include "naast/inzage/oordeel.h"

namespace naast::inzage {

const Lid* lid(const Wereld& wereld, const PersoonId& id);

// Full years on the Dutch day of the moment; who is born on 29 February is a year older on 1 March.
int leeftijd(const Lid& lid, Instant moment);
bool is_wilsonbekwaam(const Lid& lid, Instant moment);
bool heeft_gezag(const Lid& kind, const PersoonId& ouder, Instant moment);

// Reading 2. Always true for who is no professional.
bool heeft_mandaat(const Wereld& wereld, const Subject& subject, Instant moment);

// Reading 8.
bool heeft_toestemming(const Wereld& wereld,
                       const Deel& deel,
                       Categorie categorie,
                       const Aanvraag& aanvraag,
                       const Schakelaars& schakelaars);
// Reading 9.
bool heeft_grondslag(const Wereld& wereld,
                     const Deel& deel,
                     Categorie categorie,
                     const Uuid& item,
                     const Aanvraag& aanvraag);

// Reading 16: from its beginning, also after its end, until it is released.
bool is_dreiging_voor(const Wereld& wereld,
                      const PersoonId& van,
                      const PersoonId& naar,
                      Instant moment);
// Whether where those of the part are must stay unknown: someone is a threat to one of them, or an
// address is secret.
bool moet_plaats_verborgen(const Wereld& wereld, const Deel& deel, Instant moment);
bool kent_de_plaats(const Wereld& wereld, const Deel& deel, const Subject& subject, Instant moment);
// Whether this person is a threat to one of those of the part.
bool bedreigt_iemand_van(const Wereld& wereld,
                         const PersoonId& persoon,
                         const Deel& deel,
                         Instant moment);

// Without what cannot count for this subject at this moment: ties and knowledge of places of others
// or of another time. The decision is the same, and has less to look through. Whoever stands beside
// a member keeps all, since what that member sees counts too.
Wereld voor(Wereld wereld, const std::string& subject, Instant moment);

}  // namespace naast::inzage
