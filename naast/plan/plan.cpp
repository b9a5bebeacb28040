#include "naast/plan/plan.h"

namespace naast {

Plan evolve(Plan plan, const RecordedEvent& recorded) {
    if (const auto* e = std::get_if<EvaluatieGehouden>(&recorded.event.inhoud)) {
        plan.evaluaties.push_back({e->beweging, feit_of(recorded)});
    }
    return plan;
}

}  // namespace naast
