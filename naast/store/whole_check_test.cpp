// A ledger that opens before all of it was looked at: what came since the last checkpoint is
// refused at once, harm to what is older is told of, after which nothing is recorded; and only what
// was looked at whole opens so the next time.
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
using testing_store::bytes_of;
using testing_store::Folder;
using testing_store::put_bytes;
using testing_store::tamper;

constexpr const char* not_what_was_seen =
    "het grootboek past niet bij wat het laatste ijkpunt zag; zie naast verify";
constexpr const char* zero_hash = "UPDATE event SET hash = zeroblob(32) WHERE positie = 7";
constexpr auto long_enough = std::chrono::seconds{30};

std::unique_ptr<EventStore> must(Result<std::unique_ptr<EventStore>, std::string> store) {
    if (!store) throw std::runtime_error(store.error());
    return std::move(*store);
}

class Ledger : public testing::Test {
protected:
    // With a checkpoint over all of them, and their edge, when the store goes.
    void record(int first, int count) {
        const auto store = must(open_sqlite_store(folder.file(), clock));
        for (int id = first; id < first + count; ++id) append(*store, id);
    }
    static bool append(EventStore& store, int id) {
        return store
            .append(request(std::to_string(id), {append_to(1 + id % 3, (id - 1) / 3, {{id, "x"}})}))
            .has_value();
    }
    Checkpoint last_checkpoint() const { return read_checkpoints(folder.file())->back(); }
    bool has_edge() const { return std::filesystem::exists(edge_path(folder.file())); }

    SharedClock clock{"2026-03-02T10:00:00Z"};
    Folder folder;
};

class Whole : public Ledger {
protected:
    // Returns: "whole", or why not.
    std::string looked_at(std::int64_t at_once = WholeCheck::rows_at_once) {
        std::promise<std::string> said;
        const WholeCheck check(
            folder.file(),
            last_checkpoint(),
            [&](const std::optional<std::string>& why) { said.set_value(why.value_or("whole")); },
            at_once);
        auto answer = said.get_future();
        return answer.wait_for(long_enough) == std::future_status::ready ? answer.get() : "nothing";
    }
};

TEST_F(Whole, IsSeenInPartsOfAnySize) {
    record(1, 40);
    for (const int at_once : {1, 2, 7, 13, 19, 20, 21, 39, 40, 41, 10'000})
        EXPECT_EQ(looked_at(at_once), "whole") << at_once;
}

TEST_F(Whole, IsSeenAsItWasAtTheCheckpoint) {
    record(1, 40);
    const std::string checkpoints = bytes_of(checkpoint_path(folder.file()));
    record(41, 5);
    put_bytes(checkpoint_path(folder.file()), checkpoints);
    EXPECT_EQ(looked_at(), "whole");
}

TEST_F(Whole, IsNotWhatSomebodyTouchedAnywhere) {
    for (const char* sql :
         {zero_hash,
          "DELETE FROM event WHERE positie = 7",
          "DELETE FROM event WHERE positie = 40",
          "DELETE FROM event",
          "UPDATE event SET hash = x'00' WHERE positie = 5",
          "INSERT INTO event SELECT gezin, nr + 100, zeroblob(16), vastgelegd_op, vorige, hash, "
          "inhoud, 0 FROM event WHERE positie = 3",
          "INSERT INTO event SELECT gezin, nr + 100, zeroblob(16), vastgelegd_op, vorige, hash, "
          "inhoud, -9 FROM event WHERE positie = 3"}) {
        record(1, 40);
        tamper(folder.file(), sql);
        EXPECT_EQ(looked_at(), not_what_was_seen) << sql;
        EXPECT_EQ(looked_at(7), not_what_was_seen) << sql;
        EXPECT_FALSE(open_sqlite_store(folder.file(), clock).has_value())
            << "nor by a command: " << sql;
        for (const char* ending : {"", "-wal", "-shm", ".checkpoints", ".edge"})
            std::filesystem::remove(folder.file() + ending);
    }
}

TEST_F(Whole, IsNotWhatCannotBeRead) {
    record(1, 40);
    tamper(folder.file(), "DROP TABLE event");
    EXPECT_TRUE(looked_at().starts_with("het grootboek is niet te lezen: ")) << looked_at();
}

TEST_F(Whole, SaysNothingWhenItIsStoppedHalfway) {
    record(1, 400);
    for (int i = 0; i < 50; ++i) {
        const WholeCheck check(
            folder.file(),
            last_checkpoint(),
            [](const std::optional<std::string>& why) { EXPECT_EQ(why, std::nullopt); },
            1);
    }
}

class CheckedLater : public Ledger {
protected:
    CheckedLater() { record(1, 40); }
    Result<std::unique_ptr<EventStore>, std::string> open() {
        told = {};
        return open_sqlite_store(
            folder.file(), clock, {}, [this](const std::string& why) { told.set_value(why); });
    }
    std::string what_is_told() {
        auto answer = told.get_future();
        return answer.wait_for(long_enough) == std::future_status::ready ? answer.get() : "nothing";
    }
    // Until it was looked at whole, which shows by the edge that it then leaves when it stops.
    void open_until_all_is_seen() {
        for (int i = 0; i < 1'000 && !has_edge(); ++i) {
            const auto store = must(open());
            std::this_thread::sleep_for(std::chrono::milliseconds{i});
        }
        ASSERT_TRUE(has_edge());
    }

    std::promise<std::string> told;
};

TEST_F(CheckedLater, GoesOnWhereItStopped) {
    ASSERT_TRUE(has_edge());
    const std::string before = last_checkpoint().root;
    {
        const auto store = must(open());
        EXPECT_FALSE(has_edge()) << "it is taken at the start";
        EXPECT_EQ(store->last_positie(), 40);
        EXPECT_TRUE(append(*store, 41));
    }
    EXPECT_EQ(last_checkpoint().size, 41);
    EXPECT_NE(last_checkpoint().root, before);
    EXPECT_TRUE(open_sqlite_store(folder.file(), clock).has_value()) << "all of it, from the first";
}

TEST_F(CheckedLater, LeavesAnEdgeOfWhatWasLookedAtWhole) {
    open_until_all_is_seen();
    EXPECT_TRUE(take_edge(folder.file(), last_checkpoint()).has_value());
}

TEST_F(CheckedLater, TellsOfHarmToWhatIsOlderAndRecordsNoMore) {
    tamper(folder.file(), zero_hash);
    {
        const auto store = must(open());
        EXPECT_EQ(what_is_told(), not_what_was_seen);
        EXPECT_THROW(append(*store, 41), StoreBroken);
        EXPECT_EQ(store->last_positie(), 40);
    }
    EXPECT_FALSE(has_edge());
    EXPECT_FALSE(open().has_value()) << "the next time it is looked at first";
}

// Killed, or the power went: what then is on the disk is looked at before anyone is answered.
TEST_F(CheckedLater, IsLookedAtFirstAfterAnEndThatWasNotOrderly) {
    {
        const auto store = must(open());
        std::filesystem::copy_file(folder.file(), folder.file("as it was"));
    }
    std::filesystem::remove(edge_path(folder.file()));
    tamper(folder.file(), zero_hash);
    EXPECT_FALSE(open().has_value());
}

TEST_F(CheckedLater, IsRefusedWhenItsEndIsGone) {
    tamper(folder.file(), "DELETE FROM event WHERE positie > 38");
    EXPECT_EQ(open().error(),
              "het grootboek is te kort: het laatste ijkpunt zag 40 gebeurtenissen, er zijn er 38; "
              "zie naast verify");
}

TEST_F(CheckedLater, IsRefusedForWhatStandsBeforeTheFirst) {
    tamper(folder.file(),
           "INSERT INTO event SELECT gezin, nr + 100, zeroblob(16), vastgelegd_op, vorige, hash, "
           "inhoud, 0 FROM event WHERE positie = 3");
    EXPECT_EQ(open().error(), "het grootboek is beschadigd; zie naast verify");
}

TEST_F(CheckedLater, IsRefusedForAHoleSinceTheLastCheckpoint) {
    const std::string checkpoints = bytes_of(checkpoint_path(folder.file()));
    const std::string edge = bytes_of(edge_path(folder.file()));
    const auto as_before = [&] {
        put_bytes(checkpoint_path(folder.file()), checkpoints);
        put_bytes(edge_path(folder.file()), edge);
    };
    record(41, 5);
    as_before();
    // What is older is harmed too: that it opens says that it goes on from the edge.
    tamper(folder.file(), zero_hash);
    {
        const auto store = must(open());
        EXPECT_EQ(what_is_told(), not_what_was_seen);
    }

    as_before();
    tamper(folder.file(), "DELETE FROM event WHERE positie = 42");
    EXPECT_EQ(open().error(), "het grootboek is beschadigd; zie naast verify");
}

// Without an edge to go on from all of it is looked at first, as it always was.
TEST_F(CheckedLater, IsLookedAtFirstWithoutAnEdge) {
    tamper(folder.file(), zero_hash);
    std::filesystem::remove(edge_path(folder.file()));
    EXPECT_FALSE(open().has_value());
}

// One that saw less than the last checkpoint cannot be held against what came after that.
TEST_F(CheckedLater, IsLookedAtFirstForAWitnessOfLongAgo) {
    const WitnessPlace witness{folder.file("getuige"), true};
    must(open_sqlite_store(folder.file(), clock, witness)).reset();
    const std::string before = bytes_of(witness.path);
    append(*must(open_sqlite_store(folder.file(), clock, {witness.path, false})), 41);
    put_bytes(witness.path, before);
    tamper(folder.file(), zero_hash);
    ASSERT_TRUE(has_edge());

    EXPECT_FALSE(
        open_sqlite_store(folder.file(), clock, {witness.path, false}, [](const std::string&) {
        }).has_value());
}

}  // namespace

}  // namespace naast
