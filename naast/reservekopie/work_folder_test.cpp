#include "naast/reservekopie/work_folder.h"

#include "naast/store/testing.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace naast {

namespace {

using std::filesystem::exists;
using testing_store::bytes_of;
using testing_store::Folder;
using testing_store::put_bytes;

std::unique_ptr<WorkFolder> made(const std::string& final_path) {
    auto work = WorkFolder::make(final_path);
    if (!work) throw std::runtime_error(work.error());
    return std::move(*work);
}

}  // namespace

TEST(WorkFolderTest, GetsItsNameWhenItIsDone) {
    const Folder folder;
    const auto work = made(folder.file("af"));
    put_bytes(work->file("deel"), "wat erin staat");
    EXPECT_FALSE(exists(folder.file("af")));
    EXPECT_TRUE(is_work_folder(folder.file("af.bezig")));
    ASSERT_TRUE(work->finish());
    EXPECT_EQ(bytes_of(folder.file("af") + "/deel"), "wat erin staat");
    EXPECT_FALSE(exists(folder.file("af.bezig")));
    EXPECT_EQ(std::filesystem::status(folder.file("af")).permissions(),
              std::filesystem::perms::owner_all);
}

TEST(WorkFolderTest, LeavesNothingWhenItIsNotDone) {
    const Folder folder;
    put_bytes(made(folder.file("af"))->file("deel"), "half");
    EXPECT_FALSE(exists(folder.file("af.bezig")));
    EXPECT_FALSE(exists(folder.file("af")));
}

TEST(WorkFolderTest, BeginsEmptyAfterOneThatWasCutOff) {
    const Folder folder;
    std::filesystem::create_directories(folder.file("af.bezig") + "/diep");
    put_bytes(folder.file("af.bezig") + "/deel", "van eerder");
    const auto work = made(folder.file("af"));
    EXPECT_TRUE(std::filesystem::is_empty(folder.file("af.bezig")));
}

TEST(WorkFolderTest, IsForOneAtATime) {
    const Folder folder;
    const auto first = made(folder.file("af"));
    put_bytes(first->file("deel"), "van de eerste");
    const auto second = WorkFolder::make(folder.file("af"));
    ASSERT_FALSE(second);
    EXPECT_NE(second.error().find("een andere Naast is nog bezig"), std::string::npos);
    EXPECT_EQ(bytes_of(first->file("deel")), "van de eerste");
}

TEST(WorkFolderTest, TakesTheNameOfAnEmptyFolderOnly) {
    const Folder folder;
    std::filesystem::create_directory(folder.file("leeg"));
    EXPECT_TRUE(made(folder.file("leeg"))->finish());
    std::filesystem::create_directory(folder.file("vol"));
    put_bytes(folder.file("vol") + "/iets", "van een ander");
    EXPECT_FALSE(made(folder.file("vol"))->finish());
    EXPECT_EQ(bytes_of(folder.file("vol") + "/iets"), "van een ander");
    EXPECT_FALSE(exists(folder.file("vol.bezig")));
}

TEST(WorkFolderTest, RefusesWhereItCannotBe) {
    const Folder folder;
    EXPECT_FALSE(WorkFolder::make(folder.file("nergens/af")));
    put_bytes(folder.file("af.bezig"), "een bestand");
    EXPECT_FALSE(WorkFolder::make(folder.file("af")));
    EXPECT_EQ(bytes_of(folder.file("af.bezig")), "een bestand");
}

TEST(WorkFolderTest, WhatWasCutOffGoesAndWhatIsInUseStays) {
    const Folder folder;
    std::filesystem::create_directory(folder.file("naast-oud.bezig"));
    std::filesystem::create_directory(folder.file("naast-af"));
    std::filesystem::create_directory(folder.file("van-een-ander.bezig"));
    const auto work = made(folder.file("naast-nu"));
    remove_left_over(folder.file(""));
    EXPECT_FALSE(exists(folder.file("naast-oud.bezig")));
    EXPECT_TRUE(exists(folder.file("naast-nu.bezig")));
    EXPECT_TRUE(exists(folder.file("naast-af")));
    EXPECT_TRUE(exists(folder.file("van-een-ander.bezig")));
}

}  // namespace naast
