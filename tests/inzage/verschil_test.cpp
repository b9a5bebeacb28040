// The decision on access beside a second implementation, written from the design by someone who did
// not see the first. What they did not agree on at first, and who was right, stands in
// docs/reference/inzage-verschillen.md.
#include <gtest/gtest.h>

#include "tests/inzage/tweede_testing.h"
#include "tests/inzage/werelden_testing.h"
#include <cstdlib>

namespace naast::inzage {

namespace {

using werelden::Situatie;

std::string in_short(const Oordeel& oordeel) {
    std::string text{to_text(oordeel.uitkomst)};
    for (const Zicht zicht : oordeel.zicht) text += " " + std::string(to_text(zicht));
    return text;
}

// How many they were asked, and the first few on which they differ.
struct Verschil {
    std::size_t asked = 0;
    std::size_t differ = 0;
    std::string first;

    void compare(const Situatie& s, const std::string& name) {
        ++asked;
        const std::string one = in_short(beoordeel(s.wereld, s.item, s.aanvraag, s.schakelaars));
        const std::string other =
            in_short(tweede::beoordeel(s.wereld, s.item, s.aanvraag, s.schakelaars));
        if (one == other) return;
        constexpr std::size_t enough = 5;
        if (++differ <= enough)
            first += name + ": \"" + one + "\", second \"" + other + "\"\n" + in_words(s);
    }
};

int worlds() {
    const char* asked = std::getenv("NAAST_WERELDEN");
    return asked == nullptr ? 1'000'000 : std::atoi(asked);
}

}  // namespace

TEST(Verschil, NoneInTheMatrixOfAllSingleTies) {
    Verschil verschil;
    const std::size_t count = werelden::each_of_the_matrix(
        [&](const Situatie& s) { verschil.compare(s, std::to_string(verschil.asked)); });
    EXPECT_EQ(verschil.differ, 0U) << verschil.first;
    EXPECT_GT(count, 900'000U);
    std::cout << count << " decisions of the matrix\n";
}

TEST(Verschil, NoneInWorldsFromASeed) {
    Verschil verschil;
    std::size_t seen = 0;
    for (int seed = 1; seed <= worlds(); ++seed) {
        const Situatie s = werelden::Maker(static_cast<std::uint64_t>(seed)).make();
        verschil.compare(s, "seed " + std::to_string(seed));
        const auto uitkomst = beoordeel(s.wereld, s.item, s.aanvraag, s.schakelaars).uitkomst;
        if (uitkomst != Uitkomst::bestaat_niet) ++seen;
    }
    EXPECT_EQ(verschil.differ, 0U) << verschil.first;
    // Worlds in which nobody ever sees a thing would prove nothing.
    EXPECT_GT(seen, verschil.asked / 12);
    std::cout << verschil.asked << " worlds, in " << seen << " something is seen\n";
}

}  // namespace naast::inzage
