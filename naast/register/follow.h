// Keeps the register up with what other servers record in the same ledger, by its places. What this
// server records itself is taken up at once, by refresh(); here it comes by once more.
#pragma once

#include "naast/register/register.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace naast {

// Takes up every family that was written to after this place; `seen` hears of the last event of
// all. Returns: the place up to which all is taken up. Throws: StoreBroken when the store does not
// answer; then nothing is lost by asking again from the same place.
std::int64_t follow(const EventStore& store,
                    Register& families,
                    std::int64_t after,
                    const std::function<void(Instant)>& seen);

// What a Follower tells, from its own thread.
struct FollowerTells {
    std::function<void(Instant)> seen;
    // What the store did not answer with; once, until it answers again.
    std::function<void(const std::string&)> away;
};

// Does so again and again, in a thread of its own, until it goes.
class Follower {
public:
    // `after` is from before the register was made: what came in between comes by again. `store`
    // need not open what is sealed. All of these outlive it.
    Follower(const EventStore& store,
             Register& families,
             std::int64_t after,
             std::chrono::milliseconds every,
             FollowerTells tells);
    ~Follower();
    Follower(const Follower&) = delete;
    Follower& operator=(const Follower&) = delete;

private:
    void run(std::int64_t after);

    const EventStore& store_;
    Register& families_;
    const std::chrono::milliseconds every_;
    const FollowerTells tells_;
    std::mutex mutex_;
    std::condition_variable stopped_;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace naast
