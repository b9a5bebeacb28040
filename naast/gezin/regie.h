// How the family is stood by: the regisseur in the background, who stands in, the duo, who keeps
// sight on safety, the JIM, light contact in quiet times, and contact that failed. A fold.
// Catalogue 1.4.
#pragma once

#include "naast/base/period.h"
#include "naast/events/soort.h"
#include "naast/events/vraag.h"

#include <optional>
#include <string>
#include <vector>

namespace naast {

// COO-08: still there, while another has the lead.
struct Achtergrond {
    MedewerkerId medewerker;
    Feit feit;
};

struct Waarneming {
    MedewerkerId voor;
    Medewerker medewerker;
    std::optional<Date> tot_en_met;
    Feit feit;
};

struct Duo {
    Medewerker een;
    Medewerker ander;
    Feit begin;
    std::optional<Feit> einde;
};

// SAF-08: until it is accepted, who offers it keeps it.
struct ZichtAanbod {
    Organisatie van;
    Organisatie aan;
    Feit feit;
    std::optional<Feit> aanvaard;
};

struct Jim {
    PersoonId jongere;
    std::string naam;
    Feit begin;
    std::optional<Feit> einde;
};

// COO-15.
struct Waakvlam {
    int every_days = 0;
    Medewerker medewerker;
    Feit begin;
    std::optional<Feit> einde;
    Period period() const { return {begin.op, einde ? std::optional{einde->op} : std::nullopt}; }
};

struct GemistContact {
    Organisatie organisatie;
    GemistDoor door = GemistDoor::gezin;
    Feit feit;
};

// SIG-18: someone of the family called or wrote.
struct Oproep {
    Organisatie bij;
    bool beantwoord = false;
    Feit feit;
};

// A warning that one worker lets rest.
struct Uitstel {
    UitstelId id;
    Medewerker medewerker;
    std::string regel;
    std::vector<PersoonId> betreft;
    Date tot_en_met{};
    std::string reden;
    Feit feit;
    std::optional<Feit> einde;

    bool rust_on(Date day) const {
        return feit.op <= day && day <= tot_en_met && (!einde || day < einde->op);
    }
};

struct Regie {  // each list oldest first
    std::vector<Uitstel> uitstellen;
    std::vector<Achtergrond> achtergrond;
    std::vector<Waarneming> waarnemers;
    std::vector<Duo> duos;
    std::vector<ZichtAanbod> zicht;
    std::vector<Jim> jims;
    std::vector<Waakvlam> waakvlammen;
    std::vector<GemistContact> gemist;
    std::vector<Oproep> oproepen;
};

void evolve(Regie& regie, const Selected& selected);
// Other kinds pass by.
Soortenkeus kinds_for(const Regie&);

}  // namespace naast
