// One thread that writes for everyone: it takes the requests that wait, records them in one
// transaction and answers each after the commit. When the database falls away it connects again and
// asks the same once more: the keys of the requests settle what became of it.
#pragma once

#include "naast/ledger/chain.h"
#include "naast/postgres/place.h"
#include "naast/postgres/writer.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace naast::postgres {

// What the ledger is by its own checkpoints.
struct Tree {
    MerkleRoot root;
    std::int64_t checkpointed = 0;
};

class Commits {
public:
    // `tree` is what the ledger held when it was opened. Checkpoints go to the file of
    // store/checkpoint_file.h that is named after `place.beside`.
    Commits(PostgresPlace place, std::unique_ptr<Writer> writer, Tree tree, const Clock& clock);
    // Finishes what was asked, then makes a checkpoint.
    ~Commits();
    Commits(const Commits&) = delete;
    Commits& operator=(const Commits&) = delete;

    // Blocks until it is on disk. Throws: StoreBroken.
    Answer append(const AppendRequest& request);

private:
    struct Waiting {
        const AppendRequest* request;
        std::promise<Answer> answer;
    };
    enum class Attempt { done, again };

    void run();
    std::vector<Waiting> take();
    void write(std::vector<Waiting>& batch);
    Attempt try_write(std::vector<Waiting>& batch);
    Attempt after_error(std::vector<Waiting>& batch, const Error& error);
    void connect();
    void fail_all(std::vector<Waiting>& batch);
    bool is_due(bool quiet) const;
    void checkpoint_if_due(bool quiet);
    void grow_tree();

    static constexpr std::size_t most_per_commit = 256;
    static constexpr std::size_t most_bytes_per_commit = 32 << 20;
    static constexpr std::int64_t events_per_checkpoint = 1'000;
    static constexpr std::chrono::seconds longest_without_checkpoint{60};

    const PostgresPlace place_;
    std::unique_ptr<Writer> writer_;  // none while the database is away
    Tree tree_;
    const Clock& clock_;
    Instant last_checkpoint_op_{};
    // What this server itself had acknowledged since the last checkpoint, and the last of all.
    std::deque<Leaf> own_;
    std::optional<Leaf> last_own_;
    std::string broken_;  // why nothing more is written; empty: all is well

    // Of the batch at hand.
    std::chrono::steady_clock::time_point begun_{};
    bool is_unsettled_ = false;

    std::mutex mutex_;
    std::condition_variable arrived_;
    std::deque<Waiting> queue_;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace naast::postgres
