#include "naast/leren/leren.h"

namespace naast {

namespace {

struct Evolver {
    Leren& leren;
    const std::vector<PersoonId>& betreft;
    const Feit& feit;

    void operator()(const TerugblikGehouden& e) const {
        leren.terugblikken.push_back({e.plaatsing, feit});
    }
    void operator()(const ErvaringGedeeld&) const { leren.ervaringen.push_back({betreft, feit}); }
};

}  // namespace

void evolve(Leren& leren, const Selected& selected) {
    take_in(Evolver{leren, selected.event().betreft, selected.feit}, selected.event().inhoud);
}

Soortenkeus kinds_for(const Leren&) {
    return kinds_of<Evolver>();
}

}  // namespace naast
