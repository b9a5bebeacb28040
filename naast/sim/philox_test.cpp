#include "naast/sim/philox.h"

#include <gtest/gtest.h>

#include <set>

namespace naast::sim {

// Source: the known answers of Random123 (kat_vectors, philox4x32 10).
TEST(Philox, GivesTheKnownAnswers) {
    EXPECT_EQ(philox({0, 0, 0, 0}, {0, 0}),
              (Draws{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
    EXPECT_EQ(philox({0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, {0xffffffff, 0xffffffff}),
              (Draws{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
    EXPECT_EQ(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
              (Draws{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST(Chance, DependsOnEverythingThatAsks) {
    const Chance chance(1, 2);
    std::set<Draws> all{chance.draws(3, 4, Purpose::visit, 5),
                        chance.draws(9, 4, Purpose::visit, 5),
                        chance.draws(3, 9, Purpose::visit, 5),
                        chance.draws(3, 4, Purpose::arrival, 5),
                        chance.draws(3, 4, Purpose::visit, 9),
                        Chance(9, 2).draws(3, 4, Purpose::visit, 5),
                        Chance(1, 9).draws(3, 4, Purpose::visit, 5),
                        Chance(1ULL << 32 | 1, 2).draws(3, 4, Purpose::visit, 5)};
    EXPECT_EQ(all.size(), 8U);
    EXPECT_EQ(chance.draws(3, 4, Purpose::visit, 5), Chance(1, 2).draws(3, 4, Purpose::visit, 5));
}

}  // namespace naast::sim
