// The help of one family: asked for, waited for, bridged, started, put on hold, rejected, stopped.
// Catalogue 1.16, FAM-10.
#pragma once

#include "naast/base/period.h"
#include "naast/events/soort.h"
#include "naast/events/vraag.h"

#include <optional>
#include <string>
#include <vector>

namespace naast {

struct GeplandeIntake {
    Date gepland_op{};
    Feit feit;
};

// WTL-05: something that helps until this help starts.
struct Overbrugging {
    Organisatie aanbieder;
    std::vector<PersoonId> voor;
    Feit begin;
    std::optional<Feit> einde;
    Period period() const { return {begin.op, einde ? std::optional{einde->op} : std::nullopt}; }
};

// WTL-08: put on hold, mostly to wait for other help.
struct Stilstand {
    std::optional<HulpId> wacht_op;
    Feit begin;
    std::optional<Feit> einde;
};

struct Hulptraject {
    HulpId id;
    HulpSoort wat = HulpSoort::overig;
    GerichtOp gericht_op = GerichtOp::jeugdige;
    std::optional<GerichtOp> gevraagd_als{};  // what was asked; what begins can be something else
    std::optional<Organisatie> aanbieder;
    std::vector<PersoonId> wachtenden;  // for whom it was asked
    std::vector<PersoonId> voor;        // who gets it, once it started
    std::optional<Feit> aangevraagd;
    std::optional<Feit> gestart;
    std::optional<Feit> gestopt;
    std::optional<StopReden> stop_reden;
    std::optional<Resultaat> resultaat{};
    std::optional<Spoed> spoed{};
    std::optional<Date> start_verwacht_op{};
    std::vector<ToelatingsEis> toelatingseisen{};
    std::string product{};                         // empty: not known
    std::optional<Feit> motief{};                  // since when one can read why this help
    std::vector<GeplandeIntake> intake_gepland{};  // oldest first
    std::optional<Feit> intake{};                  // the first one that was held
    std::optional<Feit> geschiktheid{};            // the first time it was looked into
    std::optional<Feit> afgewezen{};
    std::optional<AfwijsReden> afwijs_reden{};
    std::vector<Overbrugging> overbruggingen{};  // oldest first
    std::optional<Feit> plan_b{};                // the first one
    std::vector<Stilstand> aangehouden{};        // oldest first
    std::vector<Feit> herbeoordeeld{};           // oldest first

    // Who waits or gets it: both lists, the application's first.
    std::vector<PersoonId> personen() const;

    // From the application until the start, or until it was rejected or stopped without a start.
    std::optional<Period> wachten() const;
    // From the start until the stop, on hold or not.
    std::optional<Period> lopend() const;
    // The same without what was on hold: when somebody really helps. Returns: in order.
    std::vector<Period> helpt() const;
};

struct Hulp {
    std::vector<Hulptraject> trajecten;  // in the order in which they came up
};

void evolve(Hulp& hulp, const Selected& selected);
// Other kinds pass by.
Soortenkeus kinds_for(const Hulp&);

}  // namespace naast
