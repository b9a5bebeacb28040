#include "naast/events/vraag.h"

#include <algorithm>
#include <tuple>

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
    std::vector<Selected> selected;
    selected.reserve(stream.size());
    for (const RecordedEvent& recorded : stream) {
        if (recorded.event.op.first_day() > vraag.peildatum) continue;
        const Feit feit = feit_of(recorded);
        const bool known = feit.bekend_op <= vraag.bekend_op;
        if (known && !std::binary_search(withdrawn.begin(), withdrawn.end(), recorded.event.id))
            selected.push_back({&recorded, feit});
    }
    std::sort(selected.begin(), selected.end(), [](const Selected& a, const Selected& b) {
        const auto key = [](const Selected& s) {
            return std::tuple{s.feit.op, s.event().op.minute(), s.recorded->nr};
        };
        return key(a) < key(b);
    });
    return selected;
}

}  // namespace naast
