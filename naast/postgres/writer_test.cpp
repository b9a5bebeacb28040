// One transaction: what it shows to whom and when, and a commit of which nobody is sure.
#include "naast/postgres/writer.h"

#include "naast/ledger/testing.h"
#include "naast/postgres/reader.h"
#include "naast/postgres/testing_cluster.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace naast::postgres {

namespace {

using namespace testing_ledger;
using testing_postgres::Cluster;

class Writing : public testing::Test {
protected:
    std::vector<Answer> write(Writer& writer, const std::vector<AppendRequest>& requests) {
        std::vector<const AppendRequest*> asked;
        asked.reserve(requests.size());
        for (const AppendRequest& one : requests) asked.push_back(&one);
        recorded.clear();
        return writer.write(asked, recorded);
    }
    std::vector<StoredEvent> in_database() const {
        return all_of(Reader(address, 1, std::chrono::seconds{5}));
    }
    std::vector<Leaf> leaves_of(Writer& writer, std::int64_t after) {
        std::vector<Leaf> found;
        writer.for_each_leaf(after, [&](const Leaf& leaf) { found.push_back(leaf); });
        return found;
    }
    static void tell(const std::string& sql) {
        Connection(Cluster::shared().as_superuser()).execute(sql);
    }

    const Address address{
        Cluster::shared().conninfo(), Cluster::shared().new_schema(), "Heideveld"};
    SharedClock clock{"2026-03-02T10:00:00Z"};
    std::vector<Leaf> recorded;
};

TEST_F(Writing, RecordsManyRequestsTogetherAndSaysWhere) {
    Writer writer(address, clock);

    const auto answers = write(writer,
                               {request("a", {append_to(2, 0, {{1, "x"}})}),
                                request("b", {append_to(2, 0, {{2, "y"}})}),
                                request("c", {append_to(1, 0, {{3, "z"}})})});

    EXPECT_TRUE(answers[0].has_value());
    EXPECT_EQ(answers[1].error(), AppendRefusal::wrong_expected_version);
    EXPECT_TRUE(answers[2].has_value());
    const auto rows = in_database();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(recorded, (std::vector<Leaf>{{1, rows[0].hash}, {2, rows[1].hash}}));
    EXPECT_EQ(leaves_of(writer, 0), recorded);
    EXPECT_EQ(leaves_of(writer, 1), std::vector<Leaf>{recorded[1]});
    EXPECT_TRUE(writer.has(recorded[1]));
    EXPECT_FALSE(writer.has({2, rows[0].hash}));
    EXPECT_FALSE(writer.has({3, rows[1].hash}));
}

TEST_F(Writing, GoesOnAfterWhatAnotherServerRecorded) {
    Writer one(address, clock);
    Writer other(address, clock);

    write(one, {request("a", {append_to(1, 0, {{1, "x"}})})});
    const auto answers = write(
        other,
        {request("b", {append_to(1, 1, {{2, "y"}})}), request("a", {append_to(1, 0, {{1, "x"}})})});

    EXPECT_EQ(answers[0]->front().version, 2);
    EXPECT_EQ(answers[1]->front().version, 1) << "the key was used at the other server";
    const auto rows = in_database();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[1].vorige, rows[0].hash);
    EXPECT_EQ(rows[1].positie, 2);
}

TEST_F(Writing, OfTwoJeugdregiosInOneDatabaseKnowsNothingOfTheOther) {
    Address elsewhere = address;
    elsewhere.jeugdregio = "Elders";
    Writer here(address, clock);
    Writer there(elsewhere, clock);

    write(here, {request("a", {append_to(1, 0, {{1, "x"}})})});
    const auto answers = write(there, {request("a", {append_to(1, 0, {{1, "y"}})})});

    EXPECT_TRUE(answers[0].has_value());
    EXPECT_EQ(recorded.front().positie, 1);
    ASSERT_EQ(in_database().size(), 1U);
    EXPECT_EQ(in_database().front().inhoud, "x");
}

TEST_F(Writing, FailsWhenTheTablesAreGone) {
    Writer writer(address, clock);
    Connection(address.conninfo).execute("DROP SCHEMA " + address.schema + " CASCADE");

    EXPECT_THROW(write(writer, {request("a", {append_to(1, 0, {{1, "x"}})})}), Error);
}

// The commit is on this machine, and someone ended the wait for the other machine: PostgreSQL then
// answers COMMIT, with a warning. That is no acknowledgement.
class WithoutTheOtherMachine : public Writing {
protected:
    WithoutTheOtherMachine() {
        tell("ALTER SYSTEM SET synchronous_standby_names = 'nobody'");
        tell("SELECT pg_reload_conf()");
        impatient_ = std::thread([this] { end_waits(); });
    }
    ~WithoutTheOtherMachine() override { impatient_.join(); }

    // Asks until it is answered.
    Answer insist(Writer& writer, const AppendRequest& asked) {
        for (;;) {
            try {
                return write(writer, {asked}).front();
            } catch (const Error& error) {
                if (!error.is_settled()) ++unsure;
            }
        }
    }

    std::atomic<int> unsure{0};

private:
    void end_waits() {
        Connection beheer(Cluster::shared().as_superuser());
        for (int i = 0; i < 400 && unsure < 2; ++i) {
            beheer.execute(
                "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'");
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
        }
        beheer.execute("ALTER SYSTEM RESET synchronous_standby_names");
        beheer.execute("SELECT pg_reload_conf()");
    }
    std::thread impatient_;
};

TEST_F(WithoutTheOtherMachine, IsNotSureOfACommitNorOfAnAnswerFromIt) {
    Writer writer(address, clock);
    int asked = 0;

    // Until the server has heard of it, it waits for nobody.
    while (unsure == 0 && asked < 1'000) {
        ++asked;
        const std::string key = std::to_string(asked);
        EXPECT_TRUE(
            insist(writer, request(key, {append_to(asked, 0, {{asked, "x"}})})).has_value());
    }

    EXPECT_GE(unsure, 2) << "also when all that it asked was there already";
    EXPECT_EQ(in_database().size(), static_cast<std::size_t>(asked));
}

}  // namespace

}  // namespace naast::postgres
