#include "naast/sleutels/unlock.h"

#include "naast/sleutels/testing.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace naast {

namespace {

using namespace testing_sleutels;

class RootFile : public testing::Test {
protected:
    std::string why_not() {
        const auto read = read_root_file(path);
        return read ? "" : read.error();
    }

    testing_store::Folder folder;
    std::string path = root_path(folder.file());
    Secret key = Secret::random(system_entropy());
};

TEST_F(RootFile, GivesTheKeyBack) {
    ASSERT_TRUE(write_root_file(path, key.key()).has_value());

    EXPECT_EQ(must(read_root_file(path)).bytes(), key.bytes());
    struct stat about {};
    stat(path.c_str(), &about);
    EXPECT_EQ(about.st_mode & 0777U, 0600U);
}

TEST_F(RootFile, IsNeverWrittenOverAnother) {
    ASSERT_TRUE(write_root_file(path, key.key()).has_value());

    EXPECT_FALSE(write_root_file(path, Secret::random(system_entropy()).key()).has_value());

    EXPECT_EQ(must(read_root_file(path)).bytes(), key.bytes());
}

TEST_F(RootFile, IsRefusedWhenOthersMayReadIt) {
    ASSERT_TRUE(write_root_file(path, key.key()).has_value());
    for (const mode_t mode : {0640U, 0604U, 0660U, 0601U, 0644U, 0777U}) {
        chmod(path.c_str(), mode);
        EXPECT_EQ(why_not(), "anderen mogen bij " + path + "; zet dat dicht met: chmod 600 " + path)
            << mode;
    }
    chmod(path.c_str(), 0400);
    EXPECT_EQ(why_not(), "");
}

TEST_F(RootFile, IsRefusedWhenItIsNoSuchFile) {
    EXPECT_TRUE(why_not().starts_with("het wortelbestand " + path + " is er niet"));
    for (const char* text : {"", "naast/wortel/1 kort\n", "iets anders"}) {
        testing_store::put_bytes(path, text);
        chmod(path.c_str(), 0600);
        EXPECT_EQ(why_not(), path + " is geen wortelbestand van Naast") << text;
    }
    std::filesystem::remove(path);
    std::filesystem::create_directory(path);
    chmod(path.c_str(), 0700);
    EXPECT_NE(why_not(), "");
}

TEST_F(RootFile, IsNotFollowedElsewhere) {
    ASSERT_TRUE(write_root_file(folder.file("elders"), key.key()).has_value());
    std::filesystem::create_symlink(folder.file("elders"), path);

    EXPECT_NE(why_not(), "");
}

TEST(Passphrase, GivesTheSameKeyForTheSameWordsAndSalt) {
    const std::string salt(salt_bytes, 's');
    const Secret words = secret("vier losse woorden hier");
    const Secret key = must(key_from_passphrase(words, salt, quick));

    EXPECT_EQ(must(key_from_passphrase(words, salt, quick)).bytes(), key.bytes());
    EXPECT_NE(must(key_from_passphrase(words, std::string(salt_bytes, 't'), quick)).bytes(),
              key.bytes());
    EXPECT_NE(must(key_from_passphrase(secret("vier losse woorden hie"), salt, quick)).bytes(),
              key.bytes());
}

TEST(Passphrase, IsRefusedWhenTooShort) {
    const std::string salt(salt_bytes, 's');

    EXPECT_FALSE(key_from_passphrase(secret("veertien teken"), salt, quick).has_value());
    EXPECT_TRUE(key_from_passphrase(secret("vijftien tekens"), salt, quick).has_value());
}

}  // namespace

}  // namespace naast
