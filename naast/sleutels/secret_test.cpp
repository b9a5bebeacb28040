#include "naast/sleutels/secret.h"

#include <gtest/gtest.h>

#include <fstream>

namespace naast {

namespace {

TEST(SecretTest, BeginsAsZeros) {
    EXPECT_EQ(Secret(5).bytes(), std::string(5, '\0'));
    EXPECT_EQ(Secret(0).bytes(), "");
}

TEST(SecretTest, TakesTheBytesAndWipesWhereTheyCameFrom) {
    std::string text = "een geheim dat langer is dan wat in een string zelf past";
    const char* place = text.data();
    const std::size_t size = text.size();

    const Secret secret = Secret::taken_from(text);

    EXPECT_EQ(secret.bytes(), "een geheim dat langer is dan wat in een string zelf past");
    EXPECT_EQ(text, "");
    EXPECT_EQ(std::string(place, size), std::string(size, '\0'));
}

TEST(SecretTest, DrawsAnotherKeyEachTime) {
    EXPECT_EQ(Secret::random(system_entropy()).size(), key_bytes);
    EXPECT_NE(Secret::random(system_entropy()).bytes(), Secret::random(system_entropy()).bytes());
}

TEST(SecretTest, MovesWithoutACopy) {
    Secret first = Secret::random(system_entropy());
    const std::uint8_t* place = first.data();

    const Secret second = std::move(first);

    EXPECT_EQ(second.data(), place);
}

// A sanitizer locks no memory, so that there it cannot be seen.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
// What the system says of this process: memory that may not be swapped out.
std::size_t locked_kb() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmLck:")) return std::stoul(line.substr(6));
    }
    return 0;
}

TEST(SecretTest, LiesInMemoryThatIsNotSwappedOut) {
    const std::size_t before = locked_kb();
    const Secret secret = Secret::random(system_entropy());

    EXPECT_GT(locked_kb(), before);
}
#endif

TEST(SecretDeathTest, CannotBeReadPastItsEnd) {
    const Secret secret = Secret::random(system_entropy());

    EXPECT_DEATH({ static_cast<void>(secret.key(1)); }, "own fault");
}

}  // namespace

}  // namespace naast
