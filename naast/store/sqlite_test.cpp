// The thin layer: an empty blob is not NULL, a failed step is an error with its code, and a
// statement is free again after both.
#include "naast/store/sqlite.h"

#include "naast/store/testing.h"

#include <gtest/gtest.h>

namespace naast::sqlite {

namespace {

class SqliteTest : public testing::Test {
protected:
    SqliteTest() {
        connection.execute("CREATE TABLE t (n INTEGER PRIMARY KEY, b BLOB NOT NULL) STRICT");
    }
    Connection connection{":memory:", Access::read_write};
};

TEST_F(SqliteTest, BindsAnEmptyBlobAsABlob) {
    Statement insert(connection, "INSERT INTO t VALUES (?1, ?2)");
    insert.bind(1, 1).bind_blob(2, "").step();

    EXPECT_EQ(connection.text_of("SELECT typeof(b) FROM t"), "blob");
}

TEST_F(SqliteTest, KeepsEveryByteAndTheWholeRangeOfANumber) {
    const std::string bytes("\0a\xFF\0", 4);
    for (const std::int64_t number : {INT64_MIN, std::int64_t{-1}, INT64_MAX}) {
        Statement insert(connection, "INSERT INTO t VALUES (?1, ?2)");
        insert.bind(1, number).bind_blob(2, bytes).step();
        Statement found(connection, "SELECT n, b FROM t WHERE n = ?1");
        ASSERT_TRUE(found.bind(1, number).step());
        EXPECT_EQ(found.number(0), number);
        EXPECT_EQ(found.blob(1), bytes);
        EXPECT_FALSE(found.step());
    }
}

TEST_F(SqliteTest, GivesTheCodeAndTheWordsOfAnError) {
    connection.execute("INSERT INTO t VALUES (1, x'')");
    try {
        connection.execute("INSERT INTO t VALUES (1, x'')");
        FAIL() << "twice the same key";
    } catch (const Error& error) {
        EXPECT_EQ(error.primary_code(), SQLITE_CONSTRAINT);
        EXPECT_NE(std::string(error.what()).find("UNIQUE"), std::string::npos);
    }
    EXPECT_THROW(Statement(connection, "SELECT nonsense FROM t"), Error);
    EXPECT_THROW(Connection("/nergens/t.db", Access::read_write), StoreBroken)
        << "to others it is a broken store";
}

TEST_F(SqliteTest, FreesAStatementAlsoAfterAnError) {
    Statement insert(connection, "INSERT INTO t VALUES (?1, x'')");
    for (int time = 0; time < 2; ++time) {
        try {
            Use use(insert);
            use->bind(1, 7).step();
        } catch (const Error&) {
            EXPECT_EQ(time, 1);
        }
    }
    Use use(insert);
    EXPECT_FALSE(use->bind(1, 8).step());
    EXPECT_EQ(connection.number_of("SELECT count(*) FROM t"), 2);
}

TEST_F(SqliteTest, SaysNothingOfARowThatIsNotThere) {
    EXPECT_EQ(connection.text_of("SELECT b FROM t"), "");
    EXPECT_EQ(connection.number_of("SELECT n FROM t"), 0);
}

TEST(SqliteFile, IsNotMadeByAReader) {
    const testing_store::Folder folder;
    EXPECT_THROW(Connection(folder.file(), Access::read_only), Error);
    EXPECT_FALSE(std::filesystem::exists(folder.file()));
}

}  // namespace

}  // namespace naast::sqlite
