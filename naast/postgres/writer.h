// The connection that writes: many requests in one transaction, which holds the ledger from its
// first statement to its last, so that the places of all servers together have no gap and are seen
// in their order. Used by one thread only: commits.h.
#pragma once

#include "naast/postgres/batch.h"
#include "naast/postgres/schema.h"

#include <functional>

namespace naast::postgres {

// A place in the ledger, and the hash of what stands there.
struct Leaf {
    std::int64_t positie = 0;
    std::string hash;
    bool operator==(const Leaf&) const = default;
};

class Writer {
public:
    // Makes the tables if they are not there. Throws: Error, Unusable.
    Writer(const Address& address, const Clock& clock);

    // Records these, on disk when it returns; `recorded` then has their places, in order. What is
    // answered from an earlier request is on disk too, wherever this one was. Throws: Error. What
    // is not settled then is settled by asking the same once more.
    std::vector<Answer> write(const std::vector<const AppendRequest*>& requests,
                              std::vector<Leaf>& recorded);

    // Every place after this one, in order. Throws: Error.
    void for_each_leaf(std::int64_t after, const std::function<void(const Leaf&)>& visit);
    // Whether this stands there. Throws: Error.
    bool has(const Leaf& leaf);

private:
    Known read(const std::vector<const AppendRequest*>& requests);
    Known read_or_settled(const std::vector<const AppendRequest*>& requests);
    void write_rows(const Batch& batch);

    std::unique_ptr<Connection> connection_;
    const Clock& clock_;
};

}  // namespace naast::postgres
