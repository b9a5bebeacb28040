#include "naast/sleutels/erasure_list.h"

#include "naast/base/text.h"
#include "naast/sleutels/testing.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace naast {

namespace {

using namespace testing_ledger;
using testing_sleutels::must;

class Erasures : public testing::Test {
protected:
    Erasure erasure(int gezin) const {
        return {at("2026-03-02T10:00:00Z"),
                "verzoek",
                family(gezin),
                {std::string(32, static_cast<char>(gezin)), std::string(32, 'k')}};
    }
    void write(int count) {
        ErasureList list;
        for (int i = 1; i <= count; ++i) append_erasure(path, list, erasure(i));
    }

    testing_store::Folder folder;
    std::string path = erasure_path(folder.file());
};

TEST_F(Erasures, AreNoneWhenThereIsNoFile) {
    EXPECT_TRUE(must(read_erasures(path)).entries.empty());
}

// Read as empty, what was destroyed would be shown again from older keys.
TEST_F(Erasures, AListThatIsThereAndCannotBeReadIsNotAnEmptyOne) {
    std::filesystem::create_directory(path);
    const auto list = read_erasures(path);
    ASSERT_FALSE(list);
    EXPECT_NE(list.error().find("kan " + path + " niet lezen"), std::string::npos);
    ErasureList none;
    EXPECT_THROW(append_erasure(path, none, erasure(1)), StoreBroken);
}

TEST_F(Erasures, AreReadAsTheyWereWritten) {
    write(3);
    const ErasureList list = must(read_erasures(path));

    EXPECT_EQ(list.entries, (std::vector<Erasure>{erasure(1), erasure(2), erasure(3)}));
    EXPECT_EQ(list.hashes.size(), 3U);
}

TEST_F(Erasures, ALineThatWasCutOffIsLeftOutAndWrittenOver) {
    write(2);
    const std::string whole = testing_store::bytes_of(path);
    const std::size_t first = whole.find('\n') + 1;
    for (std::size_t length = first; length < whole.size(); length += 7) {
        testing_store::put_bytes(path, whole.substr(0, length));
        ErasureList list = must(read_erasures(path));
        ASSERT_EQ(list.entries.size(), 1U) << length;

        append_erasure(path, list, erasure(2));

        EXPECT_EQ(testing_store::bytes_of(path), whole) << length;
    }
}

TEST_F(Erasures, EveryOtherChangeOfAWholeLineIsRefused) {
    write(2);
    const std::string whole = testing_store::bytes_of(path);
    for (std::size_t at = 0; at + 1 < whole.size(); ++at) {
        std::string touched = whole;
        touched[at] = static_cast<char>(touched[at] ^ 0x01);
        testing_store::put_bytes(path, touched);
        EXPECT_FALSE(read_erasures(path).has_value()) << at;
    }
    testing_store::put_bytes(path, whole.substr(whole.find('\n') + 1));
    EXPECT_TRUE(read_erasures(path).error().starts_with(path + ", regel 1: "));
}

}  // namespace

}  // namespace naast
