#include "naast/sleutels/family_keys.h"

#include <gtest/gtest.h>

namespace naast {

namespace {

FamilyKeys two_keys() {
    std::string keys = std::string(key_bytes, 'a') + std::string(key_bytes, 'b');
    return {{{"id-a", whole_family(), Klasse::normal}, {"id-b", owner_of("kind"), Klasse::loc}},
            Secret::taken_from(keys)};
}

std::string text(const std::optional<FamilyKeys::Found>& found) {
    return found ? std::string(found->id) + " " + static_cast<char>(found->key[0]) : "none";
}

TEST(FamilyKeysTest, AreFoundByOwnerAndClassAndById) {
    const FamilyKeys keys = two_keys();

    EXPECT_EQ(text(keys.find(whole_family(), Klasse::normal)), "id-a a");
    EXPECT_EQ(text(keys.find(owner_of("kind"), Klasse::loc)), "id-b b");
    EXPECT_EQ(text(keys.find("id-b")), "id-b b");
    EXPECT_EQ(text(keys.find(owner_of("kind"), Klasse::normal)), "none");
    EXPECT_EQ(text(keys.find(owner_of("moeder"), Klasse::loc)), "none");
    EXPECT_EQ(text(keys.find("id-c")), "none");
}

TEST(FamilyKeysTest, AnOwnerIsNamedWithoutTheName) {
    EXPECT_EQ(owner_of("kind").size(), 32U);
    EXPECT_NE(owner_of("kind"), owner_of("moeder"));
    EXPECT_NE(owner_of(""), whole_family());
}

TEST(FamilyKeysTest, NoneAreEmpty) {
    EXPECT_TRUE(FamilyKeys({}, Secret(0)).empty());
    EXPECT_FALSE(two_keys().empty());
}

}  // namespace

}  // namespace naast
