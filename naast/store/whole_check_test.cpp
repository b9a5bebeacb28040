// A ledger that opens before all of it was looked at: what came since the last checkpoint is
// refused at once, and harm to what is older is told of, after which nothing is recorded.
#include "naast/store/whole_check.h"

#include "naast/ledger/testing.h"
#include "naast/store/checkpoint_file.h"
#include "naast/store/edge_file.h"
#include "naast/store/sqlite_store.h"
#include "naast/store/testing.h"

#include <gtest/gtest.h>

#include <future>

namespace naast {

namespace {

using namespace testing_ledger;
using testing_store::Folder;
using testing_store::put_bytes;
using testing_store::tamper;

constexpr const char* not_what_was_seen =
    "het grootboek past niet bij wat het laatste ijkpunt zag; zie naast verify";

class CheckedLater : public testing::Test {
protected:
    CheckedLater() {
        record(1, 40);  // with a checkpoint over all of them when the store goes
    }
    void record(int first, int count) {
        const auto store = must(open_sqlite_store(folder.file(), clock));
        for (int id = first; id < first + count; ++id) append(*store, id);
    }
    static std::unique_ptr<EventStore> must(
        Result<std::unique_ptr<EventStore>, std::string> store) {
        if (!store) throw std::runtime_error(store.error());
        return std::move(*store);
    }
    static bool append(EventStore& store, int id) {
        return store
            .append(request(std::to_string(id), {append_to(1 + id % 3, (id - 1) / 3, {{id, "x"}})}))
            .has_value();
    }
    // What a harmed ledger tells; empty: it was closed before it told anything.
    std::unique_ptr<EventStore> opened() {
        return must(open_sqlite_store(
            folder.file(), clock, {}, [this](const std::string& why) { told.set_value(why); }));
    }
    std::string what_is_told() {
        auto answer = told.get_future();
        const auto within = std::chrono::seconds{30};
        return answer.wait_for(within) == std::future_status::ready ? answer.get() : "nothing";
    }

    SharedClock clock{"2026-03-02T10:00:00Z"};
    Folder folder;
    std::promise<std::string> told;
};

TEST_F(CheckedLater, GoesOnWhereItStopped) {
    const std::string before = read_checkpoints(folder.file())->back().root;
    {
        const auto store = opened();
        EXPECT_EQ(store->last_positie(), 40);
        EXPECT_TRUE(append(*store, 41));
    }
    const Checkpoint after = read_checkpoints(folder.file())->back();
    EXPECT_EQ(after.size, 41);
    EXPECT_NE(after.root, before);
    EXPECT_TRUE(open_sqlite_store(folder.file(), clock).has_value()) << "all of it, from the first";
    EXPECT_FALSE(told.get_future().wait_for(std::chrono::seconds{0}) == std::future_status::ready);
}

TEST_F(CheckedLater, TellsOfHarmToWhatIsOlderAndRecordsNoMore) {
    tamper(folder.file(), "UPDATE event SET hash = zeroblob(32) WHERE positie = 7");
    EXPECT_FALSE(open_sqlite_store(folder.file(), clock).has_value()) << "as a command sees it";

    const auto store = opened();

    EXPECT_EQ(what_is_told(), not_what_was_seen);
    EXPECT_THROW(append(*store, 41), StoreBroken);
    EXPECT_EQ(store->last_positie(), 40);
}

TEST_F(CheckedLater, TellsOfAHoleAndOfAHashThatIsNone) {
    tamper(folder.file(), "DELETE FROM event WHERE positie = 7");
    {
        const auto store = opened();
        EXPECT_EQ(what_is_told(), not_what_was_seen);
    }
    told = {};
    tamper(folder.file(), "UPDATE event SET hash = x'00' WHERE positie = 5");
    const auto store = opened();
    EXPECT_EQ(what_is_told(), "the hash of an event is harmed");
}

TEST_F(CheckedLater, IsRefusedWhenItsEndIsGone) {
    tamper(folder.file(), "DELETE FROM event WHERE positie > 38");

    const auto store = open_sqlite_store(folder.file(), clock, {}, [](const std::string&) {});

    ASSERT_FALSE(store.has_value());
    EXPECT_EQ(store.error(),
              "het grootboek is te kort: het laatste ijkpunt zag 40 gebeurtenissen, er zijn er 38; "
              "zie naast verify");
}

TEST_F(CheckedLater, IsRefusedForAHoleSinceTheLastCheckpoint) {
    const std::string checkpoints = testing_store::bytes_of(checkpoint_path(folder.file()));
    const std::string edge = testing_store::bytes_of(edge_path(folder.file()));
    record(41, 5);
    put_bytes(checkpoint_path(folder.file()), checkpoints);
    put_bytes(edge_path(folder.file()), edge);
    EXPECT_NE(opened(), nullptr);
    tamper(folder.file(), "DELETE FROM event WHERE positie = 42");
    put_bytes(checkpoint_path(folder.file()), checkpoints);
    put_bytes(edge_path(folder.file()), edge);

    const auto store = open_sqlite_store(folder.file(), clock, {}, [](const std::string&) {});

    ASSERT_FALSE(store.has_value());
    EXPECT_EQ(store.error(), "het grootboek is beschadigd; zie naast verify");
}

// Without an edge to go on from all of it is looked at first, as it always was.
TEST_F(CheckedLater, IsLookedAtFirstWithoutAnEdge) {
    tamper(folder.file(), "UPDATE event SET hash = zeroblob(32) WHERE positie = 7");
    std::filesystem::remove(edge_path(folder.file()));

    EXPECT_FALSE(
        open_sqlite_store(folder.file(), clock, {}, [](const std::string&) {}).has_value());
}

// One that saw less than the last checkpoint cannot be held against what came after that.
TEST_F(CheckedLater, IsLookedAtFirstForAWitnessOfLongAgo) {
    const WitnessPlace witness{folder.file("getuige"), true};
    ASSERT_TRUE(open_sqlite_store(folder.file(), clock, witness).has_value());
    const std::string before = testing_store::bytes_of(witness.path);
    {
        const auto store = must(open_sqlite_store(folder.file(), clock, {witness.path, false}));
        EXPECT_TRUE(append(*store, 41));
    }
    put_bytes(witness.path, before);
    tamper(folder.file(), "UPDATE event SET hash = zeroblob(32) WHERE positie = 7");

    EXPECT_FALSE(
        open_sqlite_store(folder.file(), clock, {witness.path, false}, [](const std::string&) {
        }).has_value());
}

TEST_F(CheckedLater, StopsWhenTheStoreGoes) {
    for (int i = 0; i < 20; ++i) EXPECT_EQ(opened()->last_positie(), 40);
}

}  // namespace

}  // namespace naast
