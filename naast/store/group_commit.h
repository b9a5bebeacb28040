// One thread that writes for everyone: it takes the requests that wait, records them in one
// transaction and answers each after the commit. Nobody waits for company: what is there goes at
// once.
#pragma once

#include "naast/base/clock.h"
#include "naast/ledger/chain.h"
#include "naast/ledger/store.h"
#include "naast/store/sqlite_writer.h"
#include "naast/store/witness.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace naast {

// What the ledger is when the writing begins.
struct LedgerState {
    MerkleRoot tree;
    std::int64_t checkpointed = 0;  // how much of it the last checkpoint saw
    std::optional<Witness> witness{};
    bool is_all_seen = false;  // the tree was made of all that is there
};

class GroupCommit {
public:
    // Requires: `state` is that of what `writer` holds.
    GroupCommit(std::string data_path,
                std::unique_ptr<SqliteWriter> writer,
                LedgerState state,
                const Clock& clock);
    // Finishes what was asked, then makes a checkpoint; of what is known to be whole it keeps the
    // edge.
    ~GroupCommit();
    GroupCommit(const GroupCommit&) = delete;
    GroupCommit& operator=(const GroupCommit&) = delete;

    // Blocks until it is on disk. Throws: StoreBroken.
    Result<std::vector<Appended>, AppendRefusal> append(const AppendRequest& request);

    // The place of the last event that was committed; of each that was answered.
    std::int64_t last_positie() const { return last_positie_; }

    // From the next commit on nothing is recorded, nor a checkpoint made: what is there cannot be
    // trusted.
    void stop_recording(const std::string& why);
    // What was there at the begin was looked at since, and is whole.
    void all_is_seen() { is_all_seen_ = true; }

private:
    using Answer = Result<std::vector<Appended>, AppendRefusal>;
    struct Waiting {
        const AppendRequest* request;
        std::promise<Answer> answer;
    };

    void run();
    std::vector<Waiting> take();
    void write(std::vector<Waiting>& batch);
    void refuse_all(std::vector<Waiting>& batch, int sqlite_code, const std::string& why);
    void checkpoint_if_due(bool quiet);
    bool is_long_ago() const;

    static constexpr std::size_t most_per_commit = 256;
    static constexpr std::int64_t events_per_checkpoint = 1000;
    static constexpr std::chrono::seconds longest_without_checkpoint{60};

    const std::string data_path_;
    std::unique_ptr<SqliteWriter> writer_;
    MerkleRoot tree_;
    std::int64_t checkpointed_;
    std::optional<Witness> witness_;
    std::atomic<bool> is_all_seen_;
    std::atomic<std::int64_t> last_positie_;
    Instant last_checkpoint_op_{};
    const Clock& clock_;
    std::string broken_;  // why nothing more is written; empty: all is well

    std::mutex mutex_;
    std::condition_variable arrived_;
    std::deque<Waiting> queue_;
    std::string told_to_stop_;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace naast
