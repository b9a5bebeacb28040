// The port behind which events are kept: append, load, follow. The memory store (memory_store.h) is
// the reference; SQLite stands in naast/store, PostgreSQL in naast/postgres. One suite defines what
// a store must do: tests/opslag/contract_test.cpp.
//
// A store sees opaque bytes: it knows families, numbers, hashes and times, never what an event
// says. Stored form: docs/formats/ledger.md. What it keeps is sealed by a store in front of it
// (naast/zegel); there the hashes are those of the sealed bytes.
#pragma once

#include "naast/base/date.h"
#include "naast/base/result.h"
#include "naast/base/uuid.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace naast {

using Version = std::int64_t;  // how many events a family has; 0 for none

struct NewEvent {
    Uuid id;
    std::string inhoud;  // packed segments (events/segmenten.h)
};

// All for one family, decided on the version that was read.
struct Append {
    Uuid gezin;
    Version expected_version = 0;
    std::vector<NewEvent> events;
    std::string samenvatting;  // replaces the family's summary in the same transaction; opaque
};

// One request: all its appends are recorded, or none.
struct AppendRequest {
    // Names the request: repeating it gives the first answer again and records nothing. 1-200
    // bytes.
    std::string idempotency_key;
    // Of what was asked (any bytes, e.g. a hash of the command): the same key with another one is
    // refused.
    std::string fingerprint;
    std::vector<Append> appends;
};

struct Appended {
    Uuid gezin;
    Version version = 0;  // after the append
    std::vector<Uuid> ids;
    bool operator==(const Appended&) const = default;
};

// In order of precedence. Numbers are part of the contract and never reused.
enum class AppendRefusal {
    key_used_for_another_request = 1,  // trying again cannot help
    wrong_expected_version = 2,        // load again and decide again
    event_id_taken = 3,                // trying again cannot help
    read_only = 4,                     // disk full or failed; trying again later may help
};

struct StoredEvent {
    Uuid gezin;
    std::int64_t nr = 0;  // 1 for the first of the family, then without gaps
    Uuid id;
    Instant vastgelegd_op{};  // never before the one it follows, in the family and in the ledger
    std::string vorige;       // hash of nr - 1; for nr 1 genesis_hash()
    std::string hash;         // chain.h
    std::string inhoud;
    std::int64_t positie = 0;  // place in the whole ledger: 1, 2, ... without gaps
    // A hole: what it said is gone for good, since its key was destroyed. `inhoud` is then empty.
    bool is_vernietigd = false;
    bool operator==(const StoredEvent&) const = default;
};

struct StoredSamenvatting {
    Uuid gezin;
    Version version = 0;
    std::int64_t positie = 0;  // of the last event it was made from
    std::string samenvatting;
};

// The disk failed. What was acknowledged stands; the process must stop and be looked at.
class StoreBroken : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class EventStore {
public:
    virtual ~EventStore() = default;

    // Returns when everything is on disk: one Appended per Append, in the same order. An
    // acknowledged event survives kill -9 and power loss. Safe from many threads; concurrent
    // requests share a commit. Requires: at least one append, none of them empty, no family twice.
    // Throws: StoreBroken when the disk fails; the process must then stop.
    virtual Result<std::vector<Appended>, AppendRefusal> append(const AppendRequest& request) = 0;

    // Those with a nr greater than `after`, oldest first; empty for a family that is not there.
    virtual std::vector<StoredEvent> load_after(const Uuid& gezin, Version after) const = 0;
    std::vector<StoredEvent> load(const Uuid& gezin) const { return load_after(gezin, 0); }

    virtual std::optional<StoredSamenvatting> samenvatting(const Uuid& gezin) const = 0;

    // All events with a positie greater than `after`, in that order, until `visit` returns false.
    virtual void for_each_event(std::int64_t after,
                                const std::function<bool(const StoredEvent&)>& visit) const = 0;
    virtual void for_each_samenvatting(
        const std::function<void(const StoredSamenvatting&)>& visit) const = 0;

    // The answer given to an earlier request with this key, if there was one.
    virtual std::optional<std::vector<Appended>> answered(
        const std::string& idempotency_key) const = 0;

    virtual std::int64_t last_positie() const = 0;

    // What is wrong with how the events are kept that reading them all does not show, such as an
    // index that leads elsewhere. Returns: a sentence each, for the operator; none: all is well.
    virtual std::vector<std::string> damage() const { return {}; }
};

}  // namespace naast
