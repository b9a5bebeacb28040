#include "naast/gezin/gezin.h"

#include <algorithm>

namespace naast {

std::vector<Period> Gezin::open() const {
    std::vector<Period> periods;
    for (const Aanmelding& aanmelding : aanmeldingen) periods.push_back(aanmelding.period());
    return merged(std::move(periods));
}

const Persoon* Gezin::find(const PersoonId& id) const {
    const auto found = std::find_if(
        personen.begin(), personen.end(), [&](const Persoon& p) { return p.id == id; });
    return found == personen.end() ? nullptr : &*found;
}

const Persoon* Gezin::verwacht_op(Date day) const {
    const auto found = std::find_if(
        personen.begin(), personen.end(), [&](const Persoon& p) { return p.is_expected_on(day); });
    return found == personen.end() ? nullptr : &*found;
}

std::vector<PersoonId> Gezin::kinderen() const {
    std::vector<PersoonId> ids;
    ids.reserve(personen.size());
    for (const Persoon& persoon : personen) {
        const bool is_unborn = persoon.verwacht && !persoon.ter_wereld;
        if (persoon.rol == Gezinsrol::kind && !is_unborn) ids.push_back(persoon.id);
    }
    return ids;
}

std::vector<PersoonId> Gezin::volwassenen() const {
    std::vector<PersoonId> ids;
    ids.reserve(personen.size());
    for (const Persoon& persoon : personen) {
        if (persoon.is_grown_up()) ids.push_back(persoon.id);
    }
    return ids;
}

std::vector<const Betrokkenheid*> Gezin::regisseurs_on(Date day) const {
    std::vector<const Betrokkenheid*> found;
    for (const Betrokkenheid& regisseur : regisseurs) {
        if (regisseur.period().contains(day)) found.push_back(&regisseur);
    }
    return found;
}

namespace {

// Ends the running ones that `is_it` picks.
template <class T, class F>
void end_running(std::vector<T>& items, const Feit& feit, const F& is_it) {
    for (T& item : items) {
        if (!item.einde && is_it(item)) item.einde = feit;
    }
}

void end_of_worker(std::vector<Betrokkenheid>& list, const MedewerkerId& id, const Feit& feit) {
    end_running(list, feit, [&](const Betrokkenheid& b) { return b.medewerker.id == id; });
}

// One place for what each kind does to the family; kinds of other capabilities pass by.
struct Evolver {
    Gezin& gezin;
    const std::vector<PersoonId>& betreft;
    const Feit& feit;
    const PartialDate& op;

    template <class F>
    void with_person(const F& change) const {
        for (Persoon& persoon : gezin.personen) {
            if (persoon.id == betreft.front()) change(persoon);
        }
    }
    void move_to(const HuishoudenId& huishouden) const {
        for (const PersoonId& persoon : betreft) {
            end_running(gezin.woont, feit, [&](const Woont& w) { return w.persoon == persoon; });
            gezin.woont.push_back({persoon, huishouden, feit, std::nullopt});
        }
    }

    void operator()(const GezinAangemeld& e) const {
        gezin.naam = e.naam;
        gezin.gemeente = e.gemeente;
        const bool is_open = !gezin.aanmeldingen.empty() && !gezin.aanmeldingen.back().einde;
        if (!is_open) gezin.aanmeldingen.push_back({feit, std::nullopt, std::nullopt});
    }
    void operator()(const GezinAfgesloten& e) const {
        for (Aanmelding& aanmelding : gezin.aanmeldingen) {
            if (aanmelding.einde) continue;
            aanmelding.einde = feit;
            aanmelding.reden = e.reden;
        }
    }
    void operator()(const PersoonToegevoegd& e) const {
        if (gezin.find(betreft.front()) == nullptr) {
            gezin.personen.push_back({betreft.front(), e.naam, e.rol, e.geboren, e.geslacht});
        }
    }
    void operator()(const KindVerwacht& e) const {
        if (gezin.find(betreft.front()) != nullptr) return;
        Persoon& kind = gezin.personen.emplace_back();
        kind.id = betreft.front();
        kind.naam = e.naam;
        kind.verwacht = feit;
    }
    void operator()(const KindGeboren& e) const {
        with_person([&](Persoon& kind) {
            kind.ter_wereld = feit;
            kind.geboren = op;
            if (e.naam) kind.naam = *e.naam;
        });
    }
    void operator()(const PersoonOverleden&) const {
        with_person([&](Persoon& persoon) { persoon.overleden = feit; });
    }
    void operator()(const HuishoudenGevormd& e) const {
        gezin.huishoudens.push_back({e.huishouden, e.naam, e.adres_geheim});
        move_to(e.huishouden);
    }
    void operator()(const Verhuisd& e) const { move_to(e.naar); }
    void operator()(const ProbleemGezien& e) const {
        gezin.problemen.push_back({betreft.front(), e.probleem, feit});
    }
    void operator()(const PassendePlekAfgesproken&) const {
        gezin.passende_plekken.push_back({betreft, feit});
    }
    void operator()(const RelatieVastgelegd& e) const {
        gezin.relaties.push_back({betreft.front(), e.relatie, e.naar, feit, std::nullopt});
    }
    void operator()(const RelatieBeeindigd& e) const {
        end_running(gezin.relaties, feit, [&](const Relatie& r) {
            return r.van == betreft.front() && r.naar == e.naar && r.soort == e.relatie;
        });
    }
    void operator()(const GezagVastgelegd& e) const {
        for (const PersoonId& kind : betreft) {
            end_running(gezin.gezag, feit, [&](const Gezag& g) { return g.kind == kind; });
            gezin.gezag.push_back({kind, e.gezag, e.bij, feit, std::nullopt});
        }
    }
    void operator()(const RegisseurAangewezen& e) const {
        gezin.regisseurs.push_back({e.medewerker, std::nullopt, feit, std::nullopt});
    }
    void operator()(const RegisseurGestopt& e) const {
        end_of_worker(gezin.regisseurs, e.medewerker, feit);
    }
    void operator()(const BetrokkeneToegevoegd& e) const {
        gezin.betrokkenen.push_back({e.medewerker, e.rol, feit, std::nullopt});
    }
    void operator()(const BetrokkeneVertrokken& e) const {
        end_of_worker(gezin.betrokkenen, e.medewerker, feit);
    }
    void operator()(const ContactGehad& e) const {
        Contact& contact = gezin.contacten.emplace_back();
        contact.organisatie = e.organisatie;
        contact.vorm = e.vorm;
        contact.strekking = e.strekking;
        contact.met = betreft;
        contact.feit = feit;
    }
    void operator()(const SchakelmomentGemarkeerd& e) const {
        gezin.schakelmomenten.push_back({e.schakelmoment, betreft, feit});
    }
    void operator()(const SchoolverzuimBegonnen& e) const {
        for (const PersoonId& kind : betreft)
            gezin.verzuim.push_back({kind, e.verzuim, feit, std::nullopt});
    }
    void operator()(const SchoolverzuimBeeindigd&) const {
        for (const PersoonId& kind : betreft) {
            end_running(gezin.verzuim, feit, [&](const Verzuim& v) { return v.kind == kind; });
        }
    }
    void operator()(const DiagnoseGesteld& e) const {
        for (const PersoonId& persoon : betreft)
            gezin.diagnoses.push_back({persoon, e.diagnose, feit});
    }
};

}  // namespace

void evolve(Gezin& gezin, const Selected& selected) {
    take_in(Evolver{gezin, selected.event().betreft, selected.feit, selected.event().op},
            selected.event().inhoud);
}

Soortenkeus kinds_for(const Gezin&) {
    return kinds_of<Evolver>();
}

}  // namespace naast
