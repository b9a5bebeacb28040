#include "naast/hulp/hulp.h"

#include <algorithm>

namespace naast {

namespace {

std::optional<Date> day_of(const std::optional<Feit>& feit) {
    return feit ? std::optional{feit->op} : std::nullopt;
}

// Each stands once. What is told is mostly of one that came up lately.
Hulptraject* find(Hulp& hulp, const HulpId& id) {
    const auto found = std::find_if(hulp.trajecten.rbegin(),
                                    hulp.trajecten.rend(),
                                    [&](const Hulptraject& t) { return t.id == id; });
    return found == hulp.trajecten.rend() ? nullptr : &*found;
}

}  // namespace

std::optional<Period> Hulptraject::wachten() const {
    if (!aangevraagd) return std::nullopt;
    if (gestart) return Period{aangevraagd->op, gestart->op};
    const auto& ended = afgewezen ? afgewezen : gestopt;
    return Period{aangevraagd->op, day_of(ended)};
}

std::optional<Period> Hulptraject::lopend() const {
    if (!gestart) return std::nullopt;
    return Period{gestart->op, day_of(gestopt)};
}

std::vector<Period> Hulptraject::helpt() const {
    const auto whole = lopend();
    if (!whole || whole->is_empty()) return {};
    if (aangehouden.empty()) return {*whole};
    std::vector<Period> on_hold;
    for (const Stilstand& hold : aangehouden)
        on_hold.push_back({hold.begin.op, day_of(hold.einde)});
    return without(*whole, std::move(on_hold));
}

std::vector<PersoonId> Hulptraject::personen() const {
    std::vector<PersoonId> all = wachtenden;
    for (const PersoonId& persoon : voor) {
        if (!holds(all, persoon)) all.push_back(persoon);
    }
    return all;
}

namespace {

struct Evolver {
    Hulp& hulp;
    const std::vector<PersoonId>& betreft;
    const Feit& feit;

    template <class F>
    void with(const HulpId& id, const F& change) const {
        if (Hulptraject* traject = find(hulp, id)) change(*traject);
    }

    void operator()(const HulpAangevraagd& e) const {
        if (find(hulp, e.hulp) != nullptr) return;
        Hulptraject& traject = hulp.trajecten.emplace_back();
        traject.id = e.hulp;
        traject.wat = e.wat;
        traject.gericht_op = e.gericht_op;
        traject.gevraagd_als = e.gericht_op;
        traject.aanbieder = e.aanbieder;
        traject.wachtenden = betreft;
        traject.aangevraagd = feit;
        traject.spoed = e.spoed;
        traject.start_verwacht_op = e.start_verwacht_op;
        traject.toelatingseisen = e.toelatingseisen;
        traject.product = e.product.value_or("");
        if (e.motief) traject.motief = feit;
    }
    void operator()(const HulpGestart& e) const {
        Hulptraject* waited = find(hulp, e.hulp);
        if (waited == nullptr) waited = &hulp.trajecten.emplace_back();
        // What runs does not begin again.
        if (waited->gestart && !waited->gestopt) return;
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
        waited->resultaat.reset();
    }
    void operator()(const HulpGestopt& e) const {
        with(e.hulp, [&](Hulptraject& traject) {
            // What ended before it began says nothing of what began.
            const bool is_before = traject.gestart && feit.op < traject.gestart->op;
            if (traject.gestopt || is_before) return;
            traject.gestopt = feit;
            traject.stop_reden = e.reden;
            traject.resultaat = e.resultaat;
        });
    }
    void operator()(const HulpToegelicht& e) const {
        with(e.hulp, [&](Hulptraject& traject) { set_first(traject.motief); });
    }
    void operator()(const IntakeGepland& e) const {
        with(e.hulp, [&](Hulptraject& traject) {
            traject.intake_gepland.push_back({e.gepland_op, feit});
        });
    }
    void operator()(const IntakeGehouden& e) const {
        with(e.hulp, [&](Hulptraject& traject) { set_first(traject.intake); });
    }
    void operator()(const HulpAfgewezen& e) const {
        with(e.hulp, [&](Hulptraject& traject) {
            if (traject.afgewezen) return;
            traject.afgewezen = feit;
            traject.afwijs_reden = e.reden;
        });
    }
    void operator()(const GeschiktheidNagegaan& e) const {
        with(e.hulp, [&](Hulptraject& traject) { set_first(traject.geschiktheid); });
    }
    void operator()(const OverbruggingGestart& e) const {
        with(e.hulp, [&](Hulptraject& traject) {
            traject.overbruggingen.push_back({e.aanbieder, betreft, feit, std::nullopt});
        });
    }
    void operator()(const OverbruggingGestopt& e) const {
        with(e.hulp, [&](Hulptraject& traject) { end_all(traject.overbruggingen); });
    }
    void operator()(const PlanBAfgesproken& e) const {
        with(e.hulp, [&](Hulptraject& traject) { set_first(traject.plan_b); });
    }
    void operator()(const HulpAangehouden& e) const {
        with(e.hulp, [&](Hulptraject& traject) {
            traject.aangehouden.push_back({e.wacht_op, feit, std::nullopt});
        });
    }
    void operator()(const HulpHervat& e) const {
        with(e.hulp, [&](Hulptraject& traject) { end_all(traject.aangehouden); });
    }
    void operator()(const WachtendeHerbeoordeeld& e) const {
        with(e.hulp, [&](Hulptraject& traject) { traject.herbeoordeeld.push_back(feit); });
    }

private:
    void set_first(std::optional<Feit>& place) const {
        if (!place) place = feit;
    }
    template <class T>
    void end_all(std::vector<T>& items) const {
        for (T& item : items) {
            if (!item.einde) item.einde = feit;
        }
    }
};

}  // namespace

void evolve(Hulp& hulp, const Selected& selected) {
    take_in(Evolver{hulp, selected.event().betreft, selected.feit}, selected.event().inhoud);
}

Soortenkeus kinds_for(const Hulp&) {
    return kinds_of<Evolver>();
}

}  // namespace naast
