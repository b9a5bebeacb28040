// The stream of one family: what the store kept, as events again.
#pragma once

#include "naast/events/event.h"
#include "naast/ledger/store.h"

#include <functional>
#include <string>
#include <vector>

namespace naast {

// Requires: what a store returned unharmed, and no hole. A record that cannot be read is a fault of
// our own or a harmed file, and stops the program with its family and nr; `naast verify` says more.
RecordedEvent to_recorded(const StoredEvent& stored);

// Oldest first; empty for a family that is not there. What was destroyed is not in it, so its
// numbers may have gaps.
std::vector<RecordedEvent> load_stream(const EventStore& store, const Uuid& gezin);

// For whoever appends: what is destroyed still counts for the version.
struct VersionedStream {
    std::vector<RecordedEvent> events;
    Version version = 0;
};
// The next one that the store gave. Throws: StoreBroken when it is not the next one.
void add(VersionedStream& stream, const StoredEvent& stored);
VersionedStream load_versioned(const EventStore& store, const Uuid& gezin);

// Makes the family's summary from its whole stream. Given by the register, which knows what is in
// it.
using MakeSamenvatting =
    std::function<std::string(const Uuid& gezin, const std::vector<RecordedEvent>& stream)>;

}  // namespace naast
