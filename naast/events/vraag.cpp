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
    for (const RecordedEvent& recorded : stream) {
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
