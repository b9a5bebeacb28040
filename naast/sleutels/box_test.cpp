#include "naast/sleutels/box.h"

#include <gtest/gtest.h>

#include <set>

namespace naast {

namespace {

class Box : public testing::Test {
protected:
    Secret key = Secret::random(system_entropy());
    Secret other = Secret::random(system_entropy());
    std::string box = seal_box(key.key(), "Raymond", "hier", system_entropy());
};

TEST_F(Box, GivesBackWhatWasPutIn) {
    EXPECT_EQ(open_box(key.key(), box, "hier"), "Raymond");
    EXPECT_EQ(box.size(), 7 + box_overhead);
    EXPECT_EQ(box.find("Raymond"), std::string::npos);
}

TEST_F(Box, HoldsNothingToo) {
    const std::string empty = seal_box(key.key(), "", "", system_entropy());

    EXPECT_EQ(empty.size(), box_overhead);
    EXPECT_EQ(open_box(key.key(), empty, ""), "");
}

TEST_F(Box, OpensWithNoOtherKeyAndInNoOtherPlace) {
    EXPECT_EQ(open_box(other.key(), box, "hier"), std::nullopt);
    EXPECT_EQ(open_box(key.key(), box, "daar"), std::nullopt);
}

TEST_F(Box, ShowsEveryFlippedBitAndEveryCut) {
    for (std::size_t at = 0; at < box.size(); ++at) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            std::string touched = box;
            touched[at] = static_cast<char>(static_cast<unsigned>(touched[at]) ^ (1U << bit));
            EXPECT_EQ(open_box(key.key(), touched, "hier"), std::nullopt) << at << " " << bit;
        }
        EXPECT_EQ(open_box(key.key(), box.substr(0, at), "hier"), std::nullopt) << at;
    }
    EXPECT_EQ(open_box(key.key(), box + "x", "hier"), std::nullopt);
}

TEST_F(Box, IsNeverTheSameTwice) {
    std::set<std::string> seen;
    for (int i = 0; i < 1'000; ++i)
        seen.insert(seal_box(key.key(), "Raymond", "hier", system_entropy()));

    EXPECT_EQ(seen.size(), 1'000U);
}

TEST_F(Box, OpensAKeyIntoMemoryOfItsOwn) {
    const std::string wrap = seal_box(key.key(), other.bytes(), "hier", system_entropy());
    Secret into(key_bytes);

    ASSERT_TRUE(open_key_box(key.key(), wrap, "hier", {into.data(), into.size()}));

    EXPECT_EQ(into.bytes(), other.bytes());
    EXPECT_FALSE(open_key_box(key.key(), wrap, "daar", {into.data(), into.size()}));
    EXPECT_FALSE(open_key_box(key.key(), wrap + "x", "hier", {into.data(), into.size()}));
    EXPECT_FALSE(open_key_box(key.key(), "", "hier", {into.data(), into.size()}));
}

TEST_F(Box, NamesAKeyByWhatOnlyThatKeyGives) {
    EXPECT_EQ(key_id(key.key()).size(), key_id_bytes);
    EXPECT_EQ(key_id(key.key()), key_id(key.key()));
    EXPECT_NE(key_id(key.key()), key_id(other.key()));
}

}  // namespace

}  // namespace naast
