// Reading from the file: what both the store and a command beside a running server do. Never writes
// and never checkpoints. Safe from many threads: each use takes a connection of its own from a
// small pool.
#pragma once

#include "naast/ledger/store.h"
#include "naast/store/sqlite.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace naast {

class SqliteReader final : public EventStore {
public:
    // Throws: sqlite::Error, or std::runtime_error with the sentence of schema.h.
    SqliteReader(const std::string& path, std::size_t connections);
    ~SqliteReader() override;

    // Refuses always: read_only.
    Result<std::vector<Appended>, AppendRefusal> append(const AppendRequest& request) override;
    std::vector<StoredEvent> load_after(const Uuid& gezin, Version after) const override;
    std::optional<StoredSamenvatting> samenvatting(const Uuid& gezin) const override;
    void for_each_event(std::int64_t after,
                        const std::function<bool(const StoredEvent&)>& visit) const override;
    void for_each_samenvatting(
        const std::function<void(const StoredSamenvatting&)>& visit) const override;
    std::optional<std::vector<Appended>> answered(
        const std::string& idempotency_key) const override;
    std::int64_t last_positie() const override;
    std::vector<std::string> damage() const override;

private:
    struct Prepared;
    class Borrowed;

    std::vector<std::unique_ptr<Prepared>> all_;
    mutable std::vector<Prepared*> free_;
    mutable std::mutex mutex_;
    mutable std::condition_variable freed_;
};

// Every statement of the hot path, for the test that asks how SQLite will run them.
std::vector<const char*> reader_statements();

}  // namespace naast
