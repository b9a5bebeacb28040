// Which events a question is about, in the order in which folds take them.
#pragma once

#include "naast/events/feit.h"

#include <vector>

namespace naast {

// What was so on `peildatum`, as known on `bekend_op`.
struct Vraag {
    Date peildatum;
    Date bekend_op;
    bool operator==(const Vraag&) const = default;
};

// An event that counts for a question. Points into the stream it was selected from.
struct Selected {
    const RecordedEvent* recorded = nullptr;
    Feit feit{};
    const Event& event() const { return recorded->event; }
};

// The events that count for the question: happened on or before the peildatum, known on or before
// bekend_op, not withdrawn by an event that was itself known then.
// Requires: `stream` is one family's, in the order of nr.
// Returns: in order of day and minute in the world, ties by nr (FAM-06); it points into `stream`.
std::vector<Selected> select_events(const std::vector<RecordedEvent>& stream, const Vraag& vraag);
std::vector<Selected> select_events(const std::vector<RecordedEvent>&& stream,
                                    const Vraag&) = delete;

}  // namespace naast
