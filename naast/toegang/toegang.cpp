#include "naast/toegang/toegang.h"

#include <algorithm>

namespace naast {

namespace {

bool is_about_safety(Zorg zorg) {
    return zorg == Zorg::huiselijk_geweld || zorg == Zorg::getuige_van_geweld ||
           zorg == Zorg::kindermishandeling || zorg == Zorg::grensoverschrijdend_gedrag;
}

struct Evolver {
    Toegang& toegang;
    const std::vector<PersoonId>& betreft;
    const Feit& feit;

    template <class F>
    void with(const SignaalId& id, const F& change) const {
        for (Signaal& signaal : toegang.signalen) {
            if (signaal.id == id) change(signaal);
        }
    }
    template <class F>
    void with(const AanvraagId& id, const F& change) const {
        for (Aanvraag& aanvraag : toegang.aanvragen) {
            if (aanvraag.id == id) change(aanvraag);
        }
    }

    void operator()(const SignaalOntvangen& e) const {
        Signaal& signaal = toegang.signalen.emplace_back();
        signaal.id = e.signaal;
        signaal.wat = e.wat;
        signaal.zorgen = e.zorgen;
        signaal.betreft = betreft;
        signaal.ontvangen = feit;
        signaal.van = e.van;
        signaal.meldcode = e.meldcode;
    }
    void operator()(const SignaalAfgerond& e) const {
        with(e.signaal, [&](Signaal& signaal) {
            if (signaal.afgerond) return;
            signaal.afgerond = feit;
            signaal.uitkomst = e.uitkomst;
        });
    }
    void operator()(const SignaalGetrieerd& e) const {
        with(e.signaal, [&](Signaal& signaal) {
            signaal.triages.push_back({e.uitkomst, e.organisatie, feit});
        });
    }
    void operator()(const IncidentGemeld& e) const {
        toegang.incidenten.push_back({e.wat, betreft, e.getuigen, feit});
    }
    void operator()(const BevindingGedaan& e) const {
        toegang.bevindingen.push_back({e.bevinding, e.van, e.advies, betreft, feit, std::nullopt});
    }
    void operator()(const BevindingBeantwoord& e) const {
        for (Bevinding& bevinding : toegang.bevindingen) {
            if (bevinding.id == e.bevinding && !bevinding.beantwoord) bevinding.beantwoord = feit;
        }
    }
    void operator()(const AanvraagOntvangen& e) const {
        toegang.aanvragen.push_back({e.aanvraag, betreft, e.van, feit, {}, {}});
    }
    void operator()(const AanvraagGescreend& e) const {
        with(e.aanvraag, [&](Aanvraag& aanvraag) {
            aanvraag.screeningen.push_back({e.uitkomst, feit});
        });
    }
    void operator()(const AanvraagGeweigerd& e) const {
        with(e.aanvraag, [&](Aanvraag& aanvraag) {
            aanvraag.weigeringen.push_back({e.reden,
                                            e.besloten_door.has_value(),
                                            e.alternatief.has_value(),
                                            e.bezwaar_uitgelegd,
                                            feit});
        });
    }
    void operator()(const Doorverwezen& e) const {
        toegang.doorverwijzingen.push_back({e.van, e.naar, betreft, feit});
    }
};

}  // namespace

bool Signaal::is_about_safety() const {
    return wat == SignaalSoort::melding || std::any_of(zorgen.begin(), zorgen.end(), [](Zorg zorg) {
               return naast::is_about_safety(zorg);
           });
}

void evolve(Toegang& toegang, const Selected& selected) {
    take_in(Evolver{toegang, selected.event().betreft, selected.feit}, selected.event().inhoud);
}

Soortenkeus kinds_for(const Toegang&) {
    return kinds_of<Evolver>();
}

}  // namespace naast
