// One holder per file, and the lock goes with him. Between processes: sqlite_store_test.cpp.
#include "naast/store/data_lock.h"

#include "naast/store/testing.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <atomic>
#include <thread>

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

TEST(DataLock, IsSharedByThoseWhoAskForThatAndKeepsOutWhoWantsItAlone) {
    const Folder folder;
    auto one = DataLock::share(folder.file());
    auto other = DataLock::share(folder.file());
    ASSERT_TRUE(one.has_value());
    ASSERT_TRUE(other.has_value());

    EXPECT_FALSE(DataLock::take(folder.file()).has_value());
    one->reset();
    EXPECT_FALSE(DataLock::take(folder.file()).has_value());
    other->reset();
    EXPECT_TRUE(DataLock::take(folder.file()).has_value());
}

TEST(DataLock, IsNotSharedUntilWhoHasItAloneLetsOthersIn) {
    const Folder folder;
    const auto alone = DataLock::take(folder.file());
    EXPECT_FALSE(DataLock::share(folder.file()).has_value());

    (*alone)->let_others_in();

    EXPECT_TRUE(DataLock::share(folder.file()).has_value());
    EXPECT_FALSE(DataLock::take(folder.file()).has_value());
}

TEST(DataLock, IsWaitedForByWhoHasTheTime) {
    const Folder folder;
    auto first = DataLock::take(folder.file());
    std::atomic<bool> is_there{false};
    std::thread waiting([&] {
        const auto second = DataLock::wait_for(folder.file());
        is_there = second.has_value();
    });
    std::this_thread::sleep_for(std::chrono::milliseconds{50});
    EXPECT_FALSE(is_there);

    first->reset();
    waiting.join();

    EXPECT_TRUE(is_there);
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
