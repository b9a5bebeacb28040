// Reading from PostgreSQL: what both the store and a command beside a running server do. Never
// writes. Safe from many threads: each use takes a connection of its own from a small pool. A
// connection that was lost is made again.
#pragma once

#include "naast/postgres/schema.h"

#include <condition_variable>
#include <mutex>

namespace naast::postgres {

class Reader final : public EventStore {
public:
    // How long a database that does not answer is waited for. Every reading method then throws
    // StoreBroken: nothing was lost, and asking later may help.
    using Patience = std::chrono::milliseconds;

    // Throws: Error, Unusable.
    Reader(Address address, std::size_t connections, Patience patience);
    ~Reader() override;

    // Refuses always: read_only.
    Result<std::vector<Appended>, AppendRefusal> append(const AppendRequest& request) override;
    std::vector<StoredEvent> load_after(const Uuid& gezin, Version after) const override;
    std::optional<StoredSamenvatting> samenvatting(const Uuid& gezin) const override;
    // Page by page, and no connection is held while something is visited.
    void for_each_event(std::int64_t after,
                        const std::function<bool(const StoredEvent&)>& visit) const override;
    void for_each_samenvatting(
        const std::function<void(const StoredSamenvatting&)>& visit) const override;
    std::optional<std::vector<Appended>> answered(
        const std::string& idempotency_key) const override;
    std::int64_t last_positie() const override;
    std::vector<std::string> damage() const override;

private:
    Rows ask(const Query& query) const;
    std::unique_ptr<Connection> take() const;
    void give_back(std::unique_ptr<Connection> connection) const;

    const Address address_;
    const Patience patience_;
    mutable std::vector<std::unique_ptr<Connection>> free_;  // null: still to be made
    mutable std::mutex mutex_;
    mutable std::condition_variable freed_;
};

// Every statement of the hot path for the ledger with this number, for the test that asks how
// PostgreSQL will run them.
std::vector<std::string> reader_statements(LedgerNumber regio);

}  // namespace naast::postgres
