#include "naast/tijdlijn/perioden.h"

#include "naast/dossier/zicht.h"
#include "naast/events/woorden.h"
#include "naast/verblijf/woonplek.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace naast {

namespace {

class Bars {
public:
    Bars(const Dossier& dossier, const std::vector<Selected>& selected, const Normen& normen)
        : dossier_(dossier), normen_(normen), today_(dossier.vraag.peildatum) {
        for (const Selected& one : selected) dating_[one.feit.gebeurtenis] = one.event().datering;
    }

    std::vector<TijdlijnPeriode> take() && {
        help();
        placements();
        safety();
        school();
        people();
        gaps();
        std::stable_sort(bars_.begin(), bars_.end(), [](const auto& a, const auto& b) {
            return std::tie(a.period.from, a.soort) < std::tie(b.period.from, b.soort);
        });
        return std::move(bars_);
    }

private:
    TijdlijnPeriode& add(PeriodeSoort soort,
                         const std::string& key,
                         const Period& period,
                         Tekst titel) {
        TijdlijnPeriode bar;
        bar.soort = soort;
        bar.id = std::string(to_text(soort)) + "-" + key;
        bar.period = period;
        bar.titel = std::move(titel);
        if (period.until && *period.until > today_) {
            const Date last = *period.until - Days{1};
            bar.toelichting = Tekst{"Loopt tot en met " + to_dutch(last) + ".",
                                    "Runs through " + to_english(last) + "."};
            bar.period.until.reset();
        }
        bar.dagen = bar.period.days(today_);
        return bars_.emplace_back(std::move(bar));
    }
    static void based_on(TijdlijnPeriode& bar, const std::optional<Feit>& feit) {
        if (feit) bar.feiten.push_back(feit->gebeurtenis);
    }
    // The bar is dated as the event is that begins it.
    void dated_by(TijdlijnPeriode& bar) const {
        const auto found = bar.feiten.empty() ? dating_.end() : dating_.find(bar.feiten.front());
        if (found != dating_.end()) bar.datering = found->second;
    }

    void help() {
        for (const Hulptraject& traject : dossier_.hulp.trajecten) {
            const Tekst what = met_hoofdletter(in_woorden(traject.wat));
            if (const auto waiting = traject.wachten()) {
                const Tekst wat = in_woorden(traject.wat);
                auto& bar = add(PeriodeSoort::wachten,
                                traject.id.waarde,
                                *waiting,
                                {"Wachten op " + wat.nl, "Waiting for " + wat.en});
                const auto& ended_by = traject.gestart ? traject.gestart : traject.gestopt;
                finish(bar, traject.wachtenden, traject.aanbieder, traject.aangevraagd, ended_by);
            }
            if (const auto running = traject.lopend()) {
                auto& bar = add(PeriodeSoort::hulp, traject.id.waarde, *running, what);
                finish(bar, traject.voor, traject.aanbieder, traject.gestart, traject.gestopt);
            }
        }
    }
    void placements() {
        for (const Plaatsing& plaatsing : dossier_.verblijf.plaatsingen) {
            std::string key = plaatsing.id.waarde;
            for (const Woonplek& place : woonplekken(plaatsing)) {
                const Tekst where = in_woorden(place.vorm);
                auto& bar = add(PeriodeSoort::verblijf,
                                key,
                                place.period(),
                                {"Woont niet thuis: " + where.nl, "Lives elsewhere: " + where.en});
                finish(bar, {plaatsing.kind}, place.aanbieder, place.begin, place.einde);
                tell_since(bar, plaatsing.begin.op);
                if (place.einde) key = plaatsing.id.waarde + "-" + to_text(place.einde->op);
            }
        }
    }
    // Of a later place: since when the child is away from home.
    static void tell_since(TijdlijnPeriode& bar, Date left) {
        if (bar.period.from == left || bar.toelichting) return;
        bar.toelichting = Tekst{"Woont sinds " + to_dutch(left) + " niet thuis.",
                                "Lives elsewhere since " + to_english(left) + "."};
    }
    void safety() {
        for (const Onderzoek& onderzoek : dossier_.veiligheid.onderzoeken) {
            auto& bar = add(PeriodeSoort::onderzoek,
                            onderzoek.id.waarde,
                            onderzoek.period(),
                            met_hoofdletter(in_woorden(onderzoek.wat)));
            finish(bar, onderzoek.betreft, onderzoek.organisatie, onderzoek.begin, onderzoek.einde);
        }
        for (const Maatregel& maatregel : dossier_.veiligheid.maatregelen) {
            auto& bar = add(PeriodeSoort::maatregel,
                            maatregel.id.waarde,
                            maatregel.period(),
                            met_hoofdletter(in_woorden(maatregel.wat)));
            finish(bar, maatregel.kinderen, maatregel.gi, maatregel.begin, maatregel.einde);
        }
    }
    void school() {
        for (const Verzuim& verzuim : dossier_.gezin.verzuim) {
            auto& bar = add(PeriodeSoort::schoolverzuim,
                            verzuim.kind.waarde + "-" + to_text(verzuim.begin.op),
                            verzuim.period(),
                            met_hoofdletter(in_woorden(verzuim.soort)));
            finish(bar, {verzuim.kind}, std::nullopt, verzuim.begin, verzuim.einde);
        }
    }
    void people() {
        for (const Betrokkenheid& regisseur : dossier_.gezin.regisseurs) {
            const std::string& name = regisseur.medewerker.naam;
            auto& bar = add(PeriodeSoort::regie,
                            regisseur.medewerker.id.waarde + "-" + to_text(regisseur.begin.op),
                            regisseur.period(),
                            {"Regisseur " + name, "Coordinator " + name});
            finish(bar, {}, regisseur.medewerker.organisatie, regisseur.begin, regisseur.einde);
        }
        for (const Betrokkenheid& betrokkene : dossier_.gezin.betrokkenen) {
            const Tekst rol = in_woorden(betrokkene.rol.value_or(BetrokkenRol::anders));
            auto& bar = add(PeriodeSoort::betrokken,
                            betrokkene.medewerker.id.waarde + "-" + to_text(betrokkene.begin.op),
                            betrokkene.period(),
                            met_hoofdletter({rol.nl + " " + betrokkene.medewerker.naam,
                                             rol.en + " " + betrokkene.medewerker.naam}));
            finish(bar, {}, betrokkene.medewerker.organisatie, betrokkene.begin, betrokkene.einde);
        }
    }
    void gaps() {
        const auto shortest = normen_.value("TIJDLIJN.geen-hulp", today_, dossier_.gezin.gemeente);
        if (shortest != nullptr) {
            for (const GeenHulp& gap : geen_hulp_in_beeld(dossier_, shortest->getal)) {
                auto& bar = add(PeriodeSoort::geen_hulp_in_beeld,
                                gap.persoon.waarde + "-" + to_text(gap.period.from),
                                gap.period,
                                {"Geen hulp in beeld", "No help in view"});
                bar.personen = {gap.persoon};
                bar.toelichting =
                    Tekst{"In deze periode was er geen hulp en stond niemand op een wachtlijst.",
                          "In this period there was no help and nobody was on a waiting list."};
            }
        }
        for (const Ongezien& unseen : ongezien(dossier_)) {
            const auto due =
                normen_.due_on("FAM-08", unseen.counts_from(), dossier_.gezin.gemeente);
            const bool is_long =
                due && *due <= today_ && (!unseen.period.until || *due < *unseen.period.until);
            if (!is_long) continue;
            auto& bar = add(PeriodeSoort::uit_beeld,
                            to_text(unseen.period.from),
                            unseen.period,
                            {"Uit beeld", "Out of sight"});
            bar.toelichting = Tekst{"Er waren zorgen, maar niemand zag of sprak dit gezin.",
                                    "There were worries, but nobody saw or spoke this family."};
        }
    }
    void finish(TijdlijnPeriode& bar,
                std::vector<PersoonId> personen,
                std::optional<Organisatie> organisatie,
                const std::optional<Feit>& begin,
                const std::optional<Feit>& einde) {
        bar.personen = std::move(personen);
        bar.organisatie = std::move(organisatie);
        based_on(bar, begin);
        based_on(bar, einde);
        dated_by(bar);
    }

    const Dossier& dossier_;
    const Normen& normen_;
    const Date today_;
    std::map<Uuid, Datering> dating_;
    std::vector<TijdlijnPeriode> bars_;
};

}  // namespace

std::vector<TijdlijnPeriode> tijdlijn_perioden(const Dossier& dossier,
                                               const std::vector<Selected>& selected,
                                               const Normen& normen) {
    std::vector<TijdlijnPeriode> bars = Bars{dossier, selected, normen}.take();
    std::erase_if(bars, [&](const TijdlijnPeriode& bar) {
        return bar.period.from > dossier.vraag.peildatum || bar.dagen <= 0;
    });
    return bars;
}

}  // namespace naast
