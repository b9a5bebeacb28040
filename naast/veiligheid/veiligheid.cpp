#include "naast/veiligheid/veiligheid.h"

namespace naast {

std::optional<Date> Maatregel::last_day() const {
    return verlengingen.empty() ? loopt_tot_en_met : verlengingen.back().loopt_tot_en_met;
}

Period Maatregel::period() const {
    if (einde) return {begin.op, einde->op};
    if (const auto last = last_day()) return {begin.op, *last + Days{1}};
    return {begin.op, std::nullopt};
}

bool Maatregel::geeft_gi_de_leiding() const {
    return wat == MaatregelSoort::ots || wat == MaatregelSoort::vots ||
           wat == MaatregelSoort::voogdij;
}

namespace {

struct Evolver {
    Veiligheid& veiligheid;
    const std::vector<PersoonId>& betreft;
    const Feit& feit;

    template <class F>
    void with(const MaatregelId& id, const F& change) const {
        for (Maatregel& maatregel : veiligheid.maatregelen) {
            if (maatregel.id == id) change(maatregel);
        }
    }
    template <class F>
    void with(const VerzoekId& id, const F& change) const {
        for (Verzoek& verzoek : veiligheid.verzoeken) {
            if (verzoek.id == id) change(verzoek);
        }
    }

    void operator()(const OnderzoekGestart& e) const {
        veiligheid.onderzoeken.push_back({e.onderzoek,
                                          e.wat,
                                          e.organisatie,
                                          betreft,
                                          feit,
                                          std::nullopt,
                                          e.vraag,
                                          e.waarom_nieuw.has_value()});
    }
    void operator()(const OnderzoekAfgerond& e) const {
        for (Onderzoek& onderzoek : veiligheid.onderzoeken) {
            if (onderzoek.id == e.onderzoek && !onderzoek.einde) onderzoek.einde = feit;
        }
    }
    void operator()(const MaatregelUitgesproken& e) const {
        veiligheid.maatregelen.push_back({e.maatregel,
                                          e.wat,
                                          betreft,
                                          e.gi,
                                          e.loopt_tot_en_met,
                                          feit,
                                          std::nullopt,
                                          {},
                                          {},
                                          {}});
    }
    void operator()(const MaatregelBeeindigd& e) const {
        with(e.maatregel, [&](Maatregel& maatregel) {
            if (!maatregel.einde) maatregel.einde = feit;
        });
    }
    void operator()(const LeidingGewisseld& e) const {
        with(e.maatregel, [&](Maatregel& maatregel) {
            maatregel.leiding.push_back({e.leiding, e.gezin_verteld, feit});
        });
    }
    void operator()(const MaatregelVerlengd& e) const {
        with(e.maatregel, [&](Maatregel& maatregel) {
            maatregel.verlengingen.push_back({e.loopt_tot_en_met, e.reden, feit});
        });
    }
    void operator()(const MaatregelEindeVoorgesteld& e) const {
        with(e.maatregel, [&](Maatregel& maatregel) {
            maatregel.einde_voorstellen.push_back({e.organisatie, feit});
        });
    }
    void operator()(const VeiligheidBeoordeeld& e) const {
        veiligheid.beoordelingen.push_back(
            {betreft, e.signaal, e.organisatie, e.oordeel, e.motivering.has_value(), feit});
    }
    void operator()(const VerzoekIngediend& e) const {
        Verzoek& verzoek = veiligheid.verzoeken.emplace_back();
        verzoek.id = e.verzoek;
        verzoek.wat = e.wat;
        verzoek.verzoeker = e.verzoeker;
        verzoek.redenen = e.redenen;
        verzoek.kinderen = betreft;
        verzoek.ingediend = feit;
    }
    void operator()(const KindGezienEnGesproken& e) const {
        with(e.verzoek, [&](Verzoek& verzoek) {
            verzoek.gezien.push_back({betreft, e.medewerker, feit});
        });
    }
    void operator()(const UitspraakGedaan& e) const {
        with(e.verzoek, [&](Verzoek& verzoek) {
            if (e.uitspraak == Uitspraak::aangehouden || verzoek.uitspraak) return;
            verzoek.uitspraak = feit;
            verzoek.uitkomst = e.uitspraak;
        });
    }
    void operator()(const TermijnPauzeGevraagd& e) const {
        veiligheid.pauze_gevraagd.push_back({e.termijn, e.organisatie, feit});
    }
    void operator()(const VeiligheidsplanGemaakt&) const {
        veiligheid.veiligheidsplannen.push_back({betreft, feit});
    }
    void operator()(const VeiligheidsfaseBereikt& e) const {
        veiligheid.fasen.push_back({e.fase, feit});
    }
    void operator()(const VeiligheidsteamGevraagd&) const { veiligheid.team_gevraagd = feit; }
    void operator()(const VeiligheidsteamAangesloten&) const { veiligheid.team_aangesloten = feit; }
};

}  // namespace

void evolve(Veiligheid& veiligheid, const Selected& selected) {
    take_in(Evolver{veiligheid, selected.event().betreft, selected.feit}, selected.event().inhoud);
}

Soortenkeus kinds_for(const Veiligheid&) {
    return kinds_of<Evolver>();
}

}  // namespace naast
