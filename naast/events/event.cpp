#include "naast/events/event.h"

namespace naast {

std::string_view soort_of(const Event& event) {
    return std::visit([](const auto& e) { return e.soort; }, event.inhoud);
}

Date bekend_op(const RecordedEvent& recorded) {
    if (recorded.event.herkomst == Herkomst::overgenomen && recorded.event.bekend_op) {
        return *recorded.event.bekend_op;
    }
    return dutch_day(recorded.vastgelegd_op);
}

}  // namespace naast
