// The settings under which a file may be used hold on every connection, and no hot query reads a
// whole table.
#include "naast/store/schema.h"

#include "naast/base/clock.h"
#include "naast/ledger/testing.h"
#include "naast/store/sqlite_reader.h"
#include "naast/store/sqlite_writer.h"
#include "naast/store/testing.h"

#include <gtest/gtest.h>

namespace naast {

namespace {

using testing_store::Folder;

struct Held {
    const char* setting;
    const char* writer;
    const char* reader;
};

constexpr Held held[] = {
    {"journal_mode", "wal", "wal"},
    {"synchronous", "2", "2"},
    {"foreign_keys", "1", "1"},
    {"mmap_size", "0", "0"},
    {"trusted_schema", "0", "0"},
    {"cell_size_check", "1", "1"},
    {"secure_delete", "1", nullptr},
    {"wal_autocheckpoint", "1000", "0"},
    {"query_only", "0", "1"},
    {"application_id", "1315004787", "1315004787"},
    {"user_version", "2", "2"},
};

class Settings : public testing::Test {
protected:
    Folder folder;
    sqlite::Connection writer{folder.file(), sqlite::Access::read_write};
};

TEST_F(Settings, HoldOnTheWriterAndOnAReader) {
    ASSERT_EQ(sqlite::prepare_writer(writer), std::nullopt);
    sqlite::Connection reader(folder.file(), sqlite::Access::read_only);
    ASSERT_EQ(sqlite::prepare_reader(reader), std::nullopt);

    for (const Held& one : held) {
        const std::string question = std::string("PRAGMA ") + one.setting;
        EXPECT_EQ(writer.text_of(question), one.writer) << one.setting << " of the writer";
        if (one.reader == nullptr) continue;
        EXPECT_EQ(reader.text_of(question), one.reader) << one.setting << " of a reader";
    }
}

TEST_F(Settings, AreHeldAgainOnAFileThatIsThere) {
    ASSERT_EQ(sqlite::prepare_writer(writer), std::nullopt);
    sqlite::Connection again(folder.file(), sqlite::Access::read_write);

    EXPECT_EQ(sqlite::prepare_writer(again), std::nullopt);
}

TEST(SettingsInMemory, AreRefusedByNameWhereTheyDoNotHold) {
    sqlite::Connection connection(":memory:", sqlite::Access::read_write);

    EXPECT_EQ(sqlite::prepare_writer(connection),
              "SQLite houdt de instelling mmap_size niet vast: verwacht 0, het werd ");
}

TEST_F(Settings, LetAReaderChangeNothing) {
    ASSERT_EQ(sqlite::prepare_writer(writer), std::nullopt);
    sqlite::Connection reader(folder.file(), sqlite::Access::read_only);
    ASSERT_EQ(sqlite::prepare_reader(reader), std::nullopt);

    EXPECT_THROW(reader.execute("DELETE FROM event"), sqlite::Error);
    EXPECT_THROW(reader.execute("PRAGMA user_version = 5"), sqlite::Error);
}

TEST_F(Settings, KeepTheTablesStrict) {
    ASSERT_EQ(sqlite::prepare_writer(writer), std::nullopt);

    EXPECT_THROW(writer.execute("INSERT INTO event VALUES ('t', 1, x'', 1, x'', x'', x'', 1)"),
                 sqlite::Error);
    EXPECT_THROW(writer.execute("INSERT INTO event VALUES (x'', 1, x'', 1, x'', x'', NULL, 1)"),
                 sqlite::Error);
}

TEST_F(Settings, KeepOneEventPerNumberPerIdAndPerPlace) {
    ASSERT_EQ(sqlite::prepare_writer(writer), std::nullopt);
    writer.execute("INSERT INTO event VALUES (x'01', 1, x'0A', 1, x'', x'', x'', 1)");

    for (const char* twice : {"(x'01', 1, x'0B', 1, x'', x'', x'', 2)",
                              "(x'01', 2, x'0A', 1, x'', x'', x'', 2)",
                              "(x'01', 2, x'0B', 1, x'', x'', x'', 1)"}) {
        const std::string sql = std::string("INSERT INTO event VALUES ") + twice;
        EXPECT_THROW(writer.execute(sql.c_str()), sqlite::Error) << twice;
    }
    writer.execute("INSERT INTO event VALUES (x'01', 2, x'0B', 1, x'', x'', x'', 2)");
}

TEST_F(Settings, NoHotQueryReadsAWholeTable) {
    ASSERT_EQ(sqlite::prepare_writer(writer), std::nullopt);
    std::vector<const char*> hot = SqliteWriter::statements();
    for (const char* sql : reader_statements()) hot.push_back(sql);
    ASSERT_GE(hot.size(), 8U);

    for (const char* sql : hot) {
        sqlite::Statement plan(writer, (std::string("EXPLAIN QUERY PLAN ") + sql).c_str());
        std::string steps;
        while (plan.step()) steps += plan.blob(3) + "\n";
        EXPECT_NE(steps, "") << sql;
        EXPECT_EQ(steps.find("SCAN"), std::string::npos) << sql << "\n" << steps;
        EXPECT_EQ(steps.find("TEMP B-TREE"), std::string::npos) << sql << "\n" << steps;
    }
}

}  // namespace

}  // namespace naast
