#include "naast/verblijf/verblijf.h"

namespace naast {

std::vector<VerblijfVorm> lichtere_vormen(VerblijfVorm vorm) {
    std::vector<VerblijfVorm> lighter;
    if (vorm == VerblijfVorm::klinische_ggz) return lighter;
    for (int rung = 0; rung < static_cast<int>(vorm); ++rung)
        lighter.push_back(static_cast<VerblijfVorm>(rung));
    return lighter;
}

std::vector<AlternatiefSoort> alternatieven_voor(VerblijfVorm vorm) {
    std::vector<AlternatiefSoort> all{AlternatiefSoort::fact,
                                      AlternatiefSoort::ambulant_crisisteam,
                                      AlternatiefSoort::intensief_ambulant,
                                      AlternatiefSoort::time_out};
    if (vorm != VerblijfVorm::netwerkpleeg) all.push_back(AlternatiefSoort::eigen_netwerk);
    return all;
}

namespace {

struct Evolver {
    Verblijf& verblijf;
    const std::vector<PersoonId>& betreft;
    const Feit& feit;

    template <class F>
    void with(const PlaatsingId& id, const F& change) const {
        for (Plaatsing& plaatsing : verblijf.plaatsingen) {
            if (plaatsing.id == id) change(plaatsing);
        }
    }

    void add(Plaatsing& plaatsing,
             const std::vector<Alternatief>& alternatieven,
             const std::vector<PersoonId>& gehoord) const {
        for (const Alternatief& alternatief : alternatieven)
            plaatsing.alternatieven.push_back({alternatief.wat, feit});
        for (const PersoonId& ouder : gehoord) plaatsing.gehoord.push_back({ouder, feit});
    }

    void operator()(const UithuisplaatsingGestart& e) const {
        Plaatsing plaatsing;
        plaatsing.id = e.plaatsing;
        plaatsing.kind = betreft.front();
        plaatsing.vorm = e.vorm;
        plaatsing.kader = e.kader;
        plaatsing.spoed = e.spoed;
        plaatsing.aanbieder = e.aanbieder;
        plaatsing.begin = feit;
        for (const LichtereVorm& lighter : e.lichtere_vormen) {
            plaatsing.lichtere_vormen.push_back({lighter.vorm, lighter.reden, feit});
        }
        if (e.beoogd_einde) plaatsing.beoogd_einde.push_back({*e.beoogd_einde, feit});
        add(plaatsing, e.alternatieven, e.gehoord);
        plaatsing.says_why_not_heard = e.niet_gehoord_omdat.has_value();
        verblijf.plaatsingen.push_back(std::move(plaatsing));
    }
    void operator()(const PlaatsingAangevuld& e) const {
        with(e.plaatsing, [&](Plaatsing& p) {
            if (e.beoogd_einde) p.beoogd_einde.push_back({*e.beoogd_einde, feit});
            add(p, e.alternatieven, e.gehoord);
        });
    }
    void operator()(const Overgeplaatst& e) const {
        with(e.plaatsing, [&](Plaatsing& p) {
            p.overplaatsingen.push_back({e.vorm, e.aanbieder, feit});
        });
    }
    void operator()(const ContactafspraakGemaakt& e) const {
        with(e.plaatsing, [&](Plaatsing& p) { p.contactafspraken.push_back(feit); });
    }
    void operator()(const LichtereVormOverwogen& e) const {
        with(e.plaatsing, [&](Plaatsing& p) {
            p.lichtere_vormen.push_back({e.vorm, e.reden, feit});
        });
    }
    void operator()(const PerspectiefplanGemaakt& e) const {
        with(e.plaatsing, [&](Plaatsing& p) {
            if (!p.perspectiefplan) p.perspectiefplan = feit;
        });
    }
    void operator()(const PlaatsingEvaluatieGepland& e) const {
        with(e.plaatsing, [&](Plaatsing& p) {
            p.evaluaties_gepland.push_back({e.gepland_op, feit});
        });
    }
    void operator()(const PlaatsingGeevalueerd& e) const {
        with(e.plaatsing, [&](Plaatsing& p) {
            if (!p.geevalueerd) p.geevalueerd = feit;
        });
    }
    void operator()(const TerugkeerGepland& e) const {
        with(e.plaatsing, [&](Plaatsing& p) {
            p.terugkeer.push_back({e.gepland_op, e.veranderd_thuis, e.terugkeerplan, feit});
        });
    }
    void operator()(const UithuisplaatsingBeeindigd& e) const {
        with(e.plaatsing, [&](Plaatsing& p) {
            if (p.einde) return;
            p.einde = feit;
            p.reden_einde = e.reden;
        });
    }
};

}  // namespace

void evolve(Verblijf& verblijf, const Selected& selected) {
    take_in(Evolver{verblijf, selected.event().betreft, selected.feit}, selected.event().inhoud);
}

Soortenkeus kinds_for(const Verblijf&) {
    return kinds_of<Evolver>();
}

}  // namespace naast
