#include "naast/gezin/regie.h"

namespace naast {

namespace {

template <class T>
void end_all(std::vector<T>& items, const Feit& feit) {
    for (T& item : items) {
        if (!item.einde) item.einde = feit;
    }
}

struct Evolver {
    Regie& regie;
    const std::vector<PersoonId>& betreft;
    const Feit& feit;

    void operator()(const RegisseurNaarAchtergrond& e) const {
        regie.achtergrond.push_back({e.medewerker, feit});
    }
    void operator()(const WaarnemerAangewezen& e) const {
        regie.waarnemers.push_back({e.voor, e.medewerker, e.tot_en_met, feit});
    }
    void operator()(const DuoGevormd& e) const {
        end_all(regie.duos, feit);
        regie.duos.push_back({e.een, e.ander, feit, std::nullopt});
    }
    void operator()(const DuoGestopt&) const { end_all(regie.duos, feit); }
    void operator()(const ZichtAangeboden& e) const {
        regie.zicht.push_back({e.van, e.aan, feit, std::nullopt});
    }
    void operator()(const ZichtAanvaard& e) const {
        for (ZichtAanbod& aanbod : regie.zicht) {
            if (aanbod.aan == e.organisatie && !aanbod.aanvaard) aanbod.aanvaard = feit;
        }
    }
    void operator()(const JimGekozen& e) const {
        for (const PersoonId& jongere : betreft)
            regie.jims.push_back({jongere, e.naam, feit, std::nullopt});
    }
    void operator()(const JimGestopt&) const {
        for (Jim& jim : regie.jims) {
            if (!jim.einde && holds(betreft, jim.jongere)) jim.einde = feit;
        }
    }
    void operator()(const WaakvlamAfgesproken& e) const {
        end_all(regie.waakvlammen, feit);
        regie.waakvlammen.push_back({e.elke_dagen, e.medewerker, feit, std::nullopt});
    }
    void operator()(const WaakvlamGestopt&) const { end_all(regie.waakvlammen, feit); }
    void operator()(const SignaleringUitgesteld& e) const {
        regie.uitstellen.push_back({e.uitstel,
                                    e.medewerker,
                                    e.regel,
                                    betreft,
                                    e.tot_en_met,
                                    e.reden.waarde,
                                    feit,
                                    std::nullopt});
    }
    void operator()(const UitstelBeeindigd& e) const {
        for (Uitstel& uitstel : regie.uitstellen) {
            if (uitstel.id == e.uitstel && !uitstel.einde) uitstel.einde = feit;
        }
    }
    void operator()(const ContactGemist& e) const {
        regie.gemist.push_back({e.organisatie, e.gemist_door, feit});
    }
    void operator()(const GezinZochtContact& e) const {
        regie.oproepen.push_back({e.bij, e.beantwoord.value_or(false), feit});
    }
};

}  // namespace

void evolve(Regie& regie, const Selected& selected) {
    take_in(Evolver{regie, selected.event().betreft, selected.feit}, selected.event().inhoud);
}

Soortenkeus kinds_for(const Regie&) {
    return kinds_of<Evolver>();
}

}  // namespace naast
