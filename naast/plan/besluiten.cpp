#include "naast/plan/besluiten.h"

namespace naast {

namespace {

struct Evolver {
    Besluiten& all;
    const std::vector<PersoonId>& betreft;
    const Feit& feit;

    void operator()(const BesluitGenomen& e) const {
        Besluit& besluit = all.besluiten.emplace_back();
        besluit.id = e.besluit;
        besluit.wat = e.wat;
        besluit.besloten_door = e.besloten_door;
        besluit.betreft = betreft;
        besluit.gehoord = e.gehoord;
        besluit.advies = e.advies;
        besluit.gevolgd = e.gevolgd;
        besluit.feit = feit;
        if (e.weging) besluit.gewogen = feit;
        if (e.reden_afwijking) besluit.afwijking_uitgelegd = feit;
    }
    void operator()(const BesluitToegelicht& e) const {
        for (Besluit& besluit : all.besluiten) {
            if (besluit.id != e.besluit) continue;
            if (e.weging && !besluit.gewogen) besluit.gewogen = feit;
            if (e.reden_afwijking && !besluit.afwijking_uitgelegd)
                besluit.afwijking_uitgelegd = feit;
        }
    }
    void operator()(const OordeelVastgelegd& e) const {
        all.oordelen.push_back(
            {e.oordeel, e.onderwerp, e.strekking, e.van, betreft, feit, std::nullopt});
    }
    void operator()(const ReactieGegeven& e) const {
        for (Oordeel& oordeel : all.oordelen) {
            if (oordeel.id == e.oordeel && !oordeel.reactie) oordeel.reactie = feit;
        }
    }
    void operator()(const BezwaarGemaakt& e) const {
        all.bezwaren.push_back({e.bezwaar, e.besluit, betreft, feit, std::nullopt, std::nullopt});
    }
    void operator()(const BezwaarAfgehandeld& e) const {
        for (Bezwaar& bezwaar : all.bezwaren) {
            if (bezwaar.id == e.bezwaar) settle(bezwaar, e.afloop);
        }
    }
    void operator()(const KlachtIngediend& e) const {
        all.klachten.push_back({e.klacht, e.over, betreft, feit, std::nullopt, std::nullopt});
    }
    void operator()(const KlachtAfgehandeld& e) const {
        for (Klacht& klacht : all.klachten) {
            if (klacht.id == e.klacht) settle(klacht, e.afloop);
        }
    }

private:
    template <class T>
    void settle(T& item, Afloop afloop) const {
        if (item.afgehandeld) return;
        item.afgehandeld = feit;
        item.afloop = afloop;
    }
};

}  // namespace

void evolve(Besluiten& besluiten, const Selected& selected) {
    take_in(Evolver{besluiten, selected.event().betreft, selected.feit}, selected.event().inhoud);
}

Soortenkeus kinds_for(const Besluiten&) {
    return kinds_of<Evolver>();
}

}  // namespace naast
