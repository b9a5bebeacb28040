// What a ledger holds, in one number that two copies can be compared by: the root of the tree over
// all its events (docs/formats/ledger.md). Not covered: summaries, which can be made again, and
// what requests were answered with.
#pragma once

#include "naast/ledger/chain.h"
#include "naast/ledger/store.h"

#include <string>

namespace naast {

struct Content {
    std::int64_t events = 0;
    std::string root;  // 32 raw bytes; of an empty ledger SHA-256 of nothing, as in RFC 6962
    bool operator==(const Content&) const = default;
};

class ContentHash {
public:
    // Every event, in the order of the ledger.
    void add(const StoredEvent& event);
    Content content() const;

private:
    MerkleRoot tree_;
};

// "104 gebeurtenissen, afdruk 5f0c...": for the operator, to compare by eye or by program.
std::string in_words(const Content& content);

}  // namespace naast
