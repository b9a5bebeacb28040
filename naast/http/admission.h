// Which request runs now, which one waits and which one is turned away, when more come than can
// run. Counts only: it knows no sockets, no threads and no time; whoever waits sets its own timer.
//
// Two lanes, each with a thread that the other cannot take: a flood in one never keeps the other
// standing still.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>

namespace naast::http {

enum class Lane {
    usual,
    // Logging in and out, the page on which one does, emergency access.
    vital,
};

// Not of one thread or the other: used by one thread at a time.
class Admission {
public:
    // Names a request that waits; the caller's own, each once at a time.
    using Ticket = std::uint64_t;
    enum class Answer { runs, waits, refused };

    // `running` threads for each lane, and one more of all together: threads(). At most `waiting`
    // wait in each lane. Requires: running is 1 or more.
    Admission(std::size_t running, std::size_t waiting);

    std::size_t threads() const { return running_ + 1; }

    // Runs: the caller begins now, and says done() afterwards. Waits: until next() names it, or
    // the caller says leave().
    Answer arrive(Ticket ticket, Lane lane);
    // One that ran is ready.
    void done(Lane lane);
    // It waits no longer.
    void leave(Ticket ticket);

    struct Next {
        Ticket ticket;
        Lane lane;
    };
    // Returns: the one that runs from now on, vital first and then the oldest; nothing if none
    // waits or none can run.
    std::optional<Next> next();

private:
    struct Queue {
        std::size_t running = 0;
        // Oldest first.
        std::deque<Ticket> waiting;
    };

    Queue& of(Lane lane) { return queues_[static_cast<std::size_t>(lane)]; }
    bool may_run(Lane lane);

    std::size_t running_;
    std::size_t waiting_;
    std::array<Queue, 2> queues_;
};

}  // namespace naast::http
