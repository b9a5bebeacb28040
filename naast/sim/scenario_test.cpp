#include "naast/sim/scenario.h"

#include <gtest/gtest.h>

namespace naast::sim {
namespace {

TEST(ScenarioTest, AFaultIsOneSentenceInBothLanguages) {
    const Tekst said = in_words({{"a.toml", 3, 7}, "naam", {"ontbreekt", "is missing"}});
    EXPECT_EQ(said.nl, "a.toml, regel 3, kolom 7: veld \"naam\" ontbreekt.");
    EXPECT_EQ(said.en, "a.toml, line 3, column 7: field \"naam\" is missing.");
    EXPECT_EQ(in_words({{"a.toml", 0, 0}, "", {"het is leeg", "it is empty"}}).nl,
              "a.toml: het is leeg.");
}

}  // namespace
}  // namespace naast::sim
