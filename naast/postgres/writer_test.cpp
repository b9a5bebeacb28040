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
TEST_F(Writing, IsNotSureOfACommitThatTheOtherMachineMayNotHave) {
    Writer writer(address, clock);
    tell("ALTER SYSTEM SET synchronous_standby_names = 'nobody'");
    tell("SELECT pg_reload_conf()");
    std::atomic<int> ended{0};
    std::thread impatient([&] {
        Connection beheer(Cluster::shared().as_superuser());
        for (int i = 0; i < 200 && ended < 2; ++i) {
            if (beheer.text_of("SELECT count(pg_cancel_backend(pid)) FROM pg_stat_activity WHERE "
                               "wait_event = 'SyncRep'") != "0")
                ++ended;
            std::this_thread::sleep_for(std::chrono::milliseconds{50});
        }
        beheer.execute("ALTER SYSTEM RESET synchronous_standby_names");
        beheer.execute("SELECT pg_reload_conf()");
    });
    const std::vector<AppendRequest> asked{request("a", {append_to(1, 0, {{1, "x"}})})};
    int unsure = 0;
    std::optional<Answer> answer;

    for (int attempt = 0; attempt < 5 && !answer; ++attempt) {
        try {
            answer = write(writer, asked).front();
        } catch (const Error& error) {
            EXPECT_FALSE(error.is_settled());
            ++unsure;
        }
    }
    impatient.join();

    EXPECT_EQ(unsure, 2) << "also the second time, when all that it wrote was there already";
    ASSERT_TRUE(answer && answer->has_value());
    EXPECT_EQ(in_database().size(), 1U);
}

}  // namespace

}  // namespace naast::postgres
