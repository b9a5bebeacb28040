#include "naast/sleutels/key_file.h"

#include "naast/sleutels/testing.h"
#include "naast/store/sqlite_writer.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace naast {

namespace {

using namespace testing_ledger;

class KeyFileTest : public testing::Test {
protected:
    testing_store::Folder folder;
    std::string path = key_file_path(folder.file());
    KeyFile file{path, sqlite::Access::read_write};
};

TEST_F(KeyFileTest, IsOnlyForItsOwner) {
    file.begin();
    file.put_destroyed("id", at("2026-03-02T10:00:00Z"));
    file.commit();

    for (const std::string& name : {path, path + "-wal", path + "-shm"}) {
        struct stat about {};
        ASSERT_EQ(stat(name.c_str(), &about), 0) << name;
        EXPECT_EQ(about.st_mode & 0777U, 0600U) << name;
    }
}

TEST_F(KeyFileTest, GivesItsHeadBack) {
    EXPECT_FALSE(file.head().has_value());
    KeyFileHead head;
    head.ledger = std::string(16, 'l');
    head.made_op = at("2026-03-02T10:00:00Z");
    head.ontsluiting = Ontsluiting::wachtzin;
    head.salt = "salt";
    head.cost = {7, 1U << 20U};
    head.root = "root";
    head.epoch = 4;
    head.shares = {5, 3, "1a2b3c4d", at("2026-03-03T10:00:00Z")};
    head.erased = 2;
    head.erased_hash = "hash";
    file.put_head(head);

    const auto back = KeyFile(path, sqlite::Access::read_only).head();

    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(back->ledger, head.ledger);
    EXPECT_EQ(back->made_op, head.made_op);
    EXPECT_EQ(back->ontsluiting, head.ontsluiting);
    EXPECT_EQ(back->salt, head.salt);
    EXPECT_EQ(back->cost.passes, 7U);
    EXPECT_EQ(back->cost.memory_bytes, 1U << 20U);
    EXPECT_EQ(back->root, head.root);
    EXPECT_EQ(back->epoch, 4);
    EXPECT_EQ(back->shares.count, 5);
    EXPECT_EQ(back->shares.needed, 3);
    EXPECT_EQ(back->shares.series, "1a2b3c4d");
    EXPECT_EQ(back->shares.proved_op, head.shares.proved_op);
    EXPECT_EQ(back->erased, 2);
    EXPECT_EQ(back->erased_hash, "hash");
}

TEST_F(KeyFileTest, KeepsRowsByFamily) {
    file.put_family({family(1), 3, "wraps"});
    file.put_key({"a", family(1), "label a", "wrap a"});
    file.put_key({"b", family(1), "label b", "wrap b"});
    file.put_key({"c", family(2), "label c", "wrap c"});

    EXPECT_EQ(file.family(family(1))->epoch, 3);
    EXPECT_FALSE(file.family(family(2)).has_value());
    ASSERT_EQ(file.keys(family(1)).size(), 2U);
    EXPECT_EQ(file.keys(family(1))[1].wrap, "wrap b");
    file.remove_key("a");
    EXPECT_EQ(file.keys(family(1)).size(), 1U);
    file.remove_family(family(1));
    EXPECT_TRUE(file.families().empty());
}

TEST_F(KeyFileTest, LeavesNoTraceOfWhatWasRolledBack) {
    file.begin();
    file.put_key({"a", family(1), "label", "wrap"});
    file.put_destroyed("b", {});
    file.roll_back();

    EXPECT_TRUE(file.keys(family(1)).empty());
    EXPECT_FALSE(file.is_destroyed("b"));
}

TEST_F(KeyFileTest, WhatIsRemovedIsNotInItsBytesAnyMore) {
    const std::string wrap = "a wrap that must not be found again";
    file.put_key({"a", family(1), "label", wrap});
    file.truncate_wal();
    ASSERT_NE(testing_store::bytes_of(path).find(wrap), std::string::npos);

    file.remove_key("a");
    file.truncate_wal();

    EXPECT_EQ(testing_store::bytes_of(path).find(wrap), std::string::npos);
    EXPECT_EQ(testing_store::bytes_of(path + "-wal"), "");
}

TEST_F(KeyFileTest, SaysSoWhenAReaderKeepsWhatMustGo) {
    file.put_family({family(1), 1, "wraps"});
    sqlite::Connection reader(path, sqlite::Access::read_only);
    reader.execute("BEGIN");
    ASSERT_EQ(reader.number_of("SELECT count(*) FROM gezinssleutel"), 1);
    file.remove_family(family(1));

    EXPECT_THROW(file.truncate_wal(), sqlite::Error);
}

TEST(KeyFileOnly, IsNotALedgerNorTheOtherWayRound) {
    testing_store::Folder folder;
    const FixedClock clock(at("2026-03-02T10:00:00Z"));
    { SqliteWriter ledger(folder.file(), clock); }

    EXPECT_THROW(KeyFile(folder.file(), sqlite::Access::read_write), std::runtime_error);
    { KeyFile keys(folder.file("k"), sqlite::Access::read_write); }
    EXPECT_THROW(SqliteWriter(folder.file("k"), clock), std::runtime_error);
}

}  // namespace

}  // namespace naast
