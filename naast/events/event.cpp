#include "naast/events/event.h"

#include <algorithm>
#include <set>
#include <tuple>

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

std::vector<RecordedEvent> select_events(const std::vector<RecordedEvent>& stream,
                                         const Vraag& vraag) {
    // Newest first, so that a withdrawal which was itself withdrawn does not count.
    std::set<Uuid> withdrawn;
    for (auto it = stream.rbegin(); it != stream.rend(); ++it) {
        const auto* correctie = std::get_if<GebeurtenisIngetrokken>(&it->event.inhoud);
        if (correctie != nullptr && bekend_op(*it) <= vraag.bekend_op &&
            !withdrawn.contains(it->event.id)) {
            withdrawn.insert(correctie->gebeurtenis);
        }
    }
    std::vector<RecordedEvent> selected;
    for (const RecordedEvent& recorded : stream) {
        const bool happened = recorded.event.op.first_day() <= vraag.peildatum;
        const bool known = bekend_op(recorded) <= vraag.bekend_op;
        if (happened && known && !withdrawn.contains(recorded.event.id)) {
            selected.push_back(recorded);
        }
    }
    std::sort(selected.begin(), selected.end(), [](const auto& a, const auto& b) {
        const auto key = [](const RecordedEvent& r) {
            return std::tuple{r.event.op.first_day(), r.event.op.minute(), r.nr};
        };
        return key(a) < key(b);
    });
    return selected;
}

}  // namespace naast
