// The log of who was shown what, as a ledger of its own. No log, no content: whoever shows
// something first calls record(), and shows nothing if that says no. Source:
// design/privacy-and-reliability 1.2 (NEN 7513), 2.9; catalogue PRV-05, PRV-06.
#pragma once

#include "naast/base/entropy.h"
#include "naast/inzagelog/regel.h"
#include "naast/ledger/store.h"

#include <array>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

namespace naast {

class Inzagelog {
public:
    struct Getoond {
        Uuid gezin;
        Inzageregel regel;
    };
    struct Gelogd {
        Instant op{};
        Inzageregel regel;
    };

    // A store of its own, not that of the events.
    Inzagelog(EventStore& store, Entropy& entropy) : store_(store), entropy_(entropy) {}

    // Returns when all of it is on disk. Concurrent calls share a commit. Returns: false if it
    // could not be kept; then nothing may be shown. Each family once. Throws: StoreBroken when the
    // disk fails.
    bool record(const std::vector<Getoond>& shown);

    // What was shown of this family, oldest first.
    std::vector<Gelogd> of(const Uuid& gezin) const;

private:
    using Locks = std::vector<std::unique_lock<std::mutex>>;
    Locks lock(const std::vector<Getoond>& shown);
    bool try_record(const std::vector<Getoond>& shown);
    Version version_of(const Uuid& stream);

    EventStore& store_;
    Entropy& entropy_;
    std::array<std::mutex, 64> turns_;  // who looks at one family waits for each other
    std::mutex mutex_;
    std::map<Uuid, Version> versions_;  // of the streams that were written since the start
};

// The stream in which the log of a family stands.
Uuid logstroom_van(const Uuid& gezin);
// Under which "family" stands what someone asked for and was not shown: whether it is there or not,
// so that what is written tells nothing.
Uuid pogingen_van(const std::string& wie);

}  // namespace naast
