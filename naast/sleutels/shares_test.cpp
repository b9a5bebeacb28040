#include "naast/sleutels/shares.h"

#include <gtest/gtest.h>

#include <set>

namespace naast {

namespace {

class Shares : public testing::Test {
protected:
    std::string why_not(const std::vector<Share>& some) {
        const auto combined = combine(some);
        return combined ? "" : combined.error();
    }

    Secret key = Secret::random(system_entropy());
    std::vector<Share> shares = split(key.key(), 3, 2, "1a2b3c4d");
};

TEST_F(Shares, AnyTwoOfThreeGiveTheKeyBack) {
    for (const auto& [one, other] : {std::pair{0U, 1U}, {1U, 0U}, {0U, 2U}, {2U, 1U}}) {
        const auto back = combine({shares[one], shares[other]});
        ASSERT_TRUE(back.has_value()) << one << other;
        EXPECT_EQ(back->bytes(), key.bytes());
    }
    EXPECT_EQ(combine(shares)->bytes(), key.bytes());
}

TEST_F(Shares, EveryChoiceOfEnoughWorksForEverySize) {
    for (const auto& [count, needed] : {std::pair{2, 2}, {5, 3}, {5, 5}, {16, 9}}) {
        const auto all = split(key.key(), count, needed, "1a2b3c4d");
        const auto from = static_cast<std::ptrdiff_t>(count - needed);
        EXPECT_EQ(combine({all.begin(), all.begin() + needed})->bytes(), key.bytes());
        EXPECT_EQ(combine({all.begin() + from, all.end()})->bytes(), key.bytes());
        EXPECT_FALSE(combine({all.begin(), all.begin() + needed - 1}).has_value());
    }
}

TEST_F(Shares, OneSaysNothing) {
    EXPECT_EQ(why_not({shares[0]}), "er zijn 2 delen nodig; gegeven: 1");
    // Whoever says that one is enough gets something else than the key.
    Share lie = shares[0];
    lie.needed = 1;
    EXPECT_NE(combine({lie})->bytes(), key.bytes());
}

TEST_F(Shares, AreOthersEachTime) {
    std::set<std::string> seen;
    for (int i = 0; i < 100; ++i) seen.insert(split(key.key(), 3, 2, "1a2b3c4d")[0].bytes);

    EXPECT_EQ(seen.size(), 100U);
}

TEST_F(Shares, OfAnotherSeriesOrTwiceTheSameAreRefused) {
    Share other = shares[1];
    other.series = "99999999";

    EXPECT_EQ(why_not({shares[0], other}),
              "deze delen horen niet bij elkaar: reeks 1a2b3c4d en reeks 99999999");
    EXPECT_EQ(why_not({shares[0], shares[0]}), "deel 1 is twee keer gegeven");
    EXPECT_EQ(why_not({}), "er zijn 2 delen nodig; gegeven: 0");
}

TEST_F(Shares, AreReadFromTheLineTheyWereWrittenAs) {
    for (const Share& share : shares) {
        const auto read = parse_share(to_line(share));
        ASSERT_TRUE(read.has_value()) << to_line(share);
        EXPECT_EQ(to_line(*read), to_line(share));
    }
    std::string shouted = to_line(shares[0]);
    for (char& letter : shouted) letter = static_cast<char>(std::toupper(letter));
    EXPECT_TRUE(parse_share("  " + shouted + " \r").has_value());
}

TEST_F(Shares, ShowEveryDigitThatWasTypedWrongly) {
    const std::string line = to_line(shares[1]);
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == ' ' || line[at] == '-') continue;
        std::string typo = line;
        typo[at] = typo[at] == '3' ? '4' : '3';
        EXPECT_FALSE(parse_share(typo).has_value()) << typo;
        EXPECT_FALSE(parse_share(line.substr(0, at)).has_value()) << at;
    }
    std::string typo = line;
    typo.back() = typo.back() == '3' ? '4' : '3';
    EXPECT_EQ(parse_share(typo).error(), "deel 2 is niet goed overgetypt");
}

TEST_F(Shares, OtherTextIsNoShare) {
    for (const char* text :
         {"", "naast", "naast/deel/1", "naast/deel/2 1 3 2 a b c", "1 3 2 a b c"})
        EXPECT_TRUE(parse_share(text).error().starts_with("dit is geen deel")) << text;
    EXPECT_FALSE(parse_share(to_line(shares[0]) + " en meer").has_value());
}

}  // namespace

}  // namespace naast
