#include "naast/hulp/hulp.h"

#include <algorithm>

namespace naast {

namespace {

std::optional<Date> day_of(const std::optional<Feit>& feit) {
    return feit ? std::optional{feit->op} : std::nullopt;
}

Hulptraject* find(Hulp& hulp, const HulpId& id) {
    const auto found = std::find_if(hulp.trajecten.begin(),
                                    hulp.trajecten.end(),
                                    [&](const Hulptraject& t) { return t.id == id; });
    return found == hulp.trajecten.end() ? nullptr : &*found;
}

}  // namespace

std::optional<Period> Hulptraject::wachten() const {
    if (!aangevraagd) return std::nullopt;
    return Period{aangevraagd->op, gestart ? day_of(gestart) : day_of(gestopt)};
}

std::optional<Period> Hulptraject::lopend() const {
    if (!gestart) return std::nullopt;
    return Period{gestart->op, day_of(gestopt)};
}

Hulp evolve(Hulp hulp, const RecordedEvent& recorded) {
    const auto& betreft = recorded.event.betreft;
    const Feit feit = feit_of(recorded);
    std::visit(
        Overloaded{
            [&](const HulpAangevraagd& e) {
                if (find(hulp, e.hulp) != nullptr) return;
                hulp.trajecten.push_back(
                    {e.hulp, e.wat, e.gericht_op, e.aanbieder, betreft, {}, feit, {}, {}, {}});
            },
            [&](const HulpGestart& e) {
                Hulptraject* waited = find(hulp, e.hulp);
                if (waited == nullptr) waited = &hulp.trajecten.emplace_back();
                waited->id = e.hulp;
                waited->wat = e.wat;
                waited->gericht_op = e.gericht_op;
                waited->aanbieder = e.aanbieder;
                waited->voor = betreft;
                waited->gestart = feit;
                // Which of two came first on one day is often not known: that day it also stopped.
                if (!waited->gestopt || waited->gestopt->op >= feit.op) return;
                waited->gestopt.reset();
                waited->stop_reden.reset();
            },
            [&](const HulpGestopt& e) {
                Hulptraject* running = find(hulp, e.hulp);
                if (running == nullptr || running->gestopt) return;
                running->gestopt = feit;
                running->stop_reden = e.reden;
            },
            [](const auto&) {},
        },
        recorded.event.inhoud);
    return hulp;
}

}  // namespace naast
