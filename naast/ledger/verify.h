// Recomputes the whole ledger from its stored bytes and holds it against the checkpoints.
// Says which family and which event each fault is in. Source: design/privacy-and-reliability 3.2.
#pragma once

#include "naast/base/text.h"
#include "naast/ledger/chain.h"
#include "naast/ledger/store.h"

#include <functional>
#include <vector>

namespace naast {

enum class VerifyFaultKind {
    number_gap,          // an event of the family is missing, or is there twice
    wrong_previous,      // it does not follow the event before it
    wrong_hash,          // its bytes are not those that were recorded
    time_went_back,      // recorded before the one it follows
    unreadable,          // its bytes are no event, or its seal does not open
    position_gap,        // a place in the ledger is empty
    checkpoint_differs,  // the ledger up to a checkpoint is not what it was then
    ledger_too_short,    // events are gone that a checkpoint saw
    storage_damaged,     // the file itself is harmed
};

struct VerifyFault {
    VerifyFaultKind kind = VerifyFaultKind::wrong_hash;
    Uuid gezin;  // all zero when it is about the ledger as a whole
    std::int64_t nr = 0;
    Uuid id;
    std::int64_t positie = 0;
    Tekst tekst;
};

// Whether what a row keeps can be read. The bytes are an event as it is: not sealed.
using CanRead = std::function<bool(const StoredEvent&)>;
bool is_readable_event(const StoredEvent& stored);

// Requires: the store as it is kept, since the hashes are over what is kept; what is sealed in it
// is for `can_read`. Constant memory per family. `progress` hears how many events are done, every
// 10,000. Returns: in the order of the ledger; at most 1,000.
std::vector<VerifyFault> verify(const EventStore& store,
                                const std::vector<Checkpoint>& checkpoints,
                                const std::function<void(std::int64_t)>& progress,
                                const CanRead& can_read = is_readable_event);

}  // namespace naast
