// Reading: through the indexes, page by page, and again when the connection was lost.
#include "naast/postgres/reader.h"

#include "naast/ledger/testing.h"
#include "naast/postgres/testing_cluster.h"
#include "naast/postgres/writer.h"

#include <gtest/gtest.h>

namespace naast::postgres {

namespace {

using namespace testing_ledger;
using testing_postgres::Cluster;

class Reading : public testing::Test {
protected:
    void append(const AppendRequest& asked) {
        std::vector<Leaf> ignored;
        ASSERT_TRUE(writer.write({&asked}, ignored).front().has_value());
    }
    // Events 1 to `last`, each of a family of its own.
    void fill(int last) {
        AppendRequest asked = request("all", {});
        for (int i = 1; i <= last; ++i) asked.appends.push_back(append_to(i, 0, {{i, "x"}}));
        append(asked);
    }

    const Address address{
        Cluster::shared().conninfo(), Cluster::shared().new_schema(), "Heideveld"};
    SharedClock clock{"2026-03-02T10:00:00Z"};
    Writer writer{address, clock};
};

TEST_F(Reading, TakesEveryStatementThroughAnIndex) {
    auto connection = connect(address);
    // On a table this small PostgreSQL would read it whole; the question is whether it must.
    connection->execute("SET enable_seqscan = off; SET enable_sort = off");
    connection->execute("SET plan_cache_mode = force_generic_plan");
    for (const std::string& sql : reader_statements(find_ledger(*connection, address))) {
        const bool is_by_place = sql.find("positie > $1") != std::string::npos;
        const std::string first = is_by_place ? "bigint" : "bytea";
        connection->execute("PREPARE asked (" + first + ", bigint) AS " + sql);
        Connection& c = *connection;
        std::string plan = c.text_of("EXPLAIN (FORMAT JSON, COSTS OFF) EXECUTE asked (" +
                                     std::string(is_by_place ? "1" : "'x'") + ", 1)");
        EXPECT_EQ(plan.find("Seq Scan"), std::string::npos) << sql << plan;
        EXPECT_EQ(plan.find("\"Sort\""), std::string::npos) << sql << plan;
        EXPECT_NE(plan.find("Index"), std::string::npos) << sql << plan;
        connection->execute("DEALLOCATE asked");
    }
}

TEST_F(Reading, GoesOnPageAfterPage) {
    constexpr int many = 2'500;
    fill(many);
    const Reader reader(address, 1, std::chrono::seconds{5});
    std::int64_t expected = 0;

    reader.for_each_event(0, [&](const StoredEvent& event) {
        EXPECT_EQ(event.positie, ++expected);
        if (expected % 1'000 == 0) {
            EXPECT_EQ(reader.load(event.gezin).size(), 1U);
        }
        return true;
    });
    int families = 0;
    Uuid last;
    reader.for_each_samenvatting([&](const StoredSamenvatting& one) {
        EXPECT_LT(last, one.gezin);
        last = one.gezin;
        ++families;
    });

    EXPECT_EQ(expected, many);
    EXPECT_EQ(families, many);
}

TEST_F(Reading, AsksAgainWhenTheConnectionWasLost) {
    fill(3);
    const Reader reader(address, 2, std::chrono::seconds{5});
    ASSERT_EQ(reader.last_positie(), 3);
    Connection(Cluster::shared().as_superuser())
        .execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = "
            "'naast'");

    EXPECT_EQ(reader.load(family(2)).size(), 1U);
    EXPECT_EQ(reader.last_positie(), 3);
}

TEST_F(Reading, SaysThatTheDatabaseIsAwayAndReadsAgainWhenItIsBack) {
    fill(1);
    const Reader reader(address, 1, std::chrono::milliseconds{100});
    Cluster::shared().stop();

    EXPECT_THROW(reader.last_positie(), StoreBroken);

    Cluster::shared().start();
    EXPECT_EQ(reader.last_positie(), 1);
}

TEST_F(Reading, NeverWrites) {
    Reader reader(address, 1, std::chrono::seconds{5});

    EXPECT_EQ(reader.append(request("a", {append_to(1, 0, {{1, "x"}})})).error(),
              AppendRefusal::read_only);
    EXPECT_EQ(reader.last_positie(), 0);
}

TEST_F(Reading, SeesThatTheLedgerAndItsEventsDisagree) {
    fill(3);
    const Reader reader(address, 1, std::chrono::seconds{5});
    EXPECT_TRUE(reader.damage().empty());

    auto owner = connect(address);
    owner->execute("UPDATE grootboek SET laatste_positie = 4");
    EXPECT_EQ(reader.damage().size(), 1U);
    owner->execute("UPDATE grootboek SET laatste_positie = 3; DELETE FROM event WHERE positie = 2");
    EXPECT_EQ(reader.damage().size(), 1U);
}

}  // namespace

}  // namespace naast::postgres
