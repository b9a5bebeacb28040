// The one door in. Loads the family's stream once, asks whether this person may, asks whether the
// domain allows it, and appends on the version that was read, with the new summary.
#pragma once

#include "naast/base/clock.h"
#include "naast/events/weigering.h"
#include "naast/ledger/kept_streams.h"
#include "naast/ledger/store.h"
#include "naast/ledger/stream.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace naast {

struct Command {
    Uuid gezin;
    std::string idempotency_key;
    std::string fingerprint;  // of all that was asked, so that a key cannot be used twice
    // From If-Match, how many events were seen: a conflict is then an answer, not a retry.
    std::optional<Version> only_on;
};

using Stream = std::vector<RecordedEvent>;
// Returns: nothing if it may.
using May = std::function<std::optional<Weigering>(const Stream&)>;
using Decide = std::function<Result<std::vector<Event>, Weigering>(const Stream&)>;

struct CommandDoor {
    EventStore& store;
    KeptStreams& streams;  // of that store
    const Clock& clock;
    const MakeSamenvatting& make_samenvatting;
};

// Without `only_on` a conflict starts again from load, three times at most.
// Returns: what was recorded; for a repeated command what was recorded the first time.
Result<Appended, Weigering> handle(const CommandDoor& door,
                                   const Command& command,
                                   const May& may,
                                   const Decide& decide);

}  // namespace naast
