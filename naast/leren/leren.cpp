#include "naast/leren/leren.h"

namespace naast {

void evolve(Leren& leren, const Selected& selected) {
    const Inhoud& inhoud = selected.event().inhoud;
    if (const auto* e = std::get_if<TerugblikGehouden>(&inhoud)) {
        leren.terugblikken.push_back({e->plaatsing, selected.feit});
    } else if (std::get_if<ErvaringGedeeld>(&inhoud) != nullptr) {
        leren.ervaringen.push_back({selected.event().betreft, selected.feit});
    }
}

}  // namespace naast
