#include "naast/events/medewerkers.h"

#include "naast/events/vormen.h"

#include <map>

namespace naast {

std::vector<Medewerker> medewerkers_in(const std::vector<RecordedEvent>& stream) {
    std::map<MedewerkerId, Medewerker> found;
    const Overloaded take{[&](const Medewerker& one) { found[one.id] = one; }, [](const auto&) {}};
    for (const RecordedEvent& recorded : stream)
        std::visit([&](const auto& e) { each_value(e, take); }, recorded.event.inhoud);
    std::vector<Medewerker> all;
    all.reserve(found.size());
    for (const auto& [id, worker] : found) all.push_back(worker);
    return all;
}

}  // namespace naast
