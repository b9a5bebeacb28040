// The file of checkpoints as a format: cut at each byte, touched at each byte, of another version.
#include "naast/store/checkpoint_file.h"

#include "naast/ledger/store.h"
#include "naast/ledger/testing.h"
#include "naast/store/testing.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace naast {

namespace {

using testing_ledger::at;
using testing_store::bytes_of;
using testing_store::put_bytes;

Checkpoint nth(int number) {
    return {std::int64_t{1'000} * number,
            std::string(32, static_cast<char>('a' + number)),
            at("2026-03-02T10:00:00Z") + std::chrono::minutes{number}};
}

class CheckpointFile : public testing::Test {
protected:
    void append(int count) {
        for (int number = 1; number <= count; ++number) append_checkpoint(data, nth(number));
    }
    std::vector<Checkpoint> read() const {
        const auto checkpoints = read_checkpoints(data);
        return checkpoints ? *checkpoints : std::vector<Checkpoint>{};
    }

    testing_store::Folder folder;
    std::string data = folder.file();
    std::string path = checkpoint_path(data);
};

TEST_F(CheckpointFile, StandsBesideTheLedger) {
    EXPECT_EQ(path, data + ".checkpoints");
}

TEST_F(CheckpointFile, IsEmptyWhenItIsNotThere) {
    ASSERT_TRUE(read_checkpoints(data).has_value());
    EXPECT_TRUE(read().empty());
}

TEST_F(CheckpointFile, GivesBackEachCheckpointOldestFirst) {
    append(3);

    EXPECT_EQ(read(), (std::vector<Checkpoint>{nth(1), nth(2), nth(3)}));
}

TEST_F(CheckpointFile, IsForItsOwnerOnly) {
    append(1);

    struct stat about {};
    ASSERT_EQ(stat(path.c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 0777U, 0600U);
}

TEST_F(CheckpointFile, LosesNoWholeLineWhereverItIsCutOff) {
    append(3);
    const std::string whole = bytes_of(path);
    const std::size_t line = whole.size() / 3;
    for (std::size_t size = 0; size <= whole.size(); ++size) {
        put_bytes(path, whole.substr(0, size));
        const auto read = read_checkpoints(data);
        ASSERT_TRUE(read.has_value()) << "cut at " << size;
        // Only the line feed missing: all that it says is there.
        EXPECT_EQ(read->size(), (size + 1) / line) << "cut at " << size;
    }
}

TEST_F(CheckpointFile, GoesOnAfterALineThatWasCutOff) {
    append(2);
    const std::string whole = bytes_of(path);
    for (const std::size_t size : {whole.size() / 2, whole.size() / 2 + 1, whole.size() - 5}) {
        put_bytes(path, whole.substr(0, size));

        append_checkpoint(data, nth(7));

        EXPECT_EQ(read(), (std::vector<Checkpoint>{nth(1), nth(7)})) << "cut at " << size;
    }
}

TEST_F(CheckpointFile, SaysWhichLineWasTouchedOrReadsItAsAnother) {
    append(3);
    const std::string whole = bytes_of(path);
    const std::size_t line = whole.size() / 3;
    for (std::size_t byte = 0; byte < whole.size(); ++byte) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            std::string touched = whole;
            touched[byte] = static_cast<char>(touched[byte] ^ (1 << bit));
            put_bytes(path, touched);

            const auto read = read_checkpoints(data);

            if (!read) {
                const std::string number = std::to_string(byte / line + 1);
                EXPECT_NE(read.error().find(", regel " + number + ": dit is geen ijkpunt"),
                          std::string::npos)
                    << read.error();
                continue;
            }
            // A checkpoint that says something else is held against the ledger (verify_test.cpp).
            // In the last line a byte that became a line feed looks like a line that was cut off,
            // and a rest; that rest is no checkpoint.
            ASSERT_EQ(read->size(), 3U) << "byte " << byte << " bit " << bit;
            EXPECT_NE((*read)[byte / line], nth(static_cast<int>(byte / line) + 1));
        }
    }
}

TEST_F(CheckpointFile, RefusesAVersionItDoesNotKnow) {
    append(2);
    std::string newer = bytes_of(path);
    newer.replace(newer.rfind("checkpoint/1"), 12, "checkpoint/2");
    put_bytes(path, newer);

    const auto read = read_checkpoints(data);

    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error(), path + ", regel 2: dit is geen ijkpunt");
}

TEST_F(CheckpointFile, RefusesAnEmptyLine) {
    append(1);
    put_bytes(path, bytes_of(path) + "\n");

    EXPECT_EQ(read_checkpoints(data).error(), path + ", regel 2: dit is geen ijkpunt");
}

TEST_F(CheckpointFile, BreaksTheStoreWhereItCannotBeWritten) {
    EXPECT_THROW(append_checkpoint(folder.file("nergens/proef.db"), nth(1)), StoreBroken);
}

}  // namespace

}  // namespace naast
