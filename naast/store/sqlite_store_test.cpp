// What the SQLite store does more than any store: it opens again, refuses what it cannot trust, and
// keeps a checkpoint outside the database.
#include "naast/store/sqlite_store.h"

#include "naast/ledger/testing.h"
#include "naast/ledger/verify.h"
#include "naast/store/checkpoint_file.h"
#include "naast/store/data_lock.h"
#include "naast/store/testing.h"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <thread>

namespace naast {

namespace {

using namespace testing_ledger;
using testing_store::Folder;
using testing_store::tamper;

std::unique_ptr<EventStore> opened(const std::string& path, const Clock& clock) {
    auto store = open_sqlite_store(path, clock);
    if (!store) throw std::runtime_error(store.error());
    return std::move(*store);
}

std::string why_refused(const std::string& path) {
    const SharedClock clock("2026-03-02T10:00:00Z");
    const auto store = open_sqlite_store(path, clock);
    return store.has_value() ? "" : store.error();
}

void fill(EventStore& store, int first, int count) {
    for (int i = first; i < first + count; ++i) {
        const int gezin = 1 + i % 3;
        const auto version = static_cast<Version>(store.load(family(gezin)).size());
        const auto answer = store.append(
            request("fill " + std::to_string(i),
                    {append_to(gezin, version, {{i, readable(testing_events::contact())}})}));
        if (!answer) throw std::runtime_error("not filled");
    }
}

class SqliteStoreTest : public testing::Test {
protected:
    void make_ledger(int events = 10) {
        const auto store = opened(folder.file(), clock);
        fill(*store, 1, events);
    }
    std::vector<Checkpoint> checkpoints() const {
        const auto read = read_checkpoints(folder.file());
        return read ? *read : std::vector<Checkpoint>{};
    }

    SharedClock clock{"2026-03-02T10:00:00Z"};
    Folder folder;
};

TEST_F(SqliteStoreTest, GivesTheSameWhenItIsOpenedAgain) {
    std::vector<StoredEvent> before;
    std::optional<std::vector<Appended>> answer;
    std::string summary;
    {
        const auto store = opened(folder.file(), clock);
        fill(*store, 1, 30);
        before = all_of(*store);
        answer = store->answered("fill 7");
        summary = store->samenvatting(family(1))->samenvatting;
    }

    const auto again = opened(folder.file(), clock);

    EXPECT_EQ(all_of(*again), before);
    EXPECT_EQ(again->answered("fill 7"), answer);
    EXPECT_EQ(again->samenvatting(family(1))->samenvatting, summary);
    EXPECT_EQ(again->last_positie(), 30);
    EXPECT_EQ(again->append(request("fill 7", {append_to(1, 0, {{99, "x"}})})).value(), answer);
    fill(*again, 31, 3);
    EXPECT_TRUE(verify(*again, checkpoints(), [](auto) {}).empty());
}

TEST_F(SqliteStoreTest, KeepsTimeGoingOnAfterOpeningWithAClockThatIsBehind) {
    make_ledger();
    SharedClock behind("2020-01-01T00:00:00Z");

    const auto store = opened(folder.file(), behind);
    fill(*store, 11, 1);

    EXPECT_EQ(all_of(*store).back().vastgelegd_op, clock.now());
}

TEST_F(SqliteStoreTest, LeavesOneFileWithoutAJournalWhenItCloses) {
    make_ledger();

    EXPECT_TRUE(std::filesystem::exists(folder.file()));
    EXPECT_FALSE(std::filesystem::exists(folder.file() + "-wal"));
}

TEST_F(SqliteStoreTest, StampsTheFileAsALedgerOfNaast) {
    make_ledger();
    sqlite::Connection raw(folder.file(), sqlite::Access::read_only);

    EXPECT_EQ(raw.number_of("PRAGMA application_id"), 0x4E616173);
    EXPECT_EQ(raw.number_of("PRAGMA user_version"), 2);
    EXPECT_EQ(raw.text_of("PRAGMA journal_mode"), "wal");
}

TEST_F(SqliteStoreTest, RefusesAFileOfAnotherProgramAndLeavesItAsItWas) {
    tamper(folder.file(), "CREATE TABLE recepten (naam TEXT); PRAGMA application_id = 77");
    const std::string before = testing_store::bytes_of(folder.file());

    EXPECT_EQ(why_refused(folder.file()), "dit bestand is geen grootboek van Naast");

    EXPECT_EQ(testing_store::bytes_of(folder.file()), before);
}

TEST_F(SqliteStoreTest, RefusesAnEmptyDatabaseThatIsMarkedAsAnothers) {
    tamper(folder.file(), "PRAGMA application_id = 77");
    const std::string before = testing_store::bytes_of(folder.file());

    EXPECT_EQ(why_refused(folder.file()), "dit bestand is geen grootboek van Naast");

    EXPECT_EQ(testing_store::bytes_of(folder.file()), before);
}

TEST_F(SqliteStoreTest, RefusesAFileThatIsNoDatabase) {
    const std::string letter(5'000, 'b');
    testing_store::put_bytes(folder.file(), letter);

    EXPECT_EQ(why_refused(folder.file()), "dit bestand is geen grootboek van Naast");
    EXPECT_EQ(open_sqlite_reader(folder.file()).error(), "dit bestand is geen grootboek van Naast");

    EXPECT_EQ(testing_store::bytes_of(folder.file()), letter);
}

TEST_F(SqliteStoreTest, RefusesALedgerOfANewerNaast) {
    make_ledger();
    tamper(folder.file(), "PRAGMA user_version = 3");

    const std::string sentence =
        "dit grootboek is gemaakt met een nieuwere Naast (vorm 3, dit programma kent 2); gebruik "
        "die";
    EXPECT_EQ(why_refused(folder.file()), sentence);
    EXPECT_EQ(open_sqlite_reader(folder.file()).error(), sentence);
}

TEST_F(SqliteStoreTest, RefusesALedgerFromBeforeTheSealAndLeavesItAsItWas) {
    make_ledger();
    tamper(folder.file(), "PRAGMA user_version = 1");
    const std::string before = testing_store::bytes_of(folder.file());

    EXPECT_TRUE(why_refused(folder.file()).starts_with("dit grootboek heeft vorm 1, zonder zegel"));
    EXPECT_EQ(open_sqlite_reader(folder.file()).error(), why_refused(folder.file()));

    EXPECT_EQ(testing_store::bytes_of(folder.file()), before);
}

TEST_F(SqliteStoreTest, RefusesAFolderThatIsNotThere) {
    EXPECT_NE(why_refused(folder.file("nergens/proef.db")).find("nergens is er niet"),
              std::string::npos);
    EXPECT_EQ(open_sqlite_reader(folder.file("niets.db")).error(),
              folder.file("niets.db") + " bestaat niet");
}

TEST_F(SqliteStoreTest, RefusesASecondServerInTheSameProcess) {
    const auto first = opened(folder.file(), clock);

    EXPECT_NE(why_refused(folder.file()).find("een andere Naast gebruikt"), std::string::npos);

    fill(*first, 1, 1);
}

TEST_F(SqliteStoreTest, RefusesASecondServerInAnotherProcessUntilTheFirstIsKilled) {
    make_ledger();
    int ready[2];
    ASSERT_EQ(pipe(ready), 0);
    const pid_t first = fork();
    if (first == 0) {
        const auto lock = DataLock::take(folder.file());
        const char said = lock.has_value() ? 'y' : 'n';
        if (write(ready[1], &said, 1) == 1) pause();
        _exit(1);
    }
    char said = 0;
    ASSERT_EQ(read(ready[0], &said, 1), 1);
    ASSERT_EQ(said, 'y');

    EXPECT_EQ(why_refused(folder.file()),
              "een andere Naast gebruikt " + folder.file() + " al (zie " + folder.file() +
                  ".lock); stop die eerst");
    EXPECT_TRUE(open_sqlite_reader(folder.file()).has_value()) << "reading beside it may";

    kill(first, SIGKILL);
    waitpid(first, nullptr, 0);
    EXPECT_EQ(why_refused(folder.file()), "");
    close(ready[0]);
    close(ready[1]);
}

TEST_F(SqliteStoreTest, ReadsBesideARunningServerAndNeverWrites) {
    const auto server = opened(folder.file(), clock);
    fill(*server, 1, 3);
    auto reader = open_sqlite_reader(folder.file());
    ASSERT_TRUE(reader.has_value()) << reader.error();

    EXPECT_EQ(all_of(**reader), all_of(*server));
    fill(*server, 4, 2);
    EXPECT_EQ((*reader)->last_positie(), 5);
    EXPECT_EQ((*reader)->append(request("r", {append_to(9, 0, {{99, "x"}})})).error(),
              AppendRefusal::read_only);

    EXPECT_EQ(server->last_positie(), 5);
}

TEST_F(SqliteStoreTest, MakesACheckpointWhenItCloses) {
    make_ledger(7);

    const auto made = checkpoints();
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made[0].size, 7);
    EXPECT_EQ(made[0].gemaakt_op, clock.now());
}

TEST_F(SqliteStoreTest, MakesNoCheckpointWhenNothingIsNew) {
    make_ledger(7);
    opened(folder.file(), clock);

    EXPECT_EQ(checkpoints().size(), 1U);
}

TEST_F(SqliteStoreTest, MakesACheckpointAfterAThousandEvents) {
    const auto store = opened(folder.file(), clock);
    std::vector<New> many;
    for (int i = 1; i <= 999; ++i) many.push_back({i, "x"});
    ASSERT_TRUE(store->append(request("a", {append_to(1, 0, many)})).has_value());
    ASSERT_TRUE(store->append(request("b", {append_to(1, 999, {{1'000, "x"}})})).has_value());
    // It is written after the answer; the next answer comes after it.
    ASSERT_TRUE(store->append(request("c", {append_to(1, 1'000, {{1'001, "x"}})})).has_value());

    const auto made = checkpoints();
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made[0].size, 1'000);
}

TEST_F(SqliteStoreTest, MakesACheckpointAfterAMinuteAlsoWhileEventsTrickleIn) {
    const auto store = opened(folder.file(), clock);
    fill(*store, 1, 1);
    EXPECT_TRUE(checkpoints().empty());
    clock.go_on(std::chrono::seconds{60});
    fill(*store, 2, 1);
    fill(*store, 3, 1);

    // Of the first or of the second: the clock may go on while the writer still looks at the first.
    ASSERT_EQ(checkpoints().size(), 1U);
    EXPECT_LE(checkpoints()[0].size, 2);
}

TEST_F(SqliteStoreTest, RefusesALedgerThatIsShorterThanItsLastCheckpoint) {
    make_ledger(10);
    tamper(folder.file(), "DELETE FROM event WHERE positie = 10");

    EXPECT_EQ(why_refused(folder.file()),
              "het grootboek is te kort: het laatste ijkpunt zag 10 gebeurtenissen, er zijn er 9; "
              "zie naast verify");
}

TEST_F(SqliteStoreTest, RefusesALedgerThatWasRolledBackAndWentOn) {
    make_ledger(10);
    const std::string yesterday = testing_store::bytes_of(folder.file());
    {
        const auto store = opened(folder.file(), clock);
        fill(*store, 11, 5);
    }
    const std::string seen = testing_store::bytes_of(checkpoint_path(folder.file()));
    testing_store::put_bytes(folder.file(), yesterday);
    std::filesystem::remove(checkpoint_path(folder.file()));
    {
        const auto forked = opened(folder.file(), clock);
        fill(*forked, 21, 8);
    }
    testing_store::put_bytes(checkpoint_path(folder.file()), seen);

    EXPECT_EQ(why_refused(folder.file()),
              "het grootboek past niet bij wat het laatste ijkpunt zag; zie naast verify");
}

TEST_F(SqliteStoreTest, RefusesAHarmedHashWithASentence) {
    make_ledger(10);
    tamper(folder.file(), "UPDATE event SET hash = x'0102' WHERE positie = 4");

    EXPECT_EQ(why_refused(folder.file()), "het grootboek is beschadigd; zie naast verify");
}

TEST_F(SqliteStoreTest, RefusesACheckpointFileWithALineThatIsNone) {
    make_ledger(10);
    const std::string path = checkpoint_path(folder.file());
    testing_store::put_bytes(path, "nonsense\n" + testing_store::bytes_of(path));

    EXPECT_EQ(why_refused(folder.file()), path + ", regel 1: dit is geen ijkpunt");
}

TEST_F(SqliteStoreTest, RefusesACheckpointFileThatIsThereAndCannotBeRead) {
    make_ledger();
    const std::string path = checkpoint_path(folder.file());
    std::filesystem::rename(path, path + ".elsewhere");
    std::filesystem::create_directory(path);

    EXPECT_NE(why_refused(folder.file()).find("niet te lezen"), std::string::npos);
}

TEST_F(SqliteStoreTest, BreaksAndGoesOnLivingWhenTheAnswerToAnEarlierRequestIsHarmed) {
    make_ledger();
    tamper(folder.file(), "UPDATE verzoek SET antwoord = x'0000000000000001'");
    const auto store = opened(folder.file(), clock);

    EXPECT_THROW((void)store->answered("fill 1"), StoreBroken);
    EXPECT_THROW((void)store->append(request("fill 1", {append_to(1, 0, {{1, "-"}})})),
                 StoreBroken);
    EXPECT_EQ(all_of(*store).size(), 10U);
}

// Finding: the next event of that family ended the program.
TEST_F(SqliteStoreTest, BreaksAndGoesOnLivingWhenTheEventBeforeIsHarmedWhileItRuns) {
    const auto store = opened(folder.file(), clock);
    fill(*store, 1, 3);
    const auto tail = store->load(all_of(*store).back().gezin);
    tamper(folder.file(), "UPDATE event SET hash = x'' WHERE positie = 3");

    EXPECT_THROW(
        (void)store->append(
            {"next",
             "f",
             {{tail.back().gezin, static_cast<Version>(tail.size()), {{event_id(901), "-"}}, {}}}}),
        StoreBroken);
    EXPECT_EQ(all_of(*store).size(), 3U);
}

TEST_F(SqliteStoreTest, TakesNoSecondWriterFromOutsideWhileItWrites) {
    const auto store = opened(folder.file(), clock);
    fill(*store, 1, 3);
    tamper(folder.file(), "UPDATE event SET inhoud = x'00' WHERE positie = 2");

    EXPECT_FALSE(verify(*store, {}, [](auto) {}).empty())
        << "a hand in the file is not kept out, but it shows";
}

}  // namespace

}  // namespace naast
