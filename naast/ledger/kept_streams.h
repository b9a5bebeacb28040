// The streams that were asked for last, opened and read, so that the next one who asks does not
// open and read them again. What is kept is never old: each time the store is asked what came after
// it. A key is destroyed only while no server runs, so nothing of it can be left here (ADR 0022).
// Safe from many threads.
#pragma once

#include "naast/base/recent.h"
#include "naast/ledger/stream.h"

#include <cstddef>
#include <memory>
#include <mutex>

namespace naast {

class KeptStreams {
public:
    using Kept = std::shared_ptr<const VersionedStream>;

    // Keeps about this many bytes at most; 0: nothing.
    KeptStreams(const EventStore& store, std::size_t most_bytes)
        : store_(store), kept_(most_bytes) {}

    // All that was recorded of this family up to now. Never null; empty for one that is not there.
    Kept load(const Uuid& gezin);
    // As of that version, also when more was recorded since.
    Kept load_until(const Uuid& gezin, Version version);

    std::size_t bytes() const;

private:
    struct Held {
        Kept stream;
        std::size_t bytes = 0;
    };
    Held find(const Uuid& gezin);
    void keep(const Uuid& gezin, Held held);

    const EventStore& store_;
    mutable std::mutex mutex_;
    Recent<Uuid, Held> kept_;
};

}  // namespace naast
