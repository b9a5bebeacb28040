// One holder per file, and the lock goes with him. Between processes: sqlite_store_test.cpp.
#include "naast/store/data_lock.h"

#include "naast/store/testing.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace naast {

namespace {

using testing_store::Folder;

TEST(DataLock, IsTakenOnceUntilItIsLetGo) {
    const Folder folder;
    auto first = DataLock::take(folder.file());
    ASSERT_TRUE(first.has_value()) << first.error();

    const auto second = DataLock::take(folder.file());
    ASSERT_FALSE(second.has_value());
    EXPECT_NE(second.error().find(folder.file() + ".lock"), std::string::npos);

    first->reset();
    EXPECT_TRUE(DataLock::take(folder.file()).has_value());
}

TEST(DataLock, IsOfOneFile) {
    const Folder folder;
    const auto first = DataLock::take(folder.file("een.db"));

    EXPECT_TRUE(DataLock::take(folder.file("ander.db")).has_value());
}

TEST(DataLock, IsForItsOwnerOnlyAndTakenAgainWhenTheFileWasLeftBehind) {
    const Folder folder;
    DataLock::take(folder.file()).value().reset();

    struct stat about {};
    ASSERT_EQ(stat((folder.file() + ".lock").c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 0777U, 0600U);
    EXPECT_TRUE(DataLock::take(folder.file()).has_value());
}

TEST(DataLock, SaysThatTheFolderIsNotThere) {
    const Folder folder;
    EXPECT_NE(DataLock::take(folder.file("nergens/x.db")).error().find("bestaat de map"),
              std::string::npos);
}

}  // namespace

}  // namespace naast
