// The log of who was shown what, as a ledger of its own. No log, no content: whoever shows
// something first calls record(), and shows nothing if that says no. Source:
// design/privacy-and-reliability 1.2 (NEN 7513), 2.9; catalogue PRV-05, PRV-06.
#pragma once

#include "naast/base/entropy.h"
#include "naast/inzagelog/regel.h"
#include "naast/ledger/store.h"

#include <array>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace naast {

class Inzagelog {
public:
    struct Getoond {
        std::string onder;  // onder_gezin() or onder_wie()
        Inzageregel regel;
    };
    struct Gelogd {
        Instant op{};
        Inzageregel regel;
    };

    // A hash with a key, of at least 16 bytes: under which name lines stand in the file tells
    // nothing to whoever guesses it.
    using Keyed = std::function<std::string(std::string_view)>;

    // A store of its own, not that of the events.
    Inzagelog(EventStore& store, Entropy& entropy, Keyed keyed)
        : store_(store), entropy_(entropy), keyed_(std::move(keyed)) {}

    // Returns when all of it is on disk. Concurrent calls share a commit. Returns: false if it
    // could not be kept; then nothing may be shown. Each `onder` once; several are what one list
    // shows to one person, and become one line. Throws: StoreBroken when the disk fails.
    bool record(const std::vector<Getoond>& shown);

    // With what lists showed of it. Oldest first.
    std::vector<Gelogd> of(const std::string& onder) const;

private:
    // What lists showed to one person stands apart, and in the lines of each family once where.
    struct Lijsten {
        int number = 0;  // one after the other
        Uuid stream;
        std::set<Uuid> named_in;  // the streams in which it says so
    };
    // After so many lines a next one begins, so that who asks of one family need not read them all.
    static constexpr Version lines_each = 500;

    using Locks = std::vector<std::unique_lock<std::mutex>>;
    Locks lock(const std::set<Uuid>& streams);
    std::set<Uuid> turns_of_list(const std::string& wie, const std::vector<Uuid>& streams);
    Append line(const Uuid& stream, const Logregel& regel);
    bool try_append(std::vector<Append> appends);
    bool try_list(const std::vector<Getoond>& shown, const std::vector<Uuid>& streams);
    Lijsten& lists_of(const std::string& wie);
    Version version_of(const Uuid& stream);
    Uuid stream_of(const std::string& onder) const;

    EventStore& store_;
    Entropy& entropy_;
    const Keyed keyed_;
    std::array<std::mutex, 256> turns_;  // who writes to one stream waits for each other
    std::mutex mutex_;
    std::map<Uuid, Version> versions_;  // of the streams that were written since the start
    std::map<std::string, Lijsten> lists_;
};

// What was shown of a family.
std::string onder_gezin(const Uuid& gezin);
// What someone asked for and was not shown: whether it is there or not, so that what is written
// tells nothing.
std::string onder_wie(const std::string& wie);

}  // namespace naast
