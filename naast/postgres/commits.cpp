#include "naast/postgres/commits.h"

#include "naast/store/checkpoint_file.h"

#include <algorithm>

namespace naast::postgres {

namespace {

constexpr std::chrono::milliseconds between_attempts{50};

std::size_t size_of(const AppendRequest& request) {
    std::size_t bytes = 0;
    for (const Append& append : request.appends) {
        bytes += append.samenvatting.size();
        for (const NewEvent& event : append.events) bytes += event.inhoud.size();
    }
    return bytes;
}

}  // namespace

Commits::Commits(PostgresPlace place, std::unique_ptr<Writer> writer, Tree tree, const Clock& clock)
    : place_(std::move(place)),
      writer_(std::move(writer)),
      tree_(std::move(tree)),
      clock_(clock),
      last_checkpoint_op_(clock.now()),
      thread_([this] { run(); }) {}

Commits::~Commits() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    arrived_.notify_one();
    thread_.join();
}

Answer Commits::append(const AppendRequest& request) {
    Waiting waiting{&request, {}};
    std::future<Answer> answer = waiting.answer.get_future();
    {
        const std::lock_guard lock(mutex_);
        queue_.push_back(std::move(waiting));
    }
    arrived_.notify_one();
    return answer.get();
}

// Returns: nothing when it is time to stop and all is done, or when nothing came for a while.
std::vector<Commits::Waiting> Commits::take() {
    std::unique_lock lock(mutex_);
    arrived_.wait_for(
        lock, longest_without_checkpoint, [&] { return stopping_ || !queue_.empty(); });
    std::vector<Waiting> batch;
    for (std::size_t bytes = 0; !queue_.empty() && batch.size() < most_per_commit;) {
        bytes += size_of(*queue_.front().request);
        if (!batch.empty() && bytes > most_bytes_per_commit) break;
        batch.push_back(std::move(queue_.front()));
        queue_.pop_front();
    }
    return batch;
}

void Commits::run() {
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

void Commits::write(std::vector<Waiting>& batch) {
    begun_ = std::chrono::steady_clock::now();
    is_unsettled_ = false;
    while (try_write(batch) == Attempt::again) std::this_thread::sleep_for(between_attempts);
}

Commits::Attempt Commits::try_write(std::vector<Waiting>& batch) {
    if (!broken_.empty()) return fail_all(batch), Attempt::done;
    std::vector<const AppendRequest*> requests;
    requests.reserve(batch.size());
    for (const Waiting& waiting : batch) requests.push_back(waiting.request);
    std::vector<Answer> answers;
    std::vector<Leaf> recorded;
    try {
        if (writer_ == nullptr) connect();
        answers = writer_->write(requests, recorded);
    } catch (const Error& error) {
        return after_error(batch, error);
    } catch (const std::runtime_error& error) {  // StoreBroken, or a server that may not be used
        broken_ = error.what();
        return Attempt::again;
    }
    if (!recorded.empty()) last_own_ = recorded.back();
    own_.insert(own_.end(), recorded.begin(), recorded.end());
    for (std::size_t i = 0; i < batch.size(); ++i) batch[i].answer.set_value(std::move(answers[i]));
    return Attempt::done;
}

// "Nothing was recorded" is said only when that is sure.
Commits::Attempt Commits::after_error(std::vector<Waiting>& batch, const Error& error) {
    writer_.reset();
    if (!error.is_settled()) is_unsettled_ = true;
    const auto waited = std::chrono::steady_clock::now() - begun_;
    const bool is_given_up = is_unsettled_ && waited >= place_.patience.before_giving_up;
    if (error.fault() == Fault::broken || is_given_up) {
        broken_ = error.what();
        return Attempt::again;
    }
    const bool may_refuse =
        error.fault() == Fault::full || waited >= place_.patience.before_refusal;
    if (is_unsettled_ || !may_refuse) return Attempt::again;
    for (Waiting& waiting : batch) waiting.answer.set_value(Unexpected{AppendRefusal::read_only});
    return Attempt::done;
}

// The database may be another one than before: one that took over. What was acknowledged must be in
// it.
void Commits::connect() {
    auto writer = std::make_unique<Writer>(place_.address, clock_);
    if (last_own_ && !writer->has(*last_own_))
        throw StoreBroken("the database lost an event that was acknowledged");
    writer_ = std::move(writer);
}

void Commits::fail_all(std::vector<Waiting>& batch) {
    for (Waiting& waiting : batch)
        waiting.answer.set_exception(std::make_exception_ptr(StoreBroken(broken_)));
}

// Also when the clock was set back: better one too many.
bool Commits::is_due(bool quiet) const {
    if (!broken_.empty() || own_.empty()) return false;
    const auto since = clock_.now() - last_checkpoint_op_;
    const bool is_long_ago = since >= longest_without_checkpoint || since < std::chrono::seconds{0};
    const bool are_many = own_.back().positie - tree_.checkpointed >= events_per_checkpoint;
    return quiet || is_long_ago || are_many;
}

// With what the other servers recorded in between; what this one had acknowledged must be among it.
void Commits::grow_tree() {
    writer_->for_each_leaf(tree_.root.size(), [&](const Leaf& leaf) {
        if (leaf.positie != tree_.root.size() + 1)
            throw StoreBroken("a place in the ledger is empty");
        while (!own_.empty() && own_.front().positie < leaf.positie) own_.pop_front();
        if (!own_.empty() && own_.front().positie == leaf.positie && own_.front() != leaf)
            throw StoreBroken("the database changed an event that was acknowledged");
        tree_.root.add(leaf.positie, leaf.hash);
    });
    if (!own_.empty() && own_.back().positie > tree_.root.size())
        throw StoreBroken("the database lost an event that was acknowledged");
    own_.clear();
}

void Commits::checkpoint_if_due(bool quiet) {
    if (!is_due(quiet)) return;
    try {
        if (writer_ == nullptr) connect();
        grow_tree();
        const Instant now = clock_.now();
        append_checkpoint(place_.beside, {tree_.root.size(), tree_.root.root(), now});
        last_checkpoint_op_ = now;
        tree_.checkpointed = tree_.root.size();
    } catch (const Error&) {
        writer_.reset();  // another time
    } catch (const std::runtime_error& error) {
        broken_ = error.what();
    }
}

}  // namespace naast::postgres
