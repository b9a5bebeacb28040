#include "naast/register/follow.h"

#include <set>
#include <utility>

namespace naast {

std::int64_t follow(const EventStore& store,
                    Register& families,
                    std::int64_t after,
                    const std::function<void(Instant)>& seen) {
    if (store.last_positie() <= after) return after;
    std::set<Uuid> written;
    Instant last{};
    store.for_each_event(after, [&](const StoredEvent& event) {
        written.insert(event.gezin);
        last = event.vastgelegd_op;
        after = event.positie;
        return true;
    });
    // Before anyone sees what it says: who looks then has a clock that is past it.
    seen(last);
    for (const Uuid& gezin : written) families.refresh(gezin);
    return after;
}

Follower::Follower(const EventStore& store,
                   Register& families,
                   std::int64_t after,
                   std::chrono::milliseconds every,
                   FollowerTells tells)
    : store_(store),
      families_(families),
      every_(every),
      tells_(std::move(tells)),
      thread_([this, after] { run(after); }) {}

Follower::~Follower() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    stopped_.notify_one();
    thread_.join();
}

void Follower::run(std::int64_t after) {
    for (bool is_away = false;;) {
        try {
            after = follow(store_, families_, after, tells_.seen);
            is_away = false;
        } catch (const StoreBroken& error) {
            // Who reads or writes now is told so; here it is asked again.
            if (!std::exchange(is_away, true)) tells_.away(error.what());
        }
        std::unique_lock lock(mutex_);
        if (stopped_.wait_for(lock, every_, [&] { return stopping_; })) return;
    }
}

}  // namespace naast
