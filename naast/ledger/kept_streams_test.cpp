// What is kept is what the store holds now, is not read twice, and is no more than it may be.
#include "naast/ledger/kept_streams.h"

#include "naast/ledger/testing.h"

#include <gtest/gtest.h>

#include <thread>

namespace naast {
namespace {

using testing_ledger::family;
using testing_ledger::RowsStore;

constexpr std::size_t plenty = 1 << 20;

StoredEvent row(int gezin, std::int64_t nr) {
    StoredEvent stored;
    stored.gezin = family(gezin);
    stored.nr = nr;
    stored.id = testing_ledger::event_id(gezin * 100 + static_cast<int>(nr));
    stored.inhoud = testing_ledger::readable(testing_events::contact());
    return stored;
}

std::vector<std::int64_t> numbers_of(const VersionedStream& stream) {
    std::vector<std::int64_t> numbers;
    for (const RecordedEvent& recorded : stream.events) numbers.push_back(recorded.nr);
    return numbers;
}

TEST(KeptStreams, ReadsAnEventOnceAndSeesWhatCameLater) {
    RowsStore store({row(1, 1), row(1, 2)});
    KeptStreams streams(store, plenty);
    const auto before = streams.load(family(1));
    EXPECT_EQ(numbers_of(*before), (std::vector<std::int64_t>{1, 2}));

    store.rows = {row(1, 3)};  // the first two are not there to be read again
    const auto after = streams.load(family(1));
    EXPECT_EQ(numbers_of(*after), (std::vector<std::int64_t>{1, 2, 3}));
    EXPECT_EQ(after->version, 3);
    EXPECT_EQ(before->version, 2);
    EXPECT_EQ(streams.load(family(1)), after);
}

TEST(KeptStreams, GivesWhatThereWasAtAVersion) {
    RowsStore store({row(1, 1), row(1, 2), row(1, 3)});
    KeptStreams streams(store, plenty);

    EXPECT_EQ(numbers_of(*streams.load_until(family(1), 2)), (std::vector<std::int64_t>{1, 2}));
    EXPECT_EQ(streams.load_until(family(1), 2)->version, 2);
    EXPECT_EQ(streams.load_until(family(1), 3), streams.load(family(1)));
}

TEST(KeptStreams, CountsWhatWasDestroyedForTheVersionAndDoesNotShowIt) {
    StoredEvent hole = row(1, 2);
    hole.inhoud.clear();
    hole.is_vernietigd = true;
    RowsStore store({row(1, 1), hole});
    KeptStreams streams(store, plenty);

    const auto stream = streams.load(family(1));
    EXPECT_EQ(numbers_of(*stream), (std::vector<std::int64_t>{1}));
    EXPECT_EQ(stream->version, 2);
    EXPECT_EQ(streams.load(family(1)), stream);
}

TEST(KeptStreams, KeepsNoMoreThanItMayAndLetsGoFirstOfWhatWasAskedForLongestAgo) {
    RowsStore store({row(1, 1), row(2, 1), row(3, 1)});
    const std::size_t one = [&] {
        KeptStreams alone(store, plenty);
        alone.load(family(1));
        return alone.bytes();
    }();
    KeptStreams streams(store, 2 * one);
    streams.load(family(1));
    streams.load(family(2));
    streams.load(family(1));
    streams.load(family(3));
    EXPECT_EQ(streams.bytes(), 2 * one);

    store.rows.clear();
    EXPECT_EQ(streams.load(family(1))->version, 1);
    EXPECT_EQ(streams.load(family(2))->version, 0);
    EXPECT_EQ(streams.load(family(3))->version, 1);
}

TEST(KeptStreams, KeepsNothingWhenItMayNotAndNothingOfAFamilyThatIsNotThere) {
    RowsStore store({row(1, 1)});
    KeptStreams none(store, 0);
    EXPECT_EQ(none.load(family(1))->version, 1);
    EXPECT_EQ(none.bytes(), 0U);

    KeptStreams streams(store, plenty);
    EXPECT_TRUE(streams.load(family(2))->events.empty());
    EXPECT_EQ(streams.bytes(), 0U);
}

TEST(KeptStreams, IsTheSameForManyThreadsAtOnce) {
    std::vector<StoredEvent> rows;
    for (int gezin = 1; gezin <= 4; ++gezin) {
        for (int nr = 1; nr <= gezin; ++nr) rows.push_back(row(gezin, nr));
    }
    RowsStore store(rows);
    KeptStreams streams(store, 4'000);  // too little for all of them
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&streams, i] {
            for (int round = 0; round < 200; ++round) {
                const int gezin = 1 + (i + round) % 4;
                EXPECT_EQ(streams.load(family(gezin))->version, gezin);
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace naast
