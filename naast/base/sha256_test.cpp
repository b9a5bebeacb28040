#include "naast/base/sha256.h"

#include <gtest/gtest.h>

namespace naast {
namespace {

std::string hex(std::string_view bytes) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += digits[value / 16];
        text += digits[value % 16];
    }
    return text;
}

struct Vector {
    std::string message;
    const char* digest;
    const char* reason;
};

// Source: NIST FIPS 180-2 appendix B, and the short messages of SHA256ShortMsg.rsp (CAVP).
TEST(Sha256Test, GivesTheDigestsOfNist) {
    const std::vector<Vector> table{
        {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "nothing at all"},
        {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "one block"},
        {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
         "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
         "448 bits: the length needs a second block"},
        {"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
         "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
         "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
         "896 bits"},
        {"\xd3", "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1", "a high byte"},
        {std::string(1'000'000, 'a'),
         "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
         "a million times the same letter"},
    };
    for (const Vector& row : table) EXPECT_EQ(hex(sha256(row.message)), row.digest) << row.reason;
}

TEST(Sha256Test, CountsZeroBytesAsBytes) {
    // A digest of text up to the first zero byte would be that of nothing.
    EXPECT_EQ(hex(sha256(std::string(1, '\0'))),
              "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    EXPECT_NE(sha256(std::string("a\0b", 3)), sha256("a"));
    EXPECT_EQ(sha256("a").size(), 32);
}

}  // namespace
}  // namespace naast
