// Bytes as PostgreSQL sends and takes them.
#include "naast/postgres/values.h"

#include "naast/base/text.h"

#include <gtest/gtest.h>

#include <limits>

namespace naast::postgres {

namespace {

TEST(Values, AreNumbersOfEightBytesBothWays) {
    constexpr std::int64_t numbers[] = {0,
                                        1,
                                        -1,
                                        256,
                                        1'772'445'600'000'000,
                                        std::numeric_limits<std::int64_t>::min(),
                                        std::numeric_limits<std::int64_t>::max()};
    for (const std::int64_t number : numbers) EXPECT_EQ(number_from(binary(number)), number);
    EXPECT_EQ(to_hex(binary(258)), "0000000000000102");
}

TEST(Values, ReadAnIntegerOfFourBytesWithItsSign) {
    EXPECT_EQ(number_from(std::string_view("\0\0\1\2", 4)), 258);
    EXPECT_EQ(number_from("\xff\xff\xff\xfe"), -2);
    EXPECT_EQ(number_from("abc"), 0);
    EXPECT_EQ(number_from(""), 0);
}

// Dimensions, no nulls, what is in it; then how many, from 1; then each with its length.
TEST(Values, AreArraysWithALengthBeforeEach) {
    EXPECT_EQ(to_hex(binary_array(std::vector<std::int64_t>{5})),
              "00000001"
              "00000000"
              "00000014"
              "00000001"
              "00000001"
              "00000008"
              "0000000000000005");
    EXPECT_EQ(to_hex(binary_array(std::vector<std::string_view>{"ab", ""})),
              "00000001"
              "00000000"
              "00000011"
              "00000002"
              "00000001"
              "00000002"
              "6162"
              "00000000");
    EXPECT_EQ(to_hex(binary_array(std::vector<std::string_view>{})),
              "00000000"
              "00000000"
              "00000011");
}

}  // namespace

}  // namespace naast::postgres
