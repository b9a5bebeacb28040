// Random numbers that are a function of who asks: the same family, visit and replication get the
// same numbers whatever happens around them, in every variant and on every thread.
//
// Philox4x32-10. Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3",
// SC 2011, section 4.3 and table 2; its known answers are in philox_test.cpp.
#pragma once

#include <array>
#include <cstdint>

namespace naast::sim {

using Draws = std::array<std::uint32_t, 4>;

constexpr Draws philox(Draws counter, std::array<std::uint32_t, 2> key) {
    constexpr std::uint64_t multiply_0 = 0xD2511F53;
    constexpr std::uint64_t multiply_2 = 0xCD9E8D57;
    constexpr std::uint32_t golden_ratio = 0x9E3779B9;
    constexpr std::uint32_t root_of_three = 0xBB67AE85;
    constexpr int rounds = 10;
    // Unrolled it is a third shorter, and it is the largest single part of a visit.
#pragma GCC unroll 10
    for (int round = 0; round < rounds; ++round) {
        const std::uint64_t product_0 = multiply_0 * counter[0];
        const std::uint64_t product_2 = multiply_2 * counter[2];
        counter = {static_cast<std::uint32_t>(product_2 >> 32) ^ counter[1] ^ key[0],
                   static_cast<std::uint32_t>(product_2),
                   static_cast<std::uint32_t>(product_0 >> 32) ^ counter[3] ^ key[1],
                   static_cast<std::uint32_t>(product_0)};
        key[0] += golden_ratio;
        key[1] += root_of_three;
    }
    return counter;
}

// What the four numbers are for. They never meet, whatever the family or the visit.
enum class Purpose : std::uint8_t { visit, arrival, start };

// The numbers of one run.
class Chance {
public:
    Chance(std::uint64_t seed, std::uint32_t replication)
        : key_{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)},
          replication_(replication) {}

    // Four independent numbers, each uniform over all of 32 bits.
    Draws draws(std::uint16_t source,
                std::uint32_t number,
                Purpose purpose,
                std::uint32_t visit) const {
        return philox(
            {number, source | static_cast<std::uint32_t>(purpose) << 16, visit, replication_},
            key_);
    }

private:
    std::array<std::uint32_t, 2> key_;
    std::uint32_t replication_;
};

}  // namespace naast::sim
