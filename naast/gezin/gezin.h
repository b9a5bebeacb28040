// Who belongs to the family, how it goes with each of them at school and in health, and who works
// beside it. A fold: evolve() over the family's events, oldest first. Catalogue 1.3, 1.4.
#pragma once

#include "naast/base/period.h"
#include "naast/events/soort.h"
#include "naast/events/vraag.h"

#include <optional>
#include <string>
#include <vector>

namespace naast {

struct Persoon {
    PersoonId id;
    std::string naam;
    Gezinsrol rol = Gezinsrol::kind;
    std::optional<PartialDate> geboren;
    std::optional<Geslacht> geslacht;
    std::optional<Feit> verwacht{};    // a child that was expected before it was born (SIG-04)
    std::optional<Feit> ter_wereld{};  // and its birth
    std::optional<Feit> overleden{};

    bool is_expected_on(Date day) const {
        return verwacht && verwacht->op <= day && (!ter_wereld || day < ter_wereld->op);
    }
    bool is_grown_up() const {
        return rol == Gezinsrol::moeder || rol == Gezinsrol::vader ||
               rol == Gezinsrol::stiefouder || rol == Gezinsrol::verzorger;
    }
};

struct Relatie {
    PersoonId van;
    RelatieSoort soort = RelatieSoort::ouder_van;
    PersoonId naar;
    Feit begin;
    std::optional<Feit> einde;
};

struct Gezag {
    PersoonId kind;
    GezagSoort soort = GezagSoort::niet_te_bepalen;
    std::vector<PersoonId> bij;
    Feit begin;
    std::optional<Feit> einde;
};

struct Betrokkenheid {
    Medewerker medewerker;
    std::optional<BetrokkenRol> rol;  // nothing: regisseur
    Feit begin;
    std::optional<Feit> einde;
    Period period() const { return {begin.op, einde ? std::optional{einde->op} : std::nullopt}; }
};

struct Contact {
    Organisatie organisatie;
    ContactVorm vorm = ContactVorm::gesprek;
    Strekking strekking = Strekking::gewoon;
    std::vector<PersoonId> met;
    Feit feit;
};

struct Verzuim {
    PersoonId kind;
    VerzuimSoort soort = VerzuimSoort::onbekend;
    Feit begin;
    std::optional<Feit> einde;
    Period period() const { return {begin.op, einde ? std::optional{einde->op} : std::nullopt}; }
};

struct Schakelmoment {
    SchakelmomentSoort soort = SchakelmomentSoort::anders;
    std::vector<PersoonId> betreft;
    Feit feit;
};

struct Diagnose {
    PersoonId persoon;
    DiagnoseSoort soort = DiagnoseSoort::anders;
    Feit feit;
};

struct Probleem {
    PersoonId persoon;
    ProbleemSoort soort = ProbleemSoort::anders;
    Feit feit;
};

// XDM-04: a way back to school, or another fitting place.
struct PassendePlek {
    std::vector<PersoonId> kinderen;
    Feit feit;
};

struct Huishouden {
    HuishoudenId id;
    std::string naam;
    bool adres_geheim = false;
};

struct Woont {
    PersoonId persoon;
    HuishoudenId in;
    Feit begin;
    std::optional<Feit> einde;
};

// From a registration to the closing after it; a family may come back later.
struct Aanmelding {
    Feit begin;
    std::optional<Feit> einde;
    std::optional<AfsluitReden> reden{};
    Period period() const { return {begin.op, einde ? std::optional{einde->op} : std::nullopt}; }
};

struct Gezin {
    std::string naam;
    std::string gemeente;
    std::vector<Aanmelding> aanmeldingen;  // oldest first
    std::vector<Persoon> personen;         // in the order in which they were added
    std::vector<Relatie> relaties;
    std::vector<Gezag> gezag;               // per child, oldest first
    std::vector<Betrokkenheid> regisseurs;  // oldest first
    std::vector<Betrokkenheid> betrokkenen;
    std::vector<Contact> contacten;  // oldest first
    std::vector<Verzuim> verzuim;
    std::vector<Schakelmoment> schakelmomenten;
    std::vector<Diagnose> diagnoses;
    std::vector<Probleem> problemen;
    std::vector<PassendePlek> passende_plekken;
    std::vector<Huishouden> huishoudens;
    std::vector<Woont> woont;  // who lives where, oldest first

    // When the family is open at local access. Returns: in order; empty if never registered.
    std::vector<Period> open() const;
    const Persoon* find(const PersoonId& id) const;
    // A child of which the birth is expected on this day. Null: there is none.
    const Persoon* verwacht_op(Date day) const;
    // Those who were born; who is still expected is no child that lives somewhere.
    std::vector<PersoonId> kinderen() const;
    std::vector<PersoonId> volwassenen() const;
    // Who directs on this day: one, unless something is wrong (COO-01).
    std::vector<const Betrokkenheid*> regisseurs_on(Date day) const;
};

void evolve(Gezin& gezin, const Selected& selected);
// Other kinds pass by.
Soortenkeus kinds_for(const Gezin&);

}  // namespace naast
