// The one writer of this process when the database falls away, is full, fails, or comes back
// without what it had acknowledged.
#include "naast/postgres/commits.h"

#include "naast/ledger/testing.h"
#include "naast/postgres/reader.h"
#include "naast/postgres/testing_cluster.h"
#include "naast/store/checkpoint_file.h"
#include "naast/store/testing.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace naast::postgres {

namespace {

using namespace testing_ledger;
using testing_postgres::Cluster;

constexpr std::chrono::milliseconds soon{300};

class Committing : public testing::Test {
protected:
    std::unique_ptr<Commits> started(const std::string& beside = "een", Patience patience = {}) {
        const PostgresPlace place{address, folder.file(beside), patience};
        return std::make_unique<Commits>(
            place, std::make_unique<Writer>(address, clock), Tree{}, clock);
    }
    std::vector<StoredEvent> in_database() const {
        return all_of(Reader(address, 1, std::chrono::seconds{5}));
    }
    // By the owner of the tables.
    void tell(const std::string& sql) const {
        Connection owner(address.conninfo);
        owner.execute("SET search_path = " + address.schema);
        owner.execute(sql);
    }
    static void end_all_connections() {
        Connection(Cluster::shared().as_superuser())
            .execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = "
                "'naast'");
    }
    // From now on writing an event fails with this SQLSTATE.
    void fail_with(const std::string& sqlstate) const {
        tell(
            "CREATE FUNCTION fails() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION "
            "USING ERRCODE = '" +
            sqlstate +
            "'; END $$;"
            "CREATE TRIGGER fails BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION fails()");
    }

    const Address address{
        Cluster::shared().conninfo(), Cluster::shared().new_schema(), "Heideveld"};
    testing_store::Folder folder;
    SharedClock clock{"2026-03-02T10:00:00Z"};
};

TEST_F(Committing, ConnectsAgainWithoutAnyoneNoticing) {
    const auto commits = started();
    ASSERT_TRUE(commits->append(request("a", {append_to(1, 0, {{1, "x"}})})).has_value());
    end_all_connections();

    EXPECT_TRUE(commits->append(request("b", {append_to(1, 1, {{2, "y"}})})).has_value());

    EXPECT_EQ(in_database().size(), 2U);
}

TEST_F(Committing, SaysAfterAWhileThatNothingWasRecordedAndGoesOnLater) {
    const auto commits = started("een", {soon, std::chrono::seconds{60}});
    ASSERT_TRUE(commits->append(request("a", {append_to(1, 0, {{1, "x"}})})).has_value());
    Cluster::shared().stop();

    // What was open breaks before it is known whether anything was sent: that first one may wait.
    std::optional<Answer> first;
    std::thread waiting([&] {
        first = commits->append(request("b", {append_to(1, 1, {{2, "y"}})}));
    });
    std::this_thread::sleep_for(2 * soon);
    Cluster::shared().start();
    waiting.join();
    if (!first->has_value()) {
        EXPECT_EQ(first->error(), AppendRefusal::read_only);
        EXPECT_TRUE(commits->append(request("b", {append_to(1, 1, {{2, "y"}})})).has_value());
    }

    EXPECT_EQ(in_database().size(), 2U);
}

TEST_F(Committing, RefusesWhileTheDiskIsFullAndGoesOnWhenItIsNot) {
    const auto commits = started();
    ASSERT_TRUE(commits->append(request("a", {append_to(1, 0, {{1, "x"}})})).has_value());
    fail_with("53100");

    EXPECT_EQ(commits->append(request("b", {append_to(1, 1, {{2, "y"}})})).error(),
              AppendRefusal::read_only);
    EXPECT_EQ(in_database().size(), 1U);

    tell("DROP TRIGGER fails ON event");
    EXPECT_TRUE(commits->append(request("b", {append_to(1, 1, {{2, "y"}})})).has_value());
}

TEST_F(Committing, BreaksForGoodWhenTheDiskFails) {
    const auto commits = started();
    fail_with("58030");

    EXPECT_THROW((void)commits->append(request("a", {append_to(1, 0, {{1, "x"}})})), StoreBroken);
    tell("DROP TRIGGER fails ON event");
    EXPECT_THROW((void)commits->append(request("a", {append_to(1, 0, {{1, "x"}})})), StoreBroken);

    EXPECT_TRUE(in_database().empty());
}

// As when a follower takes over that had not received everything.
TEST_F(Committing, BreaksWhenTheDatabaseComesBackWithoutWhatItAcknowledged) {
    const auto commits = started();
    ASSERT_TRUE(commits->append(request("a", {append_to(1, 0, {{1, "x"}, {2, "y"}})})).has_value());
    tell("DELETE FROM event WHERE positie = 2; UPDATE grootboek SET laatste_positie = 1");
    end_all_connections();

    EXPECT_THROW((void)commits->append(request("b", {append_to(1, 1, {{3, "z"}})})), StoreBroken);
}

TEST_F(Committing, MakesACheckpointOfEverythingThatIsThereWhenItStops) {
    {
        const auto one = started("een");
        const auto other = started("twee");
        ASSERT_TRUE(one->append(request("a", {append_to(1, 0, {{1, "x"}})})).has_value());
        ASSERT_TRUE(other->append(request("b", {append_to(2, 0, {{2, "y"}})})).has_value());
        ASSERT_TRUE(one->append(request("c", {append_to(1, 1, {{3, "z"}})})).has_value());
        const auto silent = started("drie");
    }

    MerkleRoot root;
    for (const StoredEvent& event : in_database()) root.add(event.positie, event.hash);
    const auto checkpoints = read_checkpoints(folder.file("een"));
    ASSERT_EQ(checkpoints->size(), 1U);
    EXPECT_EQ(checkpoints->front().size, 3);
    EXPECT_EQ(checkpoints->front().root, root.root());
    EXPECT_TRUE(read_checkpoints(folder.file("drie"))->empty());
}

TEST_F(Committing, BreaksWhenWhatItAcknowledgedWasChangedBeforeItsCheckpoint) {
    const auto commits = started();
    ASSERT_TRUE(commits->append(request("a", {append_to(1, 0, {{1, "x"}})})).has_value());
    tell("UPDATE event SET hash = decode(repeat('00', 32), 'hex') WHERE positie = 1");
    std::vector<New> many;
    for (int i = 2; i <= 1'001; ++i) many.push_back({i, "x"});
    ASSERT_TRUE(commits->append(request("b", {append_to(2, 0, many)})).has_value());

    EXPECT_THROW((void)commits->append(request("c", {append_to(3, 0, {{5'000, "x"}})})),
                 StoreBroken);
}

TEST_F(Committing, BreaksWhenItsCheckpointCannotBeWritten) {
    const auto commits = started();
    std::filesystem::create_directory(checkpoint_path(folder.file("een")));
    std::vector<New> many;
    for (int i = 1; i <= 1'000; ++i) many.push_back({i, "x"});
    ASSERT_TRUE(commits->append(request("a", {append_to(1, 0, many)})).has_value());

    EXPECT_THROW((void)commits->append(request("b", {append_to(2, 0, {{2'000, "x"}})})),
                 StoreBroken);
}

// Requests that wait together are one transaction: far fewer than there are requests.
TEST_F(Committing, SharesACommitAmongThoseWhoWait) {
    constexpr int threads = 16;
    constexpr int each = 20;
    const auto commits = started();
    Connection watching(Cluster::shared().as_superuser());
    const auto transactions = [&] {
        return std::stoll(watching.text_of("SELECT pg_current_xact_id()::text"));
    };
    const std::int64_t before = transactions();
    std::vector<std::thread> running;
    for (int gezin = 1; gezin <= threads; ++gezin) {
        running.emplace_back([&, gezin] {
            for (int i = 0; i < each; ++i) {
                const int id = gezin * 1'000 + i;
                EXPECT_TRUE(
                    commits->append(request(std::to_string(id), {append_to(gezin, i, {{id, "x"}})}))
                        .has_value());
            }
        });
    }
    for (std::thread& thread : running) thread.join();

    EXPECT_LT(transactions() - before, threads * each / 2);
}

}  // namespace

}  // namespace naast::postgres
