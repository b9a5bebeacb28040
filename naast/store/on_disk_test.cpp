#include "naast/store/on_disk.h"

#include "naast/ledger/store.h"
#include "naast/store/testing.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace naast {

namespace {

using testing_store::bytes_of;
using testing_store::put_bytes;

}  // namespace

TEST(AppendLineOnDisk, AddsAfterTheLastWholeLine) {
    const testing_store::Folder folder;
    const std::string path = folder.file();
    append_line_on_disk(path, "one\n");
    append_line_on_disk(path, "two\n");
    EXPECT_EQ(bytes_of(path), "one\ntwo\n");
    put_bytes(path, "one\nhalf wri");
    append_line_on_disk(path, "two\n");
    EXPECT_EQ(bytes_of(path), "one\ntwo\n");
    put_bytes(path, "half wri");
    append_line_on_disk(path, "one\n");
    EXPECT_EQ(bytes_of(path), "one\n");
}

TEST(AppendLineOnDisk, FindsTheLastWholeLineHoweverLongWhatFollowsIs) {
    const testing_store::Folder folder;
    const std::string path = folder.file();
    for (const std::size_t half : {1U, 4'091U, 4'092U, 4'093U, 8'188U, 20'000U}) {
        put_bytes(path, "one\n" + std::string(half, 'x'));
        append_line_on_disk(path, "two\n");
        EXPECT_EQ(bytes_of(path), "one\ntwo\n") << half;
    }
}

TEST(AppendLineOnDisk, WhatCannotBeReadIsNotWrittenOver) {
    const testing_store::Folder folder;
    const std::string path = folder.file();
    std::filesystem::create_directory(path);
    EXPECT_THROW(append_line_on_disk(path, "one\n"), StoreBroken);
    EXPECT_TRUE(std::filesystem::is_directory(path));
    EXPECT_THROW(append_line_on_disk(path + "/not/there", "one\n"), StoreBroken);
}

TEST(SyncFolderOf, SaysWhetherTheFolderIsThere) {
    const testing_store::Folder folder;
    EXPECT_TRUE(sync_folder_of(folder.file()));
    EXPECT_FALSE(sync_folder_of(folder.file() + "/not/there"));
}

}  // namespace naast
