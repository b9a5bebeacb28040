// The one connection that writes, and alone checkpoints (Debian 12's SQLite 3.40.1 needs that).
// Used by one thread only: group_commit.h. Every method throws sqlite::Error.
#pragma once

#include "naast/base/clock.h"
#include "naast/ledger/chain.h"
#include "naast/ledger/store.h"
#include "naast/store/rows.h"
#include "naast/store/sqlite.h"

#include <variant>

namespace naast {

class SqliteWriter {
public:
    // Throws also: std::runtime_error with the sentence of schema.h.
    SqliteWriter(const std::string& path, const Clock& clock);

    void begin();
    // Within begin() and commit(): records the request, or leaves no trace of it and says why not.
    Result<std::vector<Appended>, AppendRefusal> record(const AppendRequest& request);
    // On disk when it returns.
    void commit();
    // Never throws: what was not committed is gone.
    void roll_back() noexcept;

    // (positie, hash) of everything recorded since the last commit() or roll_back().
    const std::vector<rows::Leaf>& uncommitted() const { return leaves_; }

    // Of what was recorded after this place, in order, for building the tree at start.
    void for_each_leaf(std::int64_t after, const std::function<void(const rows::Leaf&)>& visit);
    std::int64_t last_positie() const { return last_positie_; }
    std::int64_t first_positie();

    static std::vector<const char*> statements();

private:
    struct Tail {
        Version version = 0;
        std::string hash;
    };

    struct EarlierAnswer {
        std::string fingerprint;
        std::string antwoord;
    };

    std::optional<EarlierAnswer> earlier_answer(const AppendRequest& request);
    std::optional<AppendRefusal> why_not(const AppendRequest& request);
    Appended insert(const Append& append);
    Tail tail_of(const Uuid& gezin);
    void insert_event(const StoredEvent& event);
    void put_samenvatting(const Appended& appended, const std::string& samenvatting);

    sqlite::Connection connection_;
    const Clock& clock_;
    std::optional<sqlite::Statement> find_answer_, find_tail_, find_id_, find_ids_, insert_event_,
        put_summary_, put_answer_;
    std::int64_t last_positie_ = 0;
    Instant last_instant_{};
    std::int64_t committed_positie_ = 0;
    Instant committed_instant_{};
    std::vector<rows::Leaf> leaves_;
};

}  // namespace naast
