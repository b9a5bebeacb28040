// What another server records is in this register soon, and a store that is away for a while does
// no harm.
#include "naast/register/follow.h"

#include "naast/events/segmenten.h"
#include "naast/ledger/memory_store.h"
#include "naast/ledger/testing.h"

#include <gtest/gtest.h>

namespace naast {

namespace {

using namespace testing_events;

constexpr const char* version = "naast 1";
constexpr std::chrono::milliseconds often{5};

// The memory store, which may be away.
class Away final : public EventStore {
public:
    explicit Away(EventStore& store) : store_(store) {}
    std::int64_t last_positie() const override {
        ++asked;
        if (is_away) throw StoreBroken("away");
        return store_.last_positie();
    }
    void for_each_event(std::int64_t after,
                        const std::function<bool(const StoredEvent&)>& visit) const override {
        store_.for_each_event(after, visit);
    }
    Result<std::vector<Appended>, AppendRefusal> append(const AppendRequest&) override {
        return Unexpected{AppendRefusal::read_only};
    }
    std::vector<StoredEvent> load_after(const Uuid& gezin, Version after) const override {
        return store_.load_after(gezin, after);
    }
    std::optional<StoredSamenvatting> samenvatting(const Uuid& gezin) const override {
        return store_.samenvatting(gezin);
    }
    void for_each_samenvatting(
        const std::function<void(const StoredSamenvatting&)>& visit) const override {
        store_.for_each_samenvatting(visit);
    }
    std::optional<std::vector<Appended>> answered(const std::string& key) const override {
        return store_.answered(key);
    }

    std::atomic<bool> is_away{false};
    mutable std::atomic<int> asked{0};

private:
    EventStore& store_;
};

class Following : public testing::Test {
protected:
    // As another server does: this one's register hears nothing of it.
    void record(int gezin, const std::string& regisseur_id) {
        auto stream = happened({{"2020-01-10", GezinAangemeld{"Gezin", "Heideveld", {}}},
                                {"2020-01-10", regisseur(regisseur_id)}});
        Append append{testing_ledger::family(gezin), 0, {}, {}};
        for (RecordedEvent& r : stream) {
            r.gezin = append.gezin;
            r.event.id.bytes[0] = static_cast<std::uint8_t>(gezin);
            append.events.push_back({r.event.id, pack(to_segments(r.event))});
        }
        append.samenvatting = families.maker()(append.gezin, stream);
        ASSERT_TRUE(store.append({"key " + std::to_string(gezin), "asked", {append}}).has_value());
    }
    std::size_t of(const std::string& who) const {
        return families.gezinnen_van(who, clock.now()).size();
    }
    template <class Condition>
    static bool comes_true(const Condition& condition) {
        for (int i = 0; i < 1'000 && !condition(); ++i) std::this_thread::sleep_for(often);
        return condition();
    }

    testing_ledger::SharedClock clock{"2020-01-11T12:00:00Z"};
    MemoryStore store{clock};
    Register families{store, version};
    std::atomic<Instant::rep> seen{0};
    std::atomic<int> times_away{0};
    const std::function<void(const std::string&)> note_away = [this](const std::string&) {
        ++times_away;
    };
    const std::function<void(Instant)> note = [this](Instant instant) {
        seen = instant.time_since_epoch().count();
    };
};

TEST_F(Following, TakesUpWhatWasRecordedSinceAPlace) {
    record(1, "w-1");
    record(2, "w-2");
    ASSERT_EQ(of("w-2"), 0U);

    EXPECT_EQ(follow(store, families, 2, note), 4);

    EXPECT_EQ(of("w-2"), 1U);
    EXPECT_EQ(of("w-1"), 0U) << "before that place";
    EXPECT_EQ(seen, clock.now().time_since_epoch().count());
}

TEST_F(Following, DoesNothingWhenNothingIsNew) {
    record(1, "w-1");

    EXPECT_EQ(follow(store, families, 2, note), 2);

    EXPECT_EQ(seen, 0);
    EXPECT_EQ(of("w-1"), 0U);
}

TEST_F(Following, GoesOnByItself) {
    const Follower follower(store, families, 0, often, {note, note_away});
    record(1, "w-1");
    EXPECT_TRUE(comes_true([&] { return of("w-1") == 1; }));
    record(2, "w-1");
    EXPECT_TRUE(comes_true([&] { return of("w-1") == 2; }));
}

TEST_F(Following, TakesUpWhatItMissedWhileTheStoreWasAway) {
    Away away(store);
    const Follower follower(away, families, 0, often, {note, note_away});
    away.is_away = true;
    record(1, "w-1");
    const int before = away.asked;
    ASSERT_TRUE(comes_true([&] { return away.asked > before + 2; }));
    EXPECT_EQ(of("w-1"), 0U);

    away.is_away = false;

    EXPECT_TRUE(comes_true([&] { return of("w-1") == 1; }));
    EXPECT_EQ(times_away, 1) << "told once, however often it was asked";
}

}  // namespace

}  // namespace naast
