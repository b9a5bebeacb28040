// Both queues: one order, by minute and then by pushing, beside a plain sorted list.
#include "naast/sim/day_queue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace naast::sim {

namespace {

constexpr Minute horizon = 30 * minutes_per_day;

// The obvious way: keeps all in order, at the cost of a walk.
class PlainQueue {
public:
    void push(Minute at, Event event) {
        const auto after = std::upper_bound(
            all_.begin(), all_.end(), at, [](Minute m, const Pending& p) { return m < p.at; });
        all_.insert(after, {at, event});
    }
    bool pop(Minute until, Minute& at, Event& event) {
        if (all_.empty() || all_.front().at >= until) return false;
        at = all_.front().at;
        event = all_.front().event;
        all_.erase(all_.begin());
        return true;
    }
    const std::vector<Pending>& pending() const { return all_; }

private:
    std::vector<Pending> all_;
};

template <class Queue>
class EachQueue : public testing::Test {
public:
    Queue queue;
    Minute at = 0;
    Event event;
};
using Queues = testing::Types<DayQueue, HeapQueue>;
TYPED_TEST_SUITE(EachQueue, Queues);

Event family(std::uint32_t id) {
    return {Happens::work_ends, id};
}

}  // namespace

TYPED_TEST(EachQueue, WithinAMinuteTheFirstPushedComesFirst) {
    this->queue.reset(horizon, 0);
    // Before its day begins, and after.
    for (const std::uint32_t id : {1U, 2U, 3U}) this->queue.push(2000, family(id));
    this->queue.push(1990, family(0));
    ASSERT_TRUE(this->queue.pop(horizon, this->at, this->event));
    for (const std::uint32_t id : {4U, 5U}) this->queue.push(2000, family(id));
    for (const std::uint32_t id : {1U, 2U, 3U, 4U, 5U}) {
        ASSERT_TRUE(this->queue.pop(horizon, this->at, this->event));
        EXPECT_EQ(this->at, 2000U);
        EXPECT_EQ(this->event.who, id);
    }
    EXPECT_FALSE(this->queue.pop(horizon, this->at, this->event));
}

TYPED_TEST(EachQueue, StopsBeforeTheMinuteThatIsAsked) {
    this->queue.reset(horizon, 0);
    this->queue.push(5000, family(1));
    EXPECT_FALSE(this->queue.pop(5000, this->at, this->event));
    // A push for a moment before the one that was looked at.
    this->queue.push(4999, family(2));
    ASSERT_TRUE(this->queue.pop(5001, this->at, this->event));
    EXPECT_EQ(this->event.who, 2U);
    ASSERT_TRUE(this->queue.pop(5001, this->at, this->event));
    EXPECT_EQ(this->event.who, 1U);
}

TYPED_TEST(EachQueue, KeepsWhatAnEventCarries) {
    this->queue.reset(horizon, 0);
    const Event carried{Happens::patience_ends, 0xFFFFFFFE, Event::stamp_mask};
    this->queue.push(horizon - 1, carried);
    ASSERT_TRUE(this->queue.pop(never, this->at, this->event));
    EXPECT_EQ(this->event, carried);
    EXPECT_EQ(this->event.happens(), Happens::patience_ends);
    EXPECT_EQ(this->event.stamp(), Event::stamp_mask);
}

TYPED_TEST(EachQueue, ListsWhatLiesBeyondTheHorizon) {
    this->queue.reset(horizon, 0);
    this->queue.push(never - 1, family(2));
    this->queue.push(2 * horizon, family(1));
    this->queue.push(7, family(0));
    EXPECT_FALSE(this->queue.pop(7, this->at, this->event));
    const std::vector<Pending> all = this->queue.pending();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0], (Pending{7, family(0)}));
    EXPECT_EQ(all[1], (Pending{2 * horizon, family(1)}));
    EXPECT_EQ(all[2], (Pending{never - 1, family(2)}));
}

TYPED_TEST(EachQueue, IsThePlainListForAnyPushesAndPops) {
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        std::mt19937 dice(seed);
        this->queue.reset(horizon, 0);
        PlainQueue plain;
        Minute now = 0;
        std::uint32_t made = 0;
        // From all within a day to days that hold hundreds.
        const auto spread = static_cast<std::uint32_t>(1 + dice() % (2 * horizon));
        while (made < 3000) {
            for (auto pushes = dice() % 4; pushes > 0; --pushes, ++made) {
                const Minute when = now + static_cast<Minute>(dice() % spread);
                this->queue.push(when, family(made));
                plain.push(when, family(made));
            }
            const Minute until = now + static_cast<Minute>(dice() % 3000);
            Minute plain_at = 0;
            Event plain_event;
            const bool some = plain.pop(until, plain_at, plain_event);
            ASSERT_EQ(this->queue.pop(until, this->at, this->event), some);
            if (some) {
                ASSERT_EQ(this->at, plain_at);
                ASSERT_EQ(this->event, plain_event);
            }
            now = some ? plain_at : until;
            if (now > horizon - 4000) break;
            if (made % 100 == 0) {
                ASSERT_EQ(this->queue.pending(), plain.pending());
            }
        }
    }
}

}  // namespace naast::sim
