#include "naast/plan/plan.h"

#include "naast/events/eigen_woord.h"

#include <algorithm>

namespace naast {

namespace {

struct Evolver {
    Plan& plan;
    const std::vector<PersoonId>& betreft;
    const Feit& feit;
    bool eigen = false;  // recorded by a member of the family

    template <class F>
    void with(const AnalyseId& id, const F& change) const {
        for (Analyse& analyse : plan.analyses) {
            if (analyse.id == id) change(analyse);
        }
    }
    template <class F>
    void with(const DoelId& id, const F& change) const {
        for (Doel& doel : plan.doelen) {
            if (doel.id == id) change(doel);
        }
    }

    void operator()(const EvaluatieGehouden& e) const {
        plan.evaluaties.push_back({e.beweging, feit});
    }
    void operator()(const GezinsplanGemaakt& e) const {
        plan.gezinsplan = feit;
        plan.versies.push_back({e.tekst ? e.tekst->waarde : "", {}, feit});
    }
    // Before there is a plan there is nothing to agree with.
    void operator()(const StandpuntGegeven& e) const {
        if (plan.versies.empty()) return;
        std::vector<Mening>& all = plan.versies.back().meningen;
        for (const PersoonId& persoon : betreft) {
            Mening mening{persoon, e.standpunt, e.tekst ? e.tekst->waarde : "", feit, eigen};
            const auto earlier = std::find_if(
                all.begin(), all.end(), [&](const Mening& m) { return m.persoon == persoon; });
            if (earlier == all.end())
                all.push_back(std::move(mening));
            else
                *earlier = std::move(mening);
        }
    }
    void operator()(const AnalyseGestart& e) const {
        Analyse& analyse = plan.analyses.emplace_back();
        analyse.id = e.analyse;
        analyse.organisatie = e.organisatie;
        analyse.betreft = betreft;
        analyse.begin = feit;
    }
    void operator()(const AnalyseAfgerond& e) const {
        with(e.analyse, [&](Analyse& analyse) {
            if (analyse.afgerond) return;
            analyse.afgerond = feit;
            analyse.zwaarte = e.zwaarte;
            analyse.factoren = e.factoren;
        });
    }
    void operator()(const AnalyseBijgewerkt& e) const {
        with(e.analyse, [&](Analyse& analyse) { analyse.bijgewerkt.push_back(feit); });
    }
    void operator()(const DoelGesteld& e) const {
        Doel& doel = plan.doelen.emplace_back();
        doel.id = e.doel;
        doel.tekst = e.tekst.waarde;
        doel.van = betreft;
        doel.gesteld = feit;
        if (e.bereikt_als) {
            doel.criterium = feit;
            doel.bereikt_als = e.bereikt_als->waarde;
        }
    }
    void operator()(const DoelAangevuld& e) const {
        with(e.doel, [&](Doel& doel) {
            if (!doel.criterium) doel.criterium = feit;
            doel.bereikt_als = e.bereikt_als.waarde;
        });
    }
    void operator()(const DoelGescoord& e) const {
        with(e.doel, [&](Doel& doel) { doel.scores.push_back({e.cijfer, feit}); });
    }
    void operator()(const DoelAfgesloten& e) const {
        with(e.doel, [&](Doel& doel) {
            if (doel.einde) return;
            doel.einde = feit;
            doel.hoe = e.reden;
        });
    }
    void operator()(const ActieAfgesproken& e) const {
        plan.afspraken.push_back({e.actie,
                                  e.doel,
                                  e.tekst.waarde,
                                  e.medewerker,
                                  betreft,
                                  e.uiterlijk,
                                  feit,
                                  std::nullopt});
    }
    void operator()(const ActieAfgerond& e) const {
        for (Afspraak& afspraak : plan.afspraken) {
            if (afspraak.id == e.actie && !afspraak.afgerond) afspraak.afgerond = feit;
        }
    }
};

}  // namespace

void evolve(Plan& plan, const Selected& selected) {
    const Event& event = selected.event();
    take_in(Evolver{plan, event.betreft, selected.feit, is_eigen_woord(event)}, event.inhoud);
}

Soortenkeus kinds_for(const Plan&) {
    return kinds_of<Evolver>();
}

}  // namespace naast
