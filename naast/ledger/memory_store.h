// The reference store: keeps everything in memory and every promise of the port but durability.
// For tests, for `import --dry-run` and for trying things; a full citizen under the contract suite.
#pragma once

#include "naast/base/clock.h"
#include "naast/ledger/store.h"

#include <map>
#include <mutex>
#include <set>

namespace naast {

class MemoryStore final : public EventStore {
public:
    explicit MemoryStore(const Clock& clock) : clock_(clock) {}

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

private:
    struct Answer {
        std::string fingerprint;
        std::vector<Appended> appended;
    };

    std::optional<AppendRefusal> why_not(const AppendRequest& request) const;
    Appended record(const Append& append);

    const Clock& clock_;
    mutable std::mutex mutex_;
    std::vector<StoredEvent> events_;  // at index positie - 1
    std::map<Uuid, std::vector<std::size_t>> by_gezin_;
    std::map<Uuid, StoredSamenvatting> samenvattingen_;
    std::map<std::string, Answer> answers_;
    std::set<Uuid> ids_;
};

}  // namespace naast
