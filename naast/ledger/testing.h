// For tests only: requests in a line each, a clock that threads may share, and a store of loose
// rows in which anything can be put wrong.
#pragma once

#include "naast/base/clock.h"
#include "naast/events/segmenten.h"
#include "naast/events/testing.h"
#include "naast/ledger/store.h"

#include <algorithm>
#include <atomic>
#include <string>
#include <utility>
#include <vector>

namespace naast::testing_ledger {

// f0000000-0000-4000-8000-0000000000NN
inline Uuid family(int number) {
    Uuid id = testing_events::event_id(number);
    id.bytes[0] = 0xF0;
    return id;
}

inline Uuid event_id(int number) {
    return testing_events::event_id(number);
}

inline Instant at(std::string_view text) {
    return parse_instant(text).value();
}

// Stands still, and may be set while other threads look at it.
class SharedClock final : public Clock {
public:
    explicit SharedClock(std::string_view text) { set(at(text)); }
    Instant now() const override { return Instant{std::chrono::microseconds{micros_.load()}}; }
    void set(Instant instant) { micros_ = instant.time_since_epoch().count(); }
    void go_on(std::chrono::microseconds by) { set(now() + by); }

private:
    std::atomic<std::int64_t> micros_{0};
};

struct New {
    int id;
    std::string inhoud;
};

inline Append append_to(int gezin,
                        Version expected,
                        const std::vector<New>& events,
                        std::string samenvatting = "samenvatting") {
    Append append{family(gezin), expected, {}, std::move(samenvatting)};
    for (const New& event : events) append.events.push_back({event_id(event.id), event.inhoud});
    return append;
}

// The fingerprint follows from the key.
inline AppendRequest request(const std::string& key, std::vector<Append> appends) {
    return {key, "asked with " + key, std::move(appends)};
}

// The stored bytes of an event that can be read.
inline std::string readable(const Inhoud& inhoud) {
    const auto stream = testing_events::happened({{"2024-05-06", inhoud, {"kind"}}});
    return pack(to_segments(stream.front().event));
}

inline std::vector<StoredEvent> all_of(const EventStore& store) {
    std::vector<StoredEvent> rows;
    store.for_each_event(0, [&](const StoredEvent& row) {
        rows.push_back(row);
        return true;
    });
    return rows;
}

// Gives back the rows it holds, harmed or not, in the order of their places as a table would.
class RowsStore final : public EventStore {
public:
    explicit RowsStore(std::vector<StoredEvent> stored) : rows(std::move(stored)) {}

    Result<std::vector<Appended>, AppendRefusal> append(const AppendRequest&) override {
        return Unexpected{AppendRefusal::read_only};
    }
    std::vector<StoredEvent> load_after(const Uuid& gezin, Version after) const override {
        std::vector<StoredEvent> found;
        for (const StoredEvent& row : rows) {
            if (row.gezin == gezin && row.nr > after) found.push_back(row);
        }
        return found;
    }
    std::optional<StoredSamenvatting> samenvatting(const Uuid&) const override { return {}; }
    void for_each_event(std::int64_t after,
                        const std::function<bool(const StoredEvent&)>& visit) const override {
        std::vector<const StoredEvent*> order;
        for (const StoredEvent& row : rows) {
            if (row.positie > after) order.push_back(&row);
        }
        std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
            return a->positie < b->positie;
        });
        for (const StoredEvent* row : order) {
            if (!visit(*row)) return;
        }
    }
    void for_each_samenvatting(
        const std::function<void(const StoredSamenvatting&)>&) const override {}
    std::optional<std::vector<Appended>> answered(const std::string&) const override { return {}; }
    std::int64_t last_positie() const override { return static_cast<std::int64_t>(rows.size()); }

    std::vector<StoredEvent> rows;
};

}  // namespace naast::testing_ledger
