// The one writer for everyone: who waits is answered, also when it stops, and requests that come
// together share a commit.
#include "naast/store/group_commit.h"

#include "naast/ledger/testing.h"
#include "naast/store/checkpoint_file.h"
#include "naast/store/disk_testing.h"
#include "naast/store/testing.h"

#include <gtest/gtest.h>

#include <thread>

namespace naast {

namespace {

using namespace testing_ledger;

class Group : public testing::Test {
protected:
    std::unique_ptr<GroupCommit> started() {
        return std::make_unique<GroupCommit>(folder.file(),
                                             std::make_unique<SqliteWriter>(folder.file(), clock),
                                             LedgerState{},
                                             clock);
    }
    testing_store::Folder folder;
    SharedClock clock{"2026-03-02T10:00:00Z"};
};

TEST_F(Group, SharesACommitAmongThoseWhoWait) {
    constexpr int threads = 16;
    constexpr int each = 25;
    testing_store::Disk disk(folder.file());
    {
        const auto group = started();
        std::vector<std::thread> running;
        for (int gezin = 1; gezin <= threads; ++gezin) {
            running.emplace_back([&, gezin] {
                for (int i = 0; i < each; ++i) {
                    const int id = gezin * 1'000 + i;
                    EXPECT_TRUE(group
                                    ->append(request(std::to_string(id),
                                                     {append_to(gezin, i, {{id, "x"}})}))
                                    .has_value());
                }
            });
        }
        for (std::thread& thread : running) thread.join();
    }
    const auto& steps = disk.steps();
    const auto syncs = std::count_if(steps.begin(), steps.end(), [](const auto& step) {
        return step.what == testing_store::Disk::What::sync;
    });
    EXPECT_LT(syncs, threads * each) << "fewer syncs than requests";
}

TEST_F(Group, MakesACheckpointOfWhatItRecordedWhenItStops) {
    {
        const auto group = started();
        ASSERT_TRUE(
            group->append(request("a", {append_to(1, 0, {{1, "x"}, {2, "y"}})})).has_value());
        ASSERT_FALSE(group->append(request("b", {append_to(1, 0, {{3, "z"}})})).has_value());
    }

    const auto checkpoints = read_checkpoints(folder.file());
    ASSERT_TRUE(checkpoints.has_value());
    ASSERT_EQ(checkpoints->size(), 1U);
    EXPECT_EQ(checkpoints->front().size, 2);
}

TEST_F(Group, RecordsNothingAndMakesNoCheckpointWhenItIsToldToStop) {
    {
        const auto group = started();
        ASSERT_TRUE(group->append(request("a", {append_to(1, 0, {{1, "x"}})})).has_value());
        group->stop_recording("harmed");
        EXPECT_THROW((void)group->append(request("b", {append_to(1, 1, {{2, "y"}})})), StoreBroken);
    }
    EXPECT_TRUE(read_checkpoints(folder.file())->empty());
}

TEST_F(Group, StopsAtOnceWhenNothingWasAsked) {
    started();

    EXPECT_TRUE(read_checkpoints(folder.file())->empty());
}

TEST_F(Group, BreaksWhenItsCheckpointCannotBeWritten) {
    const auto group = started();
    std::filesystem::create_directory(checkpoint_path(folder.file()));
    std::vector<New> many;
    for (int i = 1; i <= 1'000; ++i) many.push_back({i, "x"});
    ASSERT_TRUE(group->append(request("a", {append_to(1, 0, many)})).has_value());

    EXPECT_THROW((void)group->append(request("b", {append_to(2, 0, {{2'000, "x"}})})), StoreBroken);
}

}  // namespace

}  // namespace naast
