#include "naast/base/uuid.h"

#include <gtest/gtest.h>

namespace naast {
namespace {

TEST(UuidTest, IsRandomVersionFourAndRepeatsWithTheSeed) {
    SeededEntropy one(7);
    SeededEntropy two(7);
    const Uuid a = Uuid::random(one);
    EXPECT_EQ(a, Uuid::random(two));
    EXPECT_NE(a, Uuid::random(one));
    EXPECT_EQ(a.to_text()[14], '4');
    EXPECT_EQ(Uuid::parse(a.to_text()), a);
}

TEST(UuidTest, RefusesOtherForms) {
    for (const char* wrong : {"",
                              "0b0e7f6e-8d0b-4c3f-9a51-6b6a3d1c2e4",
                              "0B0E7F6E-8D0B-4C3F-9A51-6B6A3D1C2E4F",
                              "0b0e7f6e08d0b-4c3f-9a51-6b6a3d1c2e4f0",
                              "zb0e7f6e-8d0b-4c3f-9a51-6b6a3d1c2e4f"}) {
        EXPECT_FALSE(Uuid::parse(wrong).has_value()) << wrong;
    }
}

}  // namespace
}  // namespace naast
