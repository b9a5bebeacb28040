// The hash chain of one family, and the Merkle root over the whole ledger for checkpoints.
// Drawn in docs/formats/ledger.md; the hash covers the stored bytes, never what they mean.
#pragma once

#include "naast/base/date.h"
#include "naast/base/uuid.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast {

struct StoredEvent;

// What stands in `vorige` of a family's first event. 32 raw bytes.
std::string genesis_hash(const Uuid& gezin);

// SHA-256 over all columns of the row but `hash` and `positie`. 32 raw bytes.
std::string event_hash(const StoredEvent& event);

// The Merkle tree of RFC 6962 over (positie, hash) of all events, grown one leaf at a time.
// Keeps only the roots of its complete subtrees: at most 64 hashes.
class MerkleRoot {
public:
    void add(std::int64_t positie, const std::string& hash);
    std::int64_t size() const { return size_; }
    // Requires: at least one leaf.
    std::string root() const;

    // The roots of its complete subtrees, largest first, 32 raw bytes each: with its size all there
    // is to go on from.
    std::string edge() const;
    // Returns: nothing for bytes that are no edge of so many leaves. Whether it is the right one
    // shows from its root.
    static std::optional<MerkleRoot> from_edge(std::int64_t size, std::string_view edge);

private:
    struct Subtree {
        std::int64_t leaves;
        std::string hash;
    };
    std::vector<Subtree> subtrees_;  // largest first
    std::int64_t size_ = 0;
};

// What the ledger was at one moment; kept outside the database, so that a cut-off tail shows.
struct Checkpoint {
    std::int64_t size = 0;
    std::string root;  // 32 raw bytes
    Instant gemaakt_op{};
    bool operator==(const Checkpoint&) const = default;
};

// "naast/checkpoint/1 <size> <root in hex> <instant>\n"
std::string to_line(const Checkpoint& checkpoint);
std::optional<Checkpoint> parse_checkpoint(std::string_view line);

}  // namespace naast
