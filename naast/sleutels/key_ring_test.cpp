#include "naast/sleutels/key_ring.h"

#include "naast/sleutels/testing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

namespace naast {

namespace {

using namespace testing_ledger;
using namespace testing_sleutels;

KeyName named(int gezin, const std::string& persoon = "kind") {
    return {family(gezin), owner_of(persoon), Klasse::normal};
}

class Ring : public testing::Test {
protected:
    Vault vault;
    KeyRing ring{vault.open(), 3};
};

TEST_F(Ring, MakesKeysAndHandsThemOut) {
    ring.add_missing({named(1), named(1), named(2)});

    EXPECT_EQ(ring.of(family(1))->entries().size(), 1U);
    EXPECT_TRUE(ring.of(family(2))->find(owner_of("kind"), Klasse::normal).has_value());
    EXPECT_TRUE(ring.of(family(3))->empty());
}

TEST_F(Ring, ShowsWhatWasAddedToAFamilyThatWasAtHand) {
    ring.add_missing({named(1)});
    ASSERT_EQ(ring.of(family(1))->entries().size(), 1U);

    ring.add_missing({named(1, "moeder")});

    EXPECT_EQ(ring.of(family(1))->entries().size(), 2U);
}

TEST_F(Ring, KeepsOnlyAFewAtHandAndForgetsNone) {
    for (int gezin = 1; gezin <= 9; ++gezin) ring.add_missing({named(gezin)});
    const KeyRing::Keys first = ring.of(family(1));

    for (int round = 0; round < 3; ++round) {
        for (int gezin = 1; gezin <= 9; ++gezin)
            EXPECT_EQ(ring.of(family(gezin))->entries().size(), 1U);
    }

    EXPECT_EQ(first->entries().front().id, ring.of(family(1))->entries().front().id);
}

TEST_F(Ring, ReadsAgainWhatAnotherProgramAdded) {
    ring.add_missing({named(1)});
    KeyRing reader(vault.open(sqlite::Access::read_only));
    ASSERT_EQ(reader.of(family(1))->entries().size(), 1U);
    ring.add_missing({named(1, "moeder")});

    EXPECT_EQ(reader.of(family(1))->entries().size(), 1U);
    EXPECT_EQ(reader.read_again(family(1))->entries().size(), 2U);
}

TEST_F(Ring, OpensOneKeyWithoutTheOthers) {
    ring.add_missing({named(1), named(1, "moeder"), named(2)});
    const KeyRing::Keys all = ring.of(family(1));
    Secret key(key_bytes);
    for (const FamilyKeys::Entry& entry : all->entries()) {
        ASSERT_TRUE(ring.one(family(1), entry.id, key));
        const KeyView same = all->find(entry.id)->key;
        EXPECT_TRUE(std::equal(same.begin(), same.end(), key.data()));
        EXPECT_FALSE(ring.one(family(2), entry.id, key)) << "of another family";
    }
    EXPECT_FALSE(ring.one(family(1), "no key", key));
    EXPECT_FALSE(ring.one(family(9), all->entries().front().id, key));
}

TEST_F(Ring, ServesManyThreads) {
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&] {
            for (int gezin = 1; gezin <= 20; ++gezin) {
                ring.add_missing({named(gezin)});
                EXPECT_FALSE(ring.of(family(gezin))->empty());
            }
        });
    }
    for (std::thread& thread : threads) thread.join();

    for (int gezin = 1; gezin <= 20; ++gezin)
        EXPECT_EQ(ring.of(family(gezin))->entries().size(), 1U);
}

}  // namespace

}  // namespace naast
