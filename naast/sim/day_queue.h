// Pending events in one bucket for each day of the run. A push writes at the end of a bucket; a day
// is sorted once, by minute and stable, when it begins. So the cost does not grow with the number
// of events, and the families that come next are known and can be fetched ahead, as no heap can.
#pragma once

#include "naast/base/assert.h"
#include "naast/sim/family.h"
#include "naast/sim/heap_queue.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <utility>
#include <vector>

namespace naast::sim {

class DayQueue {
public:
    void reset(Minute horizon, Minute now) {
        const std::size_t days = horizon / minutes_per_day + 1;
        days_.assign(days, Day{});
        some_.assign(days / word_bits + 1, 0);
        chunks_.clear();
        next_chunk_.clear();
        free_chunk_ = no_chunk;
        today_.clear();
        next_ = 0;
        late_.reset(horizon, now);
        far_.clear();
        day_ = now / minutes_per_day;
    }

    void push(Minute at, Event event) {
        const std::uint32_t day = at / minutes_per_day;
        if (day == day_) {
            late_.push(at, event);
        } else if (day < days_.size()) {
            append(
                day,
                Stored{event.who, (at - day * minutes_per_day) << Event::what_bits | event.what});
        } else {
            far_.push_back({at, event});
        }
    }

    bool pop(Minute until, Minute& at, Event& event) {
        while (next_ == today_.size() && late_.empty()) {
            if (!begin_next_day(until)) return false;
        }
        const Minute midnight = day_ * minutes_per_day;
        const bool from_late =
            next_ == today_.size() ||
            // What was pushed before the day began comes first within a minute.
            (!late_.empty() && late_.first_minute() < midnight + minute_of(today_[next_]));
        if (from_late) return late_.pop(until, at, event);
        const Stored first = today_[next_];
        if (midnight + minute_of(first) >= until) return false;
        ++next_;
        at = midnight + minute_of(first);
        event = event_of(first);
        return true;
    }

    // The family of an event some places ahead in the sorted day. Inlined always, as in family.h.
    template <class Pool>
    [[gnu::always_inline]] void prefetch(const Pool& pool) const {
        constexpr std::size_t ahead = 6;
        if (next_ + ahead < today_.size()) pool.prefetch(today_[next_ + ahead].who);
    }

    std::vector<Pending> pending() const {
        std::vector<Pending> all = of_today();
        for (std::uint32_t day = day_ + 1; day < days_.size(); ++day) {
            std::vector<Stored> stored = gathered(day);
            std::stable_sort(stored.begin(), stored.end(), [](Stored a, Stored b) {
                return minute_of(a) < minute_of(b);
            });
            for (const Stored one : stored)
                all.push_back({day * minutes_per_day + minute_of(one), event_of(one)});
        }
        std::vector<Pending> far = far_;
        std::stable_sort(
            far.begin(), far.end(), [](const Pending& a, const Pending& b) { return a.at < b.at; });
        all.insert(all.end(), far.begin(), far.end());
        return all;
    }

    std::size_t bytes() const {
        return days_.capacity() * sizeof(Day) +
               chunks_.capacity() * (sizeof(Chunk) + sizeof(std::uint32_t)) +
               (today_.capacity() + sorting_.capacity()) * sizeof(Stored) + late_.bytes() +
               far_.capacity() * sizeof(Pending);
    }

private:
    struct Stored {
        std::uint32_t who;
        std::uint32_t when_what;  // minute of the day, then Event::what
    };
    // One cache line. Which comes next stands apart, so that a walk along them need not wait for
    // the lines themselves.
    static constexpr std::uint32_t chunk_events = 8;
    struct alignas(64) Chunk {
        std::array<Stored, chunk_events> events;
    };
    static constexpr std::uint32_t no_chunk = 0xFFFFFFFF;
    struct Day {
        std::uint32_t first = no_chunk;
        std::uint32_t last = no_chunk;
        std::uint32_t events = 0;
    };
    static constexpr std::size_t word_bits = 64;

    std::vector<Day> days_;
    std::vector<std::uint64_t> some_;  // a bit for each day that has events
    std::vector<Chunk> chunks_;
    std::vector<std::uint32_t> next_chunk_;  // of each chunk
    std::uint32_t free_chunk_ = no_chunk;
    std::uint32_t day_ = 0;
    std::vector<Stored> today_;  // sorted
    std::size_t next_ = 0;       // in today_
    HeapQueue late_;             // pushed for today, after it began
    std::vector<Pending> far_;   // beyond the horizon
    std::vector<Stored> sorting_;

    static Minute minute_of(Stored stored) { return stored.when_what >> Event::what_bits; }
    static Event event_of(Stored stored) {
        Event event;
        event.who = stored.who;
        event.what = stored.when_what & ((1U << Event::what_bits) - 1);
        return event;
    }

    std::uint32_t take_chunk() {
        if (free_chunk_ == no_chunk) {
            make_room(chunks_);
            chunks_.emplace_back();
            make_room(next_chunk_);
            next_chunk_.push_back(no_chunk);
            return static_cast<std::uint32_t>(chunks_.size() - 1);
        }
        const std::uint32_t chunk = free_chunk_;
        free_chunk_ = next_chunk_[chunk];
        return chunk;
    }

    void append(std::uint32_t number, Stored stored) {
        Day& day = days_[number];
        const std::uint32_t place = day.events % chunk_events;
        if (place == 0) {
            const std::uint32_t chunk = take_chunk();
            if (day.events == 0) {
                day.first = chunk;
                some_[number / word_bits] |= std::uint64_t{1} << number % word_bits;
            } else {
                next_chunk_[day.last] = chunk;
            }
            day.last = chunk;
        }
        chunks_[day.last].events[place] = stored;
        ++day.events;
    }

    // The first day after day_ that has events, or days_.size().
    std::uint32_t next_day() const {
        const std::size_t from = std::size_t{day_} + 1;
        std::size_t word = from / word_bits;
        if (word >= some_.size()) return static_cast<std::uint32_t>(days_.size());
        std::uint64_t bits = some_[word] & ~std::uint64_t{0} << from % word_bits;
        while (bits == 0) {
            if (++word == some_.size()) return static_cast<std::uint32_t>(days_.size());
            bits = some_[word];
        }
        return static_cast<std::uint32_t>(word * word_bits +
                                          static_cast<std::size_t>(std::countr_zero(bits)));
    }

    bool begin_next_day(Minute until) {
        const std::uint32_t day = next_day();
        if (day >= days_.size() || std::uint64_t{day} * minutes_per_day >= until) return false;
        day_ = day;
        take_day(day);
        some_[day / word_bits] &= ~(std::uint64_t{1} << day % word_bits);
        next_ = 0;
        return true;
    }

    // Into today_, sorted by minute: two passes of counting, over the low and the high bits.
    // Stable, so that the order of pushing holds within a minute.
    void take_day(std::uint32_t number) {
        constexpr std::uint32_t low_bits = 6;
        constexpr std::size_t low_many = std::size_t{1} << low_bits;
        constexpr std::size_t high_many = minutes_per_day / low_many + 1;
        std::array<std::uint32_t, low_many> low{};
        std::array<std::uint32_t, high_many> high{};
        const Day day = days_[number];
        sorting_.resize(day.events);
        today_.resize(day.events);

        std::uint32_t chunk = day.first;
        for (std::uint32_t taken = 0; taken < day.events;) {
            const Chunk& from = chunks_[chunk];
            const std::uint32_t many = std::min(chunk_events, day.events - taken);
            for (std::uint32_t i = 0; i < many; ++i, ++taken) {
                const Stored stored = from.events[i];
                today_[taken] = stored;
                ++low[minute_of(stored) % low_many];
                ++high[minute_of(stored) / low_many];
            }
            chunk = next_chunk_[chunk];
        }
        to_places(low);
        to_places(high);
        for (const Stored stored : today_) sorting_[low[minute_of(stored) % low_many]++] = stored;
        for (const Stored stored : sorting_) today_[high[minute_of(stored) / low_many]++] = stored;

        next_chunk_[day.last] = free_chunk_;
        free_chunk_ = day.first;
        days_[number] = Day{};
    }

    // From how many to the place of the first.
    template <std::size_t N>
    static void to_places(std::array<std::uint32_t, N>& counts) {
        std::uint32_t place = 0;
        for (std::uint32_t& count : counts) place += std::exchange(count, place);
    }

    std::vector<Stored> gathered(std::uint32_t number) const {
        std::vector<Stored> all;
        const Day& day = days_[number];
        std::uint32_t chunk = day.first;
        for (std::uint32_t i = 0; i < day.events; ++i) {
            if (i > 0 && i % chunk_events == 0) chunk = next_chunk_[chunk];
            all.push_back(chunks_[chunk].events[i % chunk_events]);
        }
        return all;
    }

    std::vector<Pending> of_today() const {
        std::vector<Pending> all;
        for (std::size_t i = next_; i < today_.size(); ++i)
            all.push_back({day_ * minutes_per_day + minute_of(today_[i]), event_of(today_[i])});
        const std::vector<Pending> late = late_.pending();
        all.insert(all.end(), late.begin(), late.end());
        // Stable: within a minute what was known before the day began stays first.
        std::stable_sort(
            all.begin(), all.end(), [](const Pending& a, const Pending& b) { return a.at < b.at; });
        return all;
    }
};

}  // namespace naast::sim
