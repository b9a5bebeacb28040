// What a connection says of what went wrong, and what became of a transaction then.
#include "naast/postgres/connection.h"

#include "naast/postgres/testing_cluster.h"
#include "naast/postgres/values.h"

#include <gtest/gtest.h>

namespace naast::postgres {

namespace {

using testing_postgres::Cluster;

TEST(Connection, KnowsWhatMayPass) {
    struct Row {
        const char* sqlstate;
        Fault fault;
        const char* why;
    };
    constexpr Row table[] = {{"", Fault::passing, "lost without a word"},
                             {"08006", Fault::passing, "connection failure"},
                             {"57P01", Fault::passing, "the operator stops it"},
                             {"57P03", Fault::passing, "it is starting"},
                             {"25006", Fault::passing, "it became a follower"},
                             {"40001", Fault::passing, "serialisation"},
                             {"55P03", Fault::passing, "another held the ledger for too long"},
                             {"53100", Fault::full, "disk full"},
                             {"53300", Fault::full, "no connection left"},
                             {"58030", Fault::broken, "input or output failed"},
                             {"XX001", Fault::broken, "data corrupted"},
                             {"23505", Fault::broken, "somebody wrote without holding the ledger"},
                             {"42P01", Fault::broken, "a table is gone"}};
    for (const Row& row : table) EXPECT_EQ(fault_of(row.sqlstate), row.fault) << row.why;
}

TEST(Connection, RefusesASecretInItsAddress) {
    EXPECT_TRUE(why_no_conninfo("postgresql://naast:geheim@db/naast").has_value());
    EXPECT_TRUE(why_no_conninfo("host=db password=geheim").has_value());
    EXPECT_TRUE(why_no_conninfo("host=db sslpassword=geheim").has_value());
    const auto wrong = why_no_conninfo("postgresql://naast:geheim@[::1]x/naast");
    ASSERT_TRUE(wrong);
    EXPECT_EQ(wrong->find("geheim"), std::string::npos) << *wrong;
    EXPECT_FALSE(why_no_conninfo("postgresql://naast@db1,db2/naast?sslmode=verify-full"));
    EXPECT_FALSE(why_no_conninfo("service=naast"));
}

TEST(Connection, SaysThatNobodyAnswers) {
    try {
        Connection("host=/nowhere-at-all");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.fault(), Fault::passing);
        EXPECT_TRUE(error.is_settled());
    }
}

class Connected : public testing::Test {
protected:
    std::string backend() { return connection.text_of("SELECT pg_backend_pid()"); }
    void terminate(const std::string& pid) {
        Connection beheer(Cluster::shared().as_superuser());
        beheer.text_of("SELECT pg_terminate_backend(" + pid + ", 5000)");
    }
    Connection connection{Cluster::shared().conninfo()};
};

TEST_F(Connected, AnswersStatementsThatWereSentTogetherInTheirOrder) {
    connection.prepare("twice", "SELECT $1::bigint * 2, $2::bytea");
    connection.prepare("none", "SELECT 1 WHERE false");

    const std::vector<Rows> answers = connection.run(
        {{"twice", {binary(21), std::string("\0x", 2)}}, {"none"}, {"twice", {binary(-4), ""}}});

    ASSERT_EQ(answers.size(), 3U);
    EXPECT_EQ(answers[0].number(0, 0), 42);
    EXPECT_EQ(answers[0].bytes(0, 1), std::string("\0x", 2));
    EXPECT_EQ(answers[1].count(), 0);
    EXPECT_EQ(answers[2].number(0, 0), -8);
    EXPECT_EQ(answers[2].bytes(0, 1), "");
    EXPECT_EQ(connection.run_one({"twice", {binary(1), ""}}).number(0, 0), 2)
        << "and then one alone";
}

TEST_F(Connected, DoesNothingOfWhatFollowsAStatementThatFails) {
    connection.execute("CREATE TEMP TABLE t (a bigint)");
    connection.prepare("begin", "BEGIN");
    connection.prepare("put", "INSERT INTO t VALUES (10 / $1::bigint)");
    connection.prepare("commit", "COMMIT");
    connection.run({{"begin"}, {"put", {binary(5)}}, {"commit"}});

    try {
        connection.run({{"begin"}, {"put", {binary(5)}}, {"put", {binary(0)}}, {"commit"}});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.fault(), Fault::broken);
        EXPECT_TRUE(error.is_settled());
        EXPECT_NE(std::string(error.what()).find("22012"), std::string::npos) << error.what();
    }
}

TEST_F(Connected, DoesNotKnowWhatBecameOfWhatWasCutOff) {
    connection.prepare("wait", "SELECT pg_sleep(0)");
    terminate(backend());

    try {
        connection.run({{"wait"}, {"wait"}});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.fault(), Fault::passing);
        EXPECT_FALSE(error.is_settled());
    }
}

TEST_F(Connected, NotesAWarningOnceAndNoLesserNotice) {
    connection.execute("DO $$ BEGIN RAISE NOTICE 'by the way'; END $$");
    EXPECT_FALSE(connection.take_warning());

    connection.execute("DO $$ BEGIN RAISE WARNING 'look out'; END $$");

    EXPECT_TRUE(connection.take_warning());
    EXPECT_FALSE(connection.take_warning());
}

TEST_F(Connected, QuotesNamesAndTexts) {
    EXPECT_EQ(connection.quoted("'s-Hertogenbosch"), "'''s-Hertogenbosch'");
    EXPECT_EQ(connection.quoted_name("a\"b"), "\"a\"\"b\"");
}

}  // namespace

}  // namespace naast::postgres
