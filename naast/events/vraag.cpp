#include "naast/events/vraag.h"

#include <algorithm>

namespace naast {

namespace {

// Requires: `corrections` in the order of nr. Returns: what was withdrawn, sorted.
std::vector<Uuid> withdrawn_by(const std::vector<const RecordedEvent*>& corrections) {
    std::vector<Uuid> withdrawn;
    // Newest first, so that a withdrawal which was itself withdrawn does not count.
    for (auto it = corrections.rbegin(); it != corrections.rend(); ++it) {
        const Event& event = (*it)->event;
        const bool is_undone =
            std::find(withdrawn.begin(), withdrawn.end(), event.id) != withdrawn.end();
        if (!is_undone)
            withdrawn.push_back(std::get<GebeurtenisIngetrokken>(event.inhoud).gebeurtenis);
    }
    std::sort(withdrawn.begin(), withdrawn.end());
    return withdrawn;
}

// Events lie far from each other in memory, with what stands in a list of theirs farther still. The
// ones to come are asked for ahead: waiting for each in turn took longer than all that is done
// here.
void read_ahead(const std::vector<RecordedEvent>& stream, std::size_t place) {
    constexpr std::size_t line = 64;        // what the cache reads at once
    constexpr std::size_t event_ahead = 6;  // an event, and sooner what its list points to
    constexpr std::size_t list_ahead = 2;
    if (place + event_ahead >= stream.size()) return;
    const void* const event = &stream[place + event_ahead];
    for (std::size_t at = 0; at < sizeof(RecordedEvent); at += line)
        __builtin_prefetch(static_cast<const char*>(event) + at);
    __builtin_prefetch(stream[place + list_ahead].event.betreft.data());
}

bool comes_before(const Selected& a, const Selected& b) {
    if (a.feit.op != b.feit.op) return a.feit.op < b.feit.op;
    const int minute = a.event().op.minute();
    const int other = b.event().op.minute();
    return minute != other ? minute < other : a.recorded->nr < b.recorded->nr;
}

}  // namespace

std::vector<Selected> select_events(const std::vector<RecordedEvent>& stream, const Vraag& vraag) {
    std::vector<Selected> selected;
    selected.reserve(stream.size());
    std::vector<const RecordedEvent*> corrections;
    for (std::size_t place = 0; place < stream.size(); ++place) {
        read_ahead(stream, place);
        const RecordedEvent& recorded = stream[place];
        const Feit feit = feit_of(recorded);
        if (feit.bekend_op > vraag.bekend_op) continue;
        if (feit.op <= vraag.peildatum) selected.push_back({&recorded, feit});
        // It counts whatever the peildatum.
        if (std::holds_alternative<GebeurtenisIngetrokken>(recorded.event.inhoud))
            corrections.push_back(&recorded);
    }
    if (!corrections.empty()) {
        const std::vector<Uuid> withdrawn = withdrawn_by(corrections);
        std::erase_if(selected, [&](const Selected& one) {
            return std::binary_search(withdrawn.begin(), withdrawn.end(), one.feit.gebeurtenis);
        });
    }
    // Mostly they were recorded in the order in which they happened.
    if (!std::is_sorted(selected.begin(), selected.end(), comes_before))
        std::sort(selected.begin(), selected.end(), comes_before);
    return selected;
}

}  // namespace naast
