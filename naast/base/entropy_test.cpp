#include "naast/base/entropy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace naast {
namespace {

TEST(EntropyTest, TheSameSeedGivesTheSameBytes) {
    SeededEntropy first{7};
    SeededEntropy second{7};
    for (int draw = 0; draw < 5; ++draw) EXPECT_EQ(first.bytes(32), second.bytes(32)) << draw;
}

TEST(EntropyTest, EveryDrawAndEverySeedGivesOtherBytes) {
    std::set<std::string> seen;
    for (const std::uint64_t seed :
         {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{7}, std::uint64_t{1} << 63U}) {
        SeededEntropy entropy{seed};
        for (int draw = 0; draw < 100; ++draw) seen.insert(entropy.bytes(16));
    }
    EXPECT_EQ(seen.size(), 400);
}

TEST(EntropyTest, ASeedGivesTheseBytesOnEveryMachine) {
    // Made-up regions and scenarios are built on it: other bytes are another region. Source:
    // ChaCha20 (RFC 8439) with the seed as key and nonce "LibsodiumDRG", worked out with openssl.
    SeededEntropy entropy{42};
    const std::string drawn = entropy.bytes(4);
    std::vector<int> values;
    for (const char byte : drawn) values.push_back(static_cast<unsigned char>(byte));
    EXPECT_EQ(values, (std::vector<int>{93, 175, 29, 68}));
}

TEST(EntropyTest, GivesAsManyBytesAsAsked) {
    SeededEntropy seeded{1};
    for (const std::size_t count : {0U, 1U, 15U, 16U, 4096U}) {
        EXPECT_EQ(seeded.bytes(count).size(), count);
        EXPECT_EQ(system_entropy().bytes(count).size(), count);
    }
}

TEST(EntropyTest, TheSystemNeverGivesTheSame16BytesTwice) {
    // By chance this fails once in some 10^33 runs.
    std::set<std::string> seen;
    for (int draw = 0; draw < 100; ++draw) seen.insert(system_entropy().bytes(16));
    EXPECT_EQ(seen.size(), 100);
    EXPECT_TRUE(std::none_of(seen.begin(), seen.end(), [](const std::string& drawn) {
        return drawn == std::string(16, '\0');
    }));
}

}  // namespace
}  // namespace naast
