// The help of one family: asked for, waited for, started, stopped. Catalogue 1.16, FAM-10.
#pragma once

#include "naast/base/period.h"
#include "naast/events/feit.h"

#include <optional>
#include <vector>

namespace naast {

struct Hulptraject {
    HulpId id;
    HulpSoort wat = HulpSoort::overig;
    GerichtOp gericht_op = GerichtOp::jeugdige;
    std::optional<Organisatie> aanbieder;
    std::vector<PersoonId> wachtenden;  // for whom it was asked
    std::vector<PersoonId> voor;        // who gets it, once it started
    std::optional<Feit> aangevraagd;
    std::optional<Feit> gestart;
    std::optional<Feit> gestopt;
    std::optional<StopReden> stop_reden;

    // From the application until the start, or until it was stopped without ever starting.
    std::optional<Period> wachten() const;
    // From the start until the stop.
    std::optional<Period> lopend() const;
};

struct Hulp {
    std::vector<Hulptraject> trajecten;  // in the order in which they came up
};

Hulp evolve(Hulp hulp, const RecordedEvent& recorded);

}  // namespace naast
