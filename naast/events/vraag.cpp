#include "naast/events/vraag.h"

#include <algorithm>

namespace naast {

namespace {

// Newest first, so that a withdrawal which was itself withdrawn does not count.
// Returns: what was withdrawn, sorted.
std::vector<Uuid> withdrawn_from(const std::vector<RecordedEvent>& stream, Date known_on) {
    std::vector<Uuid> withdrawn;
    for (auto it = stream.rbegin(); it != stream.rend(); ++it) {
        const auto* correctie = std::get_if<GebeurtenisIngetrokken>(&it->event.inhoud);
        if (correctie == nullptr || bekend_op(*it) > known_on) continue;
        const bool is_undone =
            std::find(withdrawn.begin(), withdrawn.end(), it->event.id) != withdrawn.end();
        if (!is_undone) withdrawn.push_back(correctie->gebeurtenis);
    }
    std::sort(withdrawn.begin(), withdrawn.end());
    return withdrawn;
}

}  // namespace

std::vector<Selected> select_events(const std::vector<RecordedEvent>& stream, const Vraag& vraag) {
    const std::vector<Uuid> withdrawn = withdrawn_from(stream, vraag.bekend_op);
    struct Place {
        Date day;
        int minute;
        std::size_t at;  // in the stream, which is in the order of nr
        auto operator<=>(const Place&) const = default;
    };
    std::vector<Place> places;
    places.reserve(stream.size());
    for (std::size_t at = 0; at < stream.size(); ++at) {
        const Event& event = stream[at].event;
        if (event.op.first_day() > vraag.peildatum || bekend_op(stream[at]) > vraag.bekend_op)
            continue;
        if (std::binary_search(withdrawn.begin(), withdrawn.end(), event.id)) continue;
        places.push_back({event.op.first_day(), event.op.minute(), at});
    }
    std::sort(places.begin(), places.end());
    std::vector<Selected> selected;
    selected.reserve(places.size());
    for (const Place& place : places)
        selected.push_back({&stream[place.at], feit_of(stream[place.at])});
    return selected;
}

}  // namespace naast
