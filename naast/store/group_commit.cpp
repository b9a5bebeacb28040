#include "naast/store/group_commit.h"

#include "naast/store/checkpoint_file.h"
#include "naast/store/edge_file.h"

namespace naast {

GroupCommit::GroupCommit(std::string data_path,
                         std::unique_ptr<SqliteWriter> writer,
                         LedgerState state,
                         const Clock& clock)
    : data_path_(std::move(data_path)),
      writer_(std::move(writer)),
      tree_(std::move(state.tree)),
      checkpointed_(state.checkpointed),
      witness_(std::move(state.witness)),
      is_all_seen_(state.is_all_seen),
      last_positie_(tree_.size()),
      last_checkpoint_op_(clock.now()),
      clock_(clock),
      thread_([this] { run(); }) {}

GroupCommit::~GroupCommit() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    arrived_.notify_one();
    thread_.join();
    if (broken_.empty() && is_all_seen_ && tree_.size() > 0) keep_edge(data_path_, tree_);
}

Result<std::vector<Appended>, AppendRefusal> GroupCommit::append(const AppendRequest& request) {
    Waiting waiting{&request, {}};
    std::future<Answer> answer = waiting.answer.get_future();
    {
        const std::lock_guard lock(mutex_);
        queue_.push_back(std::move(waiting));
    }
    arrived_.notify_one();
    return answer.get();
}

void GroupCommit::stop_recording(const std::string& why) {
    const std::lock_guard lock(mutex_);
    told_to_stop_ = why;
}

// Returns: nothing when it is time to stop and all is done, or when nothing came for a while.
std::vector<GroupCommit::Waiting> GroupCommit::take() {
    std::unique_lock lock(mutex_);
    arrived_.wait_for(
        lock, longest_without_checkpoint, [&] { return stopping_ || !queue_.empty(); });
    if (broken_.empty()) broken_ = told_to_stop_;
    std::vector<Waiting> batch;
    while (!queue_.empty() && batch.size() < most_per_commit) {
        batch.push_back(std::move(queue_.front()));
        queue_.pop_front();
    }
    return batch;
}

void GroupCommit::run() {
    for (bool done = false; !done;) {
        std::vector<Waiting> batch = take();
        if (!batch.empty()) write(batch);
        {
            const std::lock_guard lock(mutex_);
            done = stopping_ && queue_.empty();
        }
        checkpoint_if_due(done || batch.empty());
    }
}

void GroupCommit::write(std::vector<Waiting>& batch) {
    if (!broken_.empty()) return refuse_all(batch, SQLITE_IOERR, broken_);
    std::vector<Answer> answers;
    try {
        writer_->begin();
        for (const Waiting& waiting : batch) answers.push_back(writer_->record(*waiting.request));
        const std::vector<rows::Leaf> leaves = writer_->uncommitted();
        writer_->commit();
        for (const auto& leaf : leaves) tree_.add(leaf.positie, leaf.hash);
        last_positie_ = tree_.size();
        if (witness_ && !leaves.empty()) witness_->saw({tree_.size(), tree_.root(), clock_.now()});
    } catch (const sqlite::Error& error) {
        writer_->roll_back();
        return refuse_all(batch, error.primary_code(), error.what());
    } catch (const StoreBroken& error) {
        writer_->roll_back();
        return refuse_all(batch, SQLITE_CORRUPT, error.what());
    }
    for (std::size_t i = 0; i < batch.size(); ++i) batch[i].answer.set_value(std::move(answers[i]));
}

// A full disk is a refusal and may pass. Anything else means that the disk cannot be trusted: an
// fsync that failed is never tried again.
void GroupCommit::refuse_all(std::vector<Waiting>& batch, int sqlite_code, const std::string& why) {
    const bool is_full = sqlite_code == SQLITE_FULL;
    if (!is_full) broken_ = why;
    for (Waiting& waiting : batch) {
        if (is_full)
            waiting.answer.set_value(Unexpected{AppendRefusal::read_only});
        else
            waiting.answer.set_exception(std::make_exception_ptr(StoreBroken(why)));
    }
}

// Also when the clock was set back: better one too many.
bool GroupCommit::is_long_ago() const {
    const auto since = clock_.now() - last_checkpoint_op_;
    return since >= longest_without_checkpoint || since < std::chrono::seconds{0};
}

void GroupCommit::checkpoint_if_due(bool quiet) {
    const std::int64_t uncovered = tree_.size() - checkpointed_;
    if (uncovered == 0 || !broken_.empty()) return;
    if (uncovered < events_per_checkpoint && !quiet && !is_long_ago()) return;
    try {
        const Instant now = clock_.now();
        append_checkpoint(data_path_, {tree_.size(), tree_.root(), now});
        last_checkpoint_op_ = now;
        checkpointed_ = tree_.size();
    } catch (const StoreBroken& error) {
        broken_ = error.what();
    }
}

}  // namespace naast
