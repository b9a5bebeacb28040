// One line of the log of who looked: the fields that NEN 7513 asks for. What was shown is told by
// the version of the family's events, which with the ties and the purpose gives the decision again;
// no content is in it.
#pragma once

#include "naast/base/uuid.h"
#include "naast/inzage/gebruiker.h"
#include "naast/inzage/zichtbaar.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace naast {

// In what way it left the server.
NAAST_ENUM(InzageSoort,
           dossier,
           tijdlijn,
           signaleringen,
           termijnen,
           lijst,
           opdracht,
           noodtoegang,
           werk,
           plan,
           netwerk,
           nu,
           noodakkoord,  // whether a colleague may look in an emergency; `gevraagd`: what was asked
           wie_ziet_wat,
           formulieren)  // what can be recorded, and of what

struct Inzageregel {
    std::string wie;
    std::string naam;
    std::string organisatie;              // empty for a citizen
    std::vector<inzage::Betrekking> als;  // the ties that were live, each once
    inzage::Doel doel = inzage::Doel::samenwerken;
    bool nood = false;
    bool geweigerd = false;  // asked for and not shown; also for a family that is not there
    std::string gevraagd;    // then: the id that was asked for; empty if there was none
    InzageSoort soort = InzageSoort::dossier;
    std::vector<Categorie> wat;  // of what was shown, each once, in order
    std::int64_t versie = 0;     // how many events the family had
    bool operator==(const Inzageregel&) const = default;
};

// What this person was shown of a family, as a line.
Inzageregel regel_van(const inzage::Gebruiker& gebruiker,
                      const inzage::Gezien& gezien,
                      InzageSoort soort,
                      std::int64_t versie);

// Someone asked for a family that is not there for this one.
Inzageregel geweigerde_regel(const inzage::Gebruiker& gebruiker,
                             InzageSoort soort,
                             const std::string& gevraagd = "");

// Many families that were shown to one person at once: what a list shows. One line for all of them.
struct Lijstregel {
    struct Deel {
        Uuid onder;  // under which the lines of that family stand
        Inzageregel regel;
        bool operator==(const Deel&) const = default;
    };
    bool operator==(const Lijstregel&) const = default;
    std::vector<Deel> delen;  // at least one; all of the same person and the same InzageSoort
};
// In the lines of a family: more about it stands in the lists under this one.
struct Verwijzing {
    Uuid lijsten;
    bool operator==(const Verwijzing&) const = default;
};
using Logregel = std::variant<Inzageregel, Lijstregel, Verwijzing>;

// As it is stored: one segment of canonical JSON; and back. Returns: nothing for another form.
std::string to_bytes(const Logregel& regel);
std::optional<Logregel> logregel_from_bytes(const std::string& inhoud);

}  // namespace naast
