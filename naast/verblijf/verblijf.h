// Placements of one family: from the start, over the plan and the evaluation, to the return.
// Catalogue 1.11.
#pragma once

#include "naast/base/period.h"
#include "naast/events/soort.h"
#include "naast/events/vraag.h"

#include <optional>
#include <vector>

namespace naast {

struct GeplandeTerugkeer {
    Date gepland_op{};
    std::vector<VeranderdThuis> veranderd_thuis;
    Terugkeerplan terugkeerplan = Terugkeerplan::ontbreekt;
    Feit feit;
};

struct UitlegLichtereVorm {
    VerblijfVorm vorm = VerblijfVorm::netwerkpleeg;
    NietPassendReden reden = NietPassendReden::anders;
    Feit feit;
};

struct GeplandeEvaluatie {
    Date gepland_op{};
    Feit feit;
};

// PLC-16: what was looked at so that no placement is needed.
struct BekekenAlternatief {
    AlternatiefSoort wat = AlternatiefSoort::eigen_netwerk;
    Feit feit;
};

struct Gehoord {
    PersoonId ouder;
    Feit feit;
};

struct Overplaatsing {
    VerblijfVorm vorm = VerblijfVorm::leefgroep;
    std::optional<Organisatie> aanbieder;
    Feit feit;
};

struct BeoogdEinde {
    Date op{};
    Feit feit;
};

struct Plaatsing {
    PlaatsingId id;
    PersoonId kind;
    VerblijfVorm vorm = VerblijfVorm::leefgroep;
    std::optional<Kader> kader;  // nothing: it does not show
    Spoed spoed = Spoed::gewoon;
    std::optional<Organisatie> aanbieder;
    Feit begin;
    std::optional<Feit> einde;
    std::optional<VerblijfEinde> reden_einde;
    std::vector<UitlegLichtereVorm> lichtere_vormen;
    std::optional<Feit> perspectiefplan;                // the first one
    std::vector<GeplandeEvaluatie> evaluaties_gepland;  // oldest first
    std::optional<Feit> geevalueerd;                    // the first one
    std::vector<GeplandeTerugkeer> terugkeer;           // plans, oldest first
    std::vector<BeoogdEinde> beoogd_einde{};            // oldest first
    std::vector<BekekenAlternatief> alternatieven{};
    std::vector<Gehoord> gehoord{};
    bool says_why_not_heard = false;
    std::vector<Overplaatsing> overplaatsingen{};  // oldest first
    std::vector<Feit> contactafspraken{};          // oldest first

    Period period() const { return {begin.op, einde ? std::optional{einde->op} : std::nullopt}; }
    bool is_terug() const { return reden_einde == VerblijfEinde::terug_naar_huis; }
};

struct Verblijf {
    std::vector<Plaatsing> plaatsingen;  // oldest first
};

void evolve(Verblijf& verblijf, const Selected& selected);
// Other kinds pass by.
Soortenkeus kinds_for(const Verblijf&);

// PLC-03: the rungs below this one, lightest first. klinische_ggz is no rung: none stand below it.
std::vector<VerblijfVorm> lichtere_vormen(VerblijfVorm vorm);
// PLC-16: what is looked at before a placement of this form. A child that goes to live with its own
// people has them looked at.
std::vector<AlternatiefSoort> alternatieven_voor(VerblijfVorm vorm);

}  // namespace naast
