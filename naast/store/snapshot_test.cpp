#include "naast/store/snapshot.h"

#include "naast/ledger/testing.h"
#include "naast/ledger/verify.h"
#include "naast/store/sqlite_store.h"
#include "naast/store/testing.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <atomic>
#include <thread>

namespace naast {

namespace {

using namespace testing_ledger;
using testing_store::bytes_of;
using testing_store::Folder;
using testing_store::put_bytes;

std::unique_ptr<EventStore> opened(const std::string& path, const Clock& clock) {
    auto store = open_sqlite_store(path, clock);
    if (!store) throw std::runtime_error(store.error());
    return std::move(*store);
}

std::unique_ptr<EventStore> reader(const std::string& path) {
    auto store = open_sqlite_reader(path);
    if (!store) throw std::runtime_error(store.error());
    return std::move(*store);
}

void record(EventStore& store, int family, int nr) {
    const std::string body = readable(testing_events::contact());
    const int id = family * 1'000'000 + nr;
    if (!store.append(request(std::to_string(id), {append_to(family, nr - 1, {{id, body}})})))
        throw std::runtime_error("refused");
}

}  // namespace

TEST(SnapshotTest, HoldsWhatWasThereAndStandsAlone) {
    const Folder folder;
    const SharedClock clock("2026-03-02T10:00:00Z");
    const auto store = opened(folder.file(), clock);
    for (int nr = 1; nr <= 5; ++nr) record(*store, 1, nr);

    copy_database(folder.file(), folder.file("kopie.db"));

    record(*store, 1, 6);
    const auto copy = reader(folder.file("kopie.db"));
    const auto rows = all_of(*copy);
    EXPECT_EQ(rows.size(), 5U);
    auto before = all_of(*store);
    before.resize(5);
    EXPECT_EQ(rows, before);
    EXPECT_TRUE(copy->damage().empty());
    for (const char* beside : {"kopie.db-wal", "kopie.db-shm", "kopie.db-journal"})
        EXPECT_FALSE(std::filesystem::exists(folder.file(beside))) << beside;
    struct stat about {};
    ASSERT_EQ(stat(folder.file("kopie.db").c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 0777U, 0600U);
}

TEST(SnapshotTest, IsOneMomentWhileOthersWrite) {
    const Folder folder;
    const SharedClock clock("2026-03-02T10:00:00Z");
    const auto store = opened(folder.file(), clock);
    record(*store, 1, 1);
    std::atomic<bool> is_done = false;
    std::atomic<int> written = 1;
    std::thread writer([&] {
        while (!is_done) record(*store, 1, written + 1), ++written;
    });

    for (int i = 0; i < 10; ++i) {
        const std::string copy = folder.file("kopie" + std::to_string(i));
        const int before = written;
        copy_database(folder.file(), copy);
        const auto kept = reader(copy);
        EXPECT_GE(kept->last_positie(), before);
        EXPECT_TRUE(verify(*kept, {}, [](std::int64_t) {}).empty());
    }

    is_done = true;
    writer.join();
    EXPECT_GT(written, 10);
}

TEST(SnapshotTest, LeavesTheSourceAsItWas) {
    const Folder folder;
    const SharedClock clock("2026-03-02T10:00:00Z");
    record(*opened(folder.file(), clock), 1, 1);
    const std::string before = bytes_of(folder.file());
    copy_database(folder.file(), folder.file("kopie.db"));
    EXPECT_EQ(bytes_of(folder.file()), before);
    record(*opened(folder.file(), clock), 1, 2);
}

TEST(SnapshotTest, RefusesANameThatIsTaken) {
    const Folder folder;
    const SharedClock clock("2026-03-02T10:00:00Z");
    record(*opened(folder.file(), clock), 1, 1);
    put_bytes(folder.file("kopie.db"), "van een ander");
    EXPECT_THROW(copy_database(folder.file(), folder.file("kopie.db")), StoreBroken);
    EXPECT_EQ(bytes_of(folder.file("kopie.db")), "van een ander");
}

TEST(SnapshotTest, RefusesWhatIsNoDatabase) {
    const Folder folder;
    put_bytes(folder.file(), std::string(8192, 'x'));
    EXPECT_THROW(copy_database(folder.file(), folder.file("kopie.db")), StoreBroken);
    EXPECT_THROW(copy_database(folder.file("weg.db"), folder.file("kopie2.db")), StoreBroken);
}

}  // namespace naast
