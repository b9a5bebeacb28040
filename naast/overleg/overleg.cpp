#include "naast/overleg/overleg.h"

namespace naast {

namespace {

struct Evolver {
    Overleg& overleg;
    const std::vector<PersoonId>& betreft;
    const Feit& feit;

    void operator()(const TafelBijeengeroepen& e) const {
        Tafel& tafel = overleg.tafels.emplace_back();
        tafel.id = e.tafel;
        tafel.wat = e.wat;
        tafel.bijeengeroepen_door = e.bijeengeroepen_door;
        tafel.gepland_op = e.gepland_op;
        tafel.genodigd = e.genodigd;
        tafel.bijeengeroepen = feit;
    }
    void operator()(const TafelGehouden& e) const {
        for (Tafel& tafel : overleg.tafels) {
            if (tafel.id != e.tafel || tafel.gehouden) continue;
            tafel.gehouden = feit;
            tafel.aanwezig = e.aanwezig;
        }
    }
    void operator()(const AdviesUitgebracht& e) const {
        overleg.adviezen.push_back({e.advies, e.tafel, feit});
    }
    void operator()(const MaatwerkGevraagd& e) const {
        overleg.maatwerk.push_back(
            {e.maatwerk, e.organisatie, betreft, feit, std::nullopt, std::nullopt});
    }
    void operator()(const MaatwerkBesloten& e) const {
        for (Maatwerk& maatwerk : overleg.maatwerk) {
            if (maatwerk.id != e.maatwerk || maatwerk.besloten) continue;
            maatwerk.besloten = feit;
            maatwerk.uitkomst = e.uitkomst;
        }
    }
};

}  // namespace

void evolve(Overleg& overleg, const Selected& selected) {
    take_in(Evolver{overleg, selected.event().betreft, selected.feit}, selected.event().inhoud);
}

Soortenkeus kinds_for(const Overleg&) {
    return kinds_of<Evolver>();
}

}  // namespace naast
