#include "naast/leren/leren.h"

namespace naast {

Leren evolve(Leren leren, const RecordedEvent& recorded) {
    const Inhoud& inhoud = recorded.event.inhoud;
    if (const auto* e = std::get_if<TerugblikGehouden>(&inhoud)) {
        leren.terugblikken.push_back({e->plaatsing, feit_of(recorded)});
    } else if (std::get_if<ErvaringGedeeld>(&inhoud) != nullptr) {
        leren.ervaringen.push_back({recorded.event.betreft, feit_of(recorded)});
    }
    return leren;
}

}  // namespace naast
